import { type Lead, leadOf, nounBefore } from './adjuncts.ts'
import { ranksAt } from './enumerations.ts'
import { colonIn, gapBefore } from './gaps.ts'
import { actBegins, enclosed, MODALS, predicateOf } from './grammar.ts'
import { isIssuer } from './issuers.ts'
import { ACTS, DIRECTIVES, GENERIC, PERMISSIONS } from './lexicon.ts'
import { nameOf, partyHead, type Stretch, splitParties } from './parties.ts'
import { doneBy } from './passives.ts'
import { Phrases } from './phrases.ts'
import { forbids } from './prohibitions.ts'
import type { Source } from './source.ts'
import { endsUrging, praises, urges } from './urging.ts'
import type { Word } from './words.ts'

/** What a clause says: who is named, by which directive, where the act begins, under which condition. */
export type Reading = {
  readonly parties: readonly Stretch[]
  readonly directive: string | null
  readonly issuer: Stretch | null
  readonly act: number
  readonly condition: Stretch | null
  readonly from: number
  /** `duty` binds; `exhortation` only urges; `announcement` opens a list; `refused` permits, denies or offers; `none` has no act. */
  readonly force: 'duty' | 'exhortation' | 'announcement' | 'refused' | 'none'
}

/** What opens an account of how things stand: nothing in it binds unless somebody is told to act. */
const ACCOUNTS = new Phrases(
  'qua nhiều năm|qua thời gian|qua kiểm tra|qua theo dõi|qua công tác|qua một năm|qua triển khai|trong thời gian qua|thời gian qua|trong những năm qua|những năm qua|trong năm qua|nhiều năm qua|thời gian gần đây|nhìn chung|thực tế|tuy nhiên|tuy vậy|bước đầu|đến nay|cho đến nay|hiện nay|hiện tại|song',
)
const DOCUMENTS = new Phrases(
  'báo cáo|văn bản|phiếu|hồ sơ|danh sách|biên bản|kế hoạch|kết quả|bản đăng ký|bản|ý kiến|số liệu|bài dự thi|sản phẩm|đăng ký|tài liệu|mọi thông tin|bảng|biểu|danh mục|phương án|dự toán|tờ trình|bài viết|thông tin|tin bài',
)
const SENDING = new Phrases(
  'gửi|nộp|được gửi|lập thành|được nộp|xin gửi|phải gửi|phải thông báo|được thông báo',
)
const REFUSED = new Phrases(
  'gửi kèm|ghi nhận nỗ lực|ghi nhận sự|ghi nhận những|ghi nhận kết quả|ghi nhận và|đánh giá cao|hoan nghênh|thống nhất chủ trương|thống nhất với|cơ bản thống nhất|thống nhất nội dung|thống nhất đề nghị|đồng ý|nhất trí|liên hệ|xin liên hệ|có thể|không|chưa|sai|khuyến khích|phấn đấu|rất mong|nên|vui lòng liên hệ|xin vui lòng',
)
/** "Nếu có vướng mắc, liên hệ … để tháo gỡ": help is offered. */
const OFFERS = new Phrases('liên hệ|xin liên hệ')
/** Behind a verb these make a statement of it ("phổ biến là lỗi …"). */
const STATING = new Phrases('là|không|chưa|sai|liên hệ')
const STRIVING = new Phrases('phấn đấu|phần đấu|phân đấu')
const INTRODUCING = new Phrases('hướng dẫn|thông báo|gửi|triển khai đến')
const PASSIVE = new Phrases('sẽ được|phải được|cần được')
const CITING = new Phrases('thực hiện theo|áp dụng theo|theo')
/** A longer clause is cut: no sentence of an official document needs more, and the reading stays linear. */
const LONGEST = 220

const nothing = (from: number, force: 'none' | 'refused' | 'announcement' = 'none'): Reading => ({
  parties: [],
  directive: null,
  issuer: null,
  act: -1,
  condition: null,
  from,
  force,
})

function genericRest(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.bare === 'co') return false
  let known = 0
  for (let i = from; i < to; ) {
    const length = GENERIC.at(words, i, to)
    if (length) known += length
    i += length || 1
  }
  return to - from === 0 || known / (to - from) > 0.74
}

