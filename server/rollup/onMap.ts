import { type Carrier, carrierTo } from '../../domain/org/index.ts'
import type { Indicator } from '../../domain/report/index.ts'
import { type Contribution, type MapReading, readOnMap } from '../../domain/rollup/index.ts'
import type { Reader } from '../db/database.ts'
import { passagesInForce, unitsKnown, unitsStanding } from '../org/index.ts'
import type { ExpectedReport } from './queries.ts'

/** A map of a day with the roads of these reports to it. */
export interface ReportMap {
  readonly onDay: string
  readonly carrier: Carrier
  readonly countedOn: (unitId: number) => string
}

export const reportMap = async (
  db: Reader,
  reports: readonly ExpectedReport[],
  onDay: string,
): Promise<ReportMap> => {
  const counted = new Map(reports.map(report => [report.unitId, report.countedOn]))
  const passages = await passagesInForce(db, [...counted.keys()])
  const met = passages.flatMap(({ fromUnitId, into }) => [fromUnitId, ...into.map(({ unitId }) => unitId)])
  const standing = await unitsStanding(db, onDay, [...new Set([...counted.keys(), ...met])])
  return {
    onDay,
    carrier: carrierTo(passages, onDay, unitId => standing.has(unitId)),
    countedOn: unitId => counted.get(unitId) ?? onDay,
  }
}

export const readingOn = (
  { carrier, countedOn }: ReportMap,
  indicators: readonly Indicator[],
  figures: readonly Contribution[],
): MapReading => readOnMap(indicators, figures, carrier, countedOn)

/** Names as of the map; of a unit that no longer stands, the last it had. */
export const namesOn = async (db: Reader, unitIds: readonly number[], onDay: string) => {
  const rows = await unitsKnown(db, [...new Set(unitIds)], onDay)
  const names = new Map(rows.map(({ unitId, fullName }) => [unitId, fullName]))
  const places = new Map(rows.map(({ unitId }, at) => [unitId, at]))
  return {
    named: (unitId: number) => ({ unitId, unitName: names.get(unitId) ?? '' }),
    /** Official order of the map. */
    inOrder: (one: { readonly unitId: number }, other: { readonly unitId: number }) =>
      (places.get(one.unitId) ?? 0) - (places.get(other.unitId) ?? 0),
  }
}

/**
 * Which units of the map the reports go to, whether or not they hold figures: a unit is complete when every report
 * that goes to it is in.
 */
export const completenessOn = async (db: Reader, map: ReportMap, reports: readonly ExpectedReport[]) => {
  const owing = new Set(reports.filter(({ version }) => version === null).map(({ unitId }) => unitId))
  const units = [...new Set(reports.map(({ unitId }) => unitId))]
  const { units: reached, held } = map.carrier(
    units.map(unitId => ({ unitId, on: map.countedOn(unitId), value: '0' })),
  )
  const incomplete = [...reached].filter(([, { sources }]) => sources.some(source => owing.has(source)))
  const { named, inOrder } = await namesOn(
    db,
    [...reached.keys(), ...held.map(({ unitId }) => unitId), ...units],
    map.onDay,
  )
  return {
    expected: reached.size,
    contributing: reached.size - incomplete.length,
    missing: incomplete
      .map(([unitId, { sources }]) => ({
        ...named(unitId),
        from: sources.filter(source => owing.has(source) && source !== unitId).map(named),
      }))
      .sort(inOrder),
    held: held.map(({ unitId, why }) => ({ ...named(unitId), why })).sort(inOrder),
  }
}
