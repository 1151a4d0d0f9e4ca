import { colonIn, gapBefore } from './gaps.ts'
import { actBegins, enclosed, MODALS, predicateOf } from './grammar.ts'
import { ACTS, ADJUNCTS, DIRECTIVES, LINKS } from './lexicon.ts'
import { partyHead, peopleOnly, type Stretch, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Source } from './source.ts'
import type { Word } from './words.ts'

/** What stands before the clause proper: a label that names a party, a condition; `at` is where the clause goes on. */
export type Lead = {
  readonly at: number
  readonly parties: readonly Stretch[]
  readonly condition: Stretch | null
  readonly attribute: boolean
}

const ATTRIBUTES = new Phrases(`
  hình thức|địa điểm|thành phần|thời gian|nội dung|đối tượng|mục đích|kinh phí|phương thức|ghi chú|số lượng|thời lượng|yêu cầu|chủ đề|nơi nhận|lịch|cách thức|thời hạn|thẩm quyền|điều kiện|tiêu chuẩn|phạm vi|khai mạc|bế mạc|chung kết|tổng duyệt|ưu điểm|hạn chế|tồn tại|nguyên nhân
`)
const CONDITIONS = new Phrases(
  'nếu|trường hợp|trong trường hợp|khi có|khi phát hiện|có khó khăn|gặp khó khăn|nêu có|có vướng mắc|phát sinh',
)
const TOWARDS = new Phrases('riêng đối với|đối với|về phía|riêng')
const STARTERS = new Phrases('đề nghị|để nghị|đê nghị|yêu cầu|phải|cần|có trách nhiệm|sẽ')
/** Adjuncts of time or ground: an act may follow them without a comma. */
const LOOSE = new Phrases(
  'căn cứ|trên cơ sở|hàng năm|hằng năm|định kỳ|tùy|tùy theo|năm|năm học|tháng|quý|trước mắt|từ năm|đến năm|để|với những|đối với những|trong dịp|nhân dịp|dịp|trong tháng|trong năm|hàng quý|hàng tháng|hằng tháng|hàng tuần',
)
const TIMES = new Phrases('hàng năm|hằng năm|định kỳ')
const THEN = new Phrases('thì')
const NOUNS_BEFORE = /^(viec|cac|theo|nhung|cua|ung|nhu|nhu cau|noi|ve|dung)$/
const LINKED_BEFORE =
  /^(cua|cho|voi|va|hoac|tai|tu|ve|de|den|boi|tuc|sat|tra|hop|dao|dan|giua|la|cung|do|theo|qua|thuoc|nhu|cap|moi|gom|trong|tren|ngoai|nhung|duoc|bang|ban)$/

/** Past connectives such as "đồng thời", "bên cạnh đó". */
function skipLinks(words: readonly Word[], from: number, to: number): number {
  let i = from
  for (;;) {
    const length = LINKS.at(words, i, to)
    if (length === 0 || (actBegins(words, i, to) && length === 1) || ACTS.at(words, i, to) > length) return i
    i += length
  }
}

/** True where the word before makes a noun of what could be a directive ("theo yêu cầu của …"). */
export function nounBefore(words: readonly Word[], i: number): boolean {
  return NOUNS_BEFORE.test(words[i - 1]?.bare ?? '')
}

/** True where a subject or an act can begin behind an adjunct. */
function proper(source: Source, i: number, to: number): boolean {
  const { words } = source
  if (STARTERS.at(words, i, to) || (actBegins(words, i, to) && !CONDITIONS.at(words, i, to))) return true
  const directive = DIRECTIVES.at(words, i, to)
  if (directive && partyHead(words, i + directive, to)) return true
  if (MODALS.at(words, i, to) > 0) return true
  return (
    partyHead(words, i, to) > 0 &&
    !peopleOnly(words, i, to) &&
    predicateOf(source.text, words, i, to) !== null
  )
}

