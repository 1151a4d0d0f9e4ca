import { type Beyond, Change } from './change.ts'
import type { GivenPart, StateChange, SuccessionOrder, SuccessionTarget, UnitState } from './order.ts'
import { orgProblems } from './problems.ts'
import { type Share, sharesOf } from './share.ts'

export interface SuccessionEffect extends StateChange {
  readonly passages: readonly {
    readonly fromUnitId: number
    readonly into: readonly { readonly unitId: number; readonly share: Share | null }[]
  }[]
}

const whole: Share = { weight: 1n, weightOf: 1n }

/**
 * What an order does to the states of units.
 *
 * @param states the last states of the units the order names, of their children, and of all that stand above a
 *   unit that gets children
 * @param newIds ids for the units that the order makes, in their order
 * @param beyond what came after the day, for an event that is entered late. What the country's lists say of later days
 *   stays: a unit that receives or gives a part need only stand on the day, a new name or parent holds until the lists
 *   give another, and a unit that they end on the very day without a successor gets one. Without it whatever came later
 *   refuses the event.
 * @throws org.notStanding, org.laterState, org.listedLater, org.hasChildren, org.cycle, org.notApart
 */
export const successionEffect = (
  order: SuccessionOrder,
  onDay: string,
  states: readonly UnitState[],
  newIds: readonly number[],
  beyond?: Beyond,
): SuccessionEffect => {
  const change = new Change(order, states, onDay, [...newIds], beyond)
  const passages = carryOut(order, change)
  return { ...change.result(), passages }
}

const carryOut = (order: SuccessionOrder, change: Change): SuccessionEffect['passages'] => {
  switch (order.kind) {
    case 'merge':
      return merge(order, change)
    case 'split':
      return split(order, change)
    case 'rename':
      change.rename(order.unitId, order)
      return []
    case 'upgrade':
      change.rename(order.unitId, order)
      change.alter(order.unitId, { level: order.level })
      return []
    case 'move':
      change.place(order.unitId, order.parentId)
      return []
    case 'abolish': {
      if (change.endsByList(order.unitId)) return [{ fromUnitId: order.unitId, into: [] }]
      const { parentId } = change.standing(order.unitId)
      for (const child of change.childrenOf(order.unitId)) change.place(child, parentId)
      change.end(order.unitId)
      return [{ fromUnitId: order.unitId, into: [] }]
    }
  }
}

type OrderOf<Kind extends SuccessionOrder['kind']> = Extract<SuccessionOrder, { kind: Kind }>

const merge = (
  { fromUnitIds, parts = [], into }: OrderOf<'merge'>,
  change: Change,
): SuccessionEffect['passages'] => {
  const ending = [...new Set(fromUnitIds)].filter(unitId => !('unitId' in into) || unitId !== into.unitId)
  const giving = new Set(parts.map(part => part.unitId))
  if (ending.length + giving.size === 0) throw orgProblems.notApart()
  const byList = new Set(ending.filter(unitId => change.endsByList(unitId)))
  for (const unitId of ending) if (!byList.has(unitId)) change.standing(unitId)
  for (const unitId of giving) change.there(unitId)
  const first = [...ending, ...giving].map(unitId => change.known(unitId))[0]
  const unitId = change.take(into, first)
  if (giving.size < parts.length || giving.has(unitId) || ending.some(each => giving.has(each)))
    throw orgProblems.notApart()
  for (const from of ending) {
    if (byList.has(from)) continue
    for (const child of change.childrenOf(from)) if (!ending.includes(child)) change.place(child, unitId)
    change.end(from)
  }
  return [
    ...ending.map(fromUnitId => ({ fromUnitId, into: [{ unitId, share: whole }] })),
    ...parts.map(part => partGiven(part, unitId)),
  ]
}

/** The unit itself is among its successors, with what it keeps. */
const partGiven = (part: GivenPart, toUnitId: number): SuccessionEffect['passages'][number] => {
  const { unitId, kept, given } = part
  const [stays, goes] = kept === null || given === null ? [] : sharesOf([kept, given])
  const into = [
    { unitId, share: stays ?? null },
    { unitId: toUnitId, share: goes ?? null },
  ]
  return { fromUnitId: unitId, into }
}

const split = ({ fromUnitId, into }: OrderOf<'split'>, change: Change): SuccessionEffect['passages'] => {
  const byList = change.endsByList(fromUnitId)
  const divided = byList ? change.known(fromUnitId) : change.there(fromUnitId)
  const known = into.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  const shares = known.length === into.length ? sharesOf(known) : []
  const stays = into.some(({ target }) => 'unitId' in target && target.unitId === fromUnitId)
  if (!stays && !byList) {
    const { fullName: name } = change.standing(fromUnitId)
    if (change.childrenOf(fromUnitId).length > 0) throw orgProblems.hasChildren({ name })
    change.end(fromUnitId)
  }
  const parts = into.map(({ target }, at) => ({
    unitId: change.take(target, divided),
    share: shares[at] ?? null,
  }))
  if (new Set(parts.map(part => part.unitId)).size < Math.max(2, parts.length)) throw orgProblems.notApart()
  return [{ fromUnitId, into: parts }]
}

/** How many units an order makes; each needs an id. */
export const unitsMade = (order: SuccessionOrder): number => {
  const targets =
    order.kind === 'merge'
      ? [order.into]
      : order.kind === 'split'
        ? order.into.map(({ target }) => target)
        : []
  return targets.filter(target => 'make' in target).length
}

/** The units an order names: those whose states it needs, and at which whoever orders it needs a role. */
export const unitsNamed = (order: SuccessionOrder): readonly number[] => {
  const of = (target: SuccessionTarget) =>
    'unitId' in target ? [target.unitId] : target.make.parentId === null ? [] : [target.make.parentId]
  switch (order.kind) {
    case 'merge':
      return [...order.fromUnitIds, ...(order.parts ?? []).map(({ unitId }) => unitId), ...of(order.into)]
    case 'split':
      return [order.fromUnitId, ...order.into.flatMap(({ target }) => of(target))]
    case 'move':
      return [order.unitId, order.parentId]
    default:
      return [order.unitId]
  }
}

/** Applies a change to a whole set of states; what it removes must be there as it was. */
export const applyChange = (
  states: readonly UnitState[],
  { removed, added }: StateChange,
): readonly UnitState[] => {
  const going = new Set(removed.map(stateKey))
  const staying = states.filter(state => !going.has(stateKey(state)))
  if (staying.length + removed.length !== states.length) throw orgProblems.builtUpon()
  return [...staying, ...added]
}

/** Equal exactly for equal states. */
export const stateKey = (state: UnitState): string =>
  JSON.stringify([
    state.unitId,
    state.from,
    state.to,
    state.level,
    state.code,
    state.name,
    state.fullName,
    state.shortName,
    state.type,
    state.parentId,
    state.position,
  ])
