import { type Basis, percentsOf, sharesOf, sumOf } from '../../../domain/org/index.ts'
import type { TypedPart } from '../places.ts'

export interface PartDraft {
  readonly key: number
  readonly unitId: number | null
  readonly fullName: string
  readonly weight: string | null
  /** Added by hand: the unit is still to be chosen, or may be changed. */
  readonly added: boolean
  /** The event gave the unit to it: it stays, however little of it goes there. */
  readonly kept?: boolean
}

/** What is written of a division before it is saved; kept on this machine until then. */
export interface SharesDraft {
  readonly basis: Basis
  readonly decision: string
  readonly parts: readonly PartDraft[]
}

export const partsFrom = (
  units: readonly { readonly unitId: number; readonly fullName: string; readonly measured?: string }[],
): readonly PartDraft[] =>
  units.map(({ unitId, fullName, measured }, at) => ({
    key: at,
    unitId,
    fullName,
    weight: measured ?? null,
    added: false,
  }))

export const emptyPart = (parts: readonly PartDraft[]): PartDraft => ({
  key: Math.max(-1, ...parts.map(({ key }) => key)) + 1,
  unitId: null,
  fullName: '',
  weight: null,
  added: true,
})

const isWeight = (weight: string | null): weight is string =>
  weight !== null && /^\d{1,12}(?:\.\d{1,6})?$/.test(weight) && /[1-9]/.test(weight)

/** What each part comes to in percent as far as weights are given, and the sum of these. */
export const reckoned = (parts: readonly PartDraft[]) => {
  const given = parts.filter(({ weight }) => isWeight(weight))
  const weights = given.flatMap(({ weight }) => weight ?? [])
  const percents = weights.length === 0 ? [] : percentsOf(sharesOf(weights))
  const ofPart = new Map(given.map(({ key }, at) => [key, percents[at] ?? null]))
  return { percentOf: (key: number) => ofPart.get(key) ?? null, sum: sumOf(weights) }
}

export interface SharesGiven {
  readonly basis: Basis
  readonly decision: string
  readonly into: readonly { readonly unitId: number; readonly weight: string }[]
}

/**
 * The parts as far as they are a division; null while something is missing. One successor alone takes everything,
 * unless it is the one that the event named already.
 */
export const partsTyped = (parts: readonly PartDraft[]): readonly TypedPart[] | null => {
  const [first, ...others] = parts
  if (first === undefined || (others.length === 0 && first.kept === true)) return null
  const into = parts.flatMap(({ unitId, fullName, weight }) => {
    const own = others.length === 0 ? '1' : weight
    return unitId === null || !isWeight(own) ? [] : [{ unitId, fullName, weight: own }]
  })
  return new Set(into.map(({ unitId }) => unitId)).size === parts.length ? into : null
}

/** A division that can be sent; null while something is missing. */
export const givenBy = ({ basis, decision, parts }: SharesDraft): SharesGiven | null => {
  const into = partsTyped(parts)
  return into === null || decision.trim() === ''
    ? null
    : { basis, decision: decision.trim(), into: into.map(({ unitId, weight }) => ({ unitId, weight })) }
}
