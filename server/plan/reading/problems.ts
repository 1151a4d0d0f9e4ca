import { defineProblems } from '../../../domain/shared/index.ts'

/** Why a file cannot be read as a plan. `{file}` is the name the person gave it. */
export const readingProblems = defineProblems('reading', {
  empty: {
    status: 422,
    vi: 'Tệp “{file}” rỗng, không có chữ nào để đọc.',
    en: 'The file “{file}” is empty: there is nothing to read.',
  },
  tooLarge: {
    status: 413,
    vi: 'Tệp “{file}” nặng {size} MB, vượt quá {limit} MB cho một kế hoạch.',
    en: 'The file “{file}” has {size} MB, more than the {limit} MB allowed for a plan.',
  },
  tooLong: {
    status: 413,
    vi: 'Tệp “{file}” có hơn {limit} triệu ký tự, dài quá mức của một kế hoạch.',
    en: 'The file “{file}” holds more than {limit} million characters, too long for a plan.',
  },
  binary: {
    status: 415,
    vi: 'Tệp “{file}” không phải văn bản; chỉ đọc được .txt, .md, .docx, .pdf và ảnh chụp .jpg, .png.',
    en: 'The file “{file}” is not a text; only .txt, .md, .docx, .pdf and photos (.jpg, .png) can be read.',
  },
  otherImage: {
    status: 415,
    vi: 'Tệp “{file}” là ảnh không phải .jpg hay .png; xin lưu lại thành .jpg hoặc .png rồi gửi.',
    en: 'The file “{file}” is a picture other than .jpg or .png; save it as one of these and send it again.',
  },
  oldWord: {
    status: 415,
    vi: 'Tệp “{file}” là Word đời cũ (.doc); xin mở bằng Word, lưu thành .docx rồi gửi lại.',
    en: 'The file “{file}” is an old Word file (.doc); open it in Word, save it as .docx and send it again.',
  },
  otherOffice: {
    status: 415,
    vi: 'Tệp “{file}” là {kind}, không phải văn bản kế hoạch; xin gửi .docx, .pdf hoặc .txt.',
    en: 'The file “{file}” is {kind}, not the text of a plan; send .docx, .pdf or .txt.',
  },
  notWhatItSays: {
    status: 415,
    vi: 'Tệp “{file}” mang đuôi {extension} nhưng bên trong là {kind}; xin đổi đúng đuôi rồi gửi lại.',
    en: 'The file “{file}” is named {extension} but holds {kind}; give it the right name and send it again.',
  },
  zipBomb: {
    status: 422,
    vi: 'Tệp “{file}” bung ra lớn bất thường nên bị từ chối vì có thể gây hại.',
    en: 'The file “{file}” unpacks to an abnormal size and is refused because it may do harm.',
  },
  externalEntity: {
    status: 422,
    vi: 'Tệp “{file}” chứa khai báo trỏ ra ngoài (DOCTYPE hoặc thực thể) nên bị từ chối.',
    en: 'The file “{file}” contains declarations that point outside (DOCTYPE or entities) and is refused.',
  },
  damaged: {
    status: 422,
    vi: 'Tệp “{file}” bị hỏng hoặc không đúng định dạng {kind}.',
    en: 'The file “{file}” is damaged or not a proper {kind} file.',
  },
  locked: {
    status: 422,
    vi: 'Tệp “{file}” có đặt mật khẩu; xin gỡ mật khẩu rồi gửi lại.',
    en: 'The file “{file}” is protected by a password; remove it and send the file again.',
  },
  tooManyPages: {
    status: 413,
    vi: 'Tệp “{file}” có {pages} trang, vượt quá {limit} trang đọc được một lần.',
    en: 'The file “{file}” has {pages} pages, more than the {limit} that are read at once.',
  },
  tooManyPictures: {
    status: 413,
    vi: 'Tệp “{file}” có {pages} trang ảnh phải nhận dạng chữ, vượt quá {limit} trang một lần; xin chia nhỏ tệp hoặc gửi bản .docx.',
    en: 'The file “{file}” has {pages} pages of pictures to recognise, more than {limit} at once; split it or send the .docx.',
  },
  noText: {
    status: 422,
    vi: 'Không đọc được chữ nào trong tệp “{file}”; xin quét lại rõ hơn hoặc gửi bản .docx.',
    en: 'No text could be read in the file “{file}”; scan it again more clearly or send the .docx.',
  },
  needsRecognition: {
    status: 422,
    vi: 'Tệp “{file}” là bản quét không có lớp chữ; xin cho nhận dạng chữ (OCR) để đọc.',
    en: 'The file “{file}” is a scan without text; allow text recognition (OCR) to read it.',
  },
  tooHeavy: {
    status: 413,
    vi: 'Nhận dạng chữ trong tệp “{file}” quá lâu hoặc quá tốn bộ nhớ nên đã dừng; xin quét lại ở 300 dpi hoặc chia nhỏ tệp.',
    en: 'Recognising the file “{file}” took too long or too much memory and was stopped; scan it at 300 dpi or split it.',
  },
  cancelled: {
    status: 409,
    vi: 'Việc đọc tệp “{file}” đã dừng theo yêu cầu.',
    en: 'Reading the file “{file}” was stopped as asked.',
  },
})
