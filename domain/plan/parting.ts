import { QUANTIFIERS } from './bodies.ts'
import type { Clause } from './clauses.ts'
import { type DueReading, duesWithin } from './due/index.ts'
import { colonIn, gapBefore } from './gaps.ts'
import { actBegins, enclosed, predicateOf } from './grammar.ts'
import { partyHead } from './parties.ts'
import { Phrases } from './phrases.ts'
import { readClause } from './reading.ts'
import type { Source } from './source.ts'
import { formOf, wordAt } from './words.ts'

/** A clause that signs do not part, though it lays several duties: others act in it, or each act has a day of its own. */
type Place = Source & { readonly dues: readonly DueReading[] }

const cut = (clause: Clause, at: number, mark: string): Clause[] => [
  { ...clause, to: at, mark },
  { ...clause, from: at, opens: false },
]

const FOLLOWING = new Phrases('sau|sau đây|như sau|cụ thể|cụ thể như sau')

/** "… thực hiện một số việc sau: thành lập …; tổ chức …": the first of a list of acts stands behind the colon. */
function listsActs({ words }: Place, clause: Clause, colon: number): boolean {
  if (colon < clause.from + 4 || clause.mark !== ';' || words[colon]?.cap) return false
  if (FOLLOWING.find(words, colon - 2, colon) < 0) return false
  return actBegins(words, clause.from, colon) && actBegins(words, colon, clause.to)
}

/** "X thông báo đến …, cụ thể: Y thông báo …; Z thông báo …": behind the colon other subjects act. */
function partedAtColon(place: Place, clause: Clause): Clause[] {
  const { text, words } = place
  const colon = colonIn(text, words, clause.from, clause.to)
  if (listsActs(place, clause, colon)) return cut(clause, colon, ':')
  if (colon < clause.from + 6 || !partyHead(words, colon, clause.to)) return [clause]
  const before = readClause(place, clause.from, colon, ':')
  if (before.force !== 'duty' || before.parties.length === 0) return [clause]
  if (!predicateOf(text, words, colon, clause.to)) return [clause]
  return cut(clause, colon, ':')
}

/** No sentence that lays several days is longer; what is longer was torn or never had a full stop. */
const LONGEST = 220

/** "Sơ kết trước ngày A và tổng kết trước ngày B": an act between two limits begins a duty of its own. */
function partedByDays(place: Place, clause: Clause): Clause[] {
  const { words, dues } = place
  if (clause.to - clause.from > LONGEST) return [clause]
  const start = words[clause.from]?.start ?? 0
  const days = duesWithin(dues, start, words[clause.to - 1]?.end ?? 0).filter(
    ({ kind, dueOn, relation }) => kind === 'due' && (dueOn !== null || relation === 'within'),
  )
  for (const [k, day] of days.slice(0, -1).entries()) {
    const next = days[k + 1]
    if (!next?.dueOn || !/^(?:before|by|on)$/.test(next.relation ?? '') || !actsBefore(place, clause, day))
      continue
    const at = actBetween(place, clause, day.end, next.start)
    // What is made in a month and sent by a day is one duty.
    if (at < 0 || (day.dueOn === null && HANDING_ON.at(words, words[at]?.bare === 'va' ? at + 1 : at)))
      continue
    const [first, rest] = cut(clause, at, ';')
    return first && rest ? [first, ...partedByDays(place, rest)] : [clause]
  }
  return [clause]
}

const HANDING_ON = new Phrases('gửi|nộp|báo cáo|trình|tổng hợp|thông báo|chuyển|hoàn thành')

const actsBefore = ({ words }: Place, clause: Clause, day: DueReading): boolean =>
  words
    .slice(clause.from, clause.to)
    .some((word, n) => word.start < day.start && actBegins(words, clause.from + n, clause.to))

/** The word behind "và" or a comma where an act begins between two offsets, or -1. */
function actBetween({ text, words }: Place, clause: Clause, from: number, to: number): number {
  const start = words[clause.from]?.start ?? 0
  for (let i = wordAt(words, from); i < clause.to && (words[i]?.start ?? 0) < to; i++) {
    const and = words[i]?.bare === 'va'
    if (i <= clause.from || (!and && !gapBefore(text, words, i).includes(','))) continue
    if (enclosed(text, start, words[i]?.start ?? 0)) continue
    if (actBegins(words, and ? i + 1 : i, clause.to)) return i
  }
  return -1
}

/** Behind these a body is the object of what stands before, not a new subject. */
const GOVERNING = new Phrases(
  'phối hợp|cùng|với|giữa|gửi|trình|đề nghị|yêu cầu|chỉ đạo|hướng dẫn|tham mưu|mời|giao|cho|của|gồm|đến|về|tại|qua|đôn đốc|kiểm tra|giám sát|hỗ trợ|là|và|như|phân công|thông báo|vận động|tuyên truyền|báo cáo|các|đối với|nhắc nhở|thuộc|tới|từ|bởi|do|theo|khi|nếu|để|nhằm',
)