function refused(words: readonly Word[], act: number, to: number): boolean {
  const length = Math.max(ACTS.at(words, act, to), MODALS.at(words, act, to), 1)
  return (
    PERMISSIONS.at(words, act, to) > 0 ||
    REFUSED.at(words, act, to) > 0 ||
    (STATING.at(words, act + length, to) > 0 && words[act + length + 2]?.bare !== 'thuc')
  )
}

/** A directive at `i` ("đề nghị các đơn vị …"): whom it binds and what is asked, or null where it binds nobody. */
function directed({ text, words }: Source, i: number, to: number, lead: Lead, mark: string): Reading | null {
  const length = DIRECTIVES.at(words, i, to)
  const name = i + length
  // "Giao ban" is a meeting, no order.
  if (!length || (ACTS.at(words, i, to) > length && !words[name]?.cap)) return null
  if (!partyHead(words, name, to) && !ranksAt(words, name, to)) return null
  const predicate = predicateOf(text, words, name, to)
  const parties = splitParties(text, words, { from: name, to: predicate?.nameEnd ?? to })
  const base = { parties, directive: words[i]?.bare ?? '', issuer: null, condition: lead.condition, from: i }
  const act = predicate?.act ?? -1
  if (act < 0) return { ...base, act, force: mark === ':' ? 'announcement' : 'none' }
  if (refused(words, act, to)) return { ...base, act, force: 'refused' }
  const assigns = /^(giao|phan|uy)$/.test(base.directive)
  if (!assigns && mark !== ':' && endsUrging(words, act, to)) return { ...base, act, force: 'exhortation' }
  if (!assigns && genericRest(words, act, to))
    return { ...base, act, force: mark === ':' ? 'announcement' : 'exhortation' }
  return { ...base, act, force: 'duty' }
}

/** A clause that begins with a body: what that body does, or what it, being the issuer, lays on others. */
function subjectLed(source: Source, i: number, to: number, lead: Lead, mark: string): Reading {
  const { text, words } = source
  const predicate = predicateOf(text, words, i, to)
  if (!predicate) return nothing(i)
  const subject = { from: i, to: predicate.nameEnd }
  const order = directed(source, predicate.act, to, lead, mark)
  const orders = words[predicate.act]?.bare !== 'chi' || mark === ':'
  const speaks = isIssuer(nameOf(text, words, subject), source.issuer)
  if (order && (speaks || (orders && source.issuer === null))) return { ...order, issuer: subject, from: i }
  if (refused(words, predicate.act, to)) return nothing(i, 'refused')
  if (closes(words, predicate.act, to) || urges(words, predicate.act, to))
    return { ...nothing(i), act: predicate.act, force: 'exhortation' }
  if (speaks && DONE_HERE.at(words, predicate.act, to) && ATTACHED.find(words, predicate.act, to) >= 0)
    return nothing(i)
  const parties = splitParties(text, words, subject)
  if (announces(words, predicate.act, to, mark)) return { ...nothing(i, 'announcement'), parties }
  return {
    parties,
    directive: null,
    issuer: null,
    act: predicate.act,
    condition: lead.condition,
    from: i,
    force: 'duty',
  }
}

/** "Sở ban hành … (kèm theo công văn này)": the document itself does it. */
const DONE_HERE = new Phrases('ban hành|thông báo|gửi|quy định|công bố')
const ATTACHED = new Phrases(
  'kèm theo công văn này|kèm theo văn bản này|kèm theo quyết định này|kèm theo kế hoạch này|kèm theo hướng dẫn này|kèm theo thông báo này|đính kèm công văn này',
)

const SCHEDULES = new Phrases(
  'theo thời gian sau|theo thời gian như sau|theo lịch sau|theo lịch như sau|theo tiến độ sau|theo tiến độ như sau',
)

/** A clause with a colon that has no content of its own but the list or the timetable that follows. */
function announces(words: readonly Word[], act: number, to: number, mark: string): boolean {
  return (
    mark === ':' && (genericRest(words, act, to) || SCHEDULES.find(words, Math.max(act, to - 6), to) >= 0)
  )
}

