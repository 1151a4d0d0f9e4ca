import { type RawBuilder, sql } from 'kysely'
import type { Summed } from '../../../domain/rollup/index.ts'
import type { Reader } from '../../db/database.ts'

/** The figures that one indicator is made of. */
export interface Asked {
  readonly campaignId: number
  /** Each once. */
  readonly codes: readonly string[]
  /** Only what units gave that gave every one of the codes; else each code is added up by itself. */
  readonly onlyTogether: boolean
  /** Those of which the latest period alone counts over the window. */
  readonly stocks: readonly string[]
  /** Which versions count, and for which of the codes: of a report accepted in part not for all. */
  readonly counts: readonly { readonly codes: readonly string[]; readonly versions: readonly Version[] }[]
  /** A unit has several reports: what it gave twice counts as it was handed in later. */
  readonly severalEach: boolean
}

export interface Version {
  readonly reportId: number
  readonly version: number
}

/** Units whose figures go the same whole way, each with the one of them that stands for all. */
export interface StandIns {
  readonly unitIds: readonly number[]
  readonly standIns: readonly number[]
}

type Span = 'period' | 'window'

/** One number for each version: ten thousand of them are looked up by it in no time. */
const keysOf = (versions: readonly Version[]): RawBuilder<unknown> =>
  sql`${versions.map(({ reportId, version }) => reportId * 1_000_000 + version)}::bigint[]`

/**
 * Codes and years are compared byte by byte, as a table of all units is sorted by them more than once.
 *
 * A figure counts once: of the version that counts, in a section that was accepted, and of a unit's several reports the
 * one handed in last.
 */
const counted = ({ campaignId, codes, counts, severalEach }: Asked): RawBuilder<unknown> => {
  const ofCounted = counts.map(
    each => sql`(figure.indicator = any(${[...each.codes]}::text[])
      and figure.report_id::bigint * 1000000 + figure.version = any(${keysOf(each.versions)}))`,
  )
  return sql`counted as (
    select ${severalEach ? sql`distinct on (figure.indicator, figure.unit_id, figure.period)` : sql``}
      figure.indicator collate "C" as indicator, figure.unit_id, figure.period collate "C" as period, figure.value
    from figure ${
      severalEach
        ? sql`join submission on submission.campaign_id = figure.campaign_id
            and submission.report_id = figure.report_id and submission.version = figure.version`
        : sql``
    }
    where figure.campaign_id = ${campaignId} and figure.indicator = any(${[...codes]}::text[])
      and figure.value is not null and (${sql.join(ofCounted, sql` or `)})
    ${
      severalEach
        ? sql`order by figure.indicator, figure.unit_id, figure.period, submission.submitted_at desc, figure.report_id desc`
        : sql``
    })`
}

/** Of a stock the latest period that anybody gave, of all else every period. */
const counting = ({ stocks }: Asked, span: Span): RawBuilder<unknown> =>
  span === 'period' || stocks.length === 0
    ? sql`counting as (select * from counted)`
    : sql`latest as (
        select indicator, max(period) as period from counted
        where indicator = any(${[...stocks]}::text[]) group by indicator
      ), counting as (
        select counted.* from counted left join latest using (indicator)
        where latest.period is null or counted.period = latest.period
      )`

/** Only units that gave every count of a rate or a formula enter it: one count alone would bend it. */
const chosen = ({ codes, onlyTogether }: Asked, span: Span): RawBuilder<unknown> => {
  if (!onlyTogether) return sql`chosen as (select * from counting)`
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
  campaignId: number,
  versions: readonly Version[],
): Promise<boolean> => {
  const { rows } = await sql<{ several: boolean }>`
    select count(*) > count(distinct unit_id) as several from submission
    where campaign_id = ${campaignId} and report_id::bigint * 1000000 + version = any(${keysOf(versions)})`.execute(
    db,
  )
  return rows[0]?.several === true
}