/** A name or a modal that begins the clause without a comma: "Kết thúc đợt … các đơn vị báo cáo". */
function startsFreely(source: Source, i: number, to: number): boolean {
  const { text, words } = source
  const modal = STARTERS.at(words, i, to) > 0 && DIRECTIVES.at(words, i, to) + MODALS.at(words, i, to) > 0
  if (modal && !nounBefore(words, i)) return true
  const named = (words[i]?.bare === 'cac' || words[i]?.upper === true) && partyHead(words, i, to) > 0
  return named && !LINKED_BEFORE.test(words[i - 1]?.bare ?? '') && predicateOf(text, words, i, to) !== null
}

const PROCESSES = new Phrases(
  'trong quá trình|quá trình|trong thời gian|trong công tác|trong việc|cùng với việc|bên cạnh việc|ngoài việc',
)

/** "Trong quá trình triển khai, thực hiện, …": behind the comma stands one more act of the process, not the clause's own. */
function goesOn({ text, words }: Source, head: number, i: number, to: number): boolean {
  if (!PROCESSES.at(words, head, to) || DIRECTIVES.at(words, i, to)) return false
  const act = ACTS.at(words, i, to)
  return (
    act > 0 &&
    [act, act + 1].some(length => i + length < to && gapBefore(text, words, i + length).includes(','))
  )
}

/** Skips one leading adjunct; returns where the clause goes on, or -1 where nothing proper follows. */
function skipAdjunct(source: Source, from: number, to: number): number {
  const { text, words } = source
  const head = Math.max(1, ADJUNCTS.at(words, from, to))
  const start = words[from]?.start ?? 0
  const then = CONDITIONS.at(words, from, to) ? THEN.find(words, from, to) : -1
  if (then >= 0) return then + 1
  let free = -1
  for (let i = from + head; i < to; i++) {
    const word = words[i]
    if (!word || enclosed(text, start, word.start)) continue
    if (/[,:]/.test(gapBefore(text, words, i)) && !goesOn(source, from, i, to)) {
      const next = skipLinks(words, i, to)
      if (proper(source, next, to) || CONDITIONS.at(words, next, to)) return free >= 0 ? free : next
    }
    const early = TIMES.at(words, from, to) ? 0 : 1
    if (free < 0 && i >= from + head + early && startsFreely(source, i, to)) free = i
  }
  if (free >= 0 || !LOOSE.at(words, from, to)) return free
  for (let i = from + head; i < Math.min(to, from + 16); i++)
    if (
      words[i - 1]?.form !== 'đã' &&
      ACTS.at(words, i, to) > 1 &&
      (i === from + head || predicateOf(text, words, i - 1, to)?.act === i)
    )
      return i
  return -1
}

const CALENDAR =
  /^(?:truoc|cham|muon|nhat|den|het|trong|tu|vao|ngay|thang|quy|tuan|nam|thu|dau|giua|cuoi|hang|moi|dinh|ky|hoc|dip|mung|sang|chieu|xong|\d{1,4}|\d{1,2}h\d{0,2}|i{1,3}|iv|v|vi{0,3}|ix|x|hai|ba|bon|sau|bay|tam|chin|muoi|lam|mot)$/
const STARTS_TIME = new Phrases(
  'trước ngày|trước tháng|chậm nhất|muộn nhất|đến hết|đến ngày|đến năm|đến tháng|đến trước|hết ngày|hết tháng|hết quý|trong ngày|trong tháng|trong quý|trong tuần|trong năm|trong dịp|từ ngày|từ tháng|từ năm|từ quý|vào ngày|vào tháng|vào dịp|ngày|tháng|quý|tuần|năm|đầu tháng|cuối tháng|đầu năm|cuối năm|đầu quý|cuối quý|sáng ngày|chiều ngày|hàng năm|hằng năm|định kỳ',
)

/** "Trước ngày 15/4 gửi báo cáo": past a date that opens the clause, where an act or a subject follows at once; else -1. */
function skipTime(source: Source, from: number, to: number): number {
  const { text, words } = source
  if (!STARTS_TIME.at(words, from, to)) return -1
  let i = from + 1
  while (i < to && CALENDAR.test(words[i]?.bare ?? '') && !/[;:()]/.test(gapBefore(text, words, i))) i++
  const counted = words.slice(from, i).some(word => /\d|^(?:i{1,3}|iv|nam|thang)$/.test(word.bare))
  const next = skipLinks(words, i, to)
  return counted && i < to && proper(source, next, to) ? next : -1
}

