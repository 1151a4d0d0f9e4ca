import { type Assigned, assign, type Carry, NOBODY, namesOf, tied } from './assign.ts'
import { CLOSERS, type Draft, draftsOf, type Setting } from './drafts.ts'
import { NAMED_ONLY, SILENT } from './headings.ts'
import { readPreamble } from './reading.ts'
import type { Source } from './source.ts'
import type { Structure } from './structure.ts'
import { bareOf, wordAt } from './words.ts'

/** A clause, what was read from it, whether it binds, and whom. */
export type Piece = Draft & Assigned & { readonly binds: boolean }

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

type Judge = { lists: Set<number>; silent: Set<number> }

function binds(setting: Setting, draft: Draft, carry: Carry, judge: Judge): boolean {
  const { words, structure } = setting
  const { reading, clause } = draft
  const item = structure.items[draft.item]
  const section = structure.sections[item?.section ?? -1]
  if (!item || reading.force !== 'duty' || judge.lists.has(draft.item) || item.torn) return false
  if (CLOSERS.at(words, clause.from, clause.to) && reading.directive === null) return false
  const kind = section?.kind ?? 'operative'
  if (SILENT.has(kind)) return false
  const carried =
    carry.item === draft.item &&
    carry.parties.length > 0 &&
    (carry.sentence === draft.sentence || tied(setting, draft))
  const named = reading.parties.length > 0 || carried
  if (
    words[reading.act]?.bare === 'co' &&
    words[reading.act + 1]?.bare !== 'trach' &&
    !named &&
    item.parties.length === 0
  )
    return false
  if (section && judge.silent.has(section.root) && !named) return false
  if (!NAMED_ONLY.has(kind) || named || item.parties.length > 0) return true
  return kind === 'time' && dated(setting, draft)
}

function dated({ words, dues }: Setting, { clause }: Draft): boolean {
  const start = words[clause.from]?.start ?? 0
  const end = words[clause.to - 1]?.end ?? 0
  return dues.some(
    due => due.kind === 'due' && due.dueOn !== null && due.start >= start && due.end <= end + 2,
  )
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
  return drafts.flatMap((read, index) =>
    read.map(draft => {
      const bound = binds(setting, draft, carry, judge)
      const given = bound
        ? assign(setting, draft, carry, partiesAbove(setting, index, named, colons))
        : NOBODY
      if (draft.reading.force === 'announcement' && draft.reading.parties.length > 0) {
        const section = setting.structure.sections[setting.structure.items[index]?.section ?? -1]
        carry = { ...carry, leadIn: namesOf(setting, draft.reading.parties), leadPath: section?.path ?? '' }
      }
      const handsOn = given.source === 'clause' || given.source === 'sentence' || given.source === 'heading'
      if (!draft.nested) {
        const parties =
          handsOn && draft.reading.parties.length + carry.parties.length > 0 ? given.assignees : []
        carry = { ...carry, item: index, sentence: draft.sentence, parties }
        if (given.source === 'clause' && !named.has(index)) named.set(index, given.assignees)
        if (draft.clause.mark === ':') colons.add(index)
      }
      return { ...draft, ...given, binds: bound }
    }),
  )
}
