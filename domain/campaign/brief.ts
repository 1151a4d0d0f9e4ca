import { z } from 'zod'
import { day, id, instant, read } from '../shared/index.ts'
import { type AssignmentState, standingOf } from './standing.ts'

/** Each assignment is in exactly one share, so the four add up to the total. */
const shares = z.object({
  total: z.number(),
  done: z.number(),
  /** Handed in, not yet accepted: the standing agency's turn. */
  waiting: z.number(),
  /** Not handed in although the last accepted instant has passed. */
  overdue: z.number(),
  /** Not handed in, and still in time or without a date. */
  ahead: z.number(),
})
export type Shares = z.output<typeof shares>

const pressingReason = z.enum(['overdue', 'returned', 'soon', 'waiting'])
export type PressingReason = z.output<typeof pressingReason>

const pressing = z.object({
  obligationId: z.number(),
  reason: pressingReason,
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  unitIds: z.array(z.number()),
})
export type Pressing = z.output<typeof pressing>

const nextDate = z.object({
  dueOn: day,
  dueAt: instant,
  duties: z.number(),
  /** Assignments of that date not handed in. */
  left: z.number(),
})
export type NextDate = z.output<typeof nextDate>

/** What a leader reads in a minute. */
export const readBrief = read({
  name: 'campaign.brief',
  label: { vi: 'Xem trang lãnh đạo của đợt tổng kết', en: 'Read the leader’s page of a campaign' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({
    name: z.string(),
    standingUnitName: z.string(),
    shares,
    levels: z.array(z.object({ level: z.string(), shares })),
    pressing: z.array(
      pressing.extend({ section: z.string(), text: z.string(), unitNames: z.array(z.string()) }),
    ),
    nextDates: z.array(nextDate),
    now: instant,
  }),
})

export interface BriefCell {
  readonly obligationId: number
  readonly unitId: number
  readonly state: AssignmentState
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly deliveredAt: string | null
}

/** How many are done, wait, are overdue or lie ahead at an instant. */
export const sharesOf = (cells: readonly BriefCell[], now: Date): Shares => {
  const counted = { total: cells.length, done: 0, waiting: 0, overdue: 0, ahead: 0 }
  for (const cell of cells) counted[shareOf(cell, now)] += 1
  return counted
}

const shareOf = (cell: BriefCell, now: Date): Exclude<keyof Shares, 'total'> => {
  if (cell.state === 'done') return 'done'
  if (cell.state === 'delivered') return 'waiting'
  return standingOf(cell, now).late ? 'overdue' : 'ahead'
}

const reasonOf = (cell: BriefCell, now: Date): PressingReason | null => {
  if (cell.state === 'done') return null
  if (cell.state === 'delivered') return 'waiting'
  const { late, dueSoon } = standingOf(cell, now)
  if (late) return 'overdue'
  if (cell.state === 'returned') return 'returned'
  return dueSoon ? 'soon' : null
}

const rank: Record<PressingReason, number> = { overdue: 0, returned: 1, soon: 2, waiting: 3 }
const never = '9999'

/**
 * The duties that press most: overdue before returned before due soon before awaiting acceptance, the earlier
 * date first, then the one that more units owe. One line stands for all units of a duty in the same case.
 */
export const pressingOf = (cells: readonly BriefCell[], now: Date, most: number): Pressing[] => {
  const groups = new Map<string, Pressing & { readonly unitIds: number[] }>()
  for (const cell of cells) {
    const reason = reasonOf(cell, now)
    if (reason === null) continue
    const { obligationId, dueOn, dueAt, unitId } = cell
    const key = `${obligationId} ${reason} ${dueAt}`
    const group = groups.get(key) ?? { obligationId, reason, dueOn, dueAt, unitIds: [] }
    group.unitIds.push(unitId)
    groups.set(key, group)
  }
  return [...groups.values()]
    .sort(
      (left, right) =>
        rank[left.reason] - rank[right.reason] ||
        (left.dueAt ?? never).localeCompare(right.dueAt ?? never) ||
        right.unitIds.length - left.unitIds.length,
    )
    .slice(0, most)
}

/** The due dates not yet passed, the nearest first. */
export const nextDatesOf = (cells: readonly BriefCell[], now: Date, most: number): NextDate[] => {
  const dates = new Map<string, { dueOn: string; dueAt: string; duties: Set<number>; left: number }>()
  for (const { dueOn, dueAt, obligationId, state } of cells) {
    if (dueOn === null || dueAt === null || Date.parse(dueAt) < now.getTime()) continue
    const date = dates.get(dueAt) ?? { dueOn, dueAt, duties: new Set<number>(), left: 0 }
    date.duties.add(obligationId)
    if (state !== 'done' && state !== 'delivered') date.left += 1
    dates.set(dueAt, date)
  }
  return [...dates.values()]
    .sort((left, right) => Date.parse(left.dueAt) - Date.parse(right.dueAt))
    .slice(0, most)
    .map(date => ({ ...date, duties: date.duties.size }))
}
