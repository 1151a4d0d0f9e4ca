import { departmentFigure, departmentIndicators } from './department-figures.ts'
import { districtFigure } from './district-figures.ts'
import {
  type CountedId,
  counts,
  type OverYears,
  type RateId,
  rateIndicators,
  type Year,
  years,
} from './indicators.ts'
import { departmentProfiles, districtProfiles } from './profiles.ts'
import { type FigureChange, slips } from './slips.ts'

/** One counted value of one unit for one year; `null` where the unit left the cell empty. */
export interface SampleFigure {
  readonly unit: string
  readonly indicator: CountedId
  readonly year: Year
  readonly value: number | null
}

const allIds: readonly CountedId[] = counts.map(indicator => indicator.id)
const overYears: ReadonlyMap<string, OverYears> = new Map(
  counts.map(indicator => [indicator.id, indicator.overYears]),
)

/** The indicators a unit fills: all for a district, those of its work for a department, none for the rest. */
export const indicatorsOf = (unit: string): readonly CountedId[] => {
  if (districtProfiles.has(unit)) return allIds
  const department = departmentProfiles.get(unit)
  return department ? departmentIndicators(department) : []
}

/** What the unit truly counted, or `null` where the indicator is none of its work. */
export const trueFigure = (unit: string, indicator: CountedId, year: Year): number | null => {
  if (!indicatorsOf(unit).includes(indicator)) return null
  const district = districtProfiles.get(unit)
  if (district) return districtFigure(district, indicator, year)
  const department = departmentProfiles.get(unit)
  return department ? departmentFigure(department, indicator, year) : null
}

const changed = (unit: string, value: number, year: Year, change: FigureChange, id: CountedId) => {
  switch (change.do) {
    case 'times':
      return value * change.by
    case 'blank':
      return null
    case 'zero':
      return 0
    case 'aboveWhole':
      return (trueFigure(unit, change.whole, year) ?? 0) + change.by
    case 'copyFrom':
      return trueFigure(unit, id, change.year)
  }
}

/** What stands in the unit's table: the true figure, or the slip that took its place. */
export const figure = (unit: string, indicator: CountedId, year: Year): number | null => {
  const value = trueFigure(unit, indicator, year)
  if (value === null) return null
  const slip = slips.find(
    found =>
      found.kind === 'figure' && found.unit === unit && found.indicator === indicator && found.year === year,
  )
  return slip?.kind === 'figure' ? changed(unit, value, year, slip.change, indicator) : value
}

/** A unit's whole table, indicator by indicator and year by year. */
export const figuresOf = (unit: string): readonly SampleFigure[] =>
  indicatorsOf(unit).flatMap(indicator =>
    years.map(year => ({ unit, indicator, year, value: figure(unit, indicator, year) })),
  )

/** One number for several years: their sum, or the latest for a stock; `null` where nothing was entered. */
export const totalOf = (
  unit: string,
  indicator: CountedId,
  from: Year = 2013,
  to: Year = 2023,
): number | null => {
  const values = years
    .filter(year => year >= from && year <= to)
    .map(year => figure(unit, indicator, year))
    .filter(value => value !== null)
  if (values.length === 0) return null
  return overYears.get(indicator) === 'last'
    ? (values.at(-1) ?? null)
    : values.reduce((sum, value) => sum + value, 0)
}

/** A rate over several years in per cent, not rounded; `null` where its denominator is nought. */
export const rateOf = (unit: string, rate: RateId, from: Year = 2013, to: Year = 2023): number | null => {
  const found = rateIndicators.find(indicator => indicator.id === rate)
  if (!found) return null
  const over = totalOf(unit, found.numerator, from, to)
  const under = totalOf(unit, found.denominator, from, to)
  return over === null || under === null || under === 0 ? null : (over / under) * 100
}
