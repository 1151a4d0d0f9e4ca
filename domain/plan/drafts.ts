import { type Clause, clausesOf } from './clauses.ts'
import { type DueReading, duesWithin } from './due/index.ts'
import { gapBefore } from './gaps.ts'
import { actBegins, predicateOf } from './grammar.ts'
import { ACTS } from './lexicon.ts'
import { partyHead, type Stretch } from './parties.ts'
import { parted } from './parting.ts'
import { Phrases } from './phrases.ts'
import { type Reading, readClause, readPreamble } from './reading.ts'
import type { Source } from './source.ts'
import type { Item, Structure } from './structure.ts'
import { wordAt } from './words.ts'

/** What the reading of the body rests on. */
export type Setting = Source & {
  readonly structure: Structure
  readonly dues: readonly DueReading[]
  /** Offsets of the rows of tables that lay duties. */
  readonly rows: readonly number[]
  readonly addressees: readonly string[]
  /** Items before this one are the preamble: grounds and reasons. */
  readonly operative: number
  /** Where an annex begins that shares out work; the length of the text where there is none. */
  readonly annexFrom: number
  /** OCR printed colons where the paper has semicolons. */
  readonly spoilt: boolean
}

/** A clause with its reading; `nested` stands in brackets inside another one. */
export type Draft = {
  readonly clause: Clause
  readonly reading: Reading
  readonly item: number
  readonly sentence: number
  readonly nested: boolean
}

/** What opens the last words of a document. */
export const CLOSERS = new Phrases(
  'trên đây là|nhận được công văn|nhận được văn bản|nhận được chỉ thị|nhận được kế hoạch|thừa lệnh|rất mong|trân trọng|xin trân trọng',
)
/** In a letter without sections these open the grounds, wherever they stand. */
const GROUNDS = new Phrases(
  'căn cứ|thực hiện công văn|thực hiện kế hoạch số|thực hiện chỉ thị|thực hiện quyết định|thực hiện nghị quyết|thực hiện thông tư|thực hiện hướng dẫn số|thực hiện ý kiến|thực hiện văn bản|thực hiện chế độ',
)
const SENDS = new Phrases(
  'gửi về|gửi cho|gửi lên|gửi đến|gửi qua|gửi tới|gửi kèm|nộp về|nộp cho|báo cáo về|báo cáo cho|báo về|hoàn thành trước|hoàn thành trong|hoàn thành chậm nhất|hoàn thành xong|xong trước|trình trước|trình chậm nhất|trình trong|gửi trước|gửi chậm nhất|nộp trước|nộp chậm nhất|báo cáo trước ngày|báo cáo chậm nhất|thời gian hoàn thành',
)

/** Clauses in brackets that name a body and its act: "(Công an tỉnh cung cấp …)". */
function bracketed({ text, words }: Setting, item: Item): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.slice(item.from, item.to).matchAll(/\(([^()]{12,400})\)/g)) {
    const from = wordAt(words, item.from + match.index)
    const to = wordAt(words, item.from + match.index + match[0].length)
    // "(đ/c A nhận)" says where a thing goes.
    const receives = to - from < 7 && words[to - 1]?.bare === 'nhan'
    if (!receives && partyHead(words, from, to) && predicateOf(text, words, from, to))
      found.push({ from, to })
  }
  return found
}

/** A list of things behind "như:" or a colon, cut by semicolons: short pieces that only look like acts. */
function listed(setting: Setting, before: Draft, draft: Draft): boolean {
  const { text, words } = setting
  if (draft.clause.to - draft.clause.from > 5 || draft.reading.parties.length > 0) return false
  const start = words[Math.max(before.reading.from, before.clause.from)]?.start ?? 0
  const end = words[draft.clause.from]?.start ?? 0
  return /(?:\bnhư|gồm|:)[^.]*$/u.test(text.slice(start, end))
}

/** Names of events that look like acts: behind a semicolon one more thing of the clause before. */
const EVENTS = new Phrases('thi|~thi chọn|thi thử|giao lưu|tọa đàm|hội thi|hội thảo|hội nghị')

/** "Đề xuất …; hồ sơ gửi trước ngày D": what was asked for, and when its papers are due, are one duty. */
const PAPERS = new Phrases(
  'hồ sơ|biên bản|danh mục|phương án|bản chính|danh sách|văn bản|báo cáo|kết quả|sản phẩm|kế hoạch|tham luận|bản đăng ký|đăng ký|bài dự thi|tài liệu',
)
const POSTED = new Phrases('gửi|nộp')
const REPORTING = new Phrases(
  'gửi|nộp|báo cáo cho|báo cáo về|báo cáo ủy ban|báo cáo ~ubnd|báo cáo lãnh đạo|báo cáo kết quả',
)

function posts({ words, dues }: Setting, before: Draft, { clause, reading }: Draft): boolean {
  const paper = PAPERS.at(words, clause.from, clause.to)
  const reports = REPORTING.find(words, before.reading.act, before.clause.to) >= 0
  if (!paper || reports || reading.parties.length > 0) return false
  if (POSTED.find(words, clause.from + paper, Math.min(clause.to, clause.from + paper + 4)) < 0) return false
  const start = words[before.clause.from]?.start ?? 0
  const end = words[before.clause.to - 1]?.end ?? 0
  return !duesWithin(dues, start, end).some(({ kind }) => kind === 'due')
}

