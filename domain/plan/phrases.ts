import { bareOf, formOf, type Word } from './words.ts'

type Phrase = { readonly bares: readonly string[]; readonly form: string | null }

/**
 * A set of phrases looked up word by word. Phrases of several words match without diacritics (OCR loses them);
 * a single word must match with its diacritics unless written with `~`, because `giao` is not `giáo`.
 */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>()

  constructor(source: string) {
    for (const raw of source
      .split('|')
      .map(phrase => phrase.trim())
      .filter(Boolean))
      this.#add(raw)
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.bares.length - a.bares.length)
  }

  #add(raw: string) {
    const loose = raw.startsWith('~')
    const words = raw.replace('~', '').split(/\s+/)
    const bares = words.map(bareOf)
    const first = bares[0] ?? ''
    const form = words.length === 1 && !loose ? formOf(words[0] ?? '') : null
    const known = this.#byFirst.get(first)
    if (known) known.push({ bares, form })
    else this.#byFirst.set(first, [{ bares, form }])
  }

  /** Number of words of the longest phrase that begins at `index` and ends by `limit`; 0 for none. */
  at(words: readonly Word[], index: number, limit = words.length): number {
    const word = words[index]
    if (!word || index >= limit) return 0
    for (const phrase of this.#byFirst.get(word.bare) ?? []) {
      const length = phrase.bares.length
      if (index + length > limit) continue
      if (phrase.form !== null && phrase.form !== word.form) continue
      const follows = (bare: string, k: number) => {
        const next = words[index + k]
        return next?.bare === bare && (k === 0 || next.tight)
      }
      if (phrase.bares.every(follows)) return length
    }
    return 0
  }

  /** Index of the first phrase in the range, or -1. */
  find(words: readonly Word[], from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.at(words, i, to)) return i
    return -1
  }
}
