import type { Exact } from '../shared/vietnamese/index.ts'
import { apportion, decimalsOf, dividesWhole, type Share, scaled, unscaled } from './share.ts'

/** From one unit to those that took it over on a day; without shares nobody has said how it was divided. */
export interface Passage {
  readonly id: number
  readonly onDay: string
  readonly fromUnitId: number
  readonly into: readonly PassagePart[]
}

export interface PassagePart {
  readonly unitId: number
  readonly share: Share | null
  /**
   * The event did not name it and a person said later that figures of the unit belong here: reports and figures go
   * this way, duties and places in groups do not.
   */
  readonly figuresOnly?: boolean
  /** A unit of another level, which came from others of its own: what it counts goes back to those. */
  readonly oneWay?: boolean
}

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

interface Amount {
  readonly amount: bigint
  readonly apportioned: boolean
  readonly sources: ReadonlySet<number>
}

type HeldAmount = Amount & Pick<HeldValue, 'unitId' | 'why'>
type BelowAmount = Amount & Pick<BelowValue, 'unitId' | 'underUnitId'>
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
  return values => {
    const places = Math.max(0, ...values.map(({ value }) => decimalsOf(value)))
    const amounts = new Map<number, Amount>()
    const held: HeldAmount[] = []
    const below: BelowAmount[] = []
    const hold: Hold = (unitId, why, amount) => {
      const underUnitId = why === 'abolished' ? underOf(unitId) : null
      if (underUnitId === null) held.push({ ...amount, unitId, why })
      else below.push({ ...amount, unitId, underUnitId })
    }
    const early = values.filter(({ on }) => on <= mapOn)
    passOn(amounts, early, places, forwards, hold)
    for (const value of values) {
      if (value.on <= mapOn) continue
      const amount = alone(value, places)
      const back = goBack(value.unitId, ({ onDay }) => onDay <= value.on, backwards, stands)
      if (back === null) hold(value.unitId, 'predecessors', amount)
      else put(amounts, back, amount)
    }
    passLate(amounts, forwards, stands, hold)
    for (const [unitId, amount] of amounts) {
      if (stands(unitId)) continue
      amounts.delete(unitId)
      hold(unitId, 'successor', amount)
    }
    return told(values, amounts, below, held, places)
  }
}

const inOrder = (passages: readonly Passage[]): readonly Passage[] =>
  [...passages].sort((a, b) => (a.onDay === b.onDay ? a.id - b.id : a.onDay < b.onDay ? -1 : 1))

const alone = ({ unitId, value }: ReportedValue, places: number): Amount => ({
  amount: scaled(value, places),
  apportioned: false,
  sources: new Set([unitId]),
})

const put = (amounts: Map<number, Amount>, unitId: number, more: Amount): void => {
  const there = amounts.get(unitId)
  amounts.set(
    unitId,
    there === undefined
      ? more
      : {
          amount: there.amount + more.amount,
          apportioned: there.apportioned || more.apportioned,
          sources: new Set([...there.sources, ...more.sources]),
        },
  )
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
  const shares = into.flatMap(({ share }) => (share === null ? [] : [share]))
  if (into.length === 0) hold(fromUnitId, 'abolished', amount)
  else if (shares.length < into.length) hold(fromUnitId, 'weights', amount)
  else {
    const apportioned = amount.apportioned || !dividesWhole(amount.amount, shares)
    const parts = apportion(amount.amount, shares)
    for (const [at, { unitId }] of into.entries())
      put(amounts, unitId, { amount: parts[at] ?? 0n, apportioned, sources: amount.sources })
  }
}

/** A report that came in the name of a unit after its end goes the way the unit went. */
const passLate = (
  amounts: Map<number, Amount>,
  forwards: readonly Passage[],
  stands: (unitId: number) => boolean,
  hold: Hold,
): void => {
  for (const passage of forwards) {
    const staysItself = passage.into.some(({ unitId }) => unitId === passage.fromUnitId)
    if (!staysItself && !stands(passage.fromUnitId)) pass(amounts, passage, hold)
  }
}

type Origin = Pick<Passage, 'id' | 'onDay' | 'fromUnitId'>
type CameFrom = ReadonlyMap<number, readonly Origin[]>

/** Of each unit, what other units gave it. */
const cameFrom = (passages: readonly Passage[]): CameFrom => {
  const from = new Map<number, Origin[]>()
  for (const passage of passages) {
    for (const { unitId, oneWay } of passage.into) {
      if (unitId === passage.fromUnitId || oneWay === true) continue
      const known = from.get(unitId)
      if (known === undefined) from.set(unitId, [passage])
      else known.push(passage)
    }
  }
  return from
}

/**
 * The unit of the map that a value counted later belongs to: its unit where nothing was added to it since, or the
 * one unit that became it; null where it was made of several, whose parts nobody can tell.
 */
const goBack = (
  unitId: number,
  happened: (passage: Origin) => boolean,
  backwards: CameFrom,
  stands: (unitId: number) => boolean,
): number | null => {
  const [only, ...others] = (backwards.get(unitId) ?? []).filter(happened)
  if (only === undefined) return unitId
  const fromOne = others.every(({ fromUnitId }) => fromUnitId === only.fromUnitId)
  if (stands(unitId) || !fromOne) return null
  const before = ({ onDay, id }: Origin) => onDay < only.onDay || (onDay === only.onDay && id < only.id)
  return goBack(only.fromUnitId, before, backwards, stands)
}

const told = (
  values: readonly ReportedValue[],
  amounts: ReadonlyMap<number, Amount>,
  below: readonly BelowAmount[],
  held: readonly HeldAmount[],
  places: number,
): Carried => {
  const sum = (all: Iterable<Amount>): Exact =>
    unscaled(
      [...all].reduce((total, { amount }) => total + amount, 0n),
      places,
    )
  const tell = ({ amount, sources }: Amount) => ({
    value: unscaled(amount, places),
    sources: [...sources].sort((a, b) => a - b),
  })
  return {
    units: new Map(
      [...amounts].map(([unitId, amount]) => [unitId, { ...tell(amount), apportioned: amount.apportioned }]),
    ),
    below: below.map(({ unitId, underUnitId, ...amount }) => ({ ...tell(amount), unitId, underUnitId })),
    held: held.map(amount => ({ ...tell(amount), unitId: amount.unitId, why: amount.why })),
    proof: {
      reported: sum(values.map(value => alone(value, places))),
      carried: sum([...amounts.values(), ...below]),
      held: sum(held),
    },
  }
}
