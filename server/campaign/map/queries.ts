import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

/** A unit was asked on the campaign's map, or on that of the day on which it began to stand. */
const since = sql<string>`(select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))
  from unit_state own where own.unit_id = assignment.unit_id)`

/** The units that a campaign asks, each with the day of the map on which it was asked. */
export const unitsAsked = (db: Reader, campaignId: number, below: boolean) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.state', '<>', 'inherited')
    .$if(!below, own => own.where('assignment.parentId', 'is', null))
    .select(['assignment.unitId', since.as('on')])
    .distinct()
    .execute()

/** The open campaigns that ask a unit, each with the day of the map on which they did. */
export const campaignsAsking = (db: Reader, unitId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .where('assignment.unitId', '=', unitId)
    .where('assignment.state', '<>', 'inherited')
    .where('campaign.state', '=', 'open')
    .select(['assignment.campaignId', 'assignment.unitId', since.as('on')])
    .distinct()
    .orderBy('assignment.campaignId')
    .execute()
