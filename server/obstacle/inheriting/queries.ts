import { sql } from 'kysely'
import { decided } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** What waits for an answer in a campaign, with the day since which the unit that it lies with was asked. */
export const waitingObstacles = async (db: Reader, campaignId: number) => {
  const { rows } = await sql<{
    id: number
    handlerUnitId: number
    since: string
    askingUnitIds: readonly number[]
  }>`
    select obstacle.id, obstacle.handler_unit_id,
      (select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))::text
        from unit_state own where own.unit_id = obstacle.handler_unit_id) as since,
      array(select owing.unit_id from duty_now(obstacle.campaign_id, obstacle.assignment_id) now
        join assignment owing on owing.campaign_id = obstacle.campaign_id and owing.id = now.assignment_id
      ) as asking_unit_ids
    from obstacle join campaign on campaign.id = obstacle.campaign_id
    where obstacle.campaign_id = ${campaignId} and obstacle.state in ('raised', 'forwarded')
    order by obstacle.id`.execute(db)
  return rows
}

/** Gives a difficulty to the unit that answers for another. */
export const passTo = async (
  tx: Writer,
  line: {
    readonly campaignId: number
    readonly obstacleId: number
    readonly fromUnitId: number
    readonly toUnitId: number
    readonly successionId: number | null
    readonly inheritedAt: Date
  },
): Promise<void> => {
  await tx.insertInto('obstacleInheritance').values(line).execute()
  await setHandler(tx, line.campaignId, line.obstacleId, line.toUnitId)
}

export const setHandler = async (
  tx: Writer,
  campaignId: number,
  obstacleId: number,
  handlerUnitId: number,
): Promise<void> => {
  await tx
    .updateTable('obstacle')
    .set({ handlerUnitId })
    .where('campaignId', '=', campaignId)
    .where('id', '=', obstacleId)
    .execute()
}

/** What lies with a successor by an event that is undone, the last first; what was answered or forwarded stays. */
export const toGiveBack = (db: Reader, campaignId: number) =>
  db
    .selectFrom('obstacleInheritance as line')
    .innerJoin('obstacle', join =>
      join.onRef('obstacle.campaignId', '=', 'line.campaignId').onRef('obstacle.id', '=', 'line.obstacleId'),
    )
    .innerJoin('succession as undo', 'undo.undoes', 'line.successionId')
    .where('line.campaignId', '=', campaignId)
    .where('line.undoneAt', 'is', null)
    .where('obstacle.state', 'in', ['raised', 'forwarded'])
    .select(['line.id', 'line.obstacleId', 'line.fromUnitId', 'line.toUnitId', 'obstacle.handlerUnitId'])
    .orderBy('line.id', 'desc')
    .execute()

/** How difficulties went from units that ended to others and back, in order. */
export const inheritedSteps = (db: Reader, obstacleIds: readonly number[]) =>
  db
    .selectFrom('obstacleInheritance as line')
    .innerJoin('campaign', 'campaign.id', 'line.campaignId')
    .leftJoin('succession', 'succession.id', 'line.successionId')
    .innerJoin('unitState as before', join =>
      join.onRef('before.unitId', '=', 'line.fromUnitId').on(knownOn('before', 'campaign.mapOn')),
    )
    .innerJoin('unitState as after', join =>
      join.onRef('after.unitId', '=', 'line.toUnitId').on(knownOn('after', 'campaign.mapOn')),
    )
    .where('line.obstacleId', 'in', [...obstacleIds, 0])
    .select([
      'line.obstacleId',
      'line.toUnitId',
      'before.fullName as fromName',
      'after.fullName as toName',
      'line.inheritedAt',
      'line.undoneAt',
      'succession.onDay',
      sql<string>`coalesce(${decided}, '')`.as('decision'),
    ])
    .orderBy('line.id')
    .execute()
