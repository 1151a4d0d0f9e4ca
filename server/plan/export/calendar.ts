import ical from 'ical-generator'
import type { ReviewedObligation } from '../../../domain/plan/index.ts'
import { type ExportedPlan, unitNames } from './subject.ts'
import { type Language, words } from './words.ts'

/** The printed due dates of a plan as whole days, for any calendar. */
export const calendarOf = (exported: ExportedPlan, language: Language): Uint8Array<ArrayBuffer> => {
  const { plan, obligations, now } = exported
  const calendar = ical({
    name: `${words.plan[language]} ${plan.number ?? plan.title ?? ''}`.trim(),
    prodId: { company: 'Tong Ket', product: 'Tong Ket', language: language.toUpperCase() },
  })
  for (const obligation of obligations) {
    if (obligation.dueOn === null || obligation.state === 'dropped') continue
    calendar.createEvent({
      id: `obligation-${obligation.id}@tongket`,
      sequence: obligation.revision,
      stamp: now,
      allDay: true,
      start: new Date(`${obligation.dueOn}T00:00:00Z`),
      summary: summaryOf(obligation, language),
      description: descriptionOf(obligation, exported),
    })
  }
  return new TextEncoder().encode(calendar.toString())
}

const summaryOf = ({ deliverable, text, assignees }: ReviewedObligation, language: Language): string => {
  const what = (deliverable ?? text).replace(/\s+/g, ' ').slice(0, 120)
  return `${words.due[language]}: ${what}${assignees.length === 0 ? '' : ` — ${assignees.join(', ')}`}`
}

const descriptionOf = (obligation: ReviewedObligation, { units }: ExportedPlan): string =>
  [obligation.dueText ?? '', obligation.text.replace(/\s+/g, ' '), unitNames(obligation, units).join('; ')]
    .filter(line => line !== '')
    .join('\n')
