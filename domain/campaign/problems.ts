import { defineProblems } from '../shared/index.ts'

export const campaignProblems = defineProblems('campaign', {
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
  closed: {
    status: 409,
    vi: 'Đợt tổng kết đã đóng, không nhận thêm báo cáo.',
    en: 'The campaign is closed and takes no more reports.',
  },
})
