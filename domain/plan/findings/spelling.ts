import { toneKey } from '../../shared/vietnamese/index.ts'
import { isSyllable } from '../encoding/index.ts'
import type { Finding } from '../schema.ts'
import { type Inspection, type Rule, remark } from './inspection.ts'
import { officialPhrases } from './lexicon.ts'

interface Token {
  readonly raw: string
  /** Lower case, tone moved behind the letters, i for y: equal for spellings that are all accepted. */
  readonly key: string
  readonly offset: number
  /** Does it occur in any official phrase? */
  readonly familiar: boolean
}

interface Slip {
  readonly offset: number
  readonly written: string
  readonly expected: string | null
}

/** Remembers what was asked before: a text repeats its words, and both questions are dear. */
const remembering = <Answer>(ask: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, Answer>()
  return word => {
    const seen = known.get(word)
    if (seen !== undefined) return seen
    if (known.size > 20_000) known.clear()
    const answer = ask(word)
    known.set(word, answer)
    return answer
  }
}

const keyOf = remembering(syllable =>
  toneKey(syllable.toLowerCase())
    .replace(/y(?=[\u0300-\u036f]*$)/, 'i')
    .replace(/^q?ui/, 'qui'),
)

interface Phrase {
  readonly text: string
  readonly keys: readonly string[]
}

const phrases: readonly Phrase[] = officialPhrases.map(text => ({ text, keys: text.split(' ').map(keyOf) }))
const vocabulary = new Set(phrases.flatMap(({ keys }) => keys))
const exact = new Set(phrases.map(({ keys }) => keys.join(' ')))
const lengths = [...new Set(phrases.map(({ keys }) => keys.length))].sort((one, other) => other - one)

/** Each phrase under each of its forms with one syllable left open. */
const open = new Map<string, Phrase[]>()
for (const phrase of phrases) {
  for (const index of phrase.keys.keys()) {
    const form = opened(phrase.keys, index)
    open.set(form, [...(open.get(form) ?? []), phrase])
  }
}

function opened(keys: readonly string[], index: number): string {
  return keys.map((key, place) => (place === index ? '*' : key)).join(' ')
}

const manySlips = 4

/** Likely slips of spelling. A text full of them was read by a machine, and gets one note instead. */
export const spelling: Rule = inspection => {
  const text = withPlainHorn(inspection.text)
  const slips = distinct([...nearMisses(text), ...wrongSyllables(text)])
  return slips.length > manySlips
    ? [badlyRead(slips, inspection)]
    : slips.map(slip => likelySlip(slip, inspection))
}

const distinct = (slips: readonly Slip[]): Slip[] => {
  const seen = new Map<string, Slip>()
  for (const slip of slips)
    if (!seen.has(slip.written.toLowerCase())) seen.set(slip.written.toLowerCase(), slip)
  return [...seen.values()].sort((one, other) => one.offset - other.offset)
}

/** Runs of syllables that no full stop, bracket or empty line parts. */
const runsOf = (text: string): Token[][] =>
  [...text.matchAll(/(?:\p{L}[\p{L}\p{M}]*[ \t,–-]*(?:\n(?![ \t]*\n))?[ \t]*)+/gu)].map(run =>
    [...run[0].matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(word => {
      const key = keyOf(word[0])
      return { raw: word[0], key, offset: run.index + word.index, familiar: vocabulary.has(key) }
    }),
  )

/** Some fonts print ƣ for ư; that is the file's doing, not a slip. */
const withPlainHorn = (text: string): string => text.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư')

const nearMisses = (text: string): Slip[] => {
  const slips: Slip[] = []
  for (const tokens of runsOf(text)) {
    for (let start = 0; start < tokens.length; start++) {
      const slip = lengths.map(length => slipAt(text, tokens, start, length)).find(found => found !== null)
      if (slip) slips.push(slip)
    }
  }
  return slips
}

const slipAt = (text: string, tokens: readonly Token[], start: number, length: number): Slip | null => {
  if (start + length > tokens.length || hasStrangers(tokens, start, length)) return null
  const written = tokens.slice(start, start + length)
  const keys = written.map(({ key }) => key)
  if (exact.has(keys.join(' '))) return null
  for (const [index, key] of keys.entries()) {
    for (const phrase of open.get(opened(keys, index)) ?? []) {
      const near = nearly(key, phrase.keys[index] ?? '')
      if (near && mayDiffer(written, index)) return slipOf(text, written, phrase.text)
    }
  }
  return null
}

/** A phrase with one slip has at most one syllable that occurs in no phrase. */
const hasStrangers = (tokens: readonly Token[], start: number, length: number): boolean => {
  let strangers = 0
  for (let at = start; at < start + length; at++) {
    if (!tokens[at]?.familiar && ++strangers > 1) return true
  }
  return false
}

const slipOf = (text: string, tokens: readonly Token[], expected: string): Slip => {
  const [from, to] = [tokens[0]?.offset ?? 0, tokens.at(-1)]
  const end = to ? to.offset + to.raw.length : from
  const asWritten = text.slice(from, end).replace(/\s+/g, ' ')
  return { offset: from, written: asWritten, expected: inCaseOf(asWritten, expected) }
}

/**
 * Next to a phrase of three another word may begin or end ("văn bản chỉ đạo" is not "ban chỉ đạo"), so its first and
 * last syllables only count where a capital shows that a name begins.
 */
const mayDiffer = (tokens: readonly Token[], index: number): boolean => {
  const atEdge = index === 0 || index === tokens.length - 1
  return !atEdge || tokens.length > 3 || (index === 0 && /^\p{Lu}/u.test(tokens[0]?.raw ?? ''))
}

const inCaseOf = (written: string, expected: string): string => {
  if (written === written.toUpperCase()) return expected.toUpperCase()
  return /^\p{Lu}/u.test(written) ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** One slip apart: another tone, or one letter written otherwise, left out or added; not both. */
const nearly = (one: string, other: string): boolean => {
  if (one === other) return false
  const [letters, wanted] = [one, other].map(key => key.replace(toneMarks, '').normalize('NFC')) as [
    string,
    string,
  ]
  const sameTone = (one.match(toneMarks) ?? []).join() === (other.match(toneMarks) ?? []).join()
  return sameTone ? oneLetterApart(letters, wanted) : letters === wanted
}

const oneLetterApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  const [rest, wanted] = [one.slice(at), other.slice(at)]
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1)
}

