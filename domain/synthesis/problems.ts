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
  passageChanged: {
    status: 409,
    vi: '{name} vừa sửa đoạn này. Bản của anh/chị vẫn còn trên máy: xin so sánh rồi lưu lại.',
    en: '{name} has just edited this passage. Your text is still here: compare and save again.',
  },
})
