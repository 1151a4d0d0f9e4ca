import { defineProblems } from '../shared/index.ts'

export const attachmentProblems = defineProblems('attachment', {
  notFound: {
    status: 404,
    vi: 'Không có tệp đính kèm này.',
    en: 'There is no such attachment.',
  },
  typeNotTaken: {
    status: 415,
    vi: 'Không nhận tệp “{file}”: chỉ nhận {types}. Xin lưu lại thành một trong các dạng đó rồi gửi.',
    en: '“{file}” is not taken: only {types} are. Save it as one of these and send it again.',
  },
  notWhatItSays: {
    status: 415,
    vi: 'Tệp “{file}” mang đuôi {ending} nhưng nội dung không phải {ending}, hoặc tệp có đặt mật khẩu. Xin mở tệp, lưu lại đúng dạng rồi gửi.',
    en: '“{file}” is named {ending} but does not hold {ending}, or is protected by a password. Open it, save it in that form and send it again.',
  },
  macro: {
    status: 415,
    vi: 'Tệp “{file}” có chứa macro nên bị từ chối. Xin lưu lại dạng không có macro rồi gửi.',
    en: '“{file}” contains macros and is refused. Save it without macros and send it again.',
  },
  tooLarge: {
    status: 413,
    vi: 'Tệp “{file}” nặng {size} MB, vượt quá {limit} MB. Xin nén bớt ảnh hoặc chia nhỏ rồi gửi.',
    en: '“{file}” has {size} MB, more than the {limit} MB allowed. Compress its pictures or split it.',
  },
  tooMany: {
    status: 409,
    vi: 'Nhiệm vụ này đã có {limit} tệp đính kèm, là số nhiều nhất. Xin gỡ bớt hoặc gộp tệp.',
    en: 'This duty already has {limit} attachments, the most there can be. Remove some or join files.',
  },
  incomplete: {
    status: 409,
    vi: 'Tệp “{file}” chưa gửi xong ({received}/{size} byte). Xin để trang gửi tiếp.',
    en: '“{file}” is not complete ({received} of {size} bytes). Let the page go on sending.',
  },
  said: {
    status: 409,
    vi: 'Tệp “{file}” đã gửi kèm nên không gỡ được. Nếu gửi nhầm, xin gửi tệp đúng trong lần tiếp theo và nói rõ.',
    en: '“{file}” has been sent and stays. If it was a mistake, send the right one next time and say so.',
  },
  handedIn: {
    status: 409,
    vi: 'Báo cáo đang chờ tiếp nhận nên không thêm, gỡ tệp được. Nếu cần sửa, xin đề nghị nơi nhận trả lại.',
    en: 'The report awaits acceptance, so files cannot be added or removed. Ask the receiver to return it.',
  },
})
