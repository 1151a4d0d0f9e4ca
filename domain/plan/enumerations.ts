import { PLACES } from './bodies.ts'
import { ACTS } from './lexicon.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Behind "các" these name a kind, and the colon behind them lists which: "các Sở: Tài chính, Nội vụ". */
const KINDS = new Phrases(
  'sở|bộ|phòng|ban|ngành|cục|vụ|trường|huyện|xã|phường|quận|tỉnh|thị trấn|thành phố|thôn|xóm',
)
/** Kinds whose members bear full names of their own: "các tổ chức hội: Hội Nông dân, Hội Cựu chiến binh". */
const NAMED_KINDS = new Phrases(
  'hội|tổ chức hội|tổ chức|tổ chức đoàn thể|đoàn thể|hội đoàn thể|đơn vị|cơ quan|tổ chức chính trị xã hội',
)
const PLURAL = /^(?:cac|hai|ba|nhung)$/
const LONGEST = 5

/** Where the kind stands before a colon, in words before `i`, or null. */
function kindBefore(words: readonly Word[], i: number): { at: number; named: boolean } | null {
  for (let at = i - 1; at > i - LONGEST && at > 0; at--) {
    if (!PLURAL.test(words[at - 1]?.bare ?? '')) continue
    if (KINDS.at(words, at, i) === i - at) return { at, named: false }
    if (NAMED_KINDS.at(words, at, i) === i - at) return { at, named: true }
  }
  return null
}

/** "Xây dựng, Tài chính": a name, and behind the comma the next one in capitals; behind an act small letters follow. */
function namesFollow(words: readonly Word[], i: number, limit: number): boolean {
  if (ACTS.at(words, i, limit) === 0) return true
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) if (!words[k]?.tight) return words[k]?.cap === true
  return false
}

/** Does the colon right before word `i` list the bodies of a kind, so that it opens no text of its own? */
export function enumerates(words: readonly Word[], i: number, limit: number): boolean {
  return words[i]?.cap === true && kindBefore(words, i) !== null && namesFollow(words, i, limit)
}

/** The words that each name of such a list goes with: "Sở" for "các Sở: Tài chính", or null where each is whole. */
export function kindOf(words: readonly Word[], i: number): number | null {
  const kind = kindBefore(words, i)
  return kind && !kind.named ? kind.at : null
}

/** Fields of the State whose names hold an "và": behind the last comma it parts no two of them. */
const PAIRED = new Phrases(
  'giáo dục và đào tạo|kế hoạch và đầu tư|tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp và ptnt|nông nghiệp và môi trường|thông tin và truyền thông|khoa học và công nghệ|thể thao và du lịch|văn hóa và thể thao|văn hóa và thông tin|thương binh và xã hội|dân tộc và tôn giáo|lao động và xã hội|công nghiệp và thương mại|y tế và dân số',
)

/** Is the "và" at `i` part of the name of one field? */
export function pairs(words: readonly Word[], i: number): boolean {
  for (let at = Math.max(0, i - 4); at < i; at++) if (PAIRED.at(words, at) > i - at) return true
  return false
}

/** "Quận, huyện, thị xã": ranks listed without "các", as an order to all of them. */
export function ranksAt(words: readonly Word[], i: number, limit: number): number {
  const first = PLACES.at(words, i, limit)
  const next = i + first
  return first > 0 && next < limit && !words[next]?.tight && PLACES.at(words, next, limit) > 0 ? first : 0
}