/** A label before a colon: a party ("Các đơn vị: …"), an attribute ("Hình thức: …"), or a topic. */
function labelBefore(source: Source, at: number, to: number): Omit<Lead, 'condition'> {
  const { text, words } = source
  const none = { at, parties: [], attribute: false }
  const colon = colonIn(text, words, at, Math.min(to, at + 45))
  if (colon <= at || colon >= to) return none
  const start = at + TOWARDS.at(words, at, colon)
  const predicate = predicateOf(text, words, start, colon)
  const acts = actBegins(words, colon, to) || MODALS.at(words, colon, to) > 0
  const named = partyHead(words, start, colon) > 0
  if (named && (acts ? !predicateOf(text, words, start, colon, 'modal') : !predicate))
    return {
      at: skipLinks(words, colon, to),
      parties: splitParties(text, words, { from: start, to: colon }),
      attribute: false,
    }
  if (acts && CONDITIONS.at(words, at, colon)) return none
  if (ATTRIBUTES.at(words, at, colon)) return { at: colon, parties: [], attribute: true }
  const verbal = actBegins(words, at, colon) || DIRECTIVES.at(words, at, colon) > 0
  const follows = partyHead(words, colon, to) > 0 && predicateOf(text, words, colon, to) !== null
  const topic = colon - at <= 22 && !predicate && (!verbal || follows)
  return topic && proper(source, colon, to) ? { ...none, at: colon } : none
}

/** "Riêng các thửa có tranh chấp, giải quyết dứt điểm": what the act is done to stands before the comma. */
function setApart(
  { text, words }: Source,
  at: number,
  start: number,
  to: number,
): Omit<Lead, 'condition'> | null {
  if (words[at]?.bare !== 'rieng') return null
  for (let i = start + 1; i < Math.min(to, at + 24); i++)
    if (/^,\s*$/.test(gapBefore(text, words, i)) && ACTS.at(words, i, to) > 1)
      return { at: i, parties: [], attribute: false }
  return null
}

const OUGHT = new Phrases('phải|cần|cần phải')

/** "Đối với các xã chưa có …, đề nghị xác định …", "…, phải tổ chức …": the party stands before the comma, the order names nobody. */
function toward(source: Source, at: number, to: number): Omit<Lead, 'condition'> | null {
  const { text, words } = source
  const start = at + TOWARDS.at(words, at, to)
  if (start === at) return null
  if (!partyHead(words, start, to)) return setApart(source, at, start, to)
  for (let i = start + 1; i < Math.min(to, at + 30); i++) {
    const order = DIRECTIVES.at(words, i, to) || OUGHT.at(words, i, to)
    if (!order || !gapBefore(text, words, i).includes(',') || partyHead(words, i + order, to)) continue
    if (!actBegins(words, i + order, to)) return null
    const parties = splitParties(text, words, { from: start, to: i })
    return { at: i + order, parties, attribute: false }
  }
  return null
}

/** Goes past connectives, a label with its colon, and adjuncts, up to the clause proper. */
export function leadOf(source: Source, from: number, to: number): Lead {
  const { words } = source
  const begin = skipLinks(words, from, to)
  const label = toward(source, from, to) ?? toward(source, begin, to) ?? labelBefore(source, begin, to)
  let { at } = label
  let condition: Stretch | null = null
  for (let round = 0; round < 5 && !ACTS.at(words, at, to); round++) {
    const timed = skipTime(source, at, to)
    if (timed < 0 && !ADJUNCTS.at(words, at, to)) break
    const next = timed >= 0 ? timed : skipAdjunct(source, at, to)
    if (next < 0) break
    const found = CONDITIONS.find(words, at, next)
    if (found >= 0) condition = { from: found, to: next }
    at = skipLinks(words, next, to)
  }
  return { ...label, at, condition }
}
