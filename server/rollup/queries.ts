import { type SqlBool, sql } from 'kysely'
import type { Basis } from '../../domain/rollup/index.ts'
import type { Reader } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

/**
 * Every unit that owes a report, with the version that counts: the latest accepted, or accepted in part where
 * nothing later is judged (its accepted sections are closed and stay as they are); on the basis of what was handed
 * in, the latest.
 */
export const expectedReports = (db: Reader, campaignId: number, basis: Basis) =>
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
    .leftJoinLateral(
      eb => {
        const versions = eb
          .selectFrom('submission')
          .whereRef('submission.campaignId', '=', 'report.campaignId')
          .whereRef('submission.reportId', '=', 'report.id')
          .orderBy('submission.version', 'desc')
          .limit(1)
        const judged = versions
          .innerJoin('verdict', join =>
            join
              .onRef('verdict.campaignId', '=', 'submission.campaignId')
              .onRef('verdict.reportId', '=', 'submission.reportId')
              .onRef('verdict.version', '=', 'submission.version')
              .on('verdict.verdict', 'in', ['accepted', 'partly']),
          )
          .where(
            sql<SqlBool>`(verdict.verdict = 'accepted' or not exists (
              select from verdict later
              where later.campaign_id = verdict.campaign_id and later.report_id = verdict.report_id and later.version > verdict.version))`,
          )
        const partly = sql<
          string[] | null
        >`case when verdict.verdict = 'partly' then verdict.accepted_sections end`
        return (
          basis === 'accepted'
            ? judged.select(['submission.version', partly.as('acceptedSections')])
            : versions.select(['submission.version', sql<string[] | null>`null`.as('acceptedSections')])
        ).as('counted')
      },
      join => join.onTrue(),
    )
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.kind', '=', 'report')
    .where('assignment.role', '=', 'lead')
    .where('assignment.state', '<>', 'inherited')
    // What a unit asked of those below it counts in its own report, not beside it.
    .where('assignment.parentId', 'is', null)
    .select([
      'assignment.obligationId',
      'assignment.unitId',
      'assignment.state',
      // A unit counts by the map of the campaign, or by that of the day on which it began to stand.
      sql<string>`(select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))
        from unit_state own where own.unit_id = assignment.unit_id)`.as('countedOn'),
      'state.fullName as unitName',
      'report.id as reportId',
      'counted.version',
      /** Accepted in part: only these count. */
      'counted.acceptedSections',
    ])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** The seals of versions as they were handed in. */
export const sealsOf = async (
  db: Reader,
  campaignId: number,
  reports: readonly { readonly reportId: number; readonly version: number }[],
) => {
  const { rows } = await sql<{ reportId: number; version: number; sha256: string }>`
    select report_id, version, sha256 from submission
    where campaign_id = ${campaignId} and (report_id, version) in
      (select * from unnest(${reports.map(({ reportId }) => reportId)}::int[],
        ${reports.map(({ version }) => version)}::int[]))`.execute(db)
  return rows
}

/** The day of the map on which a unit counts what it reports in a campaign. */
export const countedOn = async (db: Reader, campaignId: number, unitId: number): Promise<string> => {
  const { rows } = await sql<{ on: string }>`
    select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))::text as on
    from campaign, unit_state own where campaign.id = ${campaignId} and own.unit_id = ${unitId}
    group by campaign.map_on`.execute(db)
  return rows[0]?.on ?? ''
}

export type ExpectedReport = Awaited<ReturnType<typeof expectedReports>>[number]

/** The campaigns in which any of these units handed something in, the latest first. */
export const campaignsOf = async (db: Reader, unitIds: readonly number[]) => {
  const { rows } = await sql<{ campaignId: number; name: string }>`
    select campaign.id as campaign_id, campaign.name from campaign
    where exists (select from report join submission
        on submission.campaign_id = report.campaign_id and submission.report_id = report.id
      where report.campaign_id = campaign.id and report.unit_id = any(${[...unitIds]}::int[]))
    order by campaign.id desc`.execute(db)
  return rows
}

/** What a unit handed in, campaign by campaign, where it was counted on a map before a day. */
export const reportsOfUnit = (db: Reader, unitId: number, before: string) =>
  db
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('submission')
          .whereRef('submission.campaignId', '=', 'report.campaignId')
          .whereRef('submission.reportId', '=', 'report.id')
          .select('submission.version')
          .orderBy('submission.version', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .leftJoin('figure', join =>
      join
        .onRef('figure.campaignId', '=', 'report.campaignId')
        .onRef('figure.reportId', '=', 'report.id')
        .onRef('figure.version', '=', 'last.version')
        .on('figure.value', 'is not', null),
    )
    .where('report.unitId', '=', unitId)
    .where('campaign.mapOn', '<', before)
    .groupBy('campaign.id')
    .select([
      'campaign.id as campaignId',
      'campaign.name',
      sql<number>`count(distinct report.id)::int`.as('reports'),
      sql<number>`count(figure.value)::int`.as('figures'),
    ])
    .orderBy('campaign.id')
    .execute()
