import type { AssignmentState } from '../campaign/index.ts'
import {
  addDays,
  addWorkingDays,
  dayOfInstant,
  dayStatus,
  isLate,
  previousWorkingDay,
  type WorkCalendar,
  workingDaysBetween,
} from '../shared/calendar/index.ts'
import type { Bilingual } from '../shared/index.ts'

/** How a campaign reminds, chases and escalates: set once for all its duties. Days are working days. */
export interface Ladder {
  /** So many days before the last day, each a reminder. */
  readonly before: readonly number[]
  readonly onDue: boolean
  /** So many days after the last day, a reminder each day. */
  readonly daily: number
  /** After those, a reminder every fifth day. */
  readonly weekly: boolean
  /** So many days late, the duty is up for an official letter; null leaves the letter out. */
  readonly chaseAfter: number | null
  /** So many days late, the unit right above is told; null leaves superiors out. */
  readonly escalateAfter: number | null
  /** So many days after one superior the next one above is told, until the unit whose plan it is. */
  readonly escalateEvery: number
  /** The time of day of every step, 'HH:mm'. */
  readonly at: string
  readonly words: Readonly<Record<Standing, Bilingual>>
}

/** Where a duty stands when it is spoken of; it decides the words, whichever step is being caught up on. */
export type Standing = 'before' | 'due' | 'overdue'

/** Three ways that do not wait for each other: the unit, the official letter, the superior. */
export type Track = 'remind' | 'chase' | 'escalate'

export interface Step {
  readonly track: Track
  /** `before:3`, `due`, `overdue:2`, `chase`, `escalate` for the first superior, `escalate:2` for the next above. */
  readonly name: string
  /** The instant from which it is due, ISO with the offset of Asia/Ho_Chi_Minh. */
  readonly at: string
}

export const defaultLadder: Ladder = {
  before: [7, 3, 1],
  onDue: true,
  daily: 5,
  weekly: true,
  chaseAfter: 3,
  escalateAfter: 10,
  escalateEvery: 3,
  at: '08:00',
  words: {
    before: {
      vi: 'Còn {left} ngày làm việc là đến hạn {due}: mục {section} {duty}',
      en: '{left} working {left|day|days} left until {due}: {section} {duty}',
    },
    due: {
      vi: 'Đã đến hạn cuối {due}: mục {section} {duty}',
      en: 'Due now, the last day is {due}: {section} {duty}',
    },
    overdue: {
      vi: 'Đã quá hạn {due} {late} ngày làm việc, đề nghị gửi ngay: mục {section} {duty}',
      en: 'Overdue since {due}, {late} working {late|day|days}; please file it now: {section} {duty}',
    },
  },
}

const week = 5

const instant = (day: string, at: string): string => `${day}T${at}:00+07:00`

/** The last day on which somebody works and the duty is still in time. */
const lastWorkingDay = (lastDay: string, calendar: WorkCalendar): string =>
  dayStatus(lastDay, calendar).working ? lastDay : previousWorkingDay(lastDay, calendar)

/** The steps up to the last day, in order of time. */
const stepsBefore = (lastDay: string, ladder: Ladder, calendar: WorkCalendar): Step[] => {
  const anchor = lastWorkingDay(lastDay, calendar)
  const step = (name: string, day: string): Step => ({ track: 'remind', name, at: instant(day, ladder.at) })
  const before = [...ladder.before]
    .sort((one, other) => other - one)
    .map(days => step(`before:${days}`, addWorkingDays(anchor, -days, calendar)))
  return ladder.onDue ? [...before, step('due', anchor)] : before
}

/** How many working days late a duty counts at an instant; a day counts from the hour of the steps. */
const daysLate = (lastDay: string, ladder: Ladder, calendar: WorkCalendar, now: string): number => {
  const today = dayOfInstant(now)
  const begun = Date.parse(now) >= Date.parse(instant(today, ladder.at))
  return workingDaysBetween(lastDay, begun ? today : addDays(today, -1), calendar)
}

const late = (
  track: Track,
  name: string,
  lastDay: string,
  days: number,
  ladder: Ladder,
  calendar: WorkCalendar,
): Step => ({
  track,
  name,
  at: instant(addWorkingDays(lastDay, days, calendar), ladder.at),
})

/** Daily at first, then every fifth day. */
const overdueStep = (lastDay: string, ladder: Ladder, calendar: WorkCalendar, days: number): Step | null => {
  const { daily, weekly } = ladder
  const reached =
    days <= daily || !weekly ? Math.min(days, daily) : daily + week * Math.floor((days - daily) / week)
  return reached === 0 ? null : late('remind', `overdue:${reached}`, lastDay, reached, ladder, calendar)
}

/** The step of the official letter, once it is reached. */
const chaseSteps = (lastDay: string, ladder: Ladder, calendar: WorkCalendar, days: number): Step[] => {
  const { chaseAfter } = ladder
  if (chaseAfter === null || days < chaseAfter) return []
  return [late('chase', 'chase', lastDay, chaseAfter, ladder, calendar)]
}

