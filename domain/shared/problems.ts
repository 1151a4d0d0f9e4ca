import { defineProblems } from './problem.ts'

/** Refusals that belong to no step. */
export const sharedProblems = defineProblems('request', {
  invalid: {
    status: 422,
    vi: 'Có chỗ chưa đúng. Xin xem các ô được đánh dấu, sửa rồi gửi lại.',
    en: 'Something is not right. See the marked fields, correct them and send again.',
  },
  notJson: {
    status: 400,
    vi: 'Yêu cầu không đọc được. Xin tải lại trang rồi làm lại.',
    en: 'The request could not be read. Reload the page and try again.',
  },
  noKey: {
    status: 400,
    vi: 'Yêu cầu ghi thiếu khóa chống trùng (Idempotency-Key).',
    en: 'The write lacks its Idempotency-Key.',
  },
  keyReused: {
    status: 409,
    vi: 'Khóa chống trùng này đã dùng cho một yêu cầu khác. Xin tải lại trang rồi làm lại.',
    en: 'This Idempotency-Key was used for another request. Reload the page and try again.',
  },
  signInFirst: {
    status: 401,
    vi: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Xin đăng nhập rồi làm tiếp; nội dung đang soạn vẫn còn.',
    en: 'You are not signed in, or the session has ended. Sign in and go on; what you wrote is still there.',
  },
  notAllowed: {
    status: 403,
    vi: 'Việc “{action}” không thuộc quyền của anh/chị tại đơn vị này. Người có quyền: {roles}.',
    en: 'You may not do “{action}” at this unit. Those who may: {roles}.',
  },
  notFound: {
    status: 404,
    vi: 'Không tìm thấy nội dung này; có thể đường dẫn sai hoặc nội dung không còn.',
    en: 'This was not found; the address may be wrong or the content gone.',
  },
  tooLarge: {
    status: 413,
    vi: 'Nội dung gửi lên vượt quá {limit} MB. Xin chia nhỏ hoặc nén bớt ảnh rồi gửi lại.',
    en: 'What was sent is larger than {limit} MB. Split it or compress pictures and send again.',
  },
  tooMany: {
    status: 429,
    vi: 'Máy này gửi quá nhiều yêu cầu. Xin đợi {seconds} giây rồi làm lại.',
    en: 'Too many requests from this machine. Wait {seconds} seconds and try again.',
  },
  foreignOrigin: {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    en: 'The request came from another site and was refused.',
  },
  tokenMayNot: {
    status: 403,
    vi: 'Mã truy cập này không được dùng cho việc “{action}”. Xin đăng nhập để làm, hoặc tạo mã có quyền đó.',
    en: 'This token does not cover “{actionEn}”. Sign in to do it, or create a token that does.',
  },
  conflict: {
    status: 409,
    vi: 'Nội dung này vừa được thay đổi ở nơi khác. Xin tải lại rồi làm tiếp.',
    en: 'This was changed elsewhere a moment ago. Reload and go on.',
  },
  failed: {
    status: 500,
    vi: 'Máy chủ gặp lỗi và đã ghi lại (mã {trace}). Chưa có gì bị thay đổi; xin thử lại sau ít phút.',
    en: 'The server failed and has recorded it (code {trace}). Nothing was changed; try again in a few minutes.',
  },
})
