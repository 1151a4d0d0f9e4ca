import { defineProblems } from '../shared/index.ts'

export const planProblems = defineProblems('plan', {
  notFound: {
    status: 404,
    vi: 'Không có kế hoạch này; có thể đường dẫn sai.',
    en: 'There is no such plan; the address may be wrong.',
  },
  underReview: {
    status: 403,
    vi: 'Kế hoạch này đang được cơ quan thường trực rà soát, chưa công bố. Xin chờ sau khi được xác nhận.',
    en: 'This plan is still under review by the standing agency. It can be read once it is confirmed.',
  },
  fileNotFound: {
    status: 404,
    vi: 'Không tìm thấy tệp vừa tải lên. Xin chọn lại tệp.',
    en: 'The uploaded file was not found. Choose the file again.',
  },
  notAPlan: {
    status: 422,
    vi: '“{file}” không giống một kế hoạch: không thấy số, ký hiệu, đề mục hay nhiệm vụ nào. Xin kiểm tra lại tệp.',
    en: '“{file}” does not look like a plan: it has no number, no heading and no duty. Check the file.',
  },
  tooLong: {
    status: 413,
    vi: '“{file}” dài khoảng {pages} trang, vượt quá {limit} trang. Xin tách phần phụ lục rồi gửi riêng phần kế hoạch.',
    en: '“{file}” has about {pages} pages, more than {limit}. Take the annexes off and send the plan alone.',
  },
  readingNotFound: {
    status: 404,
    vi: 'Không có bản quét này; có thể đường dẫn sai.',
    en: 'There is no such scan; the address may be wrong.',
  },
  readingEnded: {
    status: 409,
    vi: 'Bản quét này không còn đang đọc nữa. Xin tải lại trang để xem kết quả.',
    en: 'This scan is no longer being read. Reload the page to see what became of it.',
  },
  readingGoesOn: {
    status: 409,
    vi: 'Bản quét này đang được đọc hoặc đã đọc xong. Xin tải lại trang.',
    en: 'This scan is being read or has been read. Reload the page.',
  },
  readingBroke: {
    status: 500,
    vi: 'Việc đọc “{file}” bị ngắt vì lỗi của máy chủ, không phải do tệp. Các trang đã đọc còn nguyên; xin bấm “Đọc tiếp”.',
    en: 'Reading “{file}” broke off through a fault of the server, not of the file. The pages read are kept; press “Go on”.',
  },
  confirmed: {
    status: 409,
    vi: 'Kế hoạch đã được xác nhận nên không sửa trực tiếp được. Xin dùng “Điều chỉnh” với văn bản điều chỉnh.',
    en: 'The plan is confirmed and is not edited directly any more. Use “Amend” with the amending document.',
  },
  notConfirmed: {
    status: 409,
    vi: 'Kế hoạch chưa được xác nhận nên chưa nhận văn bản điều chỉnh. Xin rà soát và xác nhận trước.',
    en: 'The plan is not confirmed yet, so it takes no amendment. Review and confirm it first.',
  },
  somethingLeft: {
    status: 409,
    vi: 'Chưa xác nhận kế hoạch được: {left}.',
    en: 'The plan cannot be confirmed yet: {leftEn}.',
  },
  changedMeanwhile: {
    status: 409,
    vi: 'Nội dung này vừa được {who} sửa lúc {at}. Nội dung anh/chị nhập còn nguyên trên màn hình; xin xem bản mới rồi lưu lại.',
    en: '{who} changed this at {at}. What you entered is still on the screen; look at the new state and save again.',
  },
  obligationNotFound: {
    status: 404,
    vi: 'Không có nhiệm vụ này trong kế hoạch.',
    en: 'The plan has no such duty.',
  },
  obligationDropped: {
    status: 409,
    vi: 'Nhiệm vụ này đã bị loại. Xin khôi phục rồi sửa.',
    en: 'This duty has been dropped. Restore it first.',
  },
  dueBeforeIssue: {
    status: 422,
    vi: 'Thời hạn {due} trước ngày ban hành kế hoạch ({issued}). Xin kiểm tra lại ngày, tháng, năm.',
    en: 'The due date {due} is before the plan’s own date ({issued}). Check the day, month and year.',
  },
  noAssignee: {
    status: 422,
    vi: 'Nhiệm vụ “{text}” chưa ghi ai thực hiện. Xin ghi tên đơn vị, hoặc loại nhiệm vụ kèm lý do.',
    en: 'The duty “{text}” names nobody who carries it out. Name a unit, or drop the duty with a reason.',
  },
  spanOutside: {
    status: 422,
    vi: 'Đoạn được chọn nằm ngoài văn bản hoặc không có chữ nào. Xin chọn lại.',
    en: 'The selected passage lies outside the text or holds no words. Select again.',
  },
  partsOutside: {
    status: 422,
    vi: 'Các phần tách phải nằm trong nhiệm vụ đang tách, theo thứ tự và không trùng nhau.',
    en: 'The parts must lie within the duty that is split, in order and without overlap.',
  },
  mergeApart: {
    status: 422,
    vi: 'Các nhiệm vụ này không liền nhau: giữa chúng còn nhiệm vụ khác. Chỉ gộp được các nhiệm vụ liền nhau.',
    en: 'These duties are not neighbours: another duty stands between them. Only neighbours can be merged.',
  },
  mergeDues: {
    status: 422,
    vi: 'Các nhiệm vụ ghi thời hạn khác nhau: {dues}. Xin chọn thời hạn của nhiệm vụ gộp.',
    en: 'These duties state different due dates: {dues}. Choose the one that the merged duty keeps.',
  },
  differentPlans: {
    status: 422,
    vi: 'Các nhiệm vụ được chọn thuộc những kế hoạch khác nhau. Xin chọn trong một kế hoạch.',
    en: 'The selected duties belong to different plans. Select within one plan.',
  },
  passageUnknown: {
    status: 422,
    vi: 'Không có đoạn số {position} trong kế hoạch này. Xin tải lại trang.',
    en: 'This plan has no passage {position}. Reload the page.',
  },
  phraseUnknown: {
    status: 422,
    vi: 'Nhiệm vụ này không nhắc tới “{phrase}”. Xin tải lại trang.',
    en: 'This duty does not name “{phrase}”. Reload the page.',
  },
  unitNotOnDay: {
    status: 422,
    vi: 'Có đơn vị không tồn tại vào ngày {day} (ngày của kế hoạch). Xin chọn đơn vị của thời điểm đó.',
    en: 'A unit did not exist on {day}, the plan’s own date. Choose units of that date.',
  },
  windowReversed: {
    status: 422,
    vi: 'Mốc số liệu chưa đúng: ngày đầu {from} sau ngày cuối {to}. Xin sửa lại.',
    en: 'The data window is reversed: {from} is after {to}. Correct it.',
  },
  amendmentNotFound: {
    status: 404,
    vi: 'Không có văn bản điều chỉnh này.',
    en: 'There is no such amendment.',
  },
  amendmentDecided: {
    status: 409,
    vi: 'Văn bản điều chỉnh này đã được xử lý. Xin tải lại trang.',
    en: 'This amendment has already been decided. Reload the page.',
  },
  amendmentEarlier: {
    status: 422,
    vi: 'Văn bản điều chỉnh đề ngày {amended}, trước ngày kế hoạch ({issued}). Xin kiểm tra lại tệp.',
    en: 'The amending document is dated {amended}, before the plan ({issued}). Check the file.',
  },
})
