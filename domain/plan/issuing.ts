import { gapBefore } from './gaps.ts'
import { predicateOf } from './grammar.ts'
import { partyHead, type Stretch } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Source } from './source.ts'
import type { Word } from './words.ts'

const ISSUING = new Phrases(
  'ban hành|xây dựng|hướng dẫn|yêu cầu|đề nghị|thông báo|triển khai|chỉ đạo|báo cáo',
)
/** "Bộ trưởng Bộ X chỉ thị:": a noun elsewhere, the act of a directive where the colon follows. */
const DIRECTING = new Phrases('chỉ thị|quyết định|quyết nghị|kết luận như sau')
const FAR = 20

/** Where the name of one who gives a directive ends, or -1. */
function directing(text: string, words: readonly Word[], from: number, to: number): number {
  let end = -1
  for (let i = from + 2; i < Math.min(to, from + FAR); i++) {
    if (/[.;]/.test(gapBefore(text, words, i))) return -1
    // "… đã có ý kiến kết luận như sau:"
    if (end < 0 && words[i]?.form === 'đã') end = i
    const length = DIRECTING.at(words, i, to)
    if (
      length > 0 &&
      !words[i]?.cap &&
      /^\s*:/.test(text.slice(words[i + length - 1]?.end, words[i + length]?.start))
    )
      return end < 0 ? i : end
  }
  return -1
}

/** The body that the preamble says issues the document, or null. */
export function issuingBody({ text, words }: Source, from: number, to: number): Stretch | null {
  let found: Stretch | null = null
  for (let i = from; i < to; i++) {
    const fresh = i === from || /[,;.:]/.test(gapBefore(text, words, i))
    if (!fresh || !partyHead(words, i, to)) continue
    const directs = directing(text, words, i, to)
    if (directs > i) return { from: i, to: directs }
    const predicate = predicateOf(text, words, i, Math.min(to, i + FAR))
    if (!predicate || !ISSUING.at(words, predicate.act, to)) continue
    const name = text.slice(words[i]?.start ?? 0, words[predicate.nameEnd - 1]?.end ?? 0)
    if (!/[.;:]\s/.test(name)) found = { from: i, to: predicate.nameEnd }
  }
  return found
}
