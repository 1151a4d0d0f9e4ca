import { heldReasons } from '../../../domain/org/index.ts'
import { defineTexts } from '../../ui/index.ts'

const whyIn = (language: 'vi' | 'en') => ({
  successor: heldReasons.successor[language],
  weights: heldReasons.weights[language],
  abolished: heldReasons.abolished[language],
  predecessors: heldReasons.predecessors[language],
})

/** The words about reading anything on the map of another day. */
export const texts = defineTexts(
  {
    fold: 'Đọc theo đơn vị của một ngày khác (trước hoặc sau sắp xếp đơn vị hành chính)',
    choose: 'Đọc theo đơn vị',
    reported: 'Theo báo cáo',
    other: 'Trên bản đồ ngày…',
    day: 'Bản đồ ngày',
    changes: 'Ngày có thay đổi đơn vị',
    things: {
      duties: '{count} nhiệm vụ',
      reports: '{count} báo cáo',
    },
    proof: 'Σ theo báo cáo {reported} = Σ trên bản đồ ngày {day} {carried}',
    proofHeld: 'Σ theo báo cáo {reported} = Σ trên bản đồ ngày {day} {carried} + giữ ở tên cũ {held}',
    parted: 'Đơn vị đã chia đứng ở mọi đơn vị nhận phần và có chữ “một phần”; mỗi việc chỉ đếm một lần.',
    part: 'một phần, suy ra từ {unit}',
    of: 'gồm {units}',
    below: 'cấp này đã kết thúc; xem dưới {unit}',
    heldCount: 'Giữ ở tên cũ: {count} đơn vị',
    heldLine: '{unit}: {why}',
    why: whyIn('vi'),
    question: 'Câu hỏi mở: trả lời ở đây',
    divide: 'ghi cách chia',
    lies: 'Trên bản đồ ngày {day}, {unit} là {place}.',
    liesWith: 'Trên bản đồ ngày {day}, {unit} nằm trong {place}.',
    liesDivided: 'Trên bản đồ ngày {day}, {unit} đã chia thành {places}.',
    liesBelow:
      'Trên bản đồ ngày {day}, cấp của {unit} đã kết thúc; việc và số liệu giữ nguyên tên, xem dưới {place}.',
    liesHeld: 'Trên bản đồ ngày {day}, {unit} giữ ở tên cũ: {why}.',
  },
  {
    fold: 'Read by the units of another day (before or after mergers)',
    choose: 'Read by units',
    reported: 'As reported',
    other: 'On the map of…',
    day: 'Map of',
    changes: 'Days on which units changed',
    things: {
      duties: { one: '{count} duty', other: '{count} duties' },
      reports: { one: '{count} report', other: '{count} reports' },
    },
    proof: 'Σ as reported {reported} = Σ on the map of {day} {carried}',
    proofHeld: 'Σ as reported {reported} = Σ on the map of {day} {carried} + under old names {held}',
    parted:
      'A unit that was divided stands at each that took a part of it, marked “a part”; everything is counted once.',
    part: 'a part, derived from {unit}',
    of: 'made of {units}',
    below: 'this level has ended; found below {unit}',
    heldCount: { one: 'Under its old name: {count} unit', other: 'Under their old names: {count} units' },
    heldLine: '{unit}: {why}',
    why: whyIn('en'),
    question: 'Open question: answer it here',
    divide: 'say how it was divided',
    lies: 'On the map of {day}, {unit} is {place}.',
    liesWith: 'On the map of {day}, {unit} lies in {place}.',
    liesDivided: 'On the map of {day}, {unit} is divided into {places}.',
    liesBelow:
      'On the map of {day}, the level of {unit} has ended; its duties and figures keep their name, found below {place}.',
    liesHeld: 'On the map of {day}, {unit} stays under its old name: {why}.',
  },
)
