import type { Indicator } from '../../../domain/report/index.ts'
import { isStock } from '../../../domain/rollup/index.ts'
import type { Reader } from '../../db/database.ts'
import type { ExpectedReport } from '../queries.ts'
import { type Asked, anyWithSeveral, type Version } from './queries.ts'

/** Which figures of which reports are in the totals of a campaign; told once, asked code by code. */
export type Counting = (codes: readonly string[], onlyTogether: boolean) => Asked

export const countingOf = async (
  db: Reader,
  campaignId: number,
  indicators: readonly Indicator[],
  reports: readonly ExpectedReport[],
): Promise<Counting> => {
  const versions = reports.flatMap(({ reportId, version, acceptedSections }) =>
    reportId === null || version === null
      ? []
      : [{ reportId, version, accepted: acceptedSections === null ? null : new Set(acceptedSections) }],
  )
  const severalEach = await anyWithSeveral(db, campaignId, versions)
  const sectionOf = new Map(indicators.map(({ code, section }) => [code, section]))
  const stocks = new Set(indicators.filter(isStock).map(({ code }) => code))
  const inSection = (section: string): readonly Version[] =>
    versions.filter(({ accepted }) => accepted === null || accepted.has(section))
  return (codes, onlyTogether) => {
    const sections = [...new Set(codes.map(code => sectionOf.get(code) ?? ''))]
    return {
      campaignId,
      severalEach,
      codes,
      onlyTogether,
      stocks: codes.filter(code => stocks.has(code)),
      counts: sections.map(section => ({
        codes: codes.filter(code => (sectionOf.get(code) ?? '') === section),
        versions: inSection(section),
      })),
    }
  }
}
