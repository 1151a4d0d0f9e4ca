import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

export interface PeerFigure {
  readonly unitId: number
  readonly indicator: string
  readonly period: string
  readonly value: string
}

/** The latest figures handed in by the other units that owe the same report at the same level. */
export const peerFigures = async (
  db: Reader,
  campaignId: number,
  assignmentId: number,
): Promise<readonly PeerFigure[]> => {
  const { rows } = await sql<PeerFigure>`
    with own as (
      select obligation_id, parent_id from assignment where campaign_id = ${campaignId} and id = ${assignmentId}
    ), latest as (
      select report.id as report_id, max(submission.version) as version
      from own
      join assignment on assignment.campaign_id = ${campaignId} and assignment.obligation_id = own.obligation_id
        and assignment.parent_id is not distinct from own.parent_id and assignment.id <> ${assignmentId}
      join report on report.campaign_id = ${campaignId} and report.assignment_id = assignment.id
      join submission on submission.campaign_id = ${campaignId} and submission.report_id = report.id
      group by report.id
    )
    select figure.unit_id as "unitId", figure.indicator, figure.period, figure.value::text as value
    from latest join figure using (report_id, version)
    where figure.campaign_id = ${campaignId} and figure.value is not null`.execute(db)
  return rows
}

/** How many units stand below each of these on a day: the one size that is known of every unit. */
export const unitsBelow = async (
  db: Reader,
  unitIds: readonly number[],
  day: string,
): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await sql<{ unitId: number; below: number }>`
    select held.id as "unitId", (
      select count(*)::int from unit_descendants(held.id, ${day}::date) where depth > 0
    ) as below
    from unnest(${[...unitIds]}::int[]) as held(id)`.execute(db)
  return new Map(rows.map(({ unitId, below }) => [unitId, below]))
}

/** What the unit handed in for the same indicators and years in other campaigns, the latest version of each. */
export const saidBefore = async (db: Reader, campaignId: number, unitId: number) => {
  const { rows } = await sql<{ indicator: string; period: string; value: string; campaignName: string }>`
    select distinct on (figure.indicator, figure.period)
      figure.indicator, figure.period, figure.value::text as value, campaign.name as "campaignName"
    from figure
    join submission using (campaign_id, report_id, version)
    join campaign on campaign.id = figure.campaign_id
    where figure.unit_id = ${unitId} and figure.campaign_id <> ${campaignId}
      and figure.value is not null and figure.period ~ '^[0-9]{4}$'
    order by figure.indicator, figure.period, submission.submitted_at desc`.execute(db)
  return rows
}
