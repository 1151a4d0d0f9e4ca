import { defineProblems } from '../shared/index.ts'

export const campaignProblems = defineProblems('campaign', {
  feedUnknown: {
    status: 404,
    vi: 'Địa chỉ lịch này không còn dùng được. Xin tạo địa chỉ mới ở trang Mã truy cập và lịch.',
    en: 'This calendar address is no longer valid. Open a new one on the page of tokens and calendar.',
  },
  planNotConfirmed: {
    status: 409,
    vi: 'Kế hoạch chưa được xác nhận nên chưa mở được đợt tổng kết. Xin rà soát và xác nhận kế hoạch trước.',
    en: 'The plan is not confirmed, so no campaign can be opened on it. Review and confirm the plan first.',
  },
  planHasCampaign: {
    status: 409,
    vi: 'Kế hoạch này đã có đợt tổng kết “{name}”. Xin mở đợt đó để làm tiếp.',
    en: 'This plan already has the campaign “{name}”. Go on there.',
  },
  nobodyBound: {
    status: 409,
    vi: 'Chưa nhiệm vụ nào của kế hoạch được giao cho đơn vị cụ thể. Xin xác định đơn vị thực hiện ở trang kế hoạch.',
    en: 'No duty of the plan is assigned to a unit yet. Resolve the assignees on the plan’s page.',
  },
  windowReversed: {
    status: 422,
    vi: 'Mốc số liệu chưa đúng: ngày đầu {from} sau ngày cuối {to}. Xin sửa lại.',
    en: 'The data window is reversed: {from} is after {to}. Correct it.',
  },
  notFound: {
    status: 404,
    vi: 'Không có đợt tổng kết này.',
    en: 'There is no such campaign.',
  },
  assignmentNotFound: {
    status: 404,
    vi: 'Không có nhiệm vụ này trong đợt tổng kết.',
    en: 'There is no such assignment in the campaign.',
  },
  hasReport: {
    status: 409,
    vi: 'Nhiệm vụ này hoàn thành bằng báo cáo: xin mở báo cáo và gửi.',
    en: 'This duty is done by a report: open the report and submit it.',
  },
  hasExemplars: {
    status: 409,
    vi: 'Nhiệm vụ này hoàn thành bằng hồ sơ điển hình: xin mở trang Điển hình, chọn và gửi.',
    en: 'This duty is done by its exemplars: open the page Exemplars, choose and send them.',
  },
  alreadyDone: {
    status: 409,
    vi: 'Nhiệm vụ này đã được ghi nhận hoàn thành.',
    en: 'This duty is already recorded as done.',
  },
  nothingToExtend: {
    status: 409,
    vi: 'Nhiệm vụ này không có thời hạn nên không có gì để gia hạn.',
    en: 'This duty has no due date, so there is nothing to extend.',
  },
  passedDate: {
    status: 409,
    vi: 'Hạn này do đơn vị cấp trên trực tiếp đặt: xin đề nghị đơn vị đó đổi ngày.',
    en: 'This date was set by the unit that passed the duty on: ask that unit to change it.',
  },
  alreadyHandedIn: {
    status: 409,
    vi: 'Nhiệm vụ này đã được gửi hoặc đã xong nên không cần gia hạn.',
    en: 'This duty is already handed in or done and needs no extension.',
  },
  extensionWaiting: {
    status: 409,
    vi: 'Đã có một đề nghị gia hạn cho nhiệm vụ này đang chờ quyết định.',
    en: 'An extension of this duty is already awaiting decision.',
  },
  nowInherited: {
    status: 409,
    vi: 'Nhiệm vụ này đã chuyển cho đơn vị kế thừa. Xin mở nhiệm vụ của đơn vị kế thừa để đề nghị.',
    en: 'This duty went to the successor. Open the duty of the successor and ask there.',
  },
  extensionTooEarly: {
    status: 422,
    vi: 'Hạn mới phải từ ngày {earliest} trở đi.',
    en: 'The new date must be {earliest} or later.',
  },
  extensionNotFound: {
    status: 404,
    vi: 'Không có đề nghị gia hạn này.',
    en: 'There is no such extension.',
  },
  extensionDecided: {
    status: 409,
    vi: 'Đề nghị gia hạn này đã được quyết định.',
    en: 'This extension is already decided.',
  },
  refusalNeedsReason: {
    status: 422,
    vi: 'Xin ghi lý do không đồng ý gia hạn, ít nhất 10 ký tự.',
    en: 'Say why the extension is refused, in at least 10 characters.',
  },
  onItsOwnPage: {
    status: 409,
    vi: 'Nhiệm vụ này thực hiện ở trang báo cáo hoặc trang điển hình: xin mở trang đó để gửi, nhận hoặc trả lại.',
    en: 'This duty is carried out on the page of its report or exemplar: submit, receive or return it there.',
  },
  personElsewhere: {
    status: 422,
    vi: 'Người phụ trách phải là người của đơn vị thực hiện và còn tài khoản.',
    en: 'The person in charge must have an account at the unit that carries the duty out.',
  },
  nothingToSend: {
    status: 409,
    vi: 'Chưa có sản phẩm nào để gửi. Xin thêm văn bản, đường dẫn, tệp hoặc mô tả kết quả trước.',
    en: 'There is nothing to send yet. Add a document, a link, a file or a description first.',
  },
  quotaMissing: {
    status: 409,
    vi: 'Còn thiếu {count} so với số lượng kế hoạch yêu cầu. Xin bổ sung, hoặc ghi lý do gửi thiếu (ít nhất 10 ký tự).',
    en: '{count} are missing of what the plan asks. Add them, or say why fewer are sent (at least 10 characters).',
  },
  noRoute: {
    status: 409,
    vi: 'Nhiệm vụ này không gửi qua nơi nhận nào: xin ghi nhận hoàn thành kèm kết quả.',
    en: 'This duty has no receiver: record it as done with its result.',
  },
  onItsWay: {
    status: 409,
    vi: 'Sản phẩm đã gửi đang chờ nơi nhận; muốn sửa xin chờ nhận hoặc trả lại.',
    en: 'What was sent waits for its receivers; it can be changed once it is returned.',
  },
  notOnItsWay: {
    status: 409,
    vi: 'Chưa có gì gửi đến để nhận hoặc trả lại.',
    en: 'Nothing has been sent that could be received or returned.',
  },
  noLeg: {
    status: 404,
    vi: 'Đơn vị này không phải là nơi nhận của nhiệm vụ.',
    en: 'This unit is not a receiver of the duty.',
  },
  notYourTurn: {
    status: 409,
    vi: 'Theo thứ tự gửi, nơi nhận liền trước chưa xác nhận đã nhận.',
    en: 'It is handed on in order, and the receiver before has not given a receipt.',
  },
  received: {
    status: 409,
    vi: 'Nơi này đã xác nhận nhận rồi.',
    en: 'A receipt has been given here already.',
  },
  receiptsMissing: {
    status: 409,
    vi: 'Nhiệm vụ này xong khi mọi nơi nhận xác nhận. Xin gửi sản phẩm; khi cần, cán bộ cơ quan thường trực ghi nhận thay.',
    en: 'This duty is done when every receiver has given a receipt. Send it; an officer may record it as done instead.',
  },
  deliverableNotFound: {
    status: 404,
    vi: 'Không có sản phẩm này.',
    en: 'There is no such deliverable.',
  },
  noCondition: {
    status: 409,
    vi: 'Nhiệm vụ này không có điều kiện phát sinh, hoặc đã được trả lời.',
    en: 'This duty depends on no condition, or the answer is given already.',
  },
  conditionFirst: {
    status: 409,
    vi: 'Nhiệm vụ này chỉ phải làm khi phát sinh. Xin trả lời có phát sinh hay không trước.',
    en: 'This duty is owed only where it arises. Say first whether it has.',
  },
  dutyNotFound: {
    status: 404,
    vi: 'Không có nhiệm vụ này của kế hoạch trong đợt tổng kết.',
    en: 'There is no such duty in the campaign.',
  },
  dutyHandedIn: {
    status: 409,
    vi: 'Đã có {count} đơn vị gửi hoặc làm xong nên không đổi sang “khi phát sinh” được. Xin giữ cách thực hiện hiện nay.',
    en: '{count} units have handed in or are done, so it cannot be made to depend on something arising. Keep it as it is.',
  },
  waitsForItself: {
    status: 422,
    vi: 'Các việc phải chờ nhau thành vòng tròn. Xin bỏ bớt một việc phải chờ.',
    en: 'The duties would wait for each other in a circle. Take one of them out.',
  },
  notBelow: {
    status: 422,
    vi: 'Chỉ giao được cho đơn vị cấp dưới của {unit}.',
    en: 'A duty can only be passed on to units below {unit}.',
  },
  passTooLate: {
    status: 422,
    vi: 'Hạn của cấp dưới phải trước hoặc cùng hạn của đơn vị giao: chậm nhất ngày {latest}.',
    en: 'The date given to units below may not be after your own: {latest} at the latest.',
  },
  passInPast: {
    status: 422,
    vi: 'Ngày {day} đã qua. Xin chọn từ hôm nay trở đi; nếu đơn vị đã quá hạn, xin đề nghị gia hạn trước.',
    en: '{day} has passed. Choose today or later; if your own date has passed, ask for an extension first.',
  },
  passedElsewhere: {
    status: 409,
    vi: '{unit} đã được giao nhiệm vụ này trực tiếp hoặc từ đơn vị khác.',
    en: '{unit} already owes this duty, directly or to another unit.',
  },
  notPassed: {
    status: 409,
    vi: 'Nhiệm vụ này do kế hoạch giao, không phải do đơn vị cấp trên giao lại nên không rút được.',
    en: 'This duty comes from the plan, not from a unit that passed it on, so it cannot be taken back.',
  },
  begun: {
    status: 409,
    vi: 'Đơn vị đã bắt đầu thực hiện nên không rút nhiệm vụ được.',
    en: 'The unit has begun, so the duty cannot be taken back.',
  },
  closed: {
    status: 409,
    vi: 'Đợt tổng kết đã đóng, không nhận thêm báo cáo.',
    en: 'The campaign is closed and takes no more reports.',
  },
})
