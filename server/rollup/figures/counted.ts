import { type Cells, GrowingCells } from '../../../domain/rollup/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { outlineOf } from '../../report/index.ts'
import { type FiguresTogether, figuresTogetherIn, type VersionAsked } from './queries.ts'

export interface CountedFigure {
  readonly unitId: number
  readonly reportId: number
  readonly indicator: string
  readonly period: string
  readonly value: string
}

/** A version that counts; where it was accepted in part, only these sections of it do. */
interface Counted extends VersionAsked {
  readonly acceptedSections: readonly string[] | null
}

/** The figures of these versions, of these indicators or of all; the later handed in stands later. */
export const figuresIn = async (
  db: Reader,
  campaignId: number,
  reports: readonly VersionAsked[],
  indicators: readonly string[] | null,
): Promise<readonly CountedFigure[]> => {
  const figures: CountedFigure[] = []
  for (const row of await figuresTogetherIn(db, campaignId, reports, indicators))
    eachFigure(row, (indicator, period, value) => {
      const { unitId, reportId } = row
      figures.push({ unitId, reportId, indicator, period, value })
    })
  return figures
}

/** The figures that count: all of a version, or, where it was accepted in part, those of its accepted sections. */
export const figuresOf = async (
  db: Reader,
  campaignId: number,
  reports: readonly Counted[],
  indicators: readonly string[] | null,
): Promise<readonly CountedFigure[]> => {
  const figures = await figuresIn(db, campaignId, reports, indicators)
  const accepts = await acceptance(db, campaignId, reports)
  return accepts === null
    ? figures
    : figures.filter(({ reportId, indicator }) => accepts(reportId, indicator))
}

/** The same in their cells: of a whole campaign there are too many to be told one by one. */
export const cellsCounted = async (
  db: Reader,
  campaignId: number,
  reports: readonly Counted[],
  indicators: readonly string[] | null,
): Promise<Cells> => {
  const cells = new GrowingCells()
  const accepts = await acceptance(db, campaignId, reports)
  for (const row of await figuresTogetherIn(db, campaignId, reports, indicators))
    eachFigure(row, (indicator, period, value) => {
      if (accepts === null || accepts(row.reportId, indicator))
        cells.put(indicator, period, row.unitId, value)
    })
  return cells
}

/** Whether an indicator of a report is in the totals; null where every one is, as nothing was accepted in part. */
const acceptance = async (
  db: Reader,
  campaignId: number,
  reports: readonly Counted[],
): Promise<((reportId: number, indicator: string) => boolean) | null> => {
  const partly = new Map(
    reports.flatMap(({ reportId, acceptedSections }) =>
      acceptedSections === null ? [] : [[reportId, new Set(acceptedSections)] as const],
    ),
  )
  if (partly.size === 0) return null
  const outline = await outlineOf(db, await campaignOr404(db, campaignId))
  const sectionOf = new Map(outline.indicators.map(({ code, section }) => [code, section]))
  return (reportId, indicator) => {
    const accepted = partly.get(reportId)
    return accepted === undefined || accepted.has(sectionOf.get(indicator) ?? '')
  }
}

const eachFigure = (
  row: FiguresTogether,
  tell: (indicator: string, period: string, value: string) => void,
): void => {
  const periods = row.periods.split('\n')
  const values = row.values.split('\n')
  for (const [at, indicator] of row.indicators.split('\n').entries())
    tell(indicator, periods[at] ?? '', values[at] ?? '')
}
