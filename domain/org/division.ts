import { z } from 'zod'
import { day, id, instant, read, write } from '../shared/index.ts'
import type { Exact } from '../shared/vietnamese/index.ts'
import { basisNames } from './basis.ts'
import { orgProblems } from './problems.ts'
import { type Share, sharesOf } from './share.ts'

/** A population, an area or any other weight of a part: an exact decimal above zero. */
export const weightGiven = z
  .string()
  .regex(/^\d{1,12}(?:\.\d{1,6})?$/)
  .refine(value => /[1-9]/.test(value))

/** The number of the decision, or the reason where there is none. */
const decision = z.string().trim().min(1).max(500)

/**
 * Says how an event divided a unit, at any time afterwards. What was said before stays on record; the last that
 * nobody took back is in force. Where the event named the successors, each of them gets a weight; where it named
 * none, as when a whole level ended, they are named here. Where it gave the unit whole to one and only a part went
 * there, that one and the others are named here.
 */
export const giveShares = write({
  name: 'unit.giveShares',
  label: { vi: 'Ghi cách chia đơn vị', en: 'Say how a unit was divided' },
  roles: ['administrator'],
  input: z.object({
    successionId: id,
    unitId: id,
    basis: z.enum(basisNames),
    decision,
    into: z
      .array(z.object({ unitId: id, weight: weightGiven }))
      .min(1)
      .max(300),
  }),
  output: z.object({ divisionId: z.number() }),
})

/** Takes back what is in force: what was said before it is in force again. A record of its own. */
export const takeSharesBack = write({
  name: 'unit.takeSharesBack',
  label: { vi: 'Trở lại cách chia lần trước', en: 'Go back to how the division was said before' },
  roles: ['administrator'],
  input: z.object({ divisionId: id, decision }),
  output: z.object({ divisionId: z.number() }),
})

const named = z.object({ unitId: z.number(), fullName: z.string() })
const ofWhole = z.object({ weight: z.string(), weightOf: z.string() })

const said = z.object({ decision: z.string(), by: z.string(), at: instant })

const division = said.extend({
  id: z.number(),
  basis: z.enum(basisNames),
  /** What each part counts by the basis, and what share of the unit follows from it. */
  parts: z.array(named.extend({ measured: z.string(), share: ofWhole })),
  takenBack: said.nullable(),
})
export type Division = z.output<typeof division>

/** A unit that an event divided, ended without saying how, or gave whole to another. */
const divided = z.object({
  successionId: z.number(),
  kind: z.string(),
  onDay: day,
  decision: z.string(),
  /** It comes from a list. */
  listed: z.boolean(),
  /** What the event itself says: its successors, with shares where it gave them; empty where it named none, one where that took all. */
  basis: z.enum(basisNames).nullable(),
  own: z.array(named.extend({ share: ofWhole.nullable() })),
  /** What was said later, the latest first. */
  divisions: z.array(division),
  inForce: z.number().nullable(),
  /** Where the event named nobody: what stands on its day where the unit had been, for a person to choose from. */
  proposed: z.array(named),
})
export type DividedUnit = z.output<typeof divided>

/** Each event that divided a unit, ended it or gave it to another, with everything that was said of it since. */
export const readDivisions = read({
  name: 'unit.divisions',
  label: { vi: 'Xem cách chia đơn vị', en: 'See how a unit was divided' },
  roles: [],
  input: z.object({ unitId: id }),
  output: z.object({ events: z.array(divided), may: z.array(z.string()) }),
})

/** The last that was said and not taken back; null where only the event itself speaks. */
export const divisionInForce = <Said extends { readonly id: number; readonly takesBack: number | null }>(
  records: readonly Said[],
): Said | null => {
  const takenBack = new Set(records.map(({ takesBack }) => takesBack))
  const standing = records.filter(({ id: own, takesBack }) => takesBack === null && !takenBack.has(own))
  return standing.reduce<Said | null>(
    (last, each) => (last === null || each.id > last.id ? each : last),
    null,
  )
}

export interface DivisionPart {
  readonly unitId: number
  readonly measured: Exact
  readonly share: Share
}

/**
 * The shares that follow from weights; they add up to 1.
 *
 * @param successors those that the event named; of several, weights are for exactly these; of one that took all, for
 *   it and for others beside it
 * @throws org.otherSuccessors, org.mergerNotDivided
 */
export const divisionParts = (
  successors: readonly number[],
  into: readonly { readonly unitId: number; readonly weight: Exact }[],
): readonly DivisionPart[] => {
  const given = new Set(into.map(({ unitId }) => unitId))
  const named = successors.every(to => given.has(to))
  if (given.size < into.length) throw orgProblems.otherSuccessors()
  if (successors.length === 1 && !(named && given.size > 1)) throw orgProblems.mergerNotDivided()
  if (successors.length > 1 && !(named && given.size === successors.length))
    throw orgProblems.otherSuccessors()
  const shares = sharesOf(into.map(({ weight }) => weight))
  return into.flatMap(({ unitId, weight }, at) => {
    const share = shares[at]
    return share === undefined ? [] : [{ unitId, measured: weight, share }]
  })
}
