import { defineTexts } from '../../ui/index.ts'

/** The words about people who are still at units that have ended. */
export const texts = defineTexts(
  {
    title: 'Người dùng còn ở đơn vị đã kết thúc',
    lead: 'Danh mục và câu trả lời nói đơn vị nào kế thừa, không chuyển người. Chọn ai chuyển theo, cùng vai trò, để làm tiếp việc đang dở.',
    empty: 'Không còn ai ở đơn vị đã kết thúc',
    emptyHint: 'Mọi người dùng đều ở đơn vị đang hoạt động.',
    line: '{count} người dùng còn ở đơn vị đã kết thúc. Xem và chuyển',
    ended: 'Kết thúc {day}',
    nobody:
      'Không có đơn vị kế thừa nào để chuyển sang. Ai cần làm việc tiếp thì chuyển từng người ở trang đơn vị:',
    unknown: 'Danh mục chưa nói đơn vị nào kế thừa; trả lời xong thì chuyển được ở đây:',
    question: 'Câu hỏi mở về đơn vị kế thừa',
    go: 'Chuyển {count} người',
    chosen: 'Đã chọn {count}/{all} người.',
    moving: 'Đang chuyển',
    done: 'Đã chuyển {count} người',
    gone: '{count} người không còn ở đơn vị cũ, giữ nguyên chỗ hiện nay',
    back: 'Đã đưa {count} người trở lại chỗ cũ',
    stopped: 'Dừng ở “{unit}”. Những người đã chuyển giữ nguyên ở chỗ mới.',
  },
  {
    title: 'People still at units that have ended',
    lead: 'Lists and answers say which unit takes over; they move nobody. Choose who moves along, with their roles, to go on with their work.',
    empty: 'Nobody is left at a unit that has ended',
    emptyHint: 'Everybody is at a unit that stands.',
    line: {
      one: '{count} person is still at a unit that has ended. See and move',
      other: '{count} people are still at units that have ended. See and move',
    },
    ended: 'Ended {day}',
    nobody: 'Nobody takes these units over. Whoever goes on working is moved on the page of the unit:',
    unknown: 'The lists do not say who takes over; once it is answered they can be moved here:',
    question: 'Open questions about successors',
    go: { one: 'Move {count} person', other: 'Move {count} people' },
    chosen: '{count} of {all} people chosen.',
    moving: 'Moving',
    done: { one: '{count} person moved', other: '{count} people moved' },
    gone: {
      one: '{count} person had left the old unit and stays where they are',
      other: '{count} people had left the old unit and stay where they are',
    },
    back: { one: '{count} person is back', other: '{count} people are back' },
    stopped: 'Stopped at “{unit}”. Those already moved stay where they are now.',
  },
)
