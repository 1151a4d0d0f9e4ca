import { type Carrier, placesOn } from '../../domain/org/index.ts'
import type { Indicator } from '../../domain/report/index.ts'
import { type Given, type MapReading, readOnMap } from '../../domain/rollup/index.ts'
import type { Reader } from '../db/database.ts'
import { namesOn, roadsTo } from '../org/index.ts'
import type { ExpectedReport } from './queries.ts'

/** A map of a day with the roads of these reports to it. */
export interface ReportMap {
  readonly onDay: string
  readonly carrier: Carrier
  readonly countedOn: (unitId: number) => string
}

export const reportMap = async (
  db: Reader,
  reports: readonly Pick<ExpectedReport, 'unitId' | 'countedOn'>[],
  onDay: string,
): Promise<ReportMap> => {
  const counted = new Map(reports.map(report => [report.unitId, report.countedOn]))
  return {
    onDay,
    carrier: await roadsTo(db, [...counted.keys()], onDay),
    countedOn: unitId => counted.get(unitId) ?? onDay,
  }
}

export const readingOn = (
  { carrier, countedOn }: ReportMap,
  indicators: readonly Indicator[],
  figures: Given,
): MapReading => readOnMap(indicators, figures, carrier, countedOn)

/**
 * Which places of the map the reports go to, whether or not they hold figures: a place is complete when every
 * report that goes to it is in.
 */
export const completenessOn = async (db: Reader, map: ReportMap, reports: readonly ExpectedReport[]) => {
  const owing = new Set(
    reports
      .filter(({ version, acceptedSections }) => version === null || acceptedSections !== null)
      .map(({ unitId }) => unitId),
  )
  const units = [...new Set(reports.map(({ unitId }) => unitId))]
  const places = placesOn(
    units.map(unitId => ({ unitId, on: map.countedOn(unitId) })),
    map.carrier,
  )
  const reached = places.filter(({ held }) => held === null)
  const incomplete = reached.filter(({ sources }) => sources.some(source => owing.has(source)))
  const ids = places.flatMap(({ unitId, under }) => [unitId, under ?? unitId])
  const { named, inOrder } = await namesOn(db, [...ids, ...units], map.onDay)
  return {
    expected: reached.length,
    contributing: reached.length - incomplete.length,
    missing: incomplete
      .map(({ unitId, sources }) => ({
        ...named(unitId),
        from: sources.filter(source => owing.has(source) && source !== unitId).map(named),
      }))
      .sort(inOrder),
    below: reached
      .flatMap(({ unitId, under }) => (under === null ? [] : [{ ...named(unitId), under: named(under) }]))
      .sort(inOrder),
    held: places
      .flatMap(({ unitId, held: why }) => (why === null ? [] : [{ ...named(unitId), why }]))
      .sort(inOrder),
  }
}
