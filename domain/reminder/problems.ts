import { defineProblems } from '../shared/index.ts'

export const reminderProblems = defineProblems('reminder', {
  ladderChanged: {
    status: 409,
    vi: 'Bậc thang nhắc việc đã được người khác sửa trong lúc này. Nội dung vừa nhập vẫn còn; xin tải lại trang để xem bản mới rồi lưu lại.',
    en: 'Somebody else has changed the ladder meanwhile. What you entered is kept; reload to see theirs, then save again.',
  },
  noMailServer: {
    status: 409,
    vi: 'Chưa cấu hình máy chủ thư. Xin nhập máy chủ thư và lưu trước khi gửi thư thử.',
    en: 'No mail server is configured. Enter one and save before sending a test mail.',
  },
  mailChanged: {
    status: 409,
    vi: 'Cấu hình thư đã được người khác sửa trong lúc này. Nội dung vừa nhập vẫn còn; xin tải lại trang để xem bản mới rồi lưu lại.',
    en: 'Somebody else has changed the mail settings meanwhile. What you entered is kept; reload to see theirs, then save again.',
  },
  noLetter: {
    status: 404,
    vi: 'Thông báo này không đi bằng thư điện tử trong cuộc này. Xin tải lại trang.',
    en: 'This notice went by no letter in this campaign. Reload the page.',
  },
  letterClear: {
    status: 409,
    vi: 'Thư này không còn ở tình trạng “Không rõ đã đến hay chưa”, có thể người khác vừa quyết định. Xin tải lại trang để xem tình trạng mới.',
    en: 'This letter is no longer unclear; somebody else may have just decided. Reload to see where it is.',
  },
  noKey: {
    status: 422,
    vi: 'Máy chủ chưa có khóa để giữ mật khẩu: đặt biến môi trường TONGKET_KEY, hoặc đặt cả địa chỉ máy chủ thư bằng SMTP_URL.',
    en: 'The server has no key to keep a password with: set TONGKET_KEY in its environment, or give the whole mail server by SMTP_URL.',
  },
  pushAddress: {
    status: 422,
    vi: 'Địa chỉ của dịch vụ thông báo đẩy phải bắt đầu bằng https://.',
    en: 'The address of the push service has to begin with https://.',
  },
  deviceUnknown: {
    status: 404,
    vi: 'Không có thiết bị này trong các thiết bị đang nhận thông báo của bạn. Xin tải lại trang.',
    en: 'This is none of your devices that are told. Reload the page.',
  },
  unknownName: {
    status: 422,
    vi: 'Câu nhắc việc dùng tên không có: {names}. Các tên dùng được: {known}.',
    en: 'The words use names that do not exist: {names}. Names that do: {known}.',
  },
})