const GUIDES = new Phrases(
  'văn bản|công văn|hướng dẫn|văn bản hướng dẫn|công văn hướng dẫn|kế hoạch|quy định|thông báo',
)
const APART = new Phrases('riêng|hướng dẫn sau|thông báo sau|hướng dẫn riêng|kế hoạch riêng')

/** "… có Công văn hướng dẫn riêng", "(có văn bản riêng)": another document says it. */
function saidElsewhere(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++)
    if (
      words[i]?.bare === 'co' &&
      GUIDES.at(words, i + 1, to) &&
      APART.find(words, i + 2, Math.min(to, i + 8)) >= 0
    )
      return true
  return false
}

/** "Thực hiện theo Công văn số …" only points elsewhere. */
const pointsElsewhere = (words: readonly Word[], i: number, to: number) =>
  CITING.at(words, i, to) > 0 && to - i < 60 && words[i]?.bare !== 'theo'

/** "Chịu trách nhiệm thi hành Quyết định này", "thông báo để … biết": the last words of a document, nothing to report on. */
const ENFORCING = new Phrases(
  'chịu trách nhiệm thi hành|có trách nhiệm thi hành|chịu trách nhiệm thực hiện quyết định này|căn cứ quyết định thi hành|thi hành quyết định này',
)
const INFORMING = new Phrases('thông báo|trân trọng thông báo')
const KNOWN = new Phrases('biết thực hiện|biết, thực hiện|được biết|để biết|biết')

function closes(words: readonly Word[], act: number, to: number): boolean {
  if (ENFORCING.find(words, act, to) >= 0) return true
  return INFORMING.at(words, act, to) > 0 && KNOWN.find(words, Math.max(act, to - 5), to) >= 0
}

const TAKES = new Phrases('chủ trì|thực hiện|phụ trách|tổ chức|đảm nhận|chịu trách nhiệm')

/** "Tổ chức lễ phát động: Giao Trung tâm X chủ trì": who does it stands behind the colon. */
function entrusted({ text, words }: Source, from: number, to: number): readonly Stretch[] {
  const colon = colonIn(text, words, from, to)
  if (colon < 0) return []
  if (words[colon]?.bare !== 'giao') {
    const end = partyHead(words, colon, to)
      ? predicateOf(text, words, colon, Math.min(to, colon + 14))?.nameEnd
      : 0
    return end ? splitParties(text, words, { from: colon, to: end }) : []
  }
  const name = colon + DIRECTIVES.at(words, colon, to)
  const act = TAKES.find(words, name, to)
  if (act < 0 || to - act > 4 || !partyHead(words, name, to)) return []
  return splitParties(text, words, { from: name, to: act })
}

