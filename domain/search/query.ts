import { folded } from '../shared/vietnamese/index.ts'

/** What was typed, cut as the index is: lower case, no accents, nothing but letters and digits. */
export interface Asked {
  /** Words in any order; the last one may still be unfinished. */
  readonly words: readonly string[]
  /** Words that stand next to each other: what stood in quotes. */
  readonly phrases: readonly (readonly string[])[]
  /** Numbers and symbols, from their beginning: '09/ctr-bca'. */
  readonly symbols: readonly string[]
  /** The last word was followed by nothing, so it may go on. */
  readonly open: boolean
}

const quoted = /["“”«»„]([^"“”«»„]*)["“”«»„]/gu
/** A number, perhaps a year, then letters: 09/CTr-BCA-MTTW, 30/2020/NĐ-CP, or as far as it is typed. */
const symbol = /(?:^|\s)(\d+(?:\/\d{2,4})?\/[a-z][a-z0-9]*(?:-[a-z0-9]*)*|\d+\/\d{4}\/)(?=\s|$|[,.;:)])/gu

const mostTerms = 12

/** Folds letters one for one, so that places in the folded text are places in the text. */
export const tokens = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(token => token !== '')

/** Reads what was typed: quotes hold phrases, symbols stay whole, all the rest are words. */
export const askedOf = (typed: string): Asked => {
  const phrases = [...typed.matchAll(quoted)].map(found => tokens(found[1] ?? ''))
  const rest = folded(typed.replace(quoted, ' ')).replace(/[–—]/gu, '-')
  const symbols = [...rest.matchAll(symbol)].map(found => (found[1] ?? '').replace(/-$/, ''))
  const words = tokens(rest.replace(symbol, ' '))
  return {
    words: words.slice(0, mostTerms),
    phrases: phrases.filter(phrase => phrase.length > 0).slice(0, mostTerms),
    symbols: [...new Set(symbols)].slice(0, 4),
    open: words.length > 0 && /[\p{L}\p{N}]$/u.test(typed),
  }
}

export const isEmpty = ({ words, phrases, symbols }: Asked): boolean =>
  words.length + phrases.length + symbols.length === 0

const quote = (token: string): string => `'${token}'`

/** For PostgreSQL: every word, phrases in order. Null where only symbols were typed. Tokens are [a-z0-9] alone. */
export const tsqueryOf = ({ words, phrases, open }: Asked): string | null => {
  const parts = [
    ...words.map((word, at) => (open && at === words.length - 1 ? `${quote(word)}:*` : quote(word))),
    ...phrases.map(phrase => `(${phrase.map(quote).join(' <-> ')})`),
  ]
  return parts.length === 0 ? null : parts.join(' & ')
}
