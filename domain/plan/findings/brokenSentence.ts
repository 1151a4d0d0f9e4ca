import { divisionsOf } from '../divisions.ts'
import { type Inspection, type Rule, remark, shortened } from './inspection.ts'

interface Break {
  readonly offset: number
  readonly before: string
  readonly after: string
}

/** A paragraph that stops without a stop, an empty line, and the rest of its sentence in small letters. */
const cut = /^([^\n]*[\p{Ll}\p{Lu}\d,)”"*])[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*(?=(\p{Ll}[^\n]*))/gmu
const startsItem = /^(?:[a-zđ][.)]|[ivx]+[.)]|\p{L}\s*[-–])\s/u
const manyBreaks = 3

/** Sentences that a page break has torn into two paragraphs. Many of them are the work of the scanner, not the clerk. */
export const brokenSentence: Rule = inspection => {
  const breaks = breaksOf(inspection)
  if (breaks.length > manyBreaks || (breaks.length > 0 && isWrapped(inspection.text))) {
    return [torn(inspection, breaks)]
  }
  return breaks.map(({ offset, before, after }) => {
    const quote = `${tailOf(before)} ⏎ ${shortened(after, 30)}`
    return remark({
      rule: 'brokenSentence',
      severity: 'warning',
      line: inspection.lineAt(offset),
      quote,
      what: `Câu bị cắt thành hai đoạn, thường do ngắt trang: “${quote}”.`,
      why: 'Người đọc và phần mềm có thể hiểu thành hai ý, làm mất nơi nhận hoặc thời hạn ở nửa sau.',
      todo: 'Nối hai đoạn lại khi in chính thức; nhiệm vụ ở đây được đọc liền cả hai nửa, xin kiểm tra.',
    })
  })
}

/** In a text whose lines are those of the paper, empty lines are the scanner's; in running text they are the clerk's. */
const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').filter(line => line.trim().length >= 60)
  const running = lines.filter(line => !/[.;:,!?…”")*]\s*$/u.test(line))
  return running.length >= 5 && running.length > 0.4 * lines.length
}

const breaksOf = ({ text, plan }: Inspection): Break[] => {
  const from = divisionsOf(plan)[0]?.start ?? 0
  const listStart = text.search(/n[ơo]i nh[ậâ]n\s*:/iu)
  const to = listStart > from ? listStart : text.length
  return [...text.slice(from, to).matchAll(cut)]
    .map(match => ({ offset: from + match.index, before: match[1] ?? '', after: match[2] ?? '' }))
    .filter(({ before, after }) => readsAsProse(before) && !startsItem.test(after))
}

/** Table cells and headings also lack a stop; a line of prose has many words and is not all capitals. */
const readsAsProse = (line: string): boolean =>
  line.trim().split(/\s+/).length >= 6 && line !== line.toUpperCase() && !/[|\t]| {3,}\S/.test(line.trim())

const tailOf = (line: string): string => {
  const words = line
    .replace(/[*\s]+/g, ' ')
    .trim()
    .split(' ')
  return `… ${words.slice(-5).join(' ')}`
}

const torn = ({ lineAt }: Inspection, breaks: readonly Break[]) => {
  const lines = breaks.map(({ offset }) => lineAt(offset))
  return remark({
    rule: 'brokenSentence',
    severity: 'note',
    line: lines[0] ?? 1,
    what: `Có ${lines.length} chỗ câu bị ngắt giữa chừng (dòng ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ' …' : ''}).`,
    why: 'Văn bản được đọc theo dòng của bản in, nên chỗ ngắt có thể do sang trang hoặc do máy đọc.',
    todo: 'Đối chiếu bản gốc ở những chỗ có nhiệm vụ.',
  })
}
