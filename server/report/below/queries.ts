import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** Who was asked for the same report from below, with the report in the making where there is one, in official order. */
export const reportsAskedBelow = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('report', join =>
      join
        .onRef('report.campaignId', '=', 'assignment.campaignId')
        .onRef('report.assignmentId', '=', 'assignment.id'),
    )
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

interface PassageToAdd {
  readonly campaignId: number
  readonly reportId: number
  readonly section: string
  readonly sourceReportId: number
  readonly sourceVersion: number
  readonly sourceSection: string
  readonly quote: string
  readonly takenAt: Date
  readonly takenBy: number
}

export const addPassage = async (tx: Writer, passage: PassageToAdd): Promise<void> => {
  await tx.insertInto('takenPassage').values(passage).execute()
}

/** What was taken from below into a report, in the order in which it was taken. */
export const passagesOf = (db: Reader, reportId: number) =>
  db
    .selectFrom('takenPassage')
    .innerJoin('report as source', 'source.id', 'takenPassage.sourceReportId')
    .innerJoin('campaign', 'campaign.id', 'takenPassage.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'source.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('takenPassage.reportId', '=', reportId)
    .select([
      'takenPassage.section',
      'takenPassage.sourceReportId',
      'takenPassage.sourceVersion',
      'takenPassage.sourceSection',
      'takenPassage.quote',
      'state.fullName as unitName',
    ])
    .orderBy('takenPassage.id')
    .execute()