/** Does a clause behind a semicolon only carry the one before on: a further item, or the sending of what was made? */
function carriesOn(setting: Setting, before: Draft, draft: Draft): boolean {
  const { words } = setting
  const { clause, reading } = draft
  if (clause.opens || draft.nested) return false
  if (before.reading.force === 'refused') return reading.parties.length === 0
  if (before.reading.directive !== null && before.reading.act < 0) return true
  if (listed(setting, before, draft)) return true
  if (
    EVENTS.at(words, clause.from, clause.to) &&
    before.reading.act >= 0 &&
    before.reading.act !== clause.from
  )
    return !/:/.test(setting.text.slice(words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0))
  if (before.reading.force === 'none') return false
  if (posts(setting, before, draft)) return true
  const sends = SENDS.at(words, clause.from, clause.to) > 0 && reading.parties.length === 0
  return sends || (reading.force === 'none' && reading.act < 0 && !actBegins(words, reading.from, clause.to))
}

/** "Các sở, ban, ngành; UBND các huyện căn cứ …": the semicolon stands inside the subject. */
function beginsSubject({ words }: Setting, before: Draft, draft: Draft): boolean {
  const { clause, reading } = before
  const short = clause.to - clause.from <= 24 && !draft.clause.opens
  if (!short || reading.act >= 0 || !partyHead(words, clause.from, clause.to)) return false
  return draft.reading.force === 'duty' && draft.reading.parties[0]?.from === draft.clause.from
}

/** "Giám đốc các Sở: …; Chỉ huy trưởng …; Chủ tịch …": takes in the parts of the subject that stand further back. */
function withSubjects(setting: Setting, kept: Draft[], draft: Draft): Draft {
  const before = kept.at(-2)
  if (!before || before.item !== draft.item || !beginsSubject(setting, before, draft)) return draft
  kept.pop()
  const clause = { ...before.clause, to: draft.clause.to, mark: draft.clause.mark }
  const reading = readClause(setting, clause.from, clause.to, clause.mark)
  return withSubjects(setting, kept, { ...before, clause, reading })
}

/** A limit that a clause sets itself. */
const limitIn = ({ words, dues }: Setting, { clause }: Draft): boolean =>
  duesWithin(dues, words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0).some(
    ({ kind, dueOn, relation }) =>
      kind === 'due' && dueOn !== null && (relation === 'before' || relation === 'by'),
  )

/** "… trước ngày A; kẻ vạch sơn xong trước ngày B": a day of its own makes a duty of a verb that is not known. */
function withOwnDay(setting: Setting, before: Draft | undefined, draft: Draft): Draft {
  if (before?.reading.force !== 'duty' || draft.reading.force !== 'none' || draft.clause.opens) return draft
  if (draft.reading.act >= 0 || !limitIn(setting, draft) || !limitIn(setting, before)) return draft
  return { ...draft, reading: { ...draft.reading, act: draft.reading.from, force: 'duty' } }
}

/** "Rà soát; thống kê các cơ sở …": an act without an object shares that of the next. */
const unfinished = ({ words }: Setting, { clause }: Draft, next: Draft): boolean =>
  !next.clause.opens &&
  ACTS.at(words, clause.from, clause.to) === clause.to - clause.from &&
  actBegins(words, next.clause.from, next.clause.to)

function joined(setting: Setting, drafts: readonly Draft[], read: typeof readClause): Draft[] {
  const kept: Draft[] = []
  for (const next of drafts) {
    const before = kept.at(-1)
    const draft = withOwnDay(setting, before, next)
    if (before && (beginsSubject(setting, before, draft) || unfinished(setting, before, draft))) {
      const clause = { ...before.clause, to: draft.clause.to, mark: draft.clause.mark }
      kept[kept.length - 1] = withSubjects(setting, kept, {
        ...before,
        clause,
        reading: read(setting, clause.from, clause.to, clause.mark),
      })
      continue
    }
    if (!before || !carriesOn(setting, before, draft)) {
      kept.push(draft)
      continue
    }
    const clause = { ...before.clause, to: draft.clause.to, mark: draft.clause.mark }
    const open = before.reading.directive !== null && before.reading.act < 0
    const reading = open ? read(setting, clause.from, clause.to, clause.mark) : before.reading
    kept[kept.length - 1] = { ...before, clause, reading }
  }
  return kept
}

/** Reads one item clause by clause; `sentence` numbers go on from the item before. */
export function draftsOf(setting: Setting, index: number, firstSentence: number): Draft[] {
  const { text, words } = setting
  const item = setting.structure.items[index]
  if (!item) return []
  const read = index < setting.operative ? readPreamble : readClause
  const drafts: Draft[] = []
  let sentence = firstSentence
  const { spoilt } = setting
  const clauses = clausesOf(text, words, wordAt(words, item.from), wordAt(words, item.to), spoilt)
  for (const clause of clauses.flatMap(whole => parted(setting, whole))) {
    if (clause.opens) sentence++
    const grounds = item.section < 0 && GROUNDS.at(words, clause.from, clause.to) > 0
    const closing = grounds || CLOSERS.at(words, clause.from, clause.to) > 0
    const reading = (closing ? readPreamble : read)(setting, clause.from, clause.to, clause.mark)
    drafts.push({ clause, reading, item: index, sentence, nested: false })
  }
  const plain = joined(setting, drafts, read)
  for (const { from, to } of bracketed(setting, item)) {
    const reading = readClause(setting, from, to, ')')
    if (
      words[from]?.bare === 'moi' ||
      reading.force !== 'duty' ||
      reading.parties.length === 0 ||
      !gapBefore(text, words, from).includes('(')
    )
      continue
    sentence++
    const clause = { from, to, opens: true, mark: ')' }
    plain.push({ clause, reading, item: index, sentence, nested: true })
  }
  return plain
}
