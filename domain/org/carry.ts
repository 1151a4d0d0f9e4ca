import type { Exact } from '../shared/vietnamese/index.ts'
import { cameFrom, goBack } from './back.ts'
import type { Passage } from './passage.ts'
import { apportion, decimalsOf, dividesWhole, scaled, unscaled } from './share.ts'
import { type Straight, straightRoads } from './straight.ts'

/** A value on the unit that reported it; `on` is the day of the map on which that unit counted it. */
export interface ReportedValue {
  readonly unitId: number
  readonly on: string
  readonly value: Exact
}

export interface CarriedValue {
  readonly value: Exact
  /** Some part was rounded so that the whole stays whole. */
  readonly apportioned: boolean
  /** The units whose reports are in it. */
  readonly sources: readonly number[]
}

/** A value that no unit of the map can be given, with the unit it stopped at and why. */
export interface HeldValue {
  readonly unitId: number
  readonly value: Exact
  readonly why: 'successor' | 'weights' | 'abolished' | 'predecessors'
  readonly sources: readonly number[]
}

/**
 * A value of a unit whose whole level ended, as the districts did: it stays that unit's, under its own name, and is
 * found below the unit of the map that it had last stood under.
 */
export interface BelowValue {
  readonly unitId: number
  readonly underUnitId: number
  readonly value: Exact
  readonly sources: readonly number[]
}

export interface Carried {
  readonly units: ReadonlyMap<number, CarriedValue>
  readonly below: readonly BelowValue[]
  readonly held: readonly HeldValue[]
  /** Σ as reported; Σ on the map, with what is below its units; Σ held. The first is the sum of the others, always. */
  readonly proof: { readonly reported: Exact; readonly carried: Exact; readonly held: Exact }
}

/** Takes values to one map; made once for all indicators and periods that are read on it. */
export type Carrier = (values: readonly ReportedValue[]) => Carried

/** One sum on its way; the map that holds it adds to it in place. */
interface Amount {
  amount: bigint
  apportioned: boolean
  /** Units whose reports are in it; one may stand twice where its parts met again. */
  readonly sources: number[]
}

type HeldAmount = Pick<HeldValue, 'unitId' | 'why'> & { readonly amount: Amount }
type BelowAmount = Pick<BelowValue, 'unitId' | 'underUnitId'> & { readonly amount: Amount }
type Hold = (unitId: number, why: HeldValue['why'], amount: Amount) => void

/**
 * Reads values on the map of a day. Nothing is lost and nothing guessed: what successions with known shares pass on
 * is passed on, in whole parts where counts are whole; the rest is held where it stopped. A value counted after
 * the day goes back only where one unit alone had become its unit.
 *
 * @param passages those in force, in any order
 * @param stands whether a unit stands on the day of the map
 * @param underOf the unit of the map under which one is found that ended together with its whole level
 */
export const carry = (
  values: readonly ReportedValue[],
  passages: readonly Passage[],
  mapOn: string,
  stands: (unitId: number) => boolean,
  underOf: UnderOf = nowhere,
): Carried => carrierTo(passages, mapOn, stands, underOf)(values)

export type UnderOf = (unitId: number) => number | null
const nowhere: UnderOf = () => null

/** The same with the passages put in order once. */
export const carrierTo = (
  passages: readonly Passage[],
  mapOn: string,
  stands: (unitId: number) => boolean,
  underOf: UnderOf = nowhere,
): Carrier => {
  const forwards = inOrder(passages.filter(passage => passage.onDay <= mapOn))
  const backwards = cameFrom(passages.filter(({ onDay }) => onDay > mapOn))
  const straight = straightRoads(forwards, stands)
  return values => {
    const places = values.reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0)
    const amounts = new Map<number, Amount>()
    const held: HeldAmount[] = []
    const below: BelowAmount[] = []
    const hold: Hold = (unitId, why, amount) => {
      const underUnitId = why === 'abolished' ? underOf(unitId) : null
      if (underUnitId === null) held.push({ amount, unitId, why })
      else below.push({ amount, unitId, underUnitId })
    }
    const { reported, arrived, early, late } = setOut(values, mapOn, straight, places)
    passOn(amounts, early, places, forwards, hold)
    for (const value of late) {
      const amount = alone(value, places)
      const back = goBack(value.unitId, ({ onDay }) => onDay <= value.on, backwards, stands)
      if (back === null) hold(value.unitId, 'predecessors', amount)
      else put(amounts, back, amount)
    }
    passLate(amounts, forwards, stands, hold)
    for (const [unitId, amount] of amounts) {
      if (stands(unitId)) put(arrived, unitId, amount)
      else hold(unitId, 'successor', amount)
    }
    return told(reported, arrived, below, held, places)
  }
}

interface SetOut {
  /** The sum of all. */
  readonly reported: bigint
  /** What came to its unit of the map on a straight road. */
  readonly arrived: Map<number, Amount>
  /** Counted up to the day of the map, but divided or stopped on the way: goes step by step. */
  readonly early: readonly ReportedValue[]
  readonly late: readonly ReportedValue[]
}

