import type { Finding } from '../schema.ts'
import { brokenSentence } from './brokenSentence.ts'
import { windowBeforeDue, windowCovers } from './dataWindow.ts'
import { notDistributed } from './distribution.ts'
import { dueChain } from './dueChain.ts'
import { basisAfterIssue, dueBeforeIssue, dueOnDayOff, impossibleDate } from './dueDates.ts'
import { coordinationAlone, noDate, noExactDay, noLead, twoLeads } from './duties.ts'
import { type Inspected, inspect, type Rule } from './inspection.ts'
import { endMark, head } from './layout.ts'
import { numbering } from './numbering.ts'
import { readable } from './readable.ts'
import { missingReference } from './references.ts'
import { reportingParts } from './reporting.ts'
import { spelling } from './spelling.ts'
import { symbolVariants } from './symbols.ts'
import { wrongWeekday } from './weekdays.ts'

/** The careful registrar's list; a new rule is a file and a line here. */
const rules: readonly Rule[] = [
  readable,
  head,
  numbering,
  missingReference,
  brokenSentence,
  noLead,
  coordinationAlone,
  twoLeads,
  noDate,
  noExactDay,
  impossibleDate,
  wrongWeekday,
  dueOnDayOff,
  dueBeforeIssue,
  basisAfterIssue,
  dueChain,
  notDistributed,
  windowCovers,
  windowBeforeDue,
  reportingParts,
  symbolVariants,
  spelling,
  endMark,
]

/**
 * What a careful registrar would send back, in the order of the text. Messages are in Vietnamese: the words, why they
 * matter, what to do. The findings of the same plan and text are always the same.
 */
export const findingsOf = (plan: Inspected, text: string): Finding[] => {
  const inspection = inspect(plan, text)
  return rules
    .flatMap(rule => rule(inspection))
    .map((finding, order) => ({ finding, order }))
    .sort((one, other) => one.finding.line - other.finding.line || one.order - other.order)
    .map(({ finding }) => finding)
}