/** Reads one clause (words `from`..`to`); `mark` is the sign that ends it. */
export function readClause(source: Source, from: number, end: number, mark: string): Reading {
  const { words } = source
  const to = Math.min(end, from + LONGEST)
  const lead = leadOf(source, from, to)
  const i = /^\d+$/.test(words[lead.at]?.bare ?? '') ? lead.at + 1 : lead.at
  const base = { directive: null, issuer: null, condition: lead.condition, from: i }
  if (i >= to) return nothing(i)
  if (lead.condition && OFFERS.find(words, lead.condition.from, lead.condition.to) >= 0)
    return nothing(i, 'refused')
  const account = ACCOUNTS.at(words, from, to) > 0
  if (account && !DIRECTIVES.at(words, i, to) && !MODALS.at(words, i, to)) return nothing(i)
  if (STRIVING.find(words, from, Math.min(i + 3, to)) >= 0 || PERMISSIONS.at(words, i, to))
    return nothing(i, 'refused')
  const ordered = words[i]?.bare === 'chi' ? null : directed(source, i, to, lead, mark)
  if (ordered && ordered.force !== 'none') return ordered
  if (forbids(words, i, to))
    return { ...base, parties: lead.parties, act: i, force: lead.attribute ? 'none' : 'duty' }
  if (ordered) return ordered
  if (partyHead(words, i, to) > ACTS.at(words, i, to)) return subjectLed(source, i, to, lead, mark)
  const each = words[i]?.bare === 'moi' && i + 5 < to
  const sent = each
    ? SENDING.find(words, i + 1, i + 5)
    : DOCUMENTS.at(words, i, to)
      ? SENDING.find(words, i, Math.min(to, i + 30))
      : -1
  if (sent >= 0 && words[sent + 1]?.bare !== 'kem')
    return { ...base, parties: lead.parties, act: sent, force: 'duty' }
  const elsewhere = pointsElsewhere(words, i, to) || saidElsewhere(words, i, Math.min(to, i + 30))
  if (elsewhere && lead.parties.length === 0) return nothing(i)
  if (actBegins(words, i, to)) {
    if (lead.parties.length === 0 && praises(words, i, to)) return nothing(i)
    if (refused(words, i, to)) return nothing(i, 'refused')
    if (announces(words, i, to, mark)) return { ...nothing(i, 'announcement'), parties: lead.parties }
    const parties = lead.parties.length > 0 ? lead.parties : entrusted(source, i, to)
    return { ...base, parties, act: i, force: lead.attribute ? 'none' : 'duty' }
  }
  const passive = lead.attribute ? -1 : PASSIVE.find(words, i, Math.min(to, i + 25))
  if (passive >= 0 && ACTS.at(words, passive + 2, to))
    return { ...base, parties: lead.parties, act: passive + 2, force: 'duty' }
  const by = lead.attribute ? null : doneBy(words, i, to)
  if (by) return { ...base, parties: splitParties(source.text, words, by.who), act: by.act, force: 'duty' }
  const modal = lead.condition ? MODALS.find(words, i, Math.min(to, i + 12)) : -1
  if (modal >= 0 && !lead.attribute) return { ...base, parties: lead.parties, act: modal, force: 'duty' }
  return nothing(i)
}

/**
 * Reads a clause of the preamble, where grounds lead up to what the issuer does: only an order to somebody counts
 * ("…, Giám đốc Sở yêu cầu các đơn vị báo cáo …"), or the naming of those for whom the list that follows is meant.
 */
export function readPreamble(source: Source, from: number, to: number, mark: string): Reading {
  const { text, words } = source
  const start = words[from]?.start ?? 0
  const lead: Lead = { at: -1, parties: [], condition: null, attribute: false }
  let within: Reading | null = null
  for (let i = to - 1; i >= from && i > to - LONGEST; i--) {
    const word = words[i]
    if (!word || enclosed(text, start, word.start) || nounBefore(words, i)) continue
    const introduced = mark === ':' ? INTRODUCING.at(words, i, to) : 0
    if (introduced && partyHead(words, i + introduced, to)) {
      const end = predicateOf(text, words, i + introduced, to)?.nameEnd ?? to
      const parties = splitParties(text, words, { from: i + introduced, to: end })
      return { ...nothing(i), parties, force: 'announcement' }
    }
    const order = DIRECTIVES.at(words, i, to) ? directed(source, i, to, lead, mark) : null
    const ordered =
      order && mark === ':' && opensList(words, to) ? { ...order, force: 'announcement' as const } : order
    if (!ordered || (ordered.act < 0 && ordered.force !== 'announcement' && mark !== ';')) continue
    const reading = { ...ordered, from: speakerStart(source, from, i) }
    // "Sở đề nghị UBND huyện chỉ đạo UBND xã …": the order before it binds the one who is to direct.
    if (words[i]?.bare !== 'chi') return reading
    within ??= reading
  }
  return within ?? nothing(from)
}

const AS_FOLLOWS = new Phrases('như sau|sau đây|sau|nội dung sau|nội dung như sau')

/** "… tăng cường các hoạt động với các nội dung như sau:": what is asked stands in the list. */
const opensList = (words: readonly Word[], to: number): boolean =>
  AS_FOLLOWS.at(words, to - 2, to) === 2 || AS_FOLLOWS.at(words, to - 1, to) === 1

/** Where the body that gives the order is named: behind the last comma before the order. */
function speakerStart({ text, words }: Source, from: number, order: number): number {
  let i = order
  while (i > from && !/[,;:.]/.test(gapBefore(text, words, i))) i--
  return partyHead(words, i, order) ? i : order
}
