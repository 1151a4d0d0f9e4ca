import { textQuality } from '../encoding/index.ts'
import { type Rule, remark } from './inspection.ts'

/** Text that is no Vietnamese: the hidden layer of a bad scan, or letters of a wrong encoding. Nothing read from it can be trusted. */
export const readable: Rule = ({ text }) => {
  const { verdict, syllableShare, diacriticShare } = textQuality(text)
  if (verdict !== 'rubbish') return []
  const marked = Math.round(100 * syllableShare * diacriticShare)
  return [
    remark({
      rule: 'unreadable',
      severity: 'error',
      line: 1,
      what: `Phần chữ của tệp không phải tiếng Việt đọc được (chỉ ${marked} % số từ có dấu đúng).`,
      why: 'Nhiệm vụ, tên đơn vị và thời hạn đọc từ phần chữ này đều không tin được.',
      todo: 'Dùng tệp gốc (.docx, PDF có chữ), hoặc đưa bản chụp để phần mềm nhận dạng lại.',
    }),
  ]
}