const misspeltStart = /^(?:(?:ngh|gh|k(?!h))(?![ieêy])|(?:c|ng|g)(?=[eê])|(?:c|ng)(?=i))/

/** Small-letter words with Vietnamese letters that no syllable of the language is spelt like ("nghành", "thưc"). */
const wrongSyllables = (text: string): Slip[] =>
  [...text.matchAll(/(?<![\p{L}\p{M}\p{N}/.@-])\p{Ll}{2,8}(?![\p{L}\p{M}\p{N}/@])/gu)]
    .filter(([word]) => /[^\p{ASCII}]/u.test(word) && !isWellSpelt(word))
    .filter(
      ({ 0: word, index }) =>
        !isTorn(
          word,
          text.slice(Math.max(0, index - 5), index),
          text.slice(index + word.length, index + word.length + 5),
        ),
    )
    .map(match => ({ offset: match.index, written: match[0], expected: null }))

/** "giatừ" and "biế n": spaces that the extraction lost or put in, not what the clerk wrote. */
const isTorn = (word: string, before: string, after: string): boolean => {
  const joined = [...word].some(
    (_, at) => at > 0 && isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)),
  )
  const next = /^ ?(\p{L}{1,3})(?!\p{L})/u.exec(after)?.[1]
  const previous = /(?<!\p{L})(\p{L}{1,4}) ?$/u.exec(before)?.[1]
  return joined || isSyllable(`${word}${next ?? '-'}`) || isSyllable(`${previous ?? '-'}${word}`)
}

const isWellSpelt = remembering(
  word =>
    isSyllable(word) && !misspeltStart.test(word.normalize('NFD').replace(toneMarks, '').normalize('NFC')),
)

const likelySlip = ({ offset, written, expected }: Slip, { lineAt }: Inspection): Finding =>
  remark({
    rule: 'spelling',
    severity: 'note',
    line: lineAt(offset),
    quote: written,
    what:
      expected === null
        ? `“${written}” không đúng chính tả tiếng Việt.`
        : `“${written}” có lẽ là “${expected}”.`,
    why: 'Sai một dấu hay một chữ có thể làm sai tên cơ quan.',
    todo: 'Sửa trước khi phát hành.',
  })

const badlyRead = (slips: readonly Slip[], { lineAt }: Inspection): Finding => {
  const shown = slips.slice(0, 6).map(({ written, offset }) => `“${written}” (dòng ${lineAt(offset)})`)
  return remark({
    rule: 'spelling',
    severity: 'note',
    line: lineAt(slips[0]?.offset ?? 0),
    quote: slips[0]?.written ?? '',
    what: `Có ${slips.length} chỗ nghi sai chữ: ${shown.join('; ')} …`,
    why: 'Nhiều chỗ như vậy thường do máy đọc bản chụp; tên đơn vị và ngày tháng cũng có thể bị đọc sai.',
    todo: 'Đối chiếu bản gốc ở những chỗ có nhiệm vụ.',
  })
}
