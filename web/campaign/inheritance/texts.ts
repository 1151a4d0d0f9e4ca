import { defineTexts } from '../../ui/index.ts'

/** The words about duties that go on with the successors of units, beforehand and afterwards. */
export const texts = defineTexts(
  {
    foreseen: {
      title: 'Việc của các đợt đang mở',
      none: 'Không đợt tổng kết nào đang mở bị ảnh hưởng.',
      past: 'Ngày {day} đã qua: {duties} nhiệm vụ chưa xong của {campaigns} đợt đang mở chuyển ngay khi ghi.',
      from: 'Từ ngày {day}: {duties} nhiệm vụ chưa xong của {campaigns} đợt đang mở chuyển cho đơn vị kế thừa.',
      moved: '{count} nhiệm vụ của {from} chuyển cho {to}',
      also: '{from} vẫn làm phần của mình; {to} được giao thêm {count} nhiệm vụ',
      drafts: '({count} bản nháp đi theo)',
      draftsLeft: '{count} bản nháp ở lại chỗ cũ, vẫn xem được',
      stays: '{unit}: {count} việc đã gửi, đã xong giữ nguyên ở đơn vị đã gửi',
      requests: '{count} đề nghị gia hạn đang chờ được quyết định cho đơn vị kế thừa',
      legs: '{to} tiếp nhận {count} văn bản, báo cáo thay {from}',
      left: {
        nobody: '{unit}: {count} nhiệm vụ không có ai kế thừa, để người phụ trách đợt xử lý',
        handedIn:
          '{unit}: {count} nhiệm vụ để người phụ trách đợt xử lý, vì đơn vị nhận đã gửi báo cáo của mình',
        receiver: '{unit}: {count} văn bản, báo cáo đang chờ nhận mà không có ai nhận thay',
      },
    },
    inheritance: {
      title: 'Nhiệm vụ kế thừa khi đơn vị thay đổi',
      lead: 'Đơn vị kết thúc hoạt động giữa đợt: việc chưa xong chuyển sang đơn vị kế thừa, mỗi đơn vị chỉ được giao một lần; báo cáo đã gửi giữ nguyên ở đơn vị đã gửi.',
      from: 'Kế thừa từ {unit} theo {decision}, từ ngày {day}.',
      fromDraft: 'Kế thừa từ {unit} theo {decision}, từ ngày {day}; bản nháp của đơn vị cũ chuyển theo.',
      fromList: 'danh mục đơn vị hành chính',
      to: 'Đã chuyển cho {unit} theo {decision}, từ ngày {day}.',
      also: '{unit} được chia ra theo {decision}, từ ngày {day}, và cũng được giao nhiệm vụ này.',
      oldDraft: 'Bản đang soạn của đơn vị cũ vẫn xem được ở trang Báo cáo.',
      undone:
        'Sự kiện đã hoàn tác nhưng đơn vị này đã bắt đầu làm, nên việc giữ nguyên để người phụ trách quyết định.',
      group: '{to} kế thừa {count} nhiệm vụ từ {from}',
      by: 'theo {decision}, từ ngày {day}',
      left: 'Cần người phụ trách xử lý: {count} nhiệm vụ',
      nobody: '{unit}: đã kết thúc hoạt động, chưa rõ đơn vị kế thừa',
      handedIn:
        '{unit}: đơn vị kế thừa đã gửi báo cáo trước khi nhận phần này; muốn bổ sung thì trả lại báo cáo đó',
      receiver:
        '{unit}: nơi nhận đã kết thúc hoạt động, chưa rõ đơn vị kế thừa; người phụ trách đơn vị cấp trên xác nhận thay',
      legs: '{to} tiếp nhận {count} văn bản, báo cáo thay {from}',
      leg: '{to} tiếp nhận thay {from} theo {decision}, từ ngày {day}.',
      legJoined:
        '{from} đã kết thúc hoạt động theo {decision}, từ ngày {day}; {to} đã có trong đường đi nên không phải nhận lần nữa.',
      legUndone: 'Sự kiện đã hoàn tác nhưng nơi nhận này đã xác nhận nhận, nên giữ nguyên.',
      open: 'Xem nhiệm vụ',
      showAll: 'Xem cả {count} đơn vị',
    },
  },
  {
    foreseen: {
      title: 'Work of open campaigns',
      none: 'No open campaign is touched.',
      past: '{day} is past: {duties} unfinished duties of {campaigns} open campaigns move as soon as it is entered.',
      from: 'From {day} on: {duties} unfinished duties of {campaigns} open campaigns go to the successors.',
      moved: { one: '{count} duty of {from} goes to {to}', other: '{count} duties of {from} go to {to}' },
      also: {
        one: '{from} keeps its own; {to} is asked for {count} duty as well',
        other: '{from} keeps its own; {to} is asked for {count} duties as well',
      },
      drafts: { one: '({count} draft goes along)', other: '({count} drafts go along)' },
      draftsLeft: {
        one: '{count} draft stays where it is, to be read',
        other: '{count} drafts stay where they are, to be read',
      },
      stays: {
        one: '{unit}: {count} deliverable handed in stays with it',
        other: '{unit}: {count} deliverables handed in stay with it',
      },
      requests: {
        one: '{count} request for more time that waits is decided for the successors',
        other: '{count} requests for more time that wait are decided for the successors',
      },
      legs: {
        one: '{to} receives {count} deliverable in the place of {from}',
        other: '{to} receives {count} deliverables in the place of {from}',
      },
      left: {
        nobody: {
          one: '{unit}: nobody inherits {count} duty; whoever runs the campaign settles it',
          other: '{unit}: nobody inherits {count} duties; whoever runs the campaign settles them',
        },
        handedIn: {
          one: '{unit}: {count} duty is left to whoever runs the campaign, as the successor has handed in its own report',
          other:
            '{unit}: {count} duties are left to whoever runs the campaign, as the successor has handed in its own report',
        },
        receiver: {
          one: '{unit}: {count} deliverable waits and nobody receives in its place',
          other: '{unit}: {count} deliverables wait and nobody receives in its place',
        },
      },
    },
    inheritance: {
      title: 'Duties inherited as units changed',
      lead: 'Where a unit ends during the campaign, what is not finished goes to its successors, each asked once; what was handed in stays with the unit that handed it in.',
      from: 'Inherited from {unit} by {decision}, from {day}.',
      fromDraft: 'Inherited from {unit} by {decision}, from {day}; the draft came with it.',
      fromList: 'the list of administrative units',
      to: 'Went to {unit} by {decision}, from {day}.',
      also: '{unit} was divided off by {decision}, from {day}, and is asked for this as well.',
      oldDraft: 'What the old unit had drafted can still be read on the page of reports.',
      undone: 'The event is undone, but this unit had begun; its work is kept for a person to settle.',
      group: {
        one: '{to} inherits {count} duty from {from}',
        other: '{to} inherits {count} duties from {from}',
      },
      by: 'by {decision}, from {day}',
      left: { one: 'For a person to settle: {count} duty', other: 'For a person to settle: {count} duties' },
      nobody: '{unit}: ended, its successor is not known',
      handedIn:
        '{unit}: the successor had handed in before it took this part over; return that report to have it completed',
      receiver:
        '{unit}: this receiver ended, its successor is not known; whoever looks after the unit above gives the receipt',
      legs: {
        one: '{to} receives {count} deliverable in the place of {from}',
        other: '{to} receives {count} deliverables in the place of {from}',
      },
      leg: '{to} receives in the place of {from} by {decision}, from {day}.',
      legJoined:
        '{from} ended by {decision}, from {day}; {to} stands on the way already and is not asked twice.',
      legUndone: 'The event is undone, but this receiver had given its receipt; it stays.',
      open: 'See the duty',
      showAll: { one: 'Show {count} unit', other: 'Show all {count} units' },
    },
  },
)
