import type { WorkCalendar } from '../../shared/calendar/index.ts'
import type { CompiledPlan, Finding } from '../schema.ts'
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
export const findingsOf = (plan: Inspected, text: string, calendar: WorkCalendar): Finding[] => {
  const inspection = inspect(plan, text, calendar)
  return rules
    .flatMap(rule => rule(inspection))
    .map((finding, order) => ({ finding, order }))
    .sort((one, other) => one.finding.line - other.finding.line || one.order - other.order)
    .map(({ finding }) => finding)
}

const byCalendar = new Set(['dueOnDayOff', 'lastDayOff'])

/** The plan with what is said of its due days as the calendar stands now: days off are announced after it is read. */
export const underCalendar = (plan: CompiledPlan, calendar: WorkCalendar): CompiledPlan => ({
  ...plan,
  findings: [
    ...plan.findings.filter(({ rule }) => !byCalendar.has(rule)),
    ...dueOnDayOff({ plan, calendar }),
  ].sort((one, other) => one.line - other.line),
})
