import {
  draftsLeft,
  type ForeseenInCampaign,
  foreseeInheritance,
  handedInBy,
  movedBy,
  movedDuties,
} from '../../../../domain/campaign/index.ts'
import { unitsNamed } from '../../../../domain/org/index.ts'
import type { Reader } from '../../../db/database.ts'
import { type Query, query } from '../../../http/action.ts'
import { dayOf, type Foreseen, foresee, lastPlace } from '../../../org/index.ts'
import { inheritingOn, routesForeseen } from '../plan.ts'
import { openCampaigns, unitNames } from '../queries.ts'
import { requestsUnder } from './queries.ts'

interface Asking {
  readonly db: Reader
  readonly today: string
  readonly foreseen: Foreseen
}

type Routes = Awaited<ReturnType<typeof routesForeseen>>
type Owing = Awaited<ReturnType<typeof inheritingOn>>

/** All that an event alone would change in a campaign. */
const changesIn = async ({ db, today, foreseen }: Asking, campaignId: number) => {
  const before = await inheritingOn(db, campaignId, today)
  const after = await inheritingOn(db, campaignId, today, foreseen)
  const waiting = await routesForeseen(db, campaignId, { today, inheriting: before })
  const routes = await routesForeseen(db, campaignId, { today, inheriting: after, foreseen })
  return {
    after,
    ...movedBy(before, after),
    stays: endingWith(before, after),
    legs: legsMoved(waiting, routes),
    lost: receiversLost(waiting, routes),
  }
}

type Changes = Awaited<ReturnType<typeof changesIn>>

const isNothing = ({ links, left, stays, legs, lost }: Changes): boolean =>
  links.length + left.length + stays.length + legs.length + lost.length === 0

/** What a campaign's duties, ways and requests would become; null where the event touches none of them. */
const inCampaign = async (
  asking: Asking,
  campaign: { readonly id: number; readonly name: string },
): Promise<ForeseenInCampaign | null> => {
  const changes = await changesIn(asking, campaign.id)
  if (isNothing(changes)) return null
  const { links, left } = changes
  const going = links.filter(({ heirs }) => !heirs.goesOn).map(({ from }) => from.assignmentId)
  return {
    campaignId: campaign.id,
    name: campaign.name,
    ...named(changes, await naming(asking, campaign.id, changes)),
    draftsLeft: draftsLeft(links),
    requests: await requestsUnder(asking.db, campaign.id, [...new Set([...going, ...left])]),
  }
}

const named = ({ after, links, left, stays, legs, lost }: Changes, nameOf: (unitId: number) => string) => {
  const { unitOf, whyOf } = leaving(after)
  return {
    moved: movedDuties(links).map(({ fromUnitId, toUnitId, ...line }) => ({
      ...line,
      fromName: nameOf(fromUnitId),
      toUnitId: toUnitId > 0 ? toUnitId : null,
      toName: nameOf(toUnitId),
    })),
    stays: stays.map(({ unitId, duties }) => ({ unitName: nameOf(unitId), duties })),
    left: [
      ...counted(left.map(unitOf)).map(([unitId, duties]) => ({
        unitName: nameOf(unitId),
        duties,
        why: whyOf(unitId),
      })),
      ...lost.map(({ unitId, duties }) => ({ unitName: nameOf(unitId), duties, why: 'receiver' as const })),
    ],
    legs: legs.map(({ fromUnitId, toUnitId, count }) => ({
      fromName: nameOf(fromUnitId),
      toName: nameOf(toUnitId),
      count,
    })),
  }
}

const counted = (unitIds: readonly number[]): readonly (readonly [number, number])[] => {
  const counts = new Map<number, number>()
  for (const unitId of unitIds) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return [...counts]
}

const leaving = ({ owed, heirsOf }: Owing) => {
  const units = new Map(owed.map(({ assignmentId, unitId }) => [assignmentId, unitId]))
  return {
    unitOf: (assignmentId: number) => units.get(assignmentId) ?? 0,
    whyOf: (unitId: number) =>
      heirsOf(unitId)?.unitIds.length === 0 ? ('nobody' as const) : ('handedIn' as const),
  }
}

/** Units that end by the event and have handed something in, which stays theirs. */
const endingWith = (before: Owing, after: Owing) =>
  [...handedInBy(after.owed)]
    .filter(([unitId]) => before.heirsOf(unitId) === null && after.heirsOf(unitId)?.goesOn === false)
    .map(([unitId, duties]) => ({ unitId, duties }))

/** How often each comes, beyond as often as it would come anyway. */
const beyond = (before: readonly string[], after: readonly string[]) => {
  const times = (all: readonly string[], key: string) => all.filter(each => each === key).length
  return [...new Set(after)]
    .map(key => ({ key, count: times(after, key) - times(before, key) }))
    .filter(({ count }) => count > 0)
}

/** What goes from a receiver that ends to another, as it would be told: a leg that falls away is no receiving. */
const legsMoved = (waiting: Routes, foreseen: Routes) => {
  const pairs = ({ passings }: Routes) =>
    passings
      .filter(leg => leg.how !== 'joined')
      .map(({ fromUnitId, toUnitId }) => `${fromUnitId}:${toUnitId}`)
  return beyond(pairs(waiting), pairs(foreseen)).map(({ key, count }) => {
    const [fromUnitId = 0, toUnitId = 0] = key.split(':').map(Number)
    return { fromUnitId, toUnitId, count }
  })
}

const receiversLost = (waiting: Routes, foreseen: Routes) => {
  const units = ({ left }: Routes) => left.map(({ unitId }) => String(unitId))
  return beyond(units(waiting), units(foreseen)).map(({ key, count }) => ({
    unitId: Number(key),
    duties: count,
  }))
}

/** A unit by the name it has in the campaign; one that is only foreseen by the name it would get. */
const naming = async (
  { db, foreseen }: Asking,
  campaignId: number,
  { after, links, legs, lost }: Changes,
) => {
  const names = await unitNames(db, campaignId, [
    ...after.owed.map(({ unitId }) => unitId),
    ...links.map(({ toUnitId }) => toUnitId),
    ...legs.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]),
    ...lost.map(({ unitId }) => unitId),
  ])
  const own = new Map(
    foreseen.effect.added.filter(state => state.to === null).map(state => [state.unitId, state.fullName]),
  )
  return (unitId: number): string => names.get(unitId) ?? own.get(unitId) ?? ''
}

const foreseeing = query(foreseeInheritance, {
  may: { at: (db, { order }) => lastPlace(db, unitsNamed(order)[0] ?? 0) },
  run: async ({ db, input: { order, onDay }, now }) => {
    const foreseen = await foresee(db, order, onDay)
    const [, today = onDay] = [onDay, dayOf(now)].sort()
    const campaigns: ForeseenInCampaign[] = []
    for (const campaign of await openCampaigns(db)) {
      const found = await inCampaign({ db, today, foreseen }, campaign)
      if (found !== null) campaigns.push(found)
    }
    return { from: today, campaigns }
  },
})

export const foreseeingQueries: readonly Query[] = [foreseeing]
