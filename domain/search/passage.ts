import type { Asked } from './query.ts'

export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

export interface Passage {
  /** The words around the best place, what was asked for marked. */
  readonly stretches: readonly Stretch[]
  /** Where the first marked word stands in the text, in UTF-16 units; null where none does. */
  readonly start: number | null
  readonly end: number | null
}

interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const reach = 110
const mostTokens = 60_000

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()

const tokensOf = (text: string): Token[] => {
  const found: Token[] = []
  for (const each of text.matchAll(word)) {
    const start = each.index
    found.push({ folded: bare(each[0]), start, end: start + each[0].length })
    if (found.length >= mostTokens) break
  }
  return found
}

/** Which tokens answer to what was asked: a word, the beginning of the last one, a whole phrase, a symbol's parts. */
const hitsIn = (tokens: readonly Token[], asked: Asked): Set<number> => {
  const { words, phrases, symbols, open } = asked
  const hits = new Set<number>()
  const last = open ? words.at(-1) : undefined
  const sequences = [...phrases, ...symbols.map(symbol => symbol.split(/[/-]/).filter(part => part !== ''))]
  for (const [at, token] of tokens.entries()) {
    if (words.includes(token.folded) || (last !== undefined && token.folded.startsWith(last))) hits.add(at)
    for (const sequence of sequences) {
      if (!sequence.every((part, step) => startsLike(tokens[at + step], part, step === sequence.length - 1)))
        continue
      for (let step = 0; step < sequence.length; step += 1) hits.add(at + step)
    }
  }
  return hits
}

const startsLike = (token: Token | undefined, part: string, isLast: boolean): boolean =>
  token !== undefined && (isLast ? token.folded.startsWith(part) : token.folded === part)

/** The hit around which most different words that were asked for stand. */
const bestOf = (tokens: readonly Token[], hits: readonly number[]): number | null => {
  let best: number | null = null
  let most = 0
  for (const [at, hit] of hits.entries()) {
    const seen = new Set<string>()
    const from = tokens[hit]?.start ?? 0
    for (const other of hits.slice(at, at + 40)) {
      const token = tokens[other]
      if (token === undefined || token.start > from + 2 * reach) break
      seen.add(token.folded)
    }
    if (seen.size > most) {
      most = seen.size
      best = hit
    }
  }
  return best
}

/** Widened to whole words, without the white space at its ends. */
const windowAround = (text: string, place: number): { from: number; to: number } => {
  const from = Math.max(0, place - reach / 2)
  const to = Math.min(text.length, place + 2 * reach)
  const opens = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from
  const closes = to === text.length ? to : text.lastIndexOf(' ', to)
  return { from: Math.min(opens, place), to: Math.max(closes, place) }
}

/** What of a text to show for a search: cut around the best place, every hit in it marked. */
export const passageOf = (text: string, asked: Asked): Passage => {
  const tokens = tokensOf(text)
  const hits = [...hitsIn(tokens, asked)].sort((one, other) => one - other)
  const best = bestOf(tokens, hits)
  const place = best === null ? 0 : (tokens[best]?.start ?? 0)
  const { from, to } = windowAround(text, place)
  const stretches: Stretch[] = []
  let at = from
  const add = (until: number, marked: boolean): void => {
    const words = text.slice(at, until).replace(/\s+/gu, ' ')
    if (words !== '') stretches.push({ text: words, marked })
    at = until
  }
  for (const hit of hits) {
    const token = tokens[hit]
    if (token === undefined || token.start < at || token.end > to) continue
    add(token.start, false)
    add(token.end, true)
  }
  add(to, false)
  if (from > 0) stretches.unshift({ text: '… ', marked: false })
  if (to < text.length) stretches.push({ text: ' …', marked: false })
  const token = best === null ? undefined : tokens[best]
  return { stretches, start: token?.start ?? null, end: token?.end ?? null }
}