const setOut = (
  values: readonly ReportedValue[],
  mapOn: string,
  straight: Straight,
  places: number,
): SetOut => {
  let reported = 0n
  const arrived = new Map<number, Amount>()
  const early: ReportedValue[] = []
  const late: ReportedValue[] = []
  for (const value of values) {
    const { unitId, on } = value
    const amount = scaled(value.value, places)
    reported += amount
    const place = on > mapOn ? null : straight(unitId, on)
    if (place !== null) add(arrived, place, amount, unitId)
    else if (on > mapOn) late.push(value)
    else early.push(value)
  }
  return { reported, arrived, early, late }
}

const add = (amounts: Map<number, Amount>, unitId: number, amount: bigint, source: number): void => {
  const there = amounts.get(unitId)
  if (there === undefined) {
    amounts.set(unitId, { amount, apportioned: false, sources: [source] })
    return
  }
  there.amount += amount
  there.sources.push(source)
}

/** In the order in which they happened. */
export const inOrder = (passages: readonly Passage[]): readonly Passage[] =>
  [...passages].sort((a, b) => (a.onDay === b.onDay ? a.id - b.id : a.onDay < b.onDay ? -1 : 1))

const alone = ({ unitId, value }: ReportedValue, places: number): Amount => ({
  amount: scaled(value, places),
  apportioned: false,
  sources: [unitId],
})

/** Gives an amount, which is nobody else's, to a unit. */
const put = (amounts: Map<number, Amount>, unitId: number, more: Amount): void => {
  const there = amounts.get(unitId)
  if (there === undefined) {
    amounts.set(unitId, more)
    return
  }
  there.amount += more.amount
  there.apportioned ||= more.apportioned
  for (const source of more.sources) there.sources.push(source)
}

/** What was counted up to the day of the map goes forward through all that happened since it was counted. */
const passOn = (
  amounts: Map<number, Amount>,
  values: readonly ReportedValue[],
  places: number,
  forwards: readonly Passage[],
  hold: Hold,
): void => {
  const waiting = [...values].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  if (waiting.length === 0) return
  const take = (before: string | null) => {
    for (let next = waiting.at(-1); next && (before === null || next.on < before); next = waiting.at(-1)) {
      waiting.pop()
      put(amounts, next.unitId, alone(next, places))
    }
  }
  for (const passage of forwards) {
    take(passage.onDay)
    pass(amounts, passage, hold)
  }
  take(null)
}

const pass = (amounts: Map<number, Amount>, { fromUnitId, into }: Passage, hold: Hold): void => {
  const amount = amounts.get(fromUnitId)
  if (amount === undefined) return
  amounts.delete(fromUnitId)
  if (into.length === 0) hold(fromUnitId, 'abolished', amount)
  else divide(amounts, fromUnitId, into, amount, hold)
}

/** The successors get their parts; where nobody has said how large they are, all of it stays. */
const divide = (
  amounts: Map<number, Amount>,
  fromUnitId: number,
  into: Passage['into'],
  amount: Amount,
  hold: Hold,
): void => {
  const shares = into.flatMap(({ share }) => (share === null ? [] : [share]))
  const [only] = into
  if (shares.length < into.length) hold(fromUnitId, 'weights', amount)
  else if (into.length === 1 && only !== undefined) put(amounts, only.unitId, amount)
  else {
    const apportioned = amount.apportioned || !dividesWhole(amount.amount, shares)
    const parts = apportion(amount.amount, shares)
    const sources = new Set(amount.sources)
    for (const [at, { unitId }] of into.entries())
      put(amounts, unitId, { amount: parts[at] ?? 0n, apportioned, sources: [...sources] })
  }
}

/** A report that came in the name of a unit after its end goes the way the unit went. */
const passLate = (
  amounts: Map<number, Amount>,
  forwards: readonly Passage[],
  stands: (unitId: number) => boolean,
  hold: Hold,
): void => {
  if (amounts.size === 0) return
  for (const passage of forwards) {
    if (!amounts.has(passage.fromUnitId)) continue
    const staysItself = passage.into.some(({ unitId }) => unitId === passage.fromUnitId)
    if (!staysItself && !stands(passage.fromUnitId)) pass(amounts, passage, hold)
  }
}

const told = (
  reported: bigint,
  arrived: ReadonlyMap<number, Amount>,
  below: readonly BelowAmount[],
  held: readonly HeldAmount[],
  places: number,
): Carried => {
  let carried = 0n
  const units = new Map<number, CarriedValue>()
  for (const [unitId, { amount, apportioned, sources }] of arrived) {
    carried += amount
    units.set(unitId, { value: unscaled(amount, places), sources: distinct(sources), apportioned })
  }
  const sum = (all: readonly { readonly amount: Amount }[]) =>
    all.reduce((total, { amount }) => total + amount.amount, 0n)
  const tell = ({ amount, sources }: Amount) => ({
    value: unscaled(amount, places),
    sources: distinct(sources),
  })
  return {
    units,
    below: below.map(({ unitId, underUnitId, amount }) => ({ ...tell(amount), unitId, underUnitId })),
    held: held.map(({ unitId, why, amount }) => ({ ...tell(amount), unitId, why })),
    proof: {
      reported: unscaled(reported, places),
      carried: unscaled(carried + sum(below), places),
      held: unscaled(sum(held), places),
    },
  }
}

/** In order, each once; what is given is no longer needed by anybody else. */
const distinct = (unitIds: number[]): readonly number[] =>
  unitIds.length === 1
    ? unitIds
    : unitIds.sort((a, b) => a - b).filter((unitId, at) => unitId !== unitIds[at - 1])
