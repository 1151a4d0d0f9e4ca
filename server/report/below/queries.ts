import type { Reader } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** Who was asked for the same report from below, with the report in the making where there is one, in official order. */
export const reportsAskedBelow = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('report', 'report.assignmentId', 'assignment.id')
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.parentId', '=', assignmentId)
    .where('assignment.kind', '=', 'report')
    .select([
      'assignment.id as assignmentId',
      'assignment.unitId',
      'assignment.state as assignmentState',
      'assignment.dueOn',
      'state.fullName as unitName',
      'state.name as shortName',
      'report.id as reportId',
      'report.state',
    ])
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()
