import type { DayCount } from '../../../domain/campaign/index.ts'
import { addDays } from '../../../domain/shared/calendar/index.ts'

/** The lines of the plot, in the order in which they are drawn: the later lies on top. */
export const lines = ['owed', 'handedIn', 'open', 'late'] as const
export type Line = (typeof lines)[number]

export const heightOf = (line: Line, { owed, inTime, late, open, ahead }: DayCount): number =>
  ({ owed, handedIn: inTime + late + ahead, open, late })[line]

/** The stretch of time that the plot shows, milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`)

/** From the opening day to today or the last due date, whichever is later. */
export const spanOf = (openedOn: string, now: string, dues: readonly { readonly dueAt: string }[]): Span => {
  const from = startOf(openedOn)
  return { from, to: Math.max(Date.parse(now), ...dues.map(({ dueAt }) => Date.parse(dueAt)), from + 1) }
}

/** Where an instant lies on the span, 0 to 100. */
export const across = (at: number, { from, to }: Span): number =>
  Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100))

/** The highest that any line reaches; at least 1. */
export const highest = (days: readonly DayCount[]): number =>
  Math.max(1, ...days.flatMap(counts => lines.map(line => heightOf(line, counts))))

/**
 * A line of steps in a square of 100 by 100, from the first day on which there is something to count: each day's
 * total stands from the end of that day, today's from now.
 */
export const pathOf = (
  line: Line,
  days: readonly DayCount[],
  most: number,
  span: Span,
  now: string,
): string => {
  const steps = days.map((counts, at) => {
    const ends = at === days.length - 1 ? Date.parse(now) : startOf(addDays(counts.day, 1))
    return { x: across(ends, span).toFixed(2), y: (100 - (heightOf(line, counts) / most) * 100).toFixed(2) }
  })
  const first = days.findIndex(counts => heightOf(line, counts) > 0)
  if (first === -1) return ''
  return `M${steps[first]?.x} 100${steps
    .slice(first)
    .map(({ x, y }) => `H${x}V${y}`)
    .join('')}`
}

/** The first day, the last, and every day on which a figure is another than on the day before. */
export const daysThatChange = (days: readonly DayCount[]): DayCount[] =>
  days.filter((counts, at) => {
    const before = days[at - 1]
    if (before === undefined || at === days.length - 1) return true
    return (['owed', 'inTime', 'late', 'open', 'ahead'] as const).some(key => counts[key] !== before[key])
  })

/** The labels that have room, each at least so far from the one before, the first kept. */
export const spaced = <T extends { readonly place: number }>(labels: readonly T[], apart: number): T[] => {
  const kept: T[] = []
  for (const label of labels) {
    const before = kept.at(-1)
    if (before === undefined || label.place - before.place >= apart) kept.push(label)
  }
  return kept
}
