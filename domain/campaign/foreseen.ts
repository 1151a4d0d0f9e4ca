import { z } from 'zod'
import { successionOrder } from '../org/index.ts'
import { day, read } from '../shared/index.ts'
import type { Inheriting, OwedDuty } from './inheritance.ts'
import type { Route } from './routeHeirs.ts'

type Link = Inheriting['links'][number]

/** What an event alone would move: what goes to whom once it has happened, without what does so already. */
export const movedBy = (before: Inheriting, after: Inheriting) => {
  const known = new Set(before.links.map(linkKey))
  const leftBefore = new Set(before.left)
  return {
    links: after.links.filter(link => !known.has(linkKey(link))),
    left: after.left.filter(assignmentId => !leftBefore.has(assignmentId)),
  }
}

const linkKey = ({ from, toUnitId }: Link): string => `${from.assignmentId}:${toUnitId}`

export interface MovedDuties {
  readonly fromUnitId: number
  readonly toUnitId: number
  readonly duties: number
  /** Of these, drafts that go along. */
  readonly drafts: number
  /** The unit goes on and keeps its own; the other is asked as well. */
  readonly goesOn: boolean
}

/** One line for each pair of units, in the order in which they come. */
export const movedDuties = (links: readonly Link[]): readonly MovedDuties[] => {
  const lines = new Map<string, MovedDuties>()
  for (const { from, toUnitId, how, heirs } of links) {
    const key = `${from.unitId}:${toUnitId}`
    const line = lines.get(key)
    lines.set(key, {
      fromUnitId: from.unitId,
      toUnitId,
      duties: (line?.duties ?? 0) + 1,
      drafts: (line?.drafts ?? 0) + (how === 'moved' ? 1 : 0),
      goesOn: heirs.goesOn,
    })
  }
  return [...lines.values()]
}

/** Drafts begun that go with no duty and stay where they are, to be read. */
export const draftsLeft = (links: readonly Link[]): number => {
  const moved = new Set(links.filter(({ how }) => how === 'moved').map(({ from }) => from.assignmentId))
  const begun = ({ from, heirs }: Link) =>
    from.state !== 'open' && !heirs.goesOn && !moved.has(from.assignmentId)
  return new Set(links.filter(begun).map(({ from }) => from.assignmentId)).size
}

/** The ways of duties after they went to successors: a duty made for a successor takes the way of the one it is for. */
export const routesAfter = (routes: readonly Route[], { links, over }: Inheriting): readonly Route[] => {
  const byDuty = new Map(routes.map(route => [route.assignmentId, route]))
  const moved = new Map(
    links.filter(({ how }) => how === 'moved').map(({ from, toUnitId }) => [from.assignmentId, toUnitId]),
  )
  const ended = new Set(over)
  const made = new Map<string, Route>()
  for (const { from, toUnitId, how } of links) {
    const key = `${from.obligationId}:${toUnitId}`
    const way = byDuty.get(from.assignmentId)
    if (how !== 'made' || way === undefined || made.has(key)) continue
    const legs = way.legs
      .filter(({ receiverUnitId }) => receiverUnitId !== toUnitId)
      .map(leg => ({ ...leg, received: false }))
    made.set(key, { assignmentId: -1 - made.size, unitId: toUnitId, legs })
  }
  const staying = routes
    .filter(({ assignmentId }) => !ended.has(assignmentId))
    .map(route => ({ ...route, unitId: moved.get(route.assignmentId) ?? route.unitId }))
  return [...staying, ...made.values()]
}

/** Duties handed in or done, by the unit that did. */
export const handedInBy = (owed: readonly OwedDuty[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { unitId, state } of owed)
    if (state === 'delivered' || state === 'done') counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return counts
}

const moved = z.object({
  fromName: z.string(),
  /** Null for a unit that is not there yet. */
  toUnitId: z.number().nullable(),
  toName: z.string(),
  duties: z.number(),
  drafts: z.number(),
  goesOn: z.boolean(),
})

const inCampaign = z.object({
  campaignId: z.number(),
  name: z.string(),
  moved: z.array(moved),
  /** What was handed in stays with the unit that handed it in. */
  stays: z.array(z.object({ unitName: z.string(), duties: z.number() })),
  left: z.array(
    z.object({ unitName: z.string(), duties: z.number(), why: z.enum(['nobody', 'handedIn', 'receiver']) }),
  ),
  /** Drafts that go with no duty and stay where they are, to be read. */
  draftsLeft: z.number(),
  /** What waits with receivers that end. */
  legs: z.array(z.object({ fromName: z.string(), toName: z.string(), count: z.number() })),
  /** Requests for more time that wait, decided afterwards for the successors. */
  requests: z.number(),
})
export type ForeseenInCampaign = z.output<typeof inCampaign>

/** What an event of units would move in open campaigns, by the very rule that moves it; nothing is moved. */
export const foreseeInheritance = read({
  name: 'campaign.foresee',
  label: {
    vi: 'Xem trước việc chuyển cho đơn vị kế thừa',
    en: 'Foresee what a succession moves in campaigns',
  },
  roles: ['administrator'],
  input: z.object({ order: successionOrder, onDay: day }),
  output: z.object({
    /** The day from which it would be so: today, or the day of an event still to come. */
    from: day,
    campaigns: z.array(inCampaign),
  }),
})
