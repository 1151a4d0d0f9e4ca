import { campaignOr404 } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { outlineOf } from '../report/index.ts'
import { type CountedFigure, figuresIn } from './figures/index.ts'
import type { ExpectedReport } from './queries.ts'

type Counted = Pick<ExpectedReport, 'reportId' | 'version' | 'acceptedSections'>

/** The figures that count: all of a version, or, where it was accepted in part, those of its accepted sections. */
export const figuresOf = async (
  db: Reader,
  campaignId: number,
  reports: readonly Counted[],
  indicators: readonly string[] | null,
): Promise<readonly CountedFigure[]> => {
  const figures = await figuresIn(db, campaignId, reports, indicators)
  const partly = new Map(
    reports.flatMap(({ reportId, acceptedSections }) =>
      acceptedSections === null ? [] : [[reportId, new Set(acceptedSections)] as const],
    ),
  )
  if (partly.size === 0) return figures
  const outline = await outlineOf(db, await campaignOr404(db, campaignId))
  const sectionOf = new Map(outline.indicators.map(({ code, section }) => [code, section]))
  return figures.filter(({ reportId, indicator }) => {
    const accepted = partly.get(reportId)
    return accepted === undefined || accepted.has(sectionOf.get(indicator) ?? '')
  })
}
