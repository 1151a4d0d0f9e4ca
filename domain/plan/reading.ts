import { colonIn } from './gaps.ts'
import { actBegins, enclosed, MODALS, predicateOf } from './grammar.ts'
import { ACTS, ADJUNCTS, DIRECTIVES, GENERIC, LINKS, PERMISSIONS } from './lexicon.ts'
import { partyHead, type Stretch, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** What a clause says: who is named, by which directive, where the act begins, under which condition. */
export type Reading = {
  readonly parties: readonly Stretch[]
  readonly directive: string | null
  readonly issuer: Stretch | null
  readonly act: number
  readonly condition: Stretch | null
  readonly from: number
  /** `duty` binds; `exhortation` only urges; `announcement` opens a list; `none` lays no duty. */
  readonly force: 'duty' | 'exhortation' | 'announcement' | 'none'
}

const ATTRIBUTES = new Phrases(`
  hình thức|địa điểm|thành phần|thời gian|nội dung|đối tượng|mục đích|kinh phí|phương thức|ghi chú|số lượng|thời lượng|yêu cầu|chủ đề|nơi nhận|lịch|cách thức|thời hạn|thẩm quyền|điều kiện|tiêu chuẩn
`)
const CONDITIONS = new Phrases(
  'nếu|trường hợp|trong trường hợp|khi có|khi phát hiện|có khó khăn|gặp khó khăn|nêu có',
)
const TOWARDS = new Phrases('đối với|riêng đối với|về phía|riêng')
const DOCUMENTS = new Phrases(
  'báo cáo|văn bản|phiếu|hồ sơ|danh sách|biên bản|kế hoạch|kết quả|bản đăng ký|bản|ý kiến|số liệu|bài dự thi|sản phẩm|đăng ký|tài liệu|mọi thông tin|bài viết',
)
const SENDING = new Phrases('gửi|nộp|được gửi|lập thành|được nộp|xin gửi|phải gửi')
const REFUSED = new Phrases('liên hệ|xin liên hệ|có thể|không|chưa|sai|khuyến khích|phấn đấu|rất mong|nên')
const STRIVING = new Phrases('phấn đấu|phần đấu|phân đấu')
const STARTERS = new Phrases('đề nghị|để nghị|đê nghị|yêu cầu|phải|cần|có trách nhiệm|sẽ')

export const nothing: Reading = {
  parties: [],
  directive: null,
  issuer: null,
  act: -1,
  condition: null,
  from: 0,
  force: 'none',
}

function skipLinks(words: readonly Word[], from: number, to: number): number {
  let i = from
  for (
    let length = LINKS.at(words, i, to);
    length > 0 && !actBegins(words, i, to);
    length = LINKS.at(words, i, to)
  )
    i += length
  return i
}

/** True where a subject or an act can begin behind an adjunct. */
function proper(text: string, words: readonly Word[], i: number, to: number): boolean {
  if (STARTERS.at(words, i, to) || (ACTS.at(words, i, to) > 0 && !CONDITIONS.at(words, i, to))) return true
  if (DIRECTIVES.at(words, i, to) && partyHead(words, i + DIRECTIVES.at(words, i, to), to)) return true
  return (
    MODALS.at(words, i, to) > 0 || (partyHead(words, i, to) > 0 && predicateOf(text, words, i, to) !== null)
  )
}

/** Skips one leading adjunct; returns where the clause goes on, or -1 where nothing proper follows. */
function skipAdjunct(text: string, words: readonly Word[], from: number, to: number): number {
  const head = ADJUNCTS.at(words, from, to)
  const start = words[from]?.start ?? 0
  let free = -1
  for (let i = from + head; i < to; i++) {
    const word = words[i]
    if (!word || enclosed(text, start, word.start)) continue
    const gap = text.slice(words[i - 1]?.end ?? 0, word.start)
    if (/[,:]/.test(gap)) {
      const next = skipLinks(words, i, to)
      if (proper(text, words, next, to) || CONDITIONS.at(words, next, to)) return next
    }
    const starts = STARTERS.at(words, i, to) > 0 && DIRECTIVES.at(words, i, to) + MODALS.at(words, i, to) > 0
    const nameAfter = (words[i]?.bare === 'cac' || words[i]?.upper === true) && partyHead(words, i, to) > 0
    if (
      free < 0 &&
      i > from + head &&
      ((starts && !nominalBefore(words, i)) ||
        (nameAfter &&
          !/^(cua|cho|voi|va|tai|tu|ve|de|den|boi|tuc|sat|tra)$/.test(words[i - 1]?.bare ?? '') &&
          predicateOf(text, words, i, to)))
    )
      free = i
  }
  if (free >= 0) return free
  for (let i = from + head + 1; i < Math.min(to, from + 14); i++)
    if (ACTS.at(words, i, to) > 1 && predicateOf(text, words, i - 1, to)?.act === i) return i
  return -1
}

const nominalBefore = (words: readonly Word[], i: number) =>
  /^(viec|cac|theo|nhung|cua|ung|nhu)$/.test(words[i - 1]?.bare ?? '')

type Lead = { at: number; parties: readonly Stretch[]; condition: Stretch | null; attribute: boolean }

/** Goes past connectives, a label with its colon ("Các đơn vị:"), and adjuncts, up to the clause proper. */
function leadOf(text: string, words: readonly Word[], from: number, to: number): Lead {
  let at = skipLinks(words, from, to)
  let parties: readonly Stretch[] = []
  let condition: Stretch | null = null
  let attribute = false
  const colon = colonIn(text, words, at, Math.min(to, at + 45))
  if (colon > at && colon < to) {
    const start = at + TOWARDS.at(words, at, colon)
    const predicate = predicateOf(text, words, start, colon)
    if (partyHead(words, start, colon) && !predicate) {
      parties = splitParties(text, words, { from: start, to: colon })
      at = skipLinks(words, colon, to)
    } else if (ATTRIBUTES.at(words, at, colon)) {
      attribute = true
      at = colon
    } else if (
      colon - at <= 22 &&
      !predicate &&
      !actBegins(words, at, colon) &&
      !DIRECTIVES.at(words, at, colon) &&
      proper(text, words, colon, to)
    )
      at = colon
  }
  for (let round = 0; round < 5 && !ACTS.at(words, at, to) && ADJUNCTS.at(words, at, to); round++) {
    const next = skipAdjunct(text, words, at, to)
    if (next < 0) break
    if (CONDITIONS.at(words, at, next) || CONDITIONS.find(words, at, next) >= 0)
      condition = { from: Math.max(at, CONDITIONS.find(words, at, next)), to: next }
    at = skipLinks(words, next, to)
  }
  return { at, parties, condition, attribute }
}

function genericRest(words: readonly Word[], from: number, to: number): boolean {
  let known = 0
  for (let i = from; i < to; ) {
    const length = GENERIC.at(words, i, to)
    if (length) known += length
    i += length || 1
  }
  return to - from === 0 || known / (to - from) > 0.74
}

/** A directive at `i` ("đề nghị các đơn vị …"): whom it binds and what is asked, or null where it binds nobody. */
function directed(
  text: string,
  words: readonly Word[],
  i: number,
  to: number,
  lead: Lead,
  mark: string,
): Reading | null {
  const length = words[i]?.bare === 'chi' && i === lead.at ? 0 : DIRECTIVES.at(words, i, to)
  const name = i + length
  if (!length || !partyHead(words, name, to)) return null
  const predicate = predicateOf(text, words, name, to)
  const parties = splitParties(text, words, { from: name, to: predicate?.nameEnd ?? to })
  const base = { parties, directive: words[i]?.bare ?? '', issuer: null, condition: lead.condition, from: i }
  const act = predicate?.act ?? -1
  if (act < 0) return { ...base, act: -1, force: mark === ':' ? 'announcement' : 'none' }
  if (REFUSED.at(words, act, to) || /^lien$/.test(words[act]?.bare ?? ''))
    return { ...base, act, force: 'none' }
  if (genericRest(words, act, to))
    return { ...base, act, force: mark === ':' ? 'announcement' : 'exhortation' }
  return { ...base, act, force: 'duty' }
}

function refused(words: readonly Word[], act: number, to: number): boolean {
  const length = Math.max(ACTS.at(words, act, to), MODALS.at(words, act, to), 1)
  return (
    PERMISSIONS.at(words, act, to) > 0 ||
    REFUSED.at(words, act, to) > 0 ||
    REFUSED.at(words, act + length, to) > 0
  )
}

/** Reads one clause (words `from`..`to`); `mark` is the sign that ends it. */
export function readClause(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  mark: string,
): Reading {
  const lead = leadOf(text, words, from, to)
  const i = /^\d+$/.test(words[lead.at]?.bare ?? '') ? lead.at + 1 : lead.at
  const base = { directive: null, issuer: null, condition: lead.condition, from: i }
  const striven = STRIVING.find(words, from, Math.min(i + 3, to)) >= 0
  if (i >= to || striven || PERMISSIONS.at(words, i, to)) return { ...nothing, from: i }
  const ordered = directed(text, words, i, to, lead, mark)
  if (ordered) return ordered
  const head = partyHead(words, i, to)
  if (head && !ACTS.at(words, i, to)) {
    const predicate = predicateOf(text, words, i, to)
    if (!predicate) return { ...nothing, from: i }
    const subject = { from: i, to: predicate.nameEnd }
    const order = directed(text, words, predicate.act, to, lead, mark)
    if (order) return { ...order, issuer: subject, from: i }
    if (refused(words, predicate.act, to)) return { ...nothing, from: i }
    return { ...base, parties: splitParties(text, words, subject), act: predicate.act, force: 'duty' }
  }
  const sent = DOCUMENTS.at(words, i, to) ? SENDING.find(words, i, Math.min(to, i + 30)) : -1
  if (sent >= 0) return { ...base, parties: lead.parties, act: sent, force: 'duty' }
  if (lead.attribute) return { ...nothing, from: i }
  if (actBegins(words, i, to)) {
    if (refused(words, i, to)) return { ...nothing, from: i }
    return { ...base, parties: lead.parties, act: i, force: 'duty' }
  }
  const modal = lead.condition ? MODALS.find(words, i, Math.min(to, i + 12)) : -1
  if (modal >= 0) return { ...base, parties: lead.parties, act: modal, force: 'duty' }
  return { ...nothing, from: i }
}

const INTRODUCING = new Phrases('hướng dẫn|thông báo|gửi|triển khai đến')

/**
 * Reads a clause of the preamble, where grounds lead up to what the issuer does: only an order to somebody counts
 * ("…, Giám đốc Sở yêu cầu các đơn vị báo cáo …"), or the naming of those for whom the list that follows is meant.
 */
export function readPreamble(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  mark: string,
): Reading {
  const start = words[from]?.start ?? 0
  const lead: Lead = { at: -1, parties: [], condition: null, attribute: false }
  for (let i = to - 1; i > from; i--) {
    const word = words[i]
    if (!word || enclosed(text, start, word.start) || nominalBefore(words, i)) continue
    const introduced = mark === ':' ? INTRODUCING.at(words, i, to) : 0
    if (introduced && partyHead(words, i + introduced, to)) {
      const end = predicateOf(text, words, i + introduced, to)?.nameEnd ?? to
      const parties = splitParties(text, words, { from: i + introduced, to: end })
      return { ...nothing, parties, from: i, force: 'announcement' }
    }
    const ordered = DIRECTIVES.at(words, i, to) ? directed(text, words, i, to, lead, mark) : null
    if (ordered && ordered.act >= 0) return ordered
    if (ordered && ordered.force === 'announcement') return ordered
  }
  return { ...nothing, from }
}

const ISSUING = new Phrases(
  'ban hành|xây dựng|hướng dẫn|yêu cầu|đề nghị|thông báo|triển khai|chỉ đạo|báo cáo',
)

/** The body that the preamble says issues the document, or null. */
export function issuingBody(text: string, words: readonly Word[], from: number, to: number): Stretch | null {
  let found: Stretch | null = null
  for (let i = from; i < to; i++) {
    const fresh = i === from || /[,;.:]/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0))
    if (!fresh || !partyHead(words, i, to)) continue
    const predicate = predicateOf(text, words, i, Math.min(to, i + 20))
    if (predicate && ISSUING.at(words, predicate.act, to)) found = { from: i, to: predicate.nameEnd }
  }
  return found
}
