import { readDues } from '../due/index.ts'
import { planProblems } from '../problems.ts'
import type { Obligation, Section } from '../schema.ts'
import type { Duty, DutyChange } from './obligation.ts'

/** What a change of a duty is judged against: the text that holds its words, its sections, the plan's date. */
export interface DutyContext {
  readonly text: string
  readonly sections: readonly Section[]
  readonly issuedOn: string | null
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** The duty as the compiler read it, to be reviewed. */
export const proposedDuty = (said: Obligation): Duty => {
  const { id: _, line: __, dependsOn: ___, ...rest } = said
  return rest
}

/** A duty after a person's change. Throws planProblems when the span or the due date cannot be. */
export const changedDuty = (before: Duty, change: DutyChange, context: DutyContext): Duty => {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const after: Duty = { ...before, ...given }
  const moved = after.start !== before.start || after.end !== before.end
  if ('dueOn' in given) checkDue(after, context.issuedOn)
  return moved ? { ...after, ...placed(after, context) } : after
}

/** The first part keeps the duty; each further part is a duty of its own with the same parties and date. */
export const splitDuty = (before: Duty, parts: readonly Span[], context: DutyContext): Duty[] => {
  let reached = before.start
  for (const part of parts) {
    if (part.start < reached || part.end > before.end) throw planProblems.partsOutside()
    reached = part.end
  }
  return parts.map(part => {
    const place = placed(part, context)
    return { ...before, ...place, ...dueWithin(place.text, before, context), confidence: 1 }
  })
}

/** A duty that a person found in the text: its date is read from its words, its parties from the duty before it. */
export const addedDuty = (span: Span, before: readonly Duty[], context: DutyContext): Duty => {
  const place = placed(span, context)
  const neighbour = [...before]
    .filter(each => each.start <= span.start && each.section === place.section)
    .sort((a, b) => b.start - a.start)[0]
  const nothing = { deliverable: null, recipients: [], quantity: null, condition: null }
  const undated = { dueOn: null, dueText: null, dueRelation: null }
  return {
    ...place,
    ...nothing,
    ...dueWithin(place.text, undated, context),
    role: 'lead',
    assignees: neighbour?.assignees ?? [],
    coordinators: [],
    confidence: 1,
  }
}

/** Refuses a due date that lies before the plan itself. */
export const checkDue = (duty: Pick<Duty, 'dueOn'>, issuedOn: string | null): void => {
  if (duty.dueOn === null || issuedOn === null || duty.dueOn >= issuedOn) return
  throw planProblems.dueBeforeIssue({ due: printedDay(duty.dueOn), issued: printedDay(issuedOn) })
}

/** 05/4/2023, as official texts print it. */
export const printedDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

/** The deepest section that holds a character. */
export const sectionAt = (sections: readonly Section[], offset: number): string =>
  sections
    .filter(section => section.start <= offset)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .at(-1)?.label ?? ''

/** The words of a span without the space around them, and the section they stand in. Throws where there are none. */
export const placed = ({ start, end }: Span, { text, sections }: DutyContext) => {
  const piece = text.slice(start, end)
  // A negative offset would be counted from the end of the text.
  if (start < 0 || start >= end || end > text.length || piece.trim() === '' || /\p{Surrogate}/u.test(piece))
    throw planProblems.spanOutside()
  const from = start + (piece.length - piece.trimStart().length)
  const words = piece.trim()
  return { start: from, end: from + words.length, text: words, section: sectionAt(sections, from) }
}

type Due = Pick<Duty, 'dueOn' | 'dueText' | 'dueRelation'>

const dueWithin = (words: string, otherwise: Due, { issuedOn }: DutyContext): Due => {
  const found = readDues(words, { issuedOn, year: null }).find(
    reading =>
      reading.kind === 'due' && reading.dueOn !== null && (issuedOn === null || reading.dueOn >= issuedOn),
  )
  if (found !== undefined) return { dueOn: found.dueOn, dueText: found.dueText, dueRelation: found.relation }
  const { dueOn, dueText, dueRelation } = otherwise
  return { dueOn, dueText, dueRelation }
}
