import { addWorkingDays, isLate, type WorkCalendar } from '../../shared/calendar/index.ts'
import type { Bilingual } from '../../shared/index.ts'

/** The steps of an official chase, each a document of its own. */
export const chaseSteps = {
  1: { vi: 'Công văn đôn đốc lần 1', en: 'First chase letter' },
  2: { vi: 'Công văn đôn đốc lần 2', en: 'Second chase letter' },
  3: { vi: 'Báo cáo Chủ tịch UBND', en: 'Report to the chairman' },
} as const satisfies Record<number, Bilingual>

export type ChaseStep = keyof typeof chaseSteps

/** What follows a step; null after the last. */
export const stepAfter = (step: ChaseStep): ChaseStep | null => (step === 1 ? 2 : step === 2 ? 3 : null)

/** The last day that a unit has before a chase climbs: N working days after the day of issue, whole days. */
export const lastDayBefore = (issuedOn: string, climbAfter: number, calendar: WorkCalendar): string =>
  addWorkingDays(issuedOn, climbAfter, calendar)

/** Whether a chase has waited long enough at an instant: from the second after its last day. */
export const mayClimb = (issuedOn: string, climbAfter: number, at: string, calendar: WorkCalendar): boolean =>
  isLate(at, `${lastDayBefore(issuedOn, climbAfter, calendar)}T23:59:59+07:00`)

/** The day asked for in a letter drafted on a day, unless the officer says another. */
export const usualAnswerBy = (day: string, calendar: WorkCalendar): string => addWorkingDays(day, 3, calendar)
