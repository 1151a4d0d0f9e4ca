import { type Assigned, assign, type Carry, NOBODY, namesOf, tied } from './assign.ts'
import { CLOSERS, type Draft, draftsOf, type Setting } from './drafts.ts'
import { duesWithin } from './due/index.ts'
import { NAMED_ONLY, SILENT } from './headings.ts'
import { noteOf, withNotes } from './notes.ts'
import { peopleOnly } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import { readPreamble } from './reading.ts'
import type { Source } from './source.ts'
import type { Structure } from './structure.ts'
import { bareOf, wordAt } from './words.ts'

/** Index of the first item behind the preamble: the first section, or what follows the first order or list. */
export function operativeFrom(source: Source, structure: Structure): number {
  const { text, words } = source
  const { items } = structure
  if (structure.sections.length > 0) {
    const sectioned = items.findIndex(item => item.section >= 0)
    return sectioned < 0 ? items.length : sectioned
  }
  const first = items.findIndex(item => {
    if (item.level > 0 || /:\s*$/.test(text.slice(item.from, item.to))) return true
    return readPreamble(source, wordAt(words, item.from), wordAt(words, item.to), '.').force !== 'none'
  })
  return (items[first]?.level ?? 0) > 0 ? first : first + 1
}

const LISTING = /(so luong nhu sau|gom|bao gom|sau day|co ten sau|mau sau|muc sau)\W*$|\bsau day\b/

/** Items that only list the things of the clause above them: it says so ("gồm:"), or the first of them lays no duty. */
function listsOf(setting: Setting, drafts: readonly (readonly Draft[])[]): Set<number> {
  const { text, words } = setting
  const lists = new Set<number>()
  const opened = new Map<number, boolean | null>()
  setting.structure.items.forEach(({ parent }, index) => {
    const own = drafts[index] ?? []
    const duties = own.some(({ reading }) => reading.force === 'duty' || reading.force === 'announcement')
    if (opened.get(parent) === null) opened.set(parent, !duties)
    if (lists.has(parent) || opened.get(parent) === true) lists.add(index)
    const last = own.findLast(draft => !draft.nested)
    if (last?.clause.mark !== ':' || last.reading.force !== 'duty') return
    const said = bareOf(
      text.slice(words[last.clause.from]?.start ?? 0, words[last.clause.to - 1]?.end ?? 0),
    ).replace(/\s+/g, ' ')
    opened.set(index, LISTING.test(said) ? true : null)
  })
  return lists
}

/** Contents that come back with a party further on ("Nội dung", then "Tổ chức thực hiện") bind only there. */
function returning(setting: Setting, drafts: readonly (readonly Draft[])[]): Set<number> {
  const { words, structure } = setting
  const opening = (draft: Draft) =>
    words
      .slice(draft.reading.act, Math.min(draft.clause.to, draft.reading.act + 9))
      .map(word => word.bare)
      .join(' ')
  const later = new Set<string>()
  const silent = new Set<number>()
  for (let i = drafts.length - 1; i >= 0; i--) {
    const item = structure.items[i]
    const section = structure.sections[item?.section ?? -1]
    for (const draft of drafts[i] ?? []) {
      if (draft.reading.force !== 'duty') continue
      const named = draft.reading.parties.length > 0 || (item?.parties.length ?? 0) > 0
      if (named) later.add(opening(draft))
      else if (section?.kind === 'content' && later.has(opening(draft))) silent.add(section.root)
    }
  }
  return silent
}

/** What an article of a decision does by being signed. */
const PERFORMED = new Phrases(
  'ban hành|thông qua|phê duyệt|thành lập|công nhận|quyết nghị|sửa đổi|bổ sung|bãi bỏ|thay thế|điều động|bổ nhiệm|miễn nhiệm|kiện toàn|tặng|khen thưởng|giải thể|công bố|cho phép|quy định|nhất trí',
)

/** Among criteria and papers only their handing in by a day is a duty. */
const SENT = new Phrases('gửi|nộp|được gửi|được nộp')

type Judge = { lists: Set<number>; silent: Set<number> }

function binds(setting: Setting, draft: Draft, carry: Carry, judge: Judge): boolean {
  const { words, structure } = setting
  const { reading, clause } = draft
  const item = structure.items[draft.item]
  const section = structure.sections[item?.section ?? -1]
  if (!item || reading.force !== 'duty' || judge.lists.has(draft.item) || item.torn) return false
  if (CLOSERS.at(words, clause.from, clause.to) && reading.directive === null) return false
  const article = section?.path.startsWith('Điều') === true
  if (article && reading.parties.length === 0 && PERFORMED.at(words, reading.act, clause.to)) return false
  const kind = section?.kind ?? 'operative'
  if (SILENT.has(kind)) return false
  const carried =
    carry.item === draft.item &&
    carry.parties.length > 0 &&
    (carry.sentence === draft.sentence || tied(setting, draft))
  const named = reading.parties.length > 0 || carried
  if (kind === 'scope' && SENT.at(words, reading.act) && dated(setting, draft)) return true
  if (kind === 'scope') return reading.parties.length > 0 && !generalPeople(setting, draft)
  if (
    clause.opens &&
    words[reading.act]?.bare === 'co' &&
    words[reading.act + 1]?.bare !== 'trach' &&
    !named &&
    item.parties.length === 0
  )
    return false
  if (section && judge.silent.has(section.root) && !named) return false
  // In an annex only what names somebody is a duty; the rest describes the work.
  if (item.from >= setting.annexFrom && !named && item.parties.length === 0) return false
  if (!NAMED_ONLY.has(kind) || named || item.parties.length > 0) return true
  return kind === 'time' && dated(setting, draft)
}

