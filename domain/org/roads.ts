import { z } from 'zod'
import { day } from '../shared/index.ts'
import { type Carrier, carrierTo, inOrder } from './carry.ts'
import type { Passage } from './passage.ts'
import { type Straight, straightRoads } from './straight.ts'

const whole = z.string().regex(/^\d+$/)

/**
 * All that leads from units to the map of one day, as plain data: whoever has it can carry figures there again
 * without the register, years later and offline. Shares are whole numbers in decimal text: weight out of weightOf.
 */
export const roads = z.object({
  onDay: day,
  passages: z.array(
    z.object({
      id: z.number(),
      onDay: day,
      fromUnitId: z.number(),
      into: z.array(
        z.object({
          unitId: z.number(),
          /** null: nobody has said how the unit was divided. */
          share: z.object({ weight: whole, weightOf: whole }).nullable(),
          /** What it counts later does not go back this way; see `PassagePart`. */
          oneWay: z.boolean().optional(),
        }),
      ),
    }),
  ),
  /** Of all units met, those that stand on the day. */
  standing: z.array(z.number()),
  /** Units that ended together with their level, each with the unit of the map under which it is found. */
  under: z.array(z.object({ unitId: z.number(), underUnitId: z.number() })),
})
export type Roads = z.output<typeof roads>

/** Passages as plain data. */
export const plainPassages = (passages: readonly Passage[]): Roads['passages'] =>
  passages.map(({ id, onDay, fromUnitId, into }) => ({
    id,
    onDay,
    fromUnitId,
    into: into.map(({ unitId, share, oneWay }) => ({
      unitId,
      share: share === null ? null : { weight: String(share.weight), weightOf: String(share.weightOf) },
      ...(oneWay === true ? { oneWay } : {}),
    })),
  }))

const passagesOf = ({ passages }: Roads): readonly Passage[] =>
  passages.map(passage => ({
    ...passage,
    into: passage.into.map(({ unitId, share, oneWay }) => ({
      unitId,
      share: share === null ? null : { weight: BigInt(share.weight), weightOf: BigInt(share.weightOf) },
      oneWay: oneWay === true,
    })),
  }))

export const carrierOf = (to: Roads): Carrier => {
  const stands = new Set(to.standing)
  const underOf = new Map(to.under.map(({ unitId, underUnitId }) => [unitId, underUnitId]))
  return carrierTo(
    passagesOf(to),
    to.onDay,
    unitId => stands.has(unitId),
    unitId => underOf.get(unitId) ?? null,
  )
}

/** The one unit of the map that all of a unit's figures come to, whole; null where they are divided or stop. */
export const straightOf = (to: Roads): Straight => {
  const stands = new Set(to.standing)
  const straight = straightRoads(inOrder(passagesOf(to).filter(({ onDay }) => onDay <= to.onDay)), unitId =>
    stands.has(unitId),
  )
  return (unitId, on) => (on > to.onDay ? null : straight(unitId, on))
}

/** Leaves every value with the unit that reported it. */
export const asReported: Carrier = carrierTo([], '0001-01-01', () => true)
