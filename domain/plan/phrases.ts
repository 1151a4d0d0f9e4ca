import { bareOf, formOf, type Word } from './words.ts'

type Phrase = {
  readonly bares: readonly string[]
  readonly forms: readonly string[]
  readonly loose: boolean
}

/**
 * A set of phrases looked up word by word. In a phrase of several words OCR may have lost the diacritics of some, never
 * of all (`đăng ký` is not `đẳng kỹ`); a single word must match with them unless written with `~`: `giao` is not `giáo`.
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
    const phrase = { bares, forms: words.map(formOf), loose }
    const known = this.#byFirst.get(first)
    if (known) known.push(phrase)
    else this.#byFirst.set(first, [phrase])
  }

  /** Number of words of the longest phrase that begins at `index` and ends by `limit`; 0 for none. */
  at(words: readonly Word[], index: number, limit = words.length): number {
    const word = words[index]
    if (!word || index >= limit) return 0
    for (const phrase of this.#byFirst.get(word.bare) ?? []) {
      const length = phrase.bares.length
      if (index + length > limit) continue
      if (stands(phrase, words, index)) return length
    }
    return 0
  }

  /** Index of the first phrase in the range, or -1. */
  find(words: readonly Word[], from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.at(words, i, to)) return i
    return -1
  }
}

/** Do the words from `index` say the phrase, on one line of words, with enough of its diacritics? */
function stands({ bares, forms, loose }: Phrase, words: readonly Word[], index: number): boolean {
  let exact = 0
  for (let k = 0; k < bares.length; k++) {
    const word = words[index + k]
    if (word?.bare !== bares[k] || (k > 0 && !word?.tight)) return false
    if (word?.form === forms[k]) exact++
  }
  return loose || exact >= Math.max(1, Math.floor(bares.length / 2))
}