/** A commune has a district, a province and a ministry above it; more are never named. */
const superiorsAtMost = 4

/** Every superior whose turn has come, from the nearest up: each hears of it once, none is passed over. */
const superiorSteps = (lastDay: string, ladder: Ladder, calendar: WorkCalendar, days: number): Step[] => {
  const { escalateAfter, escalateEvery } = ladder
  if (escalateAfter === null) return []
  return Array.from({ length: superiorsAtMost }, (_, index) => ({
    name: index === 0 ? 'escalate' : `escalate:${index + 1}`,
    after: escalateAfter + index * escalateEvery,
  }))
    .filter(({ after }) => days >= after)
    .map(({ name, after }) => late('escalate', name, lastDay, after, ladder, calendar))
}

/** Which superior a step tells: 1 for the unit right above; null for a step that tells none. */
export const superiorOf = ({ track, name }: Pick<Step, 'track' | 'name'>): number | null =>
  track === 'escalate' ? Number(name.split(':')[1] ?? 1) : null

/**
 * The steps that a duty with this last accepted instant stands on at `now`: one reminder, the letter, and each
 * superior whose turn has come. A reminder that was missed is not made up for: whoever hears it late hears the latest
 * once. Superiors are different people, so that each is told.
 */
export const stepsAt = (
  dueAt: string,
  ladder: Ladder,
  calendar: WorkCalendar,
  now: string,
): readonly Step[] => {
  const lastDay = dayOfInstant(dueAt)
  const days = daysLate(lastDay, ladder, calendar, now)
  const begun = stepsBefore(lastDay, ladder, calendar).filter(step => Date.parse(step.at) <= Date.parse(now))
  const remind = overdueStep(lastDay, ladder, calendar, days) ?? begun.at(-1)
  return [
    ...(remind === undefined ? [] : [remind]),
    ...chaseSteps(lastDay, ladder, calendar, days),
    ...superiorSteps(lastDay, ladder, calendar, days),
  ]
}

/** Every step of a duty until so many working days late: what a settings page shows. */
export const stepsOf = (
  dueAt: string,
  ladder: Ladder,
  calendar: WorkCalendar,
  until: number,
): readonly Step[] => {
  const lastDay = dayOfInstant(dueAt)
  const after = Array.from({ length: until }, (_, index) => index + 1).flatMap(days => {
    const step = overdueStep(lastDay, ladder, calendar, days)
    return step?.name === `overdue:${days}` ? [step] : []
  })
  const all = [
    ...stepsBefore(lastDay, ladder, calendar),
    ...after,
    ...chaseSteps(lastDay, ladder, calendar, until),
    ...superiorSteps(lastDay, ladder, calendar, until),
  ]
  return all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** What the ladder must know of an assignment. */
export interface Owed {
  readonly state: AssignmentState
  readonly role: 'lead' | 'coordinate' | 'appraise' | 'support'
  /** The last accepted instant; null where there is none, and then nothing is due. */
  readonly dueAt: string | null
  /** Since when it is owed: steps that lay before are not made up for. */
  readonly since: string
  /** How many units stand above the one that owes it, up to and with the unit whose plan it is. */
  readonly superiors: number
}

/** What is handed in waits for its receiver, not for the unit; what successors took over is theirs. */
export const isOwed = ({ state }: Pick<Owed, 'state'>): boolean =>
  state === 'open' || state === 'drafting' || state === 'returned'

/** Whoever only helps is reminded; a letter goes to whoever owes the deliverable. */
export const climbs = (role: Owed['role'], track: Track): boolean =>
  track === 'remind' || role === 'lead' || role === 'appraise'

/** Is there such a superior? The unit whose plan it is has none above, and its own leader hears of it once. */
const hasSuperior = (superiors: number, step: Step): boolean =>
  (superiorOf(step) ?? 0) <= Math.max(1, superiors)

/** The name under which a step is kept as sent: a duty whose date moved climbs anew. */
export const sentKey = (dueAt: string, step: Pick<Step, 'name'>): string =>
  `${dayOfInstant(dueAt)} ${step.name}`

/** What is to be sent for one assignment at an instant, given what was sent before. */
export const stepsToSend = (
  owed: Owed,
  ladder: Ladder,
  calendar: WorkCalendar,
  sent: ReadonlySet<string>,
  now: string,
): readonly Step[] => {
  const { dueAt, since, role, superiors } = owed
  if (dueAt === null || !isOwed(owed)) return []
  return stepsAt(dueAt, ladder, calendar, now).filter(
    step =>
      climbs(role, step.track) &&
      hasSuperior(superiors, step) &&
      Date.parse(step.at) >= Date.parse(since) &&
      !sent.has(sentKey(dueAt, step)),
  )
}

/** Where a duty stands at an instant. */
export const standingAt = (dueAt: string, calendar: WorkCalendar, now: string): Standing => {
  if (isLate(now, dueAt)) return 'overdue'
  const anchor = lastWorkingDay(dayOfInstant(dueAt), calendar)
  return dayOfInstant(now) >= anchor ? 'due' : 'before'
}
