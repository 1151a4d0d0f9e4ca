import { z } from 'zod'
import type { Passage } from '../org/index.ts'
import { day, id, instant, read, write } from '../shared/index.ts'
import { type AssignmentState, assignmentStateNames } from './standing.ts'

/** A duty of a unit with how far it has come; those already inherited by others are left out. */
export interface OwedDuty {
  readonly assignmentId: number
  readonly obligationId: number
  readonly unitId: number
  readonly state: AssignmentState
}

/** Who took a unit over, by which event, and whether it goes on beside them. */
export interface Heirs {
  readonly unitIds: readonly number[]
  readonly successionId: number
  readonly goesOn: boolean
}

export interface Inheriting {
  /** From a duty to the unit that owes it now, or also owes it; one line for each successor. */
  readonly links: readonly {
    readonly from: OwedDuty
    readonly toUnitId: number
    readonly how: 'joined' | 'made' | 'moved'
    readonly heirs: Heirs
  }[]
  /** Duties whose unit owes them no more. */
  readonly over: readonly number[]
  /** For a person to settle: nobody took the unit over, or who did has handed in already. */
  readonly left: readonly number[]
}

const unfinished: ReadonlySet<AssignmentState> = new Set(['open', 'drafting', 'returned'])
const progress: readonly AssignmentState[] = ['returned', 'drafting', 'open']

/**
 * How open duties go to the successors of units that ended while the campaign ran.
 *
 * - What is handed in or accepted stays with the unit that handed it in; nobody is asked for it again.
 * - Each successor is asked once for each obligation, however many units became it and into however many a unit was
 *   divided. Where one of several merged units has handed in, the successor is asked for the others.
 * - A draft goes on with the successor where that is one and has no duty of its own yet; of several drafts the one
 *   that has come farthest. Others stay where they are, to be read.
 * - A successor that had its own duty and handed it in is not asked again: the duty is left for a person to settle.
 */
export const inheritanceOf = (
  owed: readonly OwedDuty[],
  heirsOf: (unitId: number) => Heirs | null,
): Inheriting => {
  const links: Inheriting['links'][number][] = []
  const over: number[] = []
  const left: number[] = []
  const asked = new Map(owed.map(duty => [placeOf(duty.obligationId, duty.unitId), duty.state]))
  const link = (from: OwedDuty, toUnitId: number, heirs: Heirs, how: 'joined' | 'made' | 'moved') => {
    links.push({ from, toUnitId, how, heirs })
    const place = placeOf(from.obligationId, toUnitId)
    if (!asked.has(place)) asked.set(place, how === 'moved' ? from.state : 'open')
  }
  for (const duty of inOrder(owed)) {
    const heirs = heirsOf(duty.unitId)
    if (heirs === null) continue
    const stateAt = (unitId: number) => asked.get(placeOf(duty.obligationId, unitId))
    const free = heirs.unitIds.filter(unitId => stateAt(unitId) === undefined)
    if (heirs.goesOn) {
      for (const unitId of free) link(duty, unitId, heirs, 'made')
      continue
    }
    const open = heirs.unitIds.filter(unitId => unfinished.has(stateAt(unitId) ?? 'open'))
    const [only] = heirs.unitIds
    if (open.length === 0) left.push(duty.assignmentId)
    else if (duty.state !== 'open' && heirs.unitIds.length === 1 && free.length === 1 && only !== undefined)
      link(duty, only, heirs, 'moved')
    else {
      over.push(duty.assignmentId)
      for (const unitId of open) link(duty, unitId, heirs, free.includes(unitId) ? 'made' : 'joined')
    }
  }
  return { links, over, left }
}

const placeOf = (obligationId: number, unitId: number): string => `${obligationId}:${unitId}`

/** What has come farthest goes first; what is handed in is nobody's to inherit. */
const inOrder = (owed: readonly OwedDuty[]): OwedDuty[] =>
  owed
    .filter(({ state }) => unfinished.has(state))
    .sort(
      (one, other) =>
        progress.indexOf(one.state) - progress.indexOf(other.state) || one.assignmentId - other.assignmentId,
    )

/**
 * Who took a unit over by a day.
 *
 * @param since the day on which the unit was asked; what happened until then was known
 * @param began the first day of a unit, where it is known: beside a unit that goes on, only units made by its
 *   division are asked, not neighbours that were given a part, nor what the event made of whole units besides
 */
