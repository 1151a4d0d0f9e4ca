import {
  defaultLadder,
  readClimbed,
  readLadder,
  type Step,
  setLadder,
  superiorOf,
} from '../../../domain/reminder/index.ts'
import { addDays, entriesBetween } from '../../../domain/shared/calendar/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { calendarOf, dayOf, rolesAt } from '../../org/index.ts'
import { climbedOf, duesOf, storedLadder, superiorsOf, unheardOf } from './queries.ts'

/** Longer than a ladder goes before or after a last day. */
const daysAround = 200

const ladderRead = query(readLadder, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const stored = await storedLadder(db, campaign.id)
    const dues = await duesOf(db, campaign.id)
    return {
      campaignName: campaign.name,
      ladder: stored === undefined ? mutable(defaultLadder) : mutable(stored.ladder),
      revision: stored?.revision ?? 0,
      dues: dues.map(({ dueAt, assignments }) => ({ dueAt: dueAt.toISOString(), assignments })),
      calendar: entriesBetween(await calendarOf(db), ...around(dues, now)),
      now: now.toISOString(),
      may: allowedVerbs([setLadder], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

/** Enough days before the first and after the last due instant for every step that a ladder can have. */
const around = (dues: readonly { readonly dueAt: Date }[], now: Date): [string, string] => {
  const days = [now, ...dues.map(({ dueAt }) => dueAt)].map(dayOf).sort()
  return [addDays(days[0] ?? '', -daysAround), addDays(days.at(-1) ?? '', daysAround)]
}

const mutable = (ladder: typeof defaultLadder) => ({ ...ladder, before: [...ladder.before] })

interface Climbed {
  readonly track: Step['track']
  readonly step: string
  readonly unitId: number
  readonly at: Date
}

const levelOf = ({ track, step }: Climbed) => superiorOf({ track, name: step })

const toldKey = (row: Climbed): string => `${levelOf(row)} ${dayOf(row.at)} ${row.unitId}`

/** The names of the superiors that were told, one look for all rows of one step and day. */
const toldAbove = async (
  db: Reader,
  topId: number,
  climbed: readonly Climbed[],
): Promise<ReadonlyMap<string, string>> => {
  const told = new Map<string, string>()
  const looks = new Map(climbed.map(row => [`${levelOf(row)} ${dayOf(row.at)}`, row]))
  for (const [look, first] of looks) {
    const superior = levelOf(first)
    if (superior === null) continue
    const unitIds = climbed
      .filter(row => `${levelOf(row)} ${dayOf(row.at)}` === look)
      .map(({ unitId }) => unitId)
    const found = await superiorsOf(db, [...new Set(unitIds)], { superior, topId, day: dayOf(first.at) })
    for (const { unitId, name } of found) told.set(`${look} ${unitId}`, name)
  }
  return told
}

const climbed = query(readClimbed, {
  may: { at: async (db, input) => (await campaignOr404(db, input.campaignId)).unitId },
  run: async ({ db, input }) => {
    const { unitId: topId } = await campaignOr404(db, input.campaignId)
    const climbed = await climbedOf(db, input.campaignId)
    const told = await toldAbove(db, topId, climbed)
    return {
      climbed: climbed.map(({ dueAt, at, ...row }) => ({
        ...row,
        superiorName: told.get(toldKey({ ...row, at })) ?? null,
        dueAt: dueAt.toISOString(),
        at: at.toISOString(),
      })),
      unheard: await unheardOf(db, input.campaignId),
    }
  },
})

export const ladderQueries: readonly Query[] = [ladderRead, climbed]
