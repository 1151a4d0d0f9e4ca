import { setImmediate } from 'node:timers/promises'
import { type Carrier, carrierOf, type Roads, straightOf } from '../../../domain/org/index.ts'
import { type Indicator, isReckoned, isWords } from '../../../domain/report/index.ts'
import {
  type Cells,
  type Chosen,
  carriedTotals,
  GrowingCells,
  type IndicatorTotals,
  ruleOf,
  type Summed,
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
 * The totals of some indicators, added up in the database, a few at a time: as reported no unit's figure comes here, and
 * for another map only the sums of what goes one way. Others have their turn in between.
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
  const totals =
    to === null
      ? await totalsReported(db, chosen, all, counting)
      : await totalsCarried(db, chosen, all, counting, mapOf(to, reports))
  return {
    totals: totals.flatMap(each => each.totals),
    overall: totals.flatMap(each => each.overall),
    proofs: totals.flatMap(each => each.proofs),
  }
}

const codesOf = (indicator: Indicator, all: readonly Indicator[]): readonly string[] => [
  ...new Set(ruleOf(indicator, all).codes),
]

/** One statement adds up this many counts; a rate or a formula has one of its own. */
const addedAtOnce = 10

const totalsReported = async (
  db: Reader,
  chosen: readonly Indicator[],
  all: readonly Indicator[],
  counting: Counting,
): Promise<readonly IndicatorTotals[]> => {
  const told = new Map<string, IndicatorTotals>()
  const tell = async (indicators: readonly Indicator[], asked: Asked) => {
    const [byPeriod, window] = [await sumsByPeriod(db, asked), await sumsOverWindow(db, asked)]
    for (const indicator of indicators) {
      const own = codesOf(indicator, all)
      const ofOwn = (sums: readonly Summed[]) => sums.filter(({ code }) => own.includes(code))
      told.set(indicator.code, summedTotals(indicator, all, ofOwn(byPeriod), ofOwn(window)))
    }
  }
  const counts = chosen.filter(each => !isReckoned(each) && !isWords(each))
  for (let at = 0; at < counts.length; at += addedAtOnce) {
    const some = counts.slice(at, at + addedAtOnce)
    const codes = some.map(({ code }) => code)
    await tell(some, counting(codes, false))
  }
  for (const indicator of chosen) {
    const codes = codesOf(indicator, all)
    if (codes.length > 0 && !told.has(indicator.code))
      await tell([indicator], counting(codes, codes.length > 1))
  }
  return chosen.flatMap(({ code }) => told.get(code) ?? [])
}

const totalsCarried = async (
  db: Reader,
  chosen: readonly Indicator[],
  all: readonly Indicator[],
  counting: Counting,
  { carrier, countedOn, standIns }: CarriedTo,
): Promise<readonly IndicatorTotals[]> => {
  const told: IndicatorTotals[] = []
  for (const indicator of chosen) {
    const codes = codesOf(indicator, all)
    if (codes.length === 0) continue
    const cells = await chosenCells(db, counting(codes, codes.length > 1), standIns)
    told.push(await inTurns(carriedTotals(indicator, all, cells, carrier, countedOn)))
  }
  return told
}

/** Takes the steps one by one; between them others have their turn. */
const inTurns = async <T>(steps: Generator<undefined, T>): Promise<T> => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}

/** A single count is chosen by nothing but its period: what it has over the window is among what it has anyway. */
const chosenCells = async (db: Reader, asked: Asked, standIns: StandIns): Promise<Chosen> => {
  const byPeriod = await cellsOf(db, asked, standIns, 'period')
  if (asked.onlyTogether) return { byPeriod, window: await cellsOf(db, asked, standIns, 'window') }
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
