import { type Carrier, carrierOf, placesOn, type Roads } from '../../domain/org/index.ts'
import type { Indicator } from '../../domain/report/index.ts'
import { type Given, type MapReading, readOnMap } from '../../domain/rollup/index.ts'
import type { Reader } from '../db/database.ts'
import { namesOn, roadsOn } from '../org/index.ts'
import type { ExpectedReport } from './queries.ts'

/** A map of a day with the roads of these reports to it. */
export interface ReportMap {
  readonly onDay: string
  readonly carrier: Carrier
  readonly countedOn: (unitId: number) => string
}

type Counted = Pick<ExpectedReport, 'unitId' | 'countedOn'>

export const reportMap = async (db: Reader, reports: readonly Counted[], onDay: string): Promise<ReportMap> =>
  mapAlong(await roadsOn(db, [...new Set(reports.map(({ unitId }) => unitId))], onDay), reports)

/** The same along roads that are known. */
export const mapAlong = (roads: Roads, reports: readonly Counted[]): ReportMap => {
  const counted = new Map(reports.map(report => [report.unitId, report.countedOn]))
  return {
    onDay: roads.onDay,
    carrier: carrierOf(roads),
    countedOn: unitId => counted.get(unitId) ?? roads.onDay,
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
