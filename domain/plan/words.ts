/**
 * A word of the original text with the two forms the rules compare:
 * `form` is lower case with the tone mark moved behind the letters, so hòa and hoà are one word;
 * `bare` has no diacritics at all, so that what OCR did to them does not matter.
 */
export type Word = {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly bare: string
  readonly cap: boolean
  readonly upper: boolean
  /** Only white space, or a speck that OCR left, stands between this word and the one before. */
  readonly tight: boolean
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu
const WORD = /[Đđ]\/c(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}\p{N}]+)*/gu

// Some fonts of scanned and converted files print ƣ where ư is meant, and ð for đ.
/** Lower case, letters first and tone last: the same for both ways of placing the tone. */
export function formOf(word: string): string {
  const marked = word.toLowerCase().replaceAll('ƣ', 'ư').replaceAll('ð', 'đ').normalize('NFD')
  const tones = marked.match(TONES)?.join('') ?? ''
  return (marked.replace(TONES, '') + tones).normalize('NFC')
}

/** Letters and digits without any diacritic. */
export function bareOf(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd').replaceAll('ƣ', 'u')
}

const made = new Map<string, { form: string; bare: string; cap: boolean; upper: boolean }>()

function readingOf(raw: string) {
  const known = made.get(raw)
  if (known) return known
  const letters = raw.normalize('NFC').replace(/[^\p{L}]/gu, '')
  const reading = {
    form: formOf(raw),
    bare: bareOf(raw),
    cap: /^\p{Lu}/u.test(letters),
    upper: letters.length > 0 && letters === letters.toUpperCase(),
  }
  if (made.size > 50_000) made.clear()
  made.set(raw, reading)
  return reading
}

/** Splits a text into words; a stray combining mark behind a space is given back to the word it fell from. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const raw = match[0]
    const previous = words.at(-1)
    const end = start + raw.length
    if (previous && /^\p{M}/u.test(raw) && start - previous.end === 1) {
      words[words.length - 1] = {
        start: previous.start,
        end,
        tight: previous.tight,
        ...readingOf(text.slice(previous.start, previous.end) + raw),
      }
      continue
    }
    const tight = previous !== undefined && !/[^\s‹›|~_*'`^<>]/.test(text.slice(previous.end, start))
    words.push({ start, end, tight, ...readingOf(raw) })
  }
  return words
}

/** Index of the first word that starts at or after `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