/** "Học sinh …", "cán bộ …": whom a provision is about, not a body that is to act. */
function generalPeople({ words }: Setting, { reading }: Draft): boolean {
  const first = reading.parties[0]
  return first !== undefined && peopleOnly(words, first.from, first.to)
}

function dated({ words, dues }: Setting, { clause }: Draft): boolean {
  const within = duesWithin(dues, words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0)
  return within.some(due => due.kind === 'due' && due.dueOn !== null)
}

/** Those whom the dash above names, for the items under it; a plain paragraph hands them on only with a colon. */
function partiesAbove(
  setting: Setting,
  index: number,
  named: ReadonlyMap<number, readonly string[]>,
  colons: Set<number>,
): readonly string[] {
  const item = setting.structure.items[index]
  const parent = setting.structure.items[item?.parent ?? -1]
  if (!item || !parent || (parent.level <= 0 && !colons.has(item.parent))) return []
  return named.get(item.parent) ?? []
}

/** Reads every item of the body into pieces, in the order of the text. */
export function piecesOf(setting: Setting): Piece[] {
  let sentence = 0
  const drafts = setting.structure.items.map((_, index) => {
    const read = draftsOf(setting, index, sentence)
    sentence = read.reduce((most, draft) => Math.max(most, draft.sentence), sentence)
    return read
  })
  const judge: Judge = { lists: listsOf(setting, drafts), silent: returning(setting, drafts) }
  const named = new Map<number, readonly string[]>()
  const colons = new Set<number>()
  let carry: Carry = { sentence: -1, parties: [], leadIn: [], leadPath: '', item: -1 }
  const pieces = drafts.flatMap((read, index) =>
    read.map(draft => {
      const bound = binds(setting, draft, carry, judge)
      const given = bound
        ? assign(setting, draft, carry, partiesAbove(setting, index, named, colons))
        : NOBODY
      carry = handOn(setting, draft, given, carry)
      if (!draft.nested && given.source === 'clause' && !named.has(index)) named.set(index, given.assignees)
      if (draft.clause.mark === ':') colons.add(index)
      return { ...draft, ...given, binds: bound, joining: [], times: [] }
    }),
  )
  return withNotes(setting, withoutHeadings(setting, pieces))
}

/** What a clause leaves for the next: the party of its sentence, and of an order that opens a list. */
function handOn(setting: Setting, draft: Draft, given: Assigned, carry: Carry): Carry {
  const { reading, item } = draft
  if (draft.nested) return carry
  const orders = reading.force === 'announcement' || (item < setting.operative && reading.directive !== null)
  const section = setting.structure.sections[setting.structure.items[item]?.section ?? -1]
  const lead =
    orders && reading.parties.length > 0
      ? { leadIn: namesOf(setting, reading.parties), leadPath: section?.path ?? '' }
      : {}
  const says = given.source === 'clause' || given.source === 'sentence' || given.source === 'heading'
  const parties = says && reading.parties.length + carry.parties.length > 0 ? given.assignees : []
  return { ...carry, ...lead, item, sentence: draft.sentence, parties }
}

/** Does a row begin between two offsets? `rows` are in order. */
function rowBetween(rows: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return (rows[low] ?? Number.POSITIVE_INFINITY) < to
}

/** A heading that is itself an act binds only where nothing under it does. */
function withoutHeadings(setting: Setting, pieces: readonly Piece[]): Piece[] {
  const { items, sections } = setting.structure
  const busy = new Set<number>()
  for (const piece of pieces) {
    const item = items[piece.item]
    if (!piece.binds || !item || item.heading || noteOf(setting, piece)) continue
    busy.add(item.section)
  }
  const occupied = (index: number) => {
    const next = sections[index + 1]
    const deeper = next !== undefined && next.depth > (sections[index]?.depth ?? 0)
    const from = sections[index]?.titleTo ?? 0
    return (
      deeper || busy.has(index) || rowBetween(setting.rows, from, next?.start ?? Number.POSITIVE_INFINITY)
    )
  }
  return pieces.map(piece => {
    const item = items[piece.item]
    return item?.heading && occupied(item.section) ? { ...piece, ...NOBODY, binds: false } : piece
  })
}
