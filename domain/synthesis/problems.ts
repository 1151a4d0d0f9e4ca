import { defineProblems } from '../shared/index.ts'

export const synthesisProblems = defineProblems('synthesis', {
  notAccepted: {
    status: 409,
    vi: 'Chỉ trích được từ báo cáo đã tiếp nhận. Xin tiếp nhận báo cáo này trước.',
    en: 'Only accepted reports can be quoted. Accept this report first.',
  },
  noSuchSpan: {
    status: 422,
    vi: 'Đoạn được chọn không còn trong báo cáo. Xin tải lại trang và chọn lại.',
    en: 'The chosen words are not in the report. Reload and choose again.',
  },
  sectionUnknown: {
    status: 422,
    vi: 'Đề cương không có mục {section}.',
    en: 'The outline has no section {section}.',
  },
  passageNotFound: {
    status: 404,
    vi: 'Đoạn này không còn trong báo cáo tổng hợp.',
    en: 'This passage is no longer in the synthesis.',
  },
  mapChanged: {
    status: 409,
    vi: '{name} vừa chọn bản đồ khác cho báo cáo tổng hợp. Xin xem lựa chọn đó rồi chọn lại nếu cần.',
    en: '{name} has just chosen another map for the synthesis. See that choice, and choose again if need be.',
  },
  mapFixed: {
    status: 409,
    vi: 'Báo cáo tổng hợp đã ký, vào sổ: bản đồ giữ nguyên như khi ký. Muốn đọc trên bản đồ khác, xin xem ở trang Số liệu.',
    en: 'The consolidated report is signed and registered: its map stays. To read on another map, see the page of figures.',
  },
  passageChanged: {
    status: 409,
    vi: '{name} vừa sửa đoạn này. Bản của anh/chị vẫn còn trên máy: xin so sánh rồi lưu lại.',
    en: '{name} has just edited this passage. Your text is still here: compare and save again.',
  },
})
