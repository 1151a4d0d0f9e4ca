import { gapBefore } from './gaps.ts'
import { predicateOf } from './grammar.ts'
import { nameOf, partyHead, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { ObligationRole, Recipient } from './schema.ts'
import type { Word } from './words.ts'

const TOGETHER = new Phrases(
  'phối hợp chặt chẽ với|phối hợp với|phối kết hợp với|phối hợp cùng|phối hợp|kết hợp với|kết hợp|phi hợp',
)
const LEADING = new Phrases('chủ trì|là đầu mối|làm đầu mối|đầu mối')
const APPRAISING = new Phrases('thẩm định|thâm định|thấm định|thẩm tra')
const JOINT = new Phrases('phối hợp')
const SENDING = new Phrases(
  'gửi báo cáo về|gửi báo cáo cho|gửi về|gửi cho|gửi lên|gửi đến|nộp về|nộp cho|báo cáo về|báo cáo cho|báo cáo|trình|báo về|phản ánh về|thông báo đến|cung cấp cho|gửi|về|kết quả cho',
)
const STOPS = new Phrases(
  'về|trước ngày|trước|chậm nhất|để|theo|đúng|bằng|hằng năm|hàng năm|định kỳ|kèm|xem xét|phê duyệt|quyết định|bố trí|thẩm định|ban hành|tổng hợp|khi|sau khi|qua|thông qua|từ|vào|hạn chót|muộn nhất|xét|cho ý kiến|và qua|kết quả|về việc|đồng thời|cùng với|tình hình|trong',
)

/** `lead` unless the clause only joins in, appraises, or lends to another's task. */
export function roleOf(
  words: readonly Word[],
  act: number,
  to: number,
  named: boolean,
  nested: boolean,
): ObligationRole {
  const limit = Math.min(to, act + 6)
  if (LEADING.find(words, act, to) >= 0) return 'lead'
  if (nested) return 'support'
  if (APPRAISING.at(words, act, limit)) return 'appraise'
  const joint = JOINT.find(words, act, Math.min(limit, act + 5))
  if (joint < 0) return 'lead'
  if (joint > act && words[act]?.bare !== 'co' && words[act]?.bare !== 'chiu' && words[act]?.bare !== 'chu')
    return 'lead'
  return named && joint === act ? 'lead' : 'coordinate'
}

/** Those after "phối hợp với". */
export function coordinatorsOf(text: string, words: readonly Word[], from: number, to: number): string[] {
  const at = TOGETHER.find(words, from, to)
  if (at < 0) return []
  const name = at + TOGETHER.at(words, at, to)
  if (!partyHead(words, name, to)) return []
  const end = predicateOf(text, words, name, to)?.nameEnd ?? stopOf(text, words, name, to)
  return splitParties(text, words, { from: name, to: end })
    .map(part => nameOf(text, words, part))
    .filter(Boolean)
}

function stopOf(text: string, words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (STOPS.at(words, i, to) || /[.;:]/.test(gapBefore(text, words, i))) return i
  return to
}

/** The bodies that a bracket "(qua X, Y)" behind `at` sends through; names of a bracket without "qua" are none. */
function viaOf(text: string, words: readonly Word[], at: number, to: number): { via: string[]; end: number } {
  const gap = gapBefore(text, words, at)
  if (!gap.includes('(') || words[at]?.bare !== 'qua') return { via: [], end: at }
  let end = at + 1
  while (end < to && !gapBefore(text, words, end).includes(')')) end++
  const parts = splitParties(text, words, { from: at + 1, to: end })
  return { via: parts.map(part => nameOf(text, words, part).replace(/\)$/, '')), end }
}

/** Where the result goes: to X via Y and Z, one entry a receiver. */
export function recipientsOf(text: string, words: readonly Word[], from: number, to: number): Recipient[] {
  const found: Recipient[] = []
  for (let i = from; i < to; i++) {
    const length = SENDING.at(words, i, to)
    if (!length || (length === 1 && words[i]?.bare === 've' && found.length > 0)) continue
    const name = i + length
    if (!partyHead(words, name, to)) continue
    const end = nameEnd(text, words, name, to)
    const { via } = viaOf(text, words, end, to)
    const parts = splitParties(text, words, { from: name, to: end }).map(part => nameOf(text, words, part))
    for (const body of parts) if (body && !found.some(r => r.to === body)) found.push({ to: body, via })
    i = end - 1
  }
  return found
}

/** End of a receiver's name: a stop word, an act, a bracket that opens with "qua", or the end of the clause. */
function nameEnd(text: string, words: readonly Word[], from: number, to: number): number {
  const act = predicateOf(text, words, from, to)?.act ?? to
  for (let i = from + 1; i < to; i++) {
    const gap = gapBefore(text, words, i)
    if (i >= act || STOPS.at(words, i, to) || /[.;:]/.test(gap)) return i
    if (gap.includes('(') && words[i]?.bare === 'qua') return i
    if (gap.includes(')') && !gap.includes(',')) return i
    if (/,/.test(gap) && !partyHead(words, i, to)) return i
  }
  return to
}
