import { type RawBuilder, sql } from 'kysely'
import type { Summed } from '../../../domain/rollup/index.ts'
import type { Reader } from '../../db/database.ts'

/** The figures that one indicator is made of. */
export interface Asked {
  readonly campaignId: number
  /** Each once. */
  readonly codes: readonly string[]
  /** Those of which the latest period alone counts over the window. */
  readonly stocks: readonly string[]
  readonly reportIds: readonly number[]
  readonly versions: readonly number[]
  /** A unit has several reports: what it gave twice counts as it was handed in later. */
  readonly severalEach: boolean
  /** Reports accepted in part without the section of one of the codes. */
  readonly left: readonly { readonly reportId: number; readonly code: string }[]
}

/** Units whose figures go the same whole way, each with the one of them that stands for all. */
export interface StandIns {
  readonly unitIds: readonly number[]
  readonly standIns: readonly number[]
}

type Span = 'period' | 'window'

/**
 * A figure counts once: of the version that counts, in a section that was accepted, and of a unit's several reports the
 * one handed in last. The index leads to the figures of some indicators; they are found first, as a plan that goes
 * report by report would read all others too.
 */
const counted = ({ campaignId, codes, reportIds, versions, severalEach, left }: Asked): RawBuilder<unknown> =>
  sql`given as materialized (
    select * from unnest(${[...reportIds]}::int[], ${[...versions]}::int[]) given (report_id, version)
  ), found as materialized (
    select indicator, unit_id, period, report_id, version, value from figure
    where campaign_id = ${campaignId} and indicator = any(${[...codes]}::text[]) and value is not null
  ), counted as materialized (
    select ${severalEach ? sql`distinct on (found.indicator, found.unit_id, found.period)` : sql``}
      found.indicator, found.unit_id, found.period, found.value
    from found join given using (report_id, version)
    ${severalEach ? sql`join submission on submission.campaign_id = ${campaignId} and submission.report_id = found.report_id and submission.version = found.version` : sql``}
    ${
      left.length === 0
        ? sql``
        : sql`where (found.report_id, found.indicator) not in (
            select * from unnest(${left.map(({ reportId }) => reportId)}::int[], ${left.map(({ code }) => code)}::text[]))`
    }
    ${severalEach ? sql`order by found.indicator, found.unit_id, found.period, submission.submitted_at desc, found.report_id desc` : sql``}
  )`

/** Of a stock the latest period that anybody gave, of all else every period. */
const counting = ({ stocks }: Asked, span: Span): RawBuilder<unknown> =>
  span === 'period' || stocks.length === 0
    ? sql`counting as (select * from counted)`
    : sql`latest as (
        select indicator, max(period collate "C") as period from counted
        where indicator = any(${[...stocks]}::text[]) group by indicator
      ), counting as (
        select counted.* from counted left join latest using (indicator)
        where latest.period is null or counted.period = latest.period
      )`

/** Only units that gave every count of a rate or a formula enter it: one count alone would bend it. */
const chosen = ({ codes }: Asked, span: Span): RawBuilder<unknown> => {
  if (codes.length === 1) return sql`chosen as (select * from counting)`
  const givenBy =
    span === 'period'
      ? sql`select *, count(*) over (partition by unit_id, period) as gave from counting`
      : sql`select *, count(*) filter (where nth = 1) over (partition by unit_id) as gave
          from (select *, row_number() over (partition by unit_id, indicator) as nth from counting) numbered`
  return sql`chosen as (select * from (${givenBy}) given_by where gave = ${codes.length})`
}

const withChosen = (asked: Asked, span: Span): RawBuilder<unknown> =>
  sql`with ${counted(asked)}, ${counting(asked, span)}, ${chosen(asked, span)}`

/** The sums of each period. */
export const sumsByPeriod = async (db: Reader, asked: Asked): Promise<readonly Summed[]> => {
  const { rows } = await sql<Summed>`${withChosen(asked, 'period')}
    select period, indicator as code, sum(value)::text as value, count(*)::int as units
    from chosen group by period, indicator`.execute(db)
  return rows
}

/** The sums over the whole window, in which a unit is one however many years it gave. */
export const sumsOverWindow = async (db: Reader, asked: Asked): Promise<readonly Summed[]> => {
  const { rows } = await sql<Summed>`${withChosen(asked, 'window')}
    select '' as period, code, sum(value)::text as value, count(*)::int as units
    from (select indicator as code, unit_id, sum(value) as value from chosen group by indicator, unit_id) of_unit
    group by code`.execute(db)
  return rows
}

/** A cell in one row: two columns, each line after line. */
export interface CellTogether {
  readonly period: string
  readonly code: string
  readonly unitIds: string
  readonly values: string
}

/** The cells of each period, or of those that count over the window. Sums keep the decimals of what was given. */
export const cellsStoodIn = async (
  db: Reader,
  asked: Asked,
  { unitIds, standIns }: StandIns,
  span: Span,
): Promise<readonly CellTogether[]> => {
  const { rows } = await sql<CellTogether>`${withChosen(asked, span)}, stands as materialized (
      select * from unnest(${[...unitIds]}::int[], ${[...standIns]}::int[]) stands (unit_id, stand_in)
    )
    select period, code, string_agg(unit_id::text, E'\n') as unit_ids, string_agg(value::text, E'\n') as values
    from (
      select period, indicator as code, coalesce(stands.stand_in, chosen.unit_id) as unit_id, sum(value) as value
      from chosen left join stands using (unit_id) group by 1, 2, 3
    ) met group by period, code`.execute(db)
  return rows
}

/** Whether one of these units handed in more than one of these versions. */
export const anyWithSeveral = async (
  db: Reader,
  { campaignId, reportIds, versions }: Pick<Asked, 'campaignId' | 'reportIds' | 'versions'>,
): Promise<boolean> => {
  const { rows } = await sql<{ several: boolean }>`
    select count(*) > count(distinct unit_id) as several from submission
    join unnest(${[...reportIds]}::int[], ${[...versions]}::int[]) given (report_id, version) using (report_id, version)
    where campaign_id = ${campaignId}`.execute(db)
  return rows[0]?.several === true
}
