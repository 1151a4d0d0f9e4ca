import { defineProblems } from '../shared/index.ts'

export const reminderProblems = defineProblems('reminder', {
  ladderChanged: {
    status: 409,
    vi: 'Bậc thang nhắc việc đã được người khác sửa trong lúc này. Nội dung vừa nhập vẫn còn; xin tải lại trang để xem bản mới rồi lưu lại.',
    en: 'Somebody else has changed the ladder meanwhile. What you entered is kept; reload to see theirs, then save again.',
  },
  unknownName: {
    status: 422,
    vi: 'Câu nhắc việc dùng tên không có: {names}. Các tên dùng được: {known}.',
    en: 'The words use names that do not exist: {names}. Names that do: {known}.',
  },
})
