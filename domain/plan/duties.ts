import { type Clause, clausesOf } from './clauses.ts'
import { actBegins, predicateOf } from './grammar.ts'
import { NAMED_ONLY, SILENT } from './headings.ts'
import { nameOf, partyHead, type Stretch, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import { type Reading, readClause, readPreamble } from './reading.ts'
import type { Item, Structure } from './structure.ts'
import { type Word, wordAt } from './words.ts'

/** A clause with what was read from it and where it stands. */
export type Piece = {
  readonly clause: Clause
  readonly reading: Reading
  readonly item: number
  readonly sentence: number
  readonly binds: boolean
  /** Names of those it binds; `source` says where they come from. */
  readonly assignees: readonly string[]
  readonly source: 'clause' | 'sentence' | 'heading' | 'leadIn' | 'address' | 'none'
}

export type Setting = {
  readonly text: string
  readonly words: readonly Word[]
  readonly structure: Structure
  readonly addressees: readonly string[]
  /** Items before this one are the preamble: grounds and reasons. */
  readonly operative: number
}

const CONTINUED = new Phrases('gửi về|gửi cho|gửi lên|gửi đến|gửi qua|nộp về|báo cáo về|gửi kèm|gửi')
const CLOSERS = new Phrases(
  'trên đây là|nhận được công văn|nhận được văn bản|nhận được chỉ thị|thừa lệnh|rất mong|trân trọng',
)
const WHOLE_PROCESS = new Phrases(
  'quá trình thực hiện|quá trình triển khai|quá trình tổ chức|trong quá trình thực hiện|trong quá trình triển khai|trong quá trình tổ chức',
)
const ANAPHORS = new Phrases(
  'mỗi địa phương|các địa phương|địa phương|lãnh đạo|đơn vị|cơ quan|mỗi đơn vị|nhà trường|các nhà trường',
)
const LISTS = /(?:gồm|bao gồm|số lượng như sau|sau đây|như|nội dung sau|theo mẫu sau|biểu mẫu)\s*:?\s*$/iu

/** Clauses in brackets that name a body and its act: "(Công an tỉnh cung cấp …)". */
function bracketed(setting: Setting, item: Item): Stretch[] {
  const { text, words } = setting
  const found: Stretch[] = []
  for (const match of text.slice(item.from, item.to).matchAll(/\(([^()]{12,400})\)/g)) {
    const from = wordAt(words, item.from + match.index)
    const to = wordAt(words, item.from + match.index + match[0].length)
    if (partyHead(words, from, to) && predicateOf(text, words, from, to)) found.push({ from, to })
  }
  return found
}

type Draft = { clause: Clause; reading: Reading; item: number; sentence: number; nested: boolean }

function draftsOf(setting: Setting, item: Item, index: number, firstSentence: number): Draft[] {
  const { text, words } = setting
  const drafts: Draft[] = []
  let sentence = firstSentence
  for (const clause of clausesOf(text, words, wordAt(words, item.from), wordAt(words, item.to))) {
    if (clause.opens) sentence++
    const read = index < setting.operative ? readPreamble : readClause
    const reading = read(text, words, clause.from, clause.to, clause.mark)
    drafts.push({ clause, reading, item: index, sentence, nested: false })
  }
  for (const { from, to } of bracketed(setting, item)) {
    const reading = readClause(text, words, from, to, ')')
    if (reading.force !== 'duty' || reading.parties.length === 0) continue
    sentence++
    drafts.push({
      clause: { from, to, opens: true, mark: ')' },
      reading,
      item: index,
      sentence,
      nested: true,
    })
  }
  return joined(setting, drafts)
}

/** Joins what belongs to the clause before: items of a list behind a semicolon, and the sending of what was made. */
function joined(setting: Setting, drafts: readonly Draft[]): Draft[] {
  const { text, words } = setting
  const kept: Draft[] = []
  for (const draft of drafts) {
    const before = kept.at(-1)
    const { clause, reading } = draft
    const bare = CONTINUED.at(words, clause.from, clause.to) > 0 && reading.parties.length === 0
    const sending =
      bare && /^(về|cho|lên|đến|qua|tới|kèm)/iu.test(text.slice(words[clause.from + 1]?.start ?? 0))
    const loose = reading.force === 'none' && reading.act < 0 && !actBegins(words, reading.from, clause.to)
    if (before && !clause.opens && !draft.nested && before.reading.force !== 'none' && (sending || loose)) {
      kept[kept.length - 1] = { ...before, clause: { ...before.clause, to: clause.to, mark: clause.mark } }
      continue
    }
    kept.push(draft)
  }
  return kept
}

const names = (setting: Setting, stretches: readonly Stretch[]) =>
  stretches.map(s => nameOf(setting.text, setting.words, s)).filter(Boolean)

type Carry = { sentence: number; parties: readonly string[]; leadIn: readonly string[]; item: number }

function assign(setting: Setting, draft: Draft, carry: Carry): Pick<Piece, 'assignees' | 'source'> {
  const { words, structure } = setting
  const item = structure.items[draft.item]
  const headed = item?.parties ?? []
  const own = names(setting, draft.reading.parties)
  const first = draft.reading.parties[0]
  const repeats =
    first !== undefined &&
    own.length === 1 &&
    ANAPHORS.at(words, first.from, first.to) === first.to - first.from
  const request = draft.reading.directive !== null && draft.reading.directive !== 'giao'
  if (headed.length > 0 && ((own.length > 0 && repeats) || (request && draft.reading.issuer === null)))
    return { assignees: headed, source: 'heading' }
  if (own.length > 0) return { assignees: own, source: 'clause' }
  const sameItem = carry.item === draft.item
  if (sameItem && carry.parties.length > 0 && (carry.sentence === draft.sentence || tied(setting, draft)))
    return { assignees: carry.parties, source: 'sentence' }
  if (WHOLE_PROCESS.at(words, draft.clause.from, draft.clause.to)) return { assignees: [], source: 'none' }
  if (headed.length > 0) return { assignees: headed, source: 'heading' }
  if (carry.leadIn.length > 0) return { assignees: carry.leadIn, source: 'leadIn' }
  if (setting.addressees.length > 0) return { assignees: setting.addressees, source: 'address' }
  return { assignees: [], source: 'none' }
}

const tied = ({ words }: Setting, draft: Draft) =>
  /^(dong|tong|sau|qua)$/.test(words[draft.clause.from]?.bare ?? '')

function bindingOf(setting: Setting, draft: Draft, last: boolean, silentList: boolean): boolean {
  const { words, structure } = setting
  const { reading, clause } = draft
  const item = structure.items[draft.item]
  const kind = structure.sections[item?.section ?? -1]?.kind ?? 'operative'
  if (reading.force !== 'duty' || silentList) return false
  if (CLOSERS.at(words, clause.from, clause.to)) return false
  if (last && reading.directive !== null && reading.force !== 'duty') return false
  if (SILENT.has(kind)) return false
  if (NAMED_ONLY.has(kind)) return reading.parties.length > 0
  return true
}

/** Index of the first item behind the preamble: the first section, or what follows the first order or list. */
export function operativeFrom(text: string, words: readonly Word[], structure: Structure): number {
  const sectioned = structure.items.findIndex(item => item.section >= 0)
  if (structure.sections.length > 0) return sectioned < 0 ? structure.items.length : sectioned
  const first = structure.items.findIndex(item => {
    const from = wordAt(words, item.from)
    const to = wordAt(words, item.to)
    if (item.level > 0 || /:\s*$/.test(text.slice(item.from, item.to))) return true
    return readPreamble(text, words, from, to, '.').force !== 'none'
  })
  const item = structure.items[first]
  return item && item.level > 0 ? first : first + 1
}

/** Reads every item of the body into pieces, in the order of the text. */
export function piecesOf(setting: Setting): Piece[] {
  const { text, words, structure } = setting
  const pieces: Piece[] = []
  let carry: Carry = { sentence: -1, parties: [], leadIn: [], item: -1 }
  let sentence = 0
  const lists = new Set<number>()
  structure.items.forEach((item, index) => {
    const drafts = draftsOf(setting, item, index, sentence)
    sentence = Math.max(sentence, ...drafts.map(d => d.sentence))
    const inList = item.parent >= 0 && lists.has(item.parent)
    if (inList) lists.add(index)
    for (const draft of drafts) {
      const binds = bindingOf(setting, draft, index >= structure.items.length - 3, inList)
      const given = binds ? assign(setting, draft, carry) : { assignees: [], source: 'none' as const }
      if (draft.reading.force === 'announcement')
        carry = { ...carry, leadIn: names(setting, draft.reading.parties) }
      if (!draft.nested)
        carry = {
          ...carry,
          item: index,
          sentence: draft.sentence,
          parties: given.source === 'clause' || given.source === 'sentence' ? given.assignees : [],
        }
      const { clause, reading } = draft
      pieces.push({ clause, reading, item: index, sentence: draft.sentence, binds, ...given })
      const tail = text.slice(words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0)
      if (clause.mark === ':' && binds && LISTS.test(tail)) lists.add(index)
    }
  })
  return pieces
}
