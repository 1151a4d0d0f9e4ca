import { defineProblems } from '../shared/index.ts'

export const budgetProblems = defineProblems('budget', {
  notFound: { status: 404, vi: 'Không có dự toán này.', en: 'There is no such estimate.' },
  closedToYou: {
    status: 403,
    vi: 'Chỉ đơn vị lập, cơ quan thường trực, lãnh đạo và cơ quan tài chính được xem dự toán này.',
    en: 'Only the unit that drew it up, the standing agency, leaders and finance read this estimate.',
  },
  unitNotBound: {
    status: 409,
    vi: 'Kế hoạch không giao việc cho đơn vị này nên không lập dự toán trong đợt này được.',
    en: 'The plan asks nothing of this unit, so it cannot draw up an estimate in this campaign.',
  },
  changed: {
    status: 409,
    vi: 'Dự toán vừa được người khác lưu. Nội dung anh/chị nhập vẫn còn trên màn hình: xin xem bản vừa lưu rồi quyết định giữ bản nào.',
    en: 'Somebody else has just saved this estimate. What you entered is still on the screen: look at what they saved, then decide which to keep.',
  },
  notInWriting: {
    status: 409,
    vi: 'Dự toán đã gửi thẩm định nên không sửa được. Muốn sửa, xin đề nghị cơ quan tài chính trả lại.',
    en: 'The estimate is with finance and cannot be changed. Ask finance to return it.',
  },
  submittedBefore: {
    status: 409,
    vi: 'Dự toán đã từng gửi thẩm định nên không bỏ được; các phiên bản đã gửi được giữ lại.',
    en: 'The estimate has been submitted before, so it is not discarded; submitted versions are kept.',
  },
  incomplete: {
    status: 422,
    vi: 'Dự toán còn {count} chỗ phải sửa trước khi gửi.',
    en: '{count} place(s) of the estimate must be mended before it is sent.',
  },
  empty: {
    status: 422,
    vi: 'Dự toán chưa có dòng nào. Xin thêm nội dung chi trước khi gửi.',
    en: 'The estimate has no line yet. Add what is to be paid for before sending it.',
  },
  notUnderAppraisal: {
    status: 409,
    vi: 'Phiên bản này không còn chờ thẩm định. Xin tải lại trang.',
    en: 'This version no longer awaits appraisal. Reload the page.',
  },
  ownEstimate: {
    status: 403,
    vi: 'Người gửi dự toán không tự thẩm định. Xin để người khác của cơ quan tài chính làm.',
    en: 'Whoever submitted an estimate does not appraise it. Leave it to somebody else of finance.',
  },
  noSuchLine: {
    status: 422,
    vi: 'Có dòng không thuộc phiên bản này. Xin tải lại trang.',
    en: 'A line is not of this version. Reload the page.',
  },
  notAppraised: {
    status: 422,
    vi: 'Còn {count} dòng chưa thẩm định xong nên chưa kết luận được.',
    en: '{count} line(s) are not appraised yet, so the appraisal cannot be concluded.',
  },
  notAwaitingGrant: {
    status: 409,
    vi: 'Chỉ bố trí kinh phí cho dự toán đã thẩm định và chưa bố trí.',
    en: 'Only an estimate that is appraised and not yet granted receives an allocation.',
  },
  doesNotAddUp: {
    status: 422,
    vi: 'Số bố trí chưa khớp. Xin sửa các chỗ dưới đây.',
    en: 'The allocation does not add up. Mend the places below.',
  },
  dayInFuture: {
    status: 422,
    vi: 'Ngày của văn bản không thể sau hôm nay.',
    en: 'The day of a document cannot lie in the future.',
  },
  noHeading: {
    status: 422,
    vi: 'Không tìm thấy hàng tiêu đề có “Nội dung” và “Đơn giá” trong tệp {file}. Xin dùng mẫu tải từ trang này.',
    en: 'No heading row with “Nội dung” and “Đơn giá” was found in {file}. Use the form saved from this page.',
  },
})
