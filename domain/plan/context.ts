import { type DueReading, duesWithin } from './due/index.ts'
import type { Line } from './lines.ts'
import { lineAt } from './lines.ts'
import type { Abbreviation, DataWindow, LegalBasis } from './schema.ts'
import { bareOf } from './words.ts'

const KINDS =
  'luật|bộ luật|nghị quyết|nghị định|thông tư liên tịch|thông tư|quyết định|chỉ thị|kế hoạch|chương trình phối hợp|chương trình|công văn|hướng dẫn|thông báo|kết luận|quy chế|đề án|công điện|văn bản hợp nhất|văn bản|quy định|tờ trình|thông số'
const CITED = new RegExp(
  `(?:${KINDS})\\s+(?:s[ốôo]\\s*:?\\s*)?(\\d{1,5}\\p{L}?(?: ?[/-]\\s{0,20}[\\p{L}\\d&]+){1,5})`,
  'giu',
)

/** The documents a stretch of the preamble rests on, with their own numbers and dates. */
export function basesIn(text: string, from: number, to: number, dues: readonly DueReading[]): LegalBasis[] {
  const matches = [...text.slice(from, to).matchAll(CITED)]
  return matches.map((match, i) => {
    const start = from + match.index
    const next = matches[i + 1]
    const limit = next ? from + next.index : to
    const semicolon = text.slice(start, limit).search(/[;\n]\s*(?=\n|Căn|Thực|$)|;/u)
    const end = semicolon < 0 ? limit : start + semicolon
    const after = start + match[0].length
    const dated = duesWithin(dues, after, after + 12).find(due => due.dueOn !== null)
    return {
      text: text
        .slice(start, end)
        .replace(/\s+/g, ' ')
        .replace(/[,;.\s]+$/, ''),
      number: (match[1] ?? '').replace(/\s+/g, '') || null,
      issuedOn: dated?.dueOn ?? null,
    }
  })
}

const CALLED =
  /\(\s*\*?\s*(?:sau đây\s+|dưới đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:tắt|chung)?\s*(?:là)?\s*:?\s*([^()*]{2,60}?)\s*\*?\)/giu
const ACRONYM = /(?<=[\p{L}\d”"])\s+\(\s*(?:viết tắt là\s+)?(\p{Lu}[\p{Lu}\d&-]{1,11})\s*\)/gu

/** The words before a bracket whose initials the acronym is made of, or null. */
function spelledOut(before: string, short: string): string | null {
  const words = before.trim().split(/\s+/).slice(-14)
  const wanted = bareOf(short).replace(/[^a-z]/g, '')
  for (let from = words.length - 1; from >= 0; from--) {
    const taken = words.slice(from)
    const initials = taken.map(word => bareOf(word).replace(/[^a-z].*$/, '')[0] ?? '').join('')
    const withoutAnd = taken
      .filter(word => !/^(và|-|–)$/iu.test(word))
      .map(word => bareOf(word)[0] ?? '')
      .join('')
    if (initials === wanted || withoutAnd === wanted) return taken.join(' ').replace(/[,;]$/, '')
  }
  return null
}

function calledFrom(before: string, short: string): string {
  const first = short.split(/\s+/).slice(0, 2).join(' ').toLowerCase()
  const at = before.toLowerCase().lastIndexOf(first)
  const clause =
    before
      .split(/[.;:\n]\s*(?:[-+*]\s*)?/)
      .at(-1)
      ?.trim() ?? ''
  return (at >= 0 && before.length - at < 400 ? before.slice(at) : clause).replace(/\s+/g, ' ').trim()
}

/** The abbreviations that the document itself defines. */
export function abbreviationsOf(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
): Abbreviation[] {
  const body = text.slice(from, to)
  const found: Abbreviation[] = []
  const add = (at: number, short: string, long: string | null) => {
    if (!long || found.some(known => known.short === short)) return
    found.push({ short, long, line: lineAt(lines, from + at) })
  }
  for (const match of body.matchAll(CALLED)) {
    const before = body.slice(Math.max(0, match.index - 600), match.index)
    const short = (match[1] ?? '').replace(/\s+/g, ' ').replace(/[.,;]$/, '')
    add(match.index, short, calledFrom(before, short))
  }
  for (const match of body.matchAll(ACRONYM)) {
    const short = match[1] ?? ''
    add(match.index, short, spelledOut(body.slice(Math.max(0, match.index - 160), match.index), short))
  }
  return found.sort((a, b) => a.line - b.line)
}

/** The period that the reported figures cover: "mốc số liệu … tính từ ngày … đến …". */
export function dataWindowOf(text: string, dues: readonly DueReading[]): DataWindow | null {
  for (const due of dues) {
    const before = text.slice(Math.max(0, due.start - 90), due.start)
    const lead =
      /(?:mốc\s+(?:thời gian\s+)?(?:lấy\s+)?số liệu|số liệu|thời điểm lấy số liệu)[^.;()]*$/iu.exec(before)
    if (!due.startOn || !due.dueOn || (due.kind !== 'window' && !lead)) continue
    const start = lead ? due.start - (before.length - lead.index) : due.start
    return { from: due.startOn, to: due.dueOn, text: text.slice(start, due.end).replace(/\s+/g, ' ') }
  }
  return null
}

/** The year a document is about: that of its own date, else the one its title and preamble name most often last. */
export function yearOf(issuedOn: string | null, title: string | null, preamble: string): number | null {
  if (issuedOn) return Number(issuedOn.slice(0, 4))
  const years = [...`${title ?? ''} ${preamble}`.matchAll(/(?<![\d/])(20[0-4]\d)(?!\d)/g)].map(match =>
    Number(match[1]),
  )
  return years.length > 0 ? Math.max(...years.filter(year => year <= Math.min(...years) + 12)) : null
}
