/** What a line begins with. `value` holds the numbers of a decimal; `sure` is false where OCR may have spoilt the sign. */
export type Label = {
  readonly kind: 'part' | 'article' | 'roman' | 'number' | 'point' | 'dash' | 'plus' | 'star'
  readonly printed: string
  readonly value: readonly number[]
  readonly length: number
  readonly sure: boolean
}

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

/** Roman numeral of 1..20. */
export function roman(value: number): string {
  return ROMAN[value - 1] ?? String(value)
}

// Decomposed letters carry their marks behind them: \p{M}*.
const PART =
  /^(ph[aầâ]\p{M}*n|ch[uư]\p{M}*[oơ]\p{M}*ng)\s+(th[uứư]\p{M}*\s+)?(nh[aấâ]\p{M}*t|hai|ba|t[uư]\p{M}*|n[aă]\p{M}*m|s[aá]\p{M}*u|b[aả]\p{M}*y|t[aá]\p{M}*m|[IVXH]{1,4}|\d{1,2}|[A-E])(?=[\s.:]|$)[\s.:]*/iu
const ROMAN_LABEL = /^([IVXLHl1|¡]{1,5})\s*([.,]|[-–](?=\s)|(?=\s))\s*(?=["“'(]?\p{Lu})/u
const NUMBER_LABEL =
  /^(\d{1,2}(?:\s?[.,]\s?[\dl¡IO]{1,2})*|[l§]|\d[.,]¡)(?:\s*[./,](?!\d)\s*|\s+)(?=["“'(*]?\s?[\p{Lu}\d])/u
/** Documents of the Party number "I- ", "1- ", "3.1- ". */
const DASHED_NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)\s?[-–]\s+(?=["“'(]?\p{Lu})/u
const DASHED_ROMAN = /^[IVX]{1,5}\s?[-–]\s/
const ARTICLE_LABEL = /^[đd]i[eềê]\p{M}*u\s+(\d{1,3})\s*[.:]\s*/iu
const POINT_LABEL = /^(?:\(?([a-zđ])\)|([a-zđ])\.(?=\s)|\(?(\d{1,2})\)|\((\p{Ll}{1,3})\))\s*/u
const STEP_LABEL = /^(b[uư][oớơ]c\s+\d{1,2})\s*[:.]\s*/iu
const JUNK = /^[^\p{L}\d(+*•▪●-]{0,4}(?=[\p{L}\d(+*•▪●–—-])/u
const DASH = /^(?:[^\p{L}\d\s(]?[ò]?[_]*[-–—•▪●·~_]+[_.]?|[-–—][a-z]:)\s*/u

const PART_WORDS: readonly RegExp[] = [
  /nh[aấâ]\p{M}*t/iu,
  /hai/iu,
  /ba/iu,
  /t[uư]/iu,
  /n[aă]\p{M}*m/iu,
  /s[aá]\p{M}*u/iu,
  /b[aả]\p{M}*y/iu,
  /t[aá]\p{M}*m/iu,
]

function romanOf(printed: string): { value: number; sure: boolean } {
  const sure = /^[IVX]+$/.test(printed)
  const mended = printed.replaceAll('H', 'II').replace(/[Ll1|¡]/g, 'I')
  return { value: ROMAN.indexOf(mended) + 1, sure }
}

function partLabel(text: string): Label | null {
  const match = PART.exec(text)
  if (!match || (text.length - match[0].length > 150 && !match[2])) return null
  const word = match[3] ?? ''
  const value = /^\d+$/.test(word)
    ? Number(word)
    : romanOf(word.toUpperCase()).value || PART_WORDS.findIndex(r => r.test(word)) + 1
  return {
    kind: 'part',
    printed: match[0]
      .trim()
      .replace(/[.:]+$/, '')
      .normalize('NFC'),
    value: [value],
    length: match[0].length,
    sure: true,
  }
}

/** "A. MỤC ĐÍCH": letters above the Roman numbers, a part without the word. */
const LETTER = /^([A-EĐ])\.\s*(?=(?:[\p{Lu}\p{M}]+[\s,]+){2})/u
function letterLabel(text: string): Label | null {
  const match = LETTER.exec(`${text} `)
  if (!match?.[1]) return null
  return { kind: 'part', printed: match[1], value: [], length: match[0].length, sure: true }
}

function romanLabel(text: string): Label | null {
  const match = ROMAN_LABEL.exec(text)
  const printed = match?.[1]
  if (!match || !printed || /^1+$/.test(printed)) return null
  const dotted = match[2] !== ''
  const { value, sure } = romanOf(printed)
  // "II." loses its point to the last stroke: "IL NỘI DUNG".
  const swallowed =
    /^[IVX]+L$/.test(printed) && /^(?:[\p{Lu}\p{M}]+[\s,]+){2}/u.test(`${text.slice(match[0].length)} `)
  if (!dotted && !swallowed && !(printed === 'L' || (sure && printed.length > 1) || printed === 'I'))
    return null
  return { kind: 'roman', printed, value: [value], length: match[0].length, sure: sure && dotted }
}

function numberLabel(text: string): Label | null {
  const match = NUMBER_LABEL.exec(text)
  const printed = match?.[1]
  if (!match || !printed) return null
  const dotted = /[./,]\s*$/.test(match[0])
  const digits = printed.replace(/[§]/g, '8').replace(/[lI¡]/g, '1').replace(/O/g, '0')
  const value = digits.split(/\s?[.,]\s?/).map(Number)
  if (value.length === 1 && !dotted) return null
  if (value.some(part => part > 40 || part === 0) || /^0/.test(digits)) return null
  if (value.length > 1 && !dotted && !/^["“'(*]?\s?\p{Lu}/u.test(text.slice(match[0].length))) return null
  return {
    kind: 'number',
    printed,
    value,
    length: match[0].length,
    sure: /^[\d.\s]+$/.test(printed),
  }
}

function articleLabel(text: string): Label | null {
  const match = ARTICLE_LABEL.exec(text)
  if (!match) return null
  const value = [Number(match[1])]
  return { kind: 'article', printed: `Điều ${match[1]}`, value, length: match[0].length, sure: true }
}

function dashedNumber(text: string): Label | null {
  const match = DASHED_NUMBER.exec(text)
  if (!match?.[1]) return null
  const value = match[1].split('.').map(Number)
  return { kind: 'number', printed: match[1], value, length: match[0].length, sure: true }
}

/** Do the lines show that the document numbers with dashes: a Roman "I- ", or "1- " and "2- " without "1. "? */
export function numbersWithDashes(lines: readonly string[]): boolean {
  if (lines.some(line => DASHED_ROMAN.test(line))) return true
  const counts = (number: number) =>
    lines.some(line => new RegExp(`^${number}[-–]\\s+\\p{Lu}`, 'u').test(line))
  return counts(1) && counts(2) && !lines.some(line => /^1\.\s/.test(line))
}

function itemLabel(text: string): Label | null {
  const point = POINT_LABEL.exec(text)
  if (point) {
    const printed = point[1] ?? point[2] ?? point[3] ?? point[4] ?? ''
    return { kind: 'point', printed, value: [], length: point[0].length, sure: true }
  }
  const step = STEP_LABEL.exec(text)
  if (step) return { kind: 'point', printed: step[1] ?? '', value: [], length: step[0].length, sure: true }
  if (/^\++\s*/.test(text)) return item('plus', text, /^\++\s*/)
  if (/^\*+\s*(?!\p{Ll})/u.test(text)) return item('star', text, /^\*+\s*/)
  if (/^\d{1,2}\s?[-–]\s(?=\p{Lu})/u.test(text)) return item('dash', text, /^\d{1,2}\s?[-–]\s/)
  if (DASH.test(text)) return item('dash', text, DASH)
  return null
}

function item(kind: 'plus' | 'star' | 'dash', text: string, pattern: RegExp): Label {
  const length = pattern.exec(text)?.[0].length ?? 0
  return { kind, printed: text.slice(0, length).trim(), value: [], length, sure: true }
}

/**
 * The label a line of text begins with (`text` without leading white space), or null. `dashed`: "1- " is a number, as
 * in documents that number with dashes, and no item.
 */
export function labelOf(text: string, dashed = false): Label | null {
  const junk = JUNK.exec(text)?.[0].length ?? 0
  const rest = text.slice(junk)
  const lead = /^[-–—:.]\s*(?=\d{1,2}\.\d)/.exec(text)?.[0].length ?? 0
  const number = numberLabel(text.slice(lead))
  if (number) return { ...number, length: number.length + lead }
  const direct =
    partLabel(text) ??
    letterLabel(text) ??
    articleLabel(text) ??
    (dashed ? dashedNumber(text) : null) ??
    itemLabel(text)
  const found = direct ?? romanLabel(rest) ?? (junk ? (numberLabel(rest) ?? itemLabel(rest)) : null)
  if (!found) return null
  const base = direct ? 0 : junk
  const nested = found.kind === 'dash' ? itemLabel(text.slice(base + found.length).replace(/^\s+/, '')) : null
  if (nested?.kind === 'dash') return { ...found, length: base + found.length + nested.length }
  return { ...found, length: base + found.length }
}
