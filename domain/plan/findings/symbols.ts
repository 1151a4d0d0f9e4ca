import type { Finding } from '../schema.ts'
import { type Inspection, listed, type Rule, remark } from './inspection.ts'

interface Mention {
  readonly form: string
  readonly kind: string
  readonly number: string
  /** What follows the number ("/CTr-BCA-MTTW"), without spaces; '' where the number stands alone. */
  readonly symbol: string
  readonly citedOn: string | null
  readonly offset: number
}

const mention =
  /(?<kind>Chương trình|Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Thông tư|Nghị định|Công văn|Hướng dẫn|Thông báo|Kết luận|Đề án|Quy chế|Luật)(?<words>(?:\s+\p{Ll}+){0,3}?)(?<so>\s+s[ốôo])?\s+(?<number>\d{1,4})(?<symbol>(?:\s?\/\s?20\d\d)?\s?[/-]\s?\p{Lu}[\p{L}&]*(?:\s?-\s?\p{Lu}[\p{L}&]*)*)?(?![\d/])/giu
const dateAfter = /^,?\s+ngày\s+(\d{1,2}\/\d{1,2}\/\d{4})/u

/** One document cited under several symbols: a reader cannot be sure that they are the same. */
export const symbolVariants: Rule = inspection => {
  const groups = new Map<string, Mention[]>()
  for (const found of mentionsOf(inspection)) {
    const key = `${found.kind} ${found.number}`
    groups.set(key, [...(groups.get(key) ?? []), found])
  }
  return [...groups.values()].flatMap(mentions => variantsOf(mentions, inspection))
}

const mentionsOf = ({ text }: Inspection): Mention[] =>
  [...text.matchAll(mention)].flatMap(match => {
    const { kind = '', words = '', so, number = '', symbol } = match.groups ?? {}
    // "Kế hoạch 5 năm" counts years: a bare number is a citation only after "số".
    if (symbol === undefined && so === undefined) return []
    const compact = (symbol ?? '').replace(/\s/g, '').toUpperCase()
    const form = `${kind}${words}${so ? ' số' : ''} ${number}${compact}`.replace(/\s+/g, ' ')
    const citedOn = dateAfter.exec(text.slice(match.index + match[0].length))?.[1] ?? null
    return [{ form, kind: kind.toLowerCase(), number, symbol: compact, citedOn, offset: match.index }]
  })

const variantsOf = (mentions: readonly Mention[], { lineAt, text }: Inspection): Finding[] => {
  const same = oneDocument(mentions)
  const forms = new Map<string, Mention[]>()
  for (const one of same)
    forms.set(one.form.toLowerCase(), [...(forms.get(one.form.toLowerCase()) ?? []), one])
  const [usual, ...others] = [...forms.values()].sort((one, other) => other.length - one.length)
  const odd = others.flatMap(([first]) => (first ? [first] : []))
  const [first] = odd
  if (!usual?.[0] || !first) return []
  const written = [usual[0], ...odd].map(
    ({ form, offset }) => `“${asPrinted(text, offset, form)}” (dòng ${lineAt(offset)})`,
  )
  const symbolsDiffer = new Set(same.map(({ symbol }) => symbol).filter(symbol => symbol !== '')).size > 1
  return [
    remark({
      rule: 'symbolVariants',
      severity: symbolsDiffer ? 'warning' : 'note',
      line: lineAt(first.offset),
      quote: asPrinted(text, first.offset, first.form),
      what: `Một văn bản được viện dẫn theo ${written.length} cách: ${listed(written)}.`,
      why: 'Người đọc và máy tìm kiếm có thể coi là các văn bản khác nhau.',
      todo: `Viết thống nhất: “${asPrinted(text, usual[0].offset, usual[0].form)}”.`,
    }),
  ]
}

/**
 * The mentions that mean one document: those with the commonest symbol, those without one, and those with another
 * symbol that is nearly the same or carries the same date. Equal numbers of other years are other documents.
 */
const oneDocument = (mentions: readonly Mention[]): Mention[] => {
  const full = mentions.filter(({ symbol }) => symbol !== '')
  const counts = new Map<string, number>()
  for (const { symbol } of full) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
  if (usual === undefined) return []
  const dates = new Set(full.filter(({ symbol }) => symbol === usual).flatMap(({ citedOn }) => citedOn ?? []))
  const belongs = ({ symbol, citedOn }: Mention) =>
    symbol === usual || (symbol === '' && counts.size === 1) || (citedOn !== null && dates.has(citedOn))
  return mentions.filter(belongs)
}

const asPrinted = (text: string, offset: number, form: string): string =>
  text
    .slice(offset, offset + form.length + 6)
    .replace(/\s+/g, ' ')
    .slice(0, form.length)
    .trim()
