import type { Roads } from '../../domain/org/index.ts'
import type { Indicator } from '../../domain/report/index.ts'
import type { UnitReading } from '../../domain/rollup/index.ts'
import type { Reader } from '../db/database.ts'
import { namesOn, roadsOn } from '../org/index.ts'
import { figuresOf } from './figures/index.ts'
import { completenessOn, mapAlong } from './onMap.ts'
import { type ExpectedReport, expectedReports, sealsOf } from './queries.ts'

/** Accepted figures of a campaign with all that tables by units are made of, and whose reports are not in them. */
export interface CampaignReading {
  readonly figures: UnitReading
  readonly reports: readonly ExpectedReport[]
  /** On the map of the day; null as reported. */
  readonly completeness: Awaited<ReturnType<typeof completenessOn>> | null
}

/** @param mapOn the day of the map to read on; null as reported */
export const campaignReading = async (
  db: Reader,
  campaignId: number,
  indicators: readonly Indicator[],
  mapOn: string | null,
): Promise<CampaignReading> => {
  const reports = await expectedReports(db, campaignId, 'accepted')
  const figures = await figuresOf(db, campaignId, reports, null)
  const unitIds = [...new Set(reports.map(({ unitId }) => unitId))]
  const roads = mapOn === null ? null : await roadsOn(db, unitIds, mapOn)
  return {
    reports,
    figures: {
      roads,
      indicators: [...indicators],
      reports: await countedVersions(db, campaignId, reports),
      figures: figures.map(({ unitId, indicator, period, value }) => [unitId, indicator, period, value]),
      names: roads === null ? namesOf(reports) : await namesMet(db, unitIds, roads),
    },
    completeness: roads === null ? null : await completenessOn(db, mapAlong(roads, reports), reports),
  }
}

const countedVersions = async (
  db: Reader,
  campaignId: number,
  reports: readonly ExpectedReport[],
): Promise<UnitReading['reports']> => {
  const counted = reports.flatMap(({ unitId, unitName, countedOn, reportId, version }) =>
    reportId === null || version === null ? [] : [{ unitId, unitName, countedOn, reportId, version }],
  )
  const seals = await sealsOf(db, campaignId, counted)
  const sealed = new Map(seals.map(({ reportId, version, sha256 }) => [`${reportId} ${version}`, sha256]))
  return counted.map(report => ({
    ...report,
    sha256: sealed.get(`${report.reportId} ${report.version}`) ?? '',
  }))
}

const namesOf = (reports: readonly ExpectedReport[]): UnitReading['names'] => [
  ...new Map(reports.map(({ unitId, unitName }) => [unitId, { unitId, unitName }])).values(),
]

/** Names as of the map of all units that a figure can come to on its way. */
const namesMet = async (
  db: Reader,
  unitIds: readonly number[],
  { onDay, passages, under }: Roads,
): Promise<UnitReading['names']> => {
  const met = new Set([
    ...unitIds,
    ...passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)]),
    ...under.map(({ underUnitId }) => underUnitId),
  ])
  const { named, inOrder } = await namesOn(db, [...met], onDay)
  return [...met].map(named).sort(inOrder)
}
