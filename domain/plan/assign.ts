import { CLOSERS, type Draft, type Setting } from './drafts.ts'
import { DIRECTIVES } from './lexicon.ts'
import { nameOf, type Stretch } from './parties.ts'
import { Phrases } from './phrases.ts'
import { bareOf, wordAt } from './words.ts'

/** Who a clause binds and where that was found. */
export type Assigned = {
  readonly assignees: readonly string[]
  readonly source: 'clause' | 'sentence' | 'parent' | 'heading' | 'leadIn' | 'address' | 'none'
}

/** What an earlier clause hands on to a later one. */
export type Carry = {
  readonly item: number
  readonly sentence: number
  readonly parties: readonly string[]
  readonly leadIn: readonly string[]
  /** Path of the section in which the order stood; '' for the preamble. */
  readonly leadPath: string
}

export const NOBODY: Assigned = { assignees: [], source: 'none' }

const WHOLE_PROCESS = new Phrases(
  'quá trình thực hiện|quá trình triển khai|quá trình tổ chức|trong quá trình thực hiện|trong quá trình triển khai|trong quá trình tổ chức|qúa trình thực hiện',
)
const ANAPHOR =
  /^(moi |cac |tung )?(dia phuong|don vi|lanh dao|co quan|nha truong|bo phan|co so|dong chi|don vi, dia phuong|co quan, don vi)$/
const QUANTIFIER = /^(tat ca cac|toan bo cac|cac|moi|tung|mot so|nhung) /

/** The printed names of stretches. */
export function namesOf(setting: Setting, stretches: readonly Stretch[]): string[] {
  return stretches.map(stretch => nameOf(setting.text, setting.words, stretch)).filter(Boolean)
}

/** "Mỗi địa phương", or a shorter form of the heading's own name, only repeats the heading. */
function repeats(own: readonly string[], headed: readonly string[]): boolean {
  const said = bareOf(own[0] ?? '')
  if (own.length !== 1) return false
  if (ANAPHOR.test(said)) return true
  // "Mỗi phường" under the heading "UBND các phường" is each of them.
  const rank = /^(?:moi|tung) (xa|phuong|thi tran|huyen|thon|tinh|truong|xom|phong)$/.exec(said)?.[1]
  if (rank !== undefined && headed.some(name => bareOf(name).endsWith(` ${rank}`))) return true
  // One of several that the heading names is told apart, not repeated.
  if (headed.length > 1 && headed.some(name => bareOf(name) === said)) return false
  const head = (name: string) => name.replace(QUANTIFIER, '').split(/\s+/)
  const words = head(said)
  return headed.some(name => {
    const above = head(bareOf(name))
    return words[0] === above[0] && words[1] === above[1] && words.length <= above.length && words.length < 5
  })
}

/** "Đồng thời", "sau đó": the subject of the sentence before goes on. */
export const tied = ({ words }: Setting, draft: Draft) =>
  /^(dong|sau|qua)$/.test(words[draft.clause.from]?.bare ?? '')

/** A directive other than "giao" under a party's heading is that party's own request to others. */
const requests = (draft: Draft) =>
  draft.reading.directive !== null &&
  draft.reading.issuer === null &&
  !/^(giao|phan|nghiem|uy)$/.test(draft.reading.directive)

/** A paragraph below a point that said all in its own line ("5. Các bệnh viện: …") stands beside it, not under it. */
const afterRunning = ({ structure: { items, sections } }: Setting, index: number): boolean => {
  const section = items[index]?.section ?? -1
  const before = items[index - 1]
  return (
    before?.section === section && before.level === -1 && !before.heading && section === sections.length - 1
  )
}

/** The last words of a document ("Trên đây là …", "Quá trình thực hiện …") stand under no heading. */
function atClose(setting: Setting, draft: Draft): boolean {
  const { words, structure } = setting
  const item = structure.items[draft.item]
  const from = wordAt(words, item?.from ?? 0)
  if (item?.level !== 0) return false
  if (DIRECTIVES.at(words, from) > 0 && afterRunning(setting, draft.item)) return true
  return CLOSERS.at(words, from, from + 12) > 0 || WHOLE_PROCESS.at(words, from, from + 12) > 0
}

/** The order that opened a list holds for the section it stood in, that of the preamble for the whole body. */
function leads({ structure }: Setting, draft: Draft, { leadPath }: Carry): boolean {
  const path = structure.sections[structure.items[draft.item]?.section ?? -1]?.path ?? ''
  return leadPath === '' || path === leadPath || path.startsWith(`${leadPath}.`)
}

/** Whom a binding clause binds: those it names, its sentence, the dash above it, the heading, the order that opened the list. */
export function assign(setting: Setting, draft: Draft, carry: Carry, above: readonly string[]): Assigned {
  const headed = atClose(setting, draft) ? [] : (setting.structure.items[draft.item]?.parties ?? [])
  const own = namesOf(setting, draft.reading.parties)
  if (headed.length > 0 && !draft.nested && (repeats(own, headed) || (own.length > 0 && requests(draft))))
    return { assignees: headed, source: 'heading' }
  if (own.length > 0) return { assignees: own, source: 'clause' }
  const same = carry.item === draft.item && carry.parties.length > 0
  if (same && (carry.sentence === draft.sentence || tied(setting, draft)))
    return { assignees: carry.parties, source: 'sentence' }
  const open = headed.length === 0 && above.length === 0
  if (WHOLE_PROCESS.at(setting.words, draft.clause.from, draft.clause.to) && draft.reading.condition)
    return NOBODY
  if (same && open) return { assignees: carry.parties, source: 'sentence' }
  if (above.length > 0) return { assignees: above, source: 'parent' }
  if (headed.length > 0) return { assignees: headed, source: 'heading' }
  if (carry.leadIn.length > 0 && leads(setting, draft, carry))
    return { assignees: carry.leadIn, source: 'leadIn' }
  if (setting.addressees.length > 0) return { assignees: setting.addressees, source: 'address' }
  return NOBODY
}
