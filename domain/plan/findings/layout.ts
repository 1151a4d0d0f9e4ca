import { folded } from '../../shared/vietnamese/index.ts'
import type { Finding } from '../schema.ts'
import { type Inspection, type Rule, remark } from './inspection.ts'

const nationalName = /\bcong hoa? xa hoi\b/
const distributionHead = /(?:^|\n)[^\n]{0,6}n[ơo]i nh[ậâ]n\s*:/iu
const strayEnd = /[.…]\s*\/\s*[\p{L}]{1,2}\.?\s*$/u

/** Parts of the head that Decree 30/2020/NĐ-CP asks for and that the text lacks. */
export const head: Rule = ({ plan, text }) => {
  const missing = [
    ...(nationalName.test(folded(text.slice(0, 4000))) ? [] : ['Quốc hiệu, Tiêu ngữ']),
    ...(plan.number === null ? ['số, ký hiệu'] : []),
    ...(plan.issuedOn === null ? ['ngày ban hành'] : []),
  ]
  if (plan.number !== null && plan.issuedOn !== null) return []
  return [
    remark({
      rule: 'head',
      severity: 'note',
      line: 1,
      what: `Không đọc được phần đầu văn bản: ${missing.join('; ')}.`,
      why: 'Thiếu số và ngày thì không viện dẫn được, và không biết thời hạn nào có trước ngày ban hành.',
      todo: 'Bổ sung theo Nghị định 30/2020/NĐ-CP, hoặc nhập số và ngày khi xác nhận kế hoạch.',
    }),
  ]
}

/** A drafter's mark left where the text should end with "./.". */
export const endMark: Rule = (inspection): Finding[] => {
  const { text } = inspection
  const list = distributionHead.exec(text)
  if (!list) return []
  const body = text.slice(0, list.index).trimEnd()
  const stray = strayEnd.exec(body)
  return stray ? [strayMark(stray[0].trim(), body.length, inspection)] : []
}

const strayMark = (mark: string, end: number, { lineAt }: Inspection): Finding =>
  remark({
    rule: 'endMark',
    severity: 'note',
    line: lineAt(end - 1),
    quote: mark,
    what: `Văn bản kết thúc bằng “${mark}”, không phải “./.”.`,
    why: 'Có thể là dấu soạn thảo còn sót, hoặc nội dung sau đó bị mất.',
    todo: 'Thay bằng “./.” theo Nghị định 30/2020/NĐ-CP.',
  })
