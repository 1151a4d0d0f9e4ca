import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

/** A version of a report; null where none counts yet. */
export interface VersionAsked {
  readonly reportId: number | null
  readonly version: number | null
}

/** All figures of one version in one row: three columns, each line after line. */
export interface FiguresTogether {
  readonly reportId: number
  readonly version: number
  readonly unitId: number
  readonly indicators: string
  readonly periods: string
  readonly values: string
}

/** The figures of these versions, of these indicators or of all; the later handed in stands later. */
export const figuresTogetherIn = async (
  db: Reader,
  campaignId: number,
  reports: readonly VersionAsked[],
  indicators: readonly string[] | null,
): Promise<readonly FiguresTogether[]> => {
  const counts = new Map<number, number>()
  for (const { reportId, version } of reports)
    if (reportId !== null && version !== null) counts.set(reportId, version)
  const rows = await figuresTogether(db, campaignId, [...counts.keys()], indicators)
  const counted = rows.filter(({ reportId, version }) => counts.get(reportId) === version)
  return inOrderHandedIn(db, campaignId, counted)
}

/**
 * A row for each version: a row for each figure would take the driver longer than everything else. Of some indicators
 * the index leads to their figures alone; which versions count is told afterwards.
 */
const figuresTogether = async (
  db: Reader,
  campaignId: number,
  reportIds: readonly number[],
  indicators: readonly string[] | null,
): Promise<readonly FiguresTogether[]> => {
  const only =
    indicators === null
      ? sql`figure.report_id = any(${[...reportIds]}::int[])`
      : sql`figure.indicator = any(${[...indicators]}::text[])`
  const { rows } = await sql<FiguresTogether>`
    select figure.report_id, figure.version, figure.unit_id, string_agg(figure.indicator, E'\n') as indicators,
      string_agg(figure.period, E'\n') as periods, string_agg(figure.value::text, E'\n') as values
    from figure
    -- What is answered in words is never added up.
    where figure.campaign_id = ${campaignId} and figure.value is not null and ${only}
    group by figure.report_id, figure.version, figure.unit_id`.execute(db)
  return rows
}

/** Only where a unit gave several reports does it matter which came later. */
const inOrderHandedIn = async (
  db: Reader,
  campaignId: number,
  rows: readonly FiguresTogether[],
): Promise<readonly FiguresTogether[]> => {
  if (new Set(rows.map(({ unitId }) => unitId)).size === rows.length) return rows
  const { rows: handedIn } = await sql<{ reportId: number; version: number }>`
    select report_id, version from submission where campaign_id = ${campaignId}
      and report_id = any(${rows.map(({ reportId }) => reportId)}::int[])
    order by submitted_at, report_id`.execute(db)
  const at = new Map(handedIn.map(({ reportId, version }, place) => [`${reportId} ${version}`, place]))
  const placeOf = ({ reportId, version }: FiguresTogether) => at.get(`${reportId} ${version}`) ?? 0
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other))
}
