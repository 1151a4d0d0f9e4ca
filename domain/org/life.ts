import { daysBetween } from '../shared/calendar/index.ts'

/** What holds of a unit from a day (null: since before the first list) to another, which is no longer in it. */
export interface Stretch {
  readonly from: string | null
  readonly to: string | null
}

interface Dated {
  readonly onDay: string
}

/** Where a stretch lies, seen from today. */
export type Tense = 'past' | 'now' | 'coming'

export interface StatePiece<State extends Stretch> {
  readonly kind: 'state'
  readonly state: State
  readonly tense: Tense
}

/** A day on which something happened to a unit. */
export interface MomentPiece<State extends Stretch, Event extends Dated, Other extends Dated> {
  readonly kind: 'moment'
  readonly onDay: string
  /** The state that ends on this day; null where the unit begins or goes on as it was. */
  readonly before: State | null
  /** The state that begins on this day; null where the unit ends or goes on as it was. */
  readonly after: State | null
  /** The tense of the state that goes on over this day; null where none does. */
  readonly within: Tense | null
  readonly events: readonly Event[]
  /** Units it takes over, wholly or in part. */
  readonly came: readonly Other[]
  /** Units that take it over, wholly or in part. */
  readonly went: readonly Other[]
}

export interface TodayPiece {
  readonly kind: 'today'
  readonly onDay: string
  readonly standing: boolean
}

/** A piece of the line of a unit's life. */
export type LifePiece<State extends Stretch, Event extends Dated, Other extends Dated> =
  | StatePiece<State>
  | MomentPiece<State, Event, Other>
  | TodayPiece

interface Life<State extends Stretch, Event extends Dated, Other extends Dated> {
  readonly states: readonly State[]
  readonly events: readonly Event[]
  readonly came: readonly Other[]
  readonly went: readonly Other[]
}

const tenseOf = ({ from, to }: Stretch, today: string): Tense => {
  if (to !== null && to <= today) return 'past'
  return from !== null && from > today ? 'coming' : 'now'
}

const goesOnOver = ({ from, to }: Stretch, day: string): boolean =>
  (from === null || from < day) && (to === null || to > day)

/**
 * The line of a unit's life in the order of time: its states as stretches, the days on which something happened
 * between or within them, and today.
 */
export const lifeLine = <State extends Stretch, Event extends Dated, Other extends Dated>(
  { states, events, came, went }: Life<State, Event, Other>,
  today: string,
): readonly LifePiece<State, Event, Other>[] => {
  const bounds = states.flatMap(({ from, to }) => [from, to]).filter(day => day !== null)
  const days = new Set([...bounds, ...[...events, ...came, ...went].map(({ onDay }) => onDay)])
  const moments = [...days].map((onDay): MomentPiece<State, Event, Other> => {
    const on = (each: Dated) => each.onDay === onDay
    const around = states.find(state => goesOnOver(state, onDay))
    return {
      kind: 'moment',
      onDay,
      before: states.find(({ to }) => to === onDay) ?? null,
      after: states.find(({ from }) => from === onDay) ?? null,
      within: around === undefined ? null : tenseOf(around, today),
      events: events.filter(on),
      came: came.filter(on),
      went: went.filter(on),
    }
  })
  const pieces = states.map(state => ({ kind: 'state', state, tense: tenseOf(state, today) }) as const)
  const standing = pieces.some(({ tense }) => tense === 'now')
  // On one day what happened stands before the state that it began, and today after both.
  const placed: readonly { readonly at: string; readonly piece: LifePiece<State, Event, Other> }[] = [
    ...moments.map(piece => ({ at: `${piece.onDay} 0`, piece })),
    ...pieces.map(piece => ({ at: `${piece.state.from ?? ''} 1`, piece })),
    { at: `${today} 2`, piece: { kind: 'today', onDay: today, standing } },
  ]
  return [...placed].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ piece }) => piece)
}

/** Where in the drawing of a stretch without a beginning, or without an end, a day stands. */
const sinceAlways = 0.5
const openEnded = 0.85

/** How far a day lies within a drawn stretch, from 0 to 1. */
export const partOf = ({ from, to }: Stretch, day: string, today: string): number => {
  if (to === null) {
    if (day === today) return openEnded
    const gone = from === null ? 0 : daysBetween(from, today)
    return gone <= 0 ? sinceAlways : Math.min(1, (daysBetween(from ?? day, day) / gone) * openEnded)
  }
  if (from === null) return sinceAlways
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to)))
}
