import type { Indicator } from '../../../domain/report/index.ts'
import { readingOf } from '../../../domain/rollup/index.ts'
import { type PlaceValues, valuesAtPlaces } from '../../../domain/synthesis/index.ts'
import type { Reader } from '../../db/database.ts'
import { onMapOf } from '../../org/index.ts'
import { campaignReading, expectedReports } from '../../rollup/index.ts'
import { synthesisMapOn } from './reads.ts'

/** Where the reporting units of a campaign lie on the map; nowhere to tell of as reported. */
export const placesOnMap = async (db: Reader, campaignId: number, mapOn: string | null) => {
  if (mapOn === null) return () => []
  const reports = await expectedReports(db, campaignId, 'accepted')
  const units = new Map(reports.map(({ unitId, countedOn: on }) => [unitId, { unitId, on }]))
  const { places } = await onMapOf(db, [...units.values()], mapOn)
  return (unitId: number) =>
    places
      .filter(({ sources }) => sources.some(source => source.unitId === unitId))
      .map(({ unitId: placeId, unitName, under, held, parts }) => ({
        unitId: placeId,
        unitName,
        under,
        held,
        part: parts.includes(unitId),
      }))
}

/** What each place of the chosen map can be quoted with; nothing as reported. */
export const valuesOnMap = async (
  db: Reader,
  campaignId: number,
  indicators: readonly Indicator[],
): Promise<readonly PlaceValues[]> => {
  const mapOn = await synthesisMapOn(db, campaignId)
  if (mapOn === null) return []
  const { figures } = await campaignReading(db, campaignId, indicators, mapOn)
  const names = new Map(figures.names.map(({ unitId, unitName }) => [unitId, unitName]))
  return valuesAtPlaces(indicators, readingOf(figures), unitId => names.get(unitId) ?? '')
}
