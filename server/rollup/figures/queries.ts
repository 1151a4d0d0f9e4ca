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
  const counted =
    indicators === null
      ? await allFigures(db, campaignId, counts)
      : (await figuresUnder(db, campaignId, indicators)).filter(
          ({ reportId, version }) => counts.get(reportId) === version,
        )
  return inOrderHandedIn(db, campaignId, counted)
}

/** A row for each version: a row for each figure would take the driver longer than everything else. */
const together = sql`string_agg(figure.indicator, E'\n') as indicators, string_agg(figure.period, E'\n') as periods,
  string_agg(figure.value::text, E'\n') as values`

/** What is answered in words is never added up. */
const numbers = (campaignId: number) => sql`figure.campaign_id = ${campaignId} and figure.value is not null`

/** One version after the other, as they lie on the disk: nothing has to be sorted. */
const allFigures = async (db: Reader, campaignId: number, counts: ReadonlyMap<number, number>) => {
  const { rows } = await sql<FiguresTogether>`
    select given.report_id, given.version, own.*
    from unnest(${[...counts.keys()]}::int[], ${[...counts.values()]}::int[]) given (report_id, version), lateral (
      select max(figure.unit_id) as unit_id, ${together} from figure
      where ${numbers(campaignId)} and figure.report_id = given.report_id and figure.version = given.version
    ) own where own.unit_id is not null`.execute(db)
  return rows
}

/** The index leads to the figures of some indicators alone; which of them count is told afterwards. */
const figuresUnder = async (db: Reader, campaignId: number, indicators: readonly string[]) => {
  const { rows } = await sql<FiguresTogether>`
    select figure.report_id, figure.version, figure.unit_id, ${together} from figure
    where ${numbers(campaignId)} and figure.indicator = any(${[...indicators]}::text[])
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
