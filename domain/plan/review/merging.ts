import { choose } from '../deadlines.ts'
import { readDues } from '../due/index.ts'
import { planProblems } from '../problems.ts'
import { type DutyContext, placed, printedDay, type Span } from './change.ts'
import { type Dated, differingDues, inOrder } from './dues.ts'
import type { Duty } from './obligation.ts'

/** One duty from neighbours, in the order of the text: parties joined, the first stated route and quantity kept. */
export const mergedDuty = (
  duties: readonly Duty[],
  others: readonly Span[],
  context: DutyContext,
  /** Whose due date stands, where they state different ones. */
  due?: Duty,
): Duty => {
  const [first, ...rest] = inOrder(duties)
  if (first === undefined) throw planProblems.spanOutside()
  const span = { start: first.start, end: Math.max(...duties.map(({ end }) => end)) }
  if (others.some(other => other.start < span.end && other.end > span.start)) throw planProblems.mergeApart()
  const all = [first, ...rest]
  const dues = differingDues(all)
  if (dues.length > 1 && due === undefined)
    throw planProblems.mergeDues({ dues: dues.map(dueSaid).join('; ') })
  const dated = due ?? dues[0] ?? first
  const assignees = union(all.map(each => each.assignees))
  return {
    ...first,
    ...placed(span, context),
    assignees,
    coordinators: union(all.map(each => each.coordinators)).filter(name => !assignees.includes(name)),
    deliverable: all.find(each => each.deliverable !== null)?.deliverable ?? null,
    dueOn: dated.dueOn,
    dueText: dated.dueText,
    dueRelation: dated.dueRelation,
    recipients: all.find(each => each.recipients.length > 0)?.recipients ?? [],
    quantity: all.find(each => each.quantity !== null)?.quantity ?? null,
    condition: all.find(each => each.condition !== null)?.condition ?? null,
    confidence: 1,
  }
}

/**
 * Which of the duties states the due date that the compiler would read in all their words as one duty; null where the
 * words state none of theirs, as where a person typed it.
 */
export const dueByWords = <Each extends Dated>(
  duties: readonly Each[],
  { text, issuedOn }: Pick<DutyContext, 'text' | 'issuedOn'>,
): Each | null => {
  const [first] = inOrder(duties)
  const words = text.slice(first?.start, Math.max(...duties.map(({ end }) => end)))
  const read = choose(readDues(words, { issuedOn, year: null }).filter(({ kind }) => kind === 'due'))
  if (read === null) return null
  return duties.find(each => each.dueOn === read.dueOn && each.dueRelation === read.relation) ?? null
}

const dueSaid = ({ dueOn, dueText }: Dated): string => dueText ?? (dueOn === null ? '' : printedDay(dueOn))

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]