/** "Học sinh nộp hồ sơ tại trường, Phòng X kiểm tra …": behind the comma another body acts. */
function partedAtSubject(place: Place, clause: Clause): Clause[] {
  const { text, words } = place
  const start = words[clause.from]?.start ?? 0
  for (let i = clause.from + 6; i < Math.min(clause.to - 3, clause.from + 120); i++) {
    const word = words[i]
    if (!word || !/,\s*$/.test(gapBefore(text, words, i)) || enclosed(text, start, word.start)) continue
    const head = partyHead(words, i, clause.to)
    if (!head || !(word.cap || QUANTIFIERS.at(words, i, clause.to)) || !namesAnother(place, clause, i))
      continue
    const next = predicateOf(text, words, i, clause.to)
    if (!next || gapsHold(text, words, i, next.act) || actBegins(words, i, clause.to)) continue
    const before = readClause(place, clause.from, i, ';')
    if (before.force === 'duty' && before.parties.length > 0 && before.directive === null)
      return cut(clause, i, ';')
  }
  return [clause]
}

/** Is there a comma between two words? */
const gapsHold = (text: string, words: Source['words'], from: number, to: number) =>
  /[,;:]/.test(text.slice(words[from]?.start ?? 0, words[to]?.start ?? 0))

/** "… tại trường A, Phòng B kiểm tra": a place, and behind the comma a body of another kind. */
function locates(words: Source['words'], i: number, at: number): boolean {
  const place = words.slice(Math.max(0, i - 4), i).some(word => word.form === formOf('tại'))
  const kind = (k: number) => words[k + QUANTIFIERS.at(words, k)]?.bare
  return place && kind(i) !== kind(at)
}

/** Does no body or verb that governs one stand right before the comma, so that what follows lists nothing? */
function namesAnother({ text, words }: Place, clause: Clause, at: number): boolean {
  for (let i = at - 1; i > clause.from && i > at - 9; i--) {
    if (GOVERNING.at(words, i, at) && i > at - 4) return false
    if (partyHead(words, i, at)) return locates(words, i, at)
    if (/[,;:]/.test(gapBefore(text, words, i))) return true
  }
  return true
}

const FIRST = new Phrases('đầu tiên|thứ nhất')

/** "Xây dựng 10 mô hình, ra mắt mô hình đầu tiên trước ngày D": the day is that of the first alone. */
function partedAtFirst(place: Place, clause: Clause): Clause[] {
  const { words, dues } = place
  const start = words[clause.from]?.start ?? 0
  const day = duesWithin(dues, start, words[clause.to - 1]?.end ?? 0).find(
    ({ kind, dueOn }) => kind === 'due' && dueOn !== null,
  )
  if (!day || clause.to - clause.from > LONGEST || !actsBefore(place, clause, day)) return [clause]
  const first = FIRST.find(
    words,
    Math.max(clause.from, wordAt(words, day.start) - 3),
    wordAt(words, day.start),
  )
  const at = first < 0 ? -1 : actBetween(place, clause, start, words[first]?.start ?? 0)
  return at > clause.from + 2 ? cut(clause, at, ';') : [clause]
}

/** What opens the duty to report difficulties, also in the middle of a sentence. */
const IN_TROUBLE = new Phrases(
  'trong quá trình thực hiện|trong quá trình triển khai|trong quá trình tổ chức|quá trình thực hiện|nếu có khó khăn|nếu có vướng mắc|nếu gặp khó khăn|nếu gặp vướng mắc|nếu phát sinh|nếu có vấn đề|trường hợp có khó khăn|trường hợp có vướng mắc|khi có khó khăn|khi có vướng mắc|khi có vấn đề',
)

/** "…, trong quá trình thực hiện có vướng mắc phải báo cáo …": a duty under a condition of its own. */
function partedAtTrouble(place: Place, clause: Clause): Clause[] {
  const { text, words } = place
  for (let i = clause.from + 6; i < Math.min(clause.to - 5, clause.from + LONGEST); i++) {
    if (!IN_TROUBLE.at(words, i, clause.to) || !/,\s*$/.test(gapBefore(text, words, i))) continue
    if (enclosed(text, words[clause.from]?.start ?? 0, words[i]?.start ?? 0)) continue
    const [before, after] = [
      readClause(place, clause.from, i, ';'),
      readClause(place, i, clause.to, clause.mark),
    ]
    if (before.force === 'duty' && after.force === 'duty' && after.condition) return cut(clause, i, ';')
  }
  return [clause]
}

/** The clauses that one clause between two signs holds. */
export function parted(place: Place, clause: Clause): Clause[] {
  return partedAtColon(place, clause)
    .flatMap(piece => partedByDays(place, piece))
    .flatMap(piece => partedAtSubject(place, piece))
    .flatMap(piece => partedAtTrouble(place, piece))
    .flatMap(piece => partedAtFirst(place, piece))
}
