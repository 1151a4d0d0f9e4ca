import type { Indicator } from '../../../domain/report/index.ts'
import { isStock, type Rule } from '../../../domain/rollup/index.ts'
import type { Reader } from '../../db/database.ts'
import type { ExpectedReport } from '../queries.ts'
import { type Asked, anyWithSeveral } from './queries.ts'

/** Which figures of which reports are in the totals of a campaign; told once, asked rule by rule. */
export type Counting = (rule: Rule) => Asked

export const countingOf = async (
  db: Reader,
  campaignId: number,
  indicators: readonly Indicator[],
  reports: readonly ExpectedReport[],
): Promise<Counting> => {
  const counts = reports.flatMap(({ reportId, version, acceptedSections }) =>
    reportId === null || version === null ? [] : [{ reportId, version, acceptedSections }],
  )
  const versions = {
    campaignId,
    reportIds: counts.map(({ reportId }) => reportId),
    versions: counts.map(({ version }) => version),
  }
  const severalEach = await anyWithSeveral(db, versions)
  const partly = counts.flatMap(({ reportId, acceptedSections }) =>
    acceptedSections === null ? [] : [{ reportId, accepted: new Set(acceptedSections) }],
  )
  const sectionOf = new Map(indicators.map(({ code, section }) => [code, section]))
  const stocks = new Set(indicators.filter(isStock).map(({ code }) => code))
  return rule => {
    const codes = [...new Set(rule.codes)]
    return {
      ...versions,
      severalEach,
      codes,
      stocks: codes.filter(code => stocks.has(code)),
      left: codes.flatMap(code =>
        partly
          .filter(({ accepted }) => !accepted.has(sectionOf.get(code) ?? ''))
          .map(({ reportId }) => ({ reportId, code })),
      ),
    }
  }
}