export const heirsAmong = (
  passages: readonly Passage[],
  today: string,
  stands: (unitId: number) => boolean,
  began: (unitId: number) => string | null,
) => {
  const from = new Map<number, Passage[]>()
  const happened = passages.filter(({ onDay }) => onDay <= today)
  for (const passage of happened.sort((one, other) => (one.onDay < other.onDay ? -1 : 1))) {
    from.set(passage.fromUnitId, [...(from.get(passage.fromUnitId) ?? []), passage])
  }
  const tookWhole = new Set(
    happened.flatMap(({ id, into }) => (into.length === 1 ? into.map(to => `${id}:${to.unitId}`) : [])),
  )
  const follow = (unitId: number, since: string): number[] => {
    if (stands(unitId)) return [unitId]
    const passage = from.get(unitId)?.find(({ onDay }) => onDay >= since)
    return passage === undefined
      ? []
      : passage.into.filter(to => to.unitId !== unitId).flatMap(to => follow(to.unitId, passage.onDay))
  }
  return (unitId: number, since: string): Heirs | null => {
    const own = (from.get(unitId) ?? []).filter(({ onDay }) => onDay > since)
    const [first] = own
    if (first === undefined) return stands(unitId) ? null : { unitIds: [], successionId: 0, goesOn: false }
    if (!stands(unitId)) {
      const ending = own.at(-1) ?? first
      const unitIds = ending.into.flatMap(to => follow(to.unitId, ending.onDay))
      return { unitIds: [...new Set(unitIds)], successionId: ending.id, goesOn: false }
    }
    const made = own.flatMap(({ id, onDay, into }) =>
      into
        .filter(
          to => to.unitId !== unitId && began(to.unitId) === onDay && !tookWhole.has(`${id}:${to.unitId}`),
        )
        .map(to => ({ id, ...to })),
    )
    const [part] = made
    if (part === undefined) return null
    return { unitIds: [...new Set(made.map(to => to.unitId))], successionId: part.id, goesOn: true }
  }
}

/** Lets successors inherit what units owed that ended; it follows by itself whenever units change. */
export const inheritDuties = write({
  name: 'campaign.inherit',
  label: { vi: 'Chuyển nhiệm vụ cho đơn vị kế thừa', en: 'Let successors inherit open duties' },
  roles: ['officer', 'administrator'],
  input: z.object({ campaignId: id }),
  output: z.object({
    inherited: z.number(),
    /** Brought back after an event was undone. */
    restored: z.number(),
    /** For a person to settle. */
    left: z.number(),
    /** Receivers that took over what waited with others, and those given back after an event was undone. */
    legs: z.number(),
    legsRestored: z.number(),
  }),
})

/** One duty that went from a unit to its successor, and by which decision. */
const inherited = z.object({
  fromAssignmentId: z.number(),
  fromUnitId: z.number(),
  fromName: z.string(),
  fromState: z.enum(assignmentStateNames),
  toAssignmentId: z.number(),
  toUnitId: z.number(),
  toName: z.string(),
  toState: z.enum(assignmentStateNames),
  how: z.enum(['joined', 'made', 'moved']),
  goesOn: z.boolean(),
  obligationId: z.number(),
  decision: z.string(),
  onDay: day,
  inheritedAt: instant,
  /** The event is undone, but the successor had begun: left for a person to settle. */
  undone: z.boolean(),
})
export type Inherited = z.output<typeof inherited>

/** A deliverable that waited with a receiver that ended, and who receives it instead. */
const inheritedLeg = z.object({
  assignmentId: z.number(),
  fromUnitId: z.number(),
  fromName: z.string(),
  toUnitId: z.number(),
  toName: z.string(),
  how: z.enum(['moved', 'made', 'joined']),
  /** Whose deliverable it is. */
  senderName: z.string(),
  decision: z.string(),
  onDay: day,
  inheritedAt: instant,
  /** The event is undone, but the successor has given its receipt. */
  undone: z.boolean(),
})
export type InheritedLeg = z.output<typeof inheritedLeg>

/** Who owes what instead of whom in a campaign, or at one assignment, and what is left for a person. */
export const listInheritances = read({
  name: 'campaign.inheritances',
  label: { vi: 'Xem nhiệm vụ kế thừa', en: 'See inherited duties' },
  roles: [],
  input: z.object({ campaignId: id, assignmentId: id.optional() }),
  output: z.object({
    inherited: z.array(inherited),
    left: z.array(
      z.object({
        assignmentId: z.number(),
        unitId: z.number(),
        unitName: z.string(),
        state: z.enum(assignmentStateNames),
        obligationId: z.number(),
        /** Nobody took the unit over; its successor has handed in; a receiver ended whom nobody took over. */
        why: z.enum(['nobody', 'handedIn', 'receiver']),
      }),
    ),
    legs: z.array(inheritedLeg),
  }),
})
