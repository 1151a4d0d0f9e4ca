import { setImmediate } from 'node:timers/promises'
import { type Carrier, carrierOf, type Roads, straightOf } from '../../../domain/org/index.ts'
import type { Indicator } from '../../../domain/report/index.ts'
import {
  type Cells,
  type Chosen,
  carriedTotals,
  GrowingCells,
  type IndicatorTotals,
  ruleOf,
  summedTotals,
} from '../../../domain/rollup/index.ts'
import type { Reader } from '../../db/database.ts'
import type { ExpectedReport } from '../queries.ts'
import { type Counting, countingOf } from './counting.ts'
import { type Asked, cellsStoodIn, type StandIns, sumsByPeriod, sumsOverWindow } from './queries.ts'

/** The map that totals are carried to. */
interface CarriedTo {
  readonly carrier: Carrier
  readonly countedOn: (unitId: number) => string
  readonly standIns: StandIns
}

/**
 * The totals of some indicators, added up in the database one indicator after the other: no unit's figure comes here,
 * but of another map what is divided on its way. Others have their turn in between.
 *
 * @param to the roads to the map of another day; null as reported
 */
export const totalsCounted = async (
  db: Reader,
  campaignId: number,
  all: readonly Indicator[],
  chosen: readonly Indicator[],
  reports: readonly ExpectedReport[],
  to: Roads | null,
): Promise<IndicatorTotals> => {
  const counting = await countingOf(db, campaignId, all, reports)
  const map = to === null ? null : mapOf(to, reports)
  const totals: IndicatorTotals[] = []
  for (const indicator of chosen) totals.push(await totalsOfOne(db, indicator, all, counting, map))
  return {
    totals: totals.flatMap(each => each.totals),
    overall: totals.flatMap(each => each.overall),
    proofs: totals.flatMap(each => each.proofs),
  }
}

const none: IndicatorTotals = { totals: [], overall: [], proofs: [] }

const totalsOfOne = async (
  db: Reader,
  indicator: Indicator,
  all: readonly Indicator[],
  counting: Counting,
  map: CarriedTo | null,
): Promise<IndicatorTotals> => {
  const asked = counting(ruleOf(indicator, all))
  if (asked.codes.length === 0) return none
  if (map === null)
    return summedTotals(indicator, all, await sumsByPeriod(db, asked), await sumsOverWindow(db, asked))
  const steps = carriedTotals(
    indicator,
    all,
    await chosenCells(db, asked, map.standIns),
    map.carrier,
    map.countedOn,
  )
  let step = steps.next()
  while (step.done !== true) {
    await setImmediate()
    step = steps.next()
  }
  return step.value
}

/** A single count is chosen by nothing but its period: what it has over the window is among what it has anyway. */
const chosenCells = async (db: Reader, asked: Asked, standIns: StandIns): Promise<Chosen> => {
  const byPeriod = await cellsOf(db, asked, standIns, 'period')
  if (asked.codes.length > 1) return { byPeriod, window: await cellsOf(db, asked, standIns, 'window') }
  const periods = asked.stocks.length > 0 ? byPeriod.periods.slice(-1) : byPeriod.periods
  return { byPeriod, window: { cell: byPeriod.cell, periods } }
}

const cellsOf = async (
  db: Reader,
  asked: Asked,
  standIns: StandIns,
  span: 'period' | 'window',
): Promise<Cells> => {
  const cells = new GrowingCells()
  for (const { period, code, unitIds, values } of await cellsStoodIn(db, asked, standIns, span)) {
    const figures = values.split('\n')
    for (const [at, unitId] of unitIds.split('\n').entries())
      cells.put(code, period, Number(unitId), figures[at] ?? '')
    await setImmediate()
  }
  return cells
}

/** Of units that go the same whole way one stands for all: their sum goes where each of them would. */
const mapOf = (to: Roads, reports: readonly ExpectedReport[]): CarriedTo => {
  const counted = new Map(reports.map(({ unitId, countedOn }) => [unitId, countedOn]))
  const straight = straightOf(to)
  const firstAt = new Map<number, number>()
  const standing = [...counted].flatMap(([unitId, on]) => {
    const place = straight(unitId, on)
    if (place === null) return []
    const first = firstAt.get(place) ?? unitId
    firstAt.set(place, first)
    return [{ unitId, standIn: first }]
  })
  return {
    carrier: carrierOf(to),
    countedOn: unitId => counted.get(unitId) ?? to.onDay,
    standIns: {
      unitIds: standing.map(({ unitId }) => unitId),
      standIns: standing.map(({ standIn }) => standIn),
    },
  }
}
