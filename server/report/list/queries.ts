import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

const rows = (db: Reader) =>
  db
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'report.campaignId')
        .onRef('assignment.id', '=', 'report.assignmentId'),
    )
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'report.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('submission')
          .whereRef('submission.campaignId', '=', 'report.campaignId')
          .whereRef('submission.reportId', '=', 'report.id')
          .leftJoin('verdict', join =>
            join
              .onRef('verdict.campaignId', '=', 'submission.campaignId')
              .onRef('verdict.reportId', '=', 'submission.reportId')
              .onRef('verdict.version', '=', 'submission.version'),
          )
          .select([
            'submission.version',
            'submission.submittedAt',
            sql<boolean>`submission.late and verdict.in_time_reason is null`.as('late'),
          ])
          .orderBy('submission.version', 'desc')
          .limit(1)
          .as('latest'),
      join => join.onTrue(),
    )
    .select([
      'report.id as reportId',
      'report.campaignId',
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'report.assignmentId',
      'report.unitId',
      'state.fullName as unitName',
      'report.state',
      'latest.version',
      'latest.submittedAt',
      'latest.late',
      'assignment.dueAt',
    ])
    .orderBy('latest.submittedAt', order => order.desc().nullsLast())
    .orderBy('state.position')

/** Reports of units that one of these units stands above, that it receives, or that are its own. */
export const reportsFor = (
  db: Reader,
  reach: { unitIds: readonly number[]; receiverId: number; day: string },
  campaignId: number | null,
) => {
  const units = sql<number>`(select unit_id from unnest(${[...reach.unitIds]}::int[]) as held(id), unit_descendants(held.id, ${reach.day}::date))`
  const found = rows(db).where(eb =>
    eb.or([
      eb('report.unitId', 'in', units),
      eb.exists(
        eb
          .selectFrom('leg')
          .whereRef('leg.campaignId', '=', 'report.campaignId')
          .whereRef('leg.assignmentId', '=', 'report.assignmentId')
          .where('leg.receiverUnitId', '=', reach.receiverId)
          .select('leg.position'),
      ),
    ]),
  )
  return (campaignId === null ? found : found.where('report.campaignId', '=', campaignId)).execute()
}

export const unreceivedLeg = (db: Reader, assignmentIds: readonly number[], receiverUnitId: number) =>
  db
    .selectFrom('leg')
    .where('assignmentId', 'in', [...assignmentIds, 0])
    .where('receiverUnitId', '=', receiverUnitId)
    .where('receivedAt', 'is', null)
    .select('assignmentId')
    .execute()
