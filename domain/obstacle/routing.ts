import type { Recipient } from '../plan/index.ts'

/** A confirmed duty of the plan, as far as it may say where difficulties go. */
export interface RoutingClause {
  readonly text: string
  readonly condition: string | null
  readonly recipients: readonly Recipient[]
}

const difficulty = /vướng\s+mắc|khó\s+khăn/iu

const names = (clause: RoutingClause): boolean =>
  difficulty.test((clause.condition ?? '').normalize('NFC')) ||
  (clause.condition !== null && difficulty.test(clause.text.normalize('NFC')))

/**
 * Who answers where a unit should that may have ended: itself, or its one successor. Where there are several or none,
 * or where that is who asks, it is the standing agency, which can forward it. Null where nobody can tell.
 *
 * @param heirsOf who stands for a unit now: itself where it goes on
 */
export const answeringFor = (
  unitId: number,
  { standingUnitId, askingUnitIds }: { standingUnitId: number; askingUnitIds: readonly number[] },
  heirsOf: (unitId: number) => readonly number[],
): number | null => {
  const only = (of: number): number | null => {
    const heirs = heirsOf(of)
    if (heirs.includes(of)) return of
    const [heir, ...others] = heirs
    return heir === undefined || others.length > 0 || askingUnitIds.includes(heir) ? null : heir
  }
  return only(unitId) ?? only(standingUnitId)
}

/**
 * The units that a difficulty passes, in order, as the plan says: the clause that hangs on "nếu có khó khăn, vướng
 * mắc" names to whom and through whom. Who asks is left out, since nobody answers themselves; where the plan says
 * nothing that can be resolved, it goes to the standing agency.
 *
 * @param unitsOf what units a phrase of the plan stands for
 */
export const routeOf = (
  clauses: readonly RoutingClause[],
  unitsOf: (phrase: string) => readonly number[],
  { standingUnitId, askingUnitId }: { readonly standingUnitId: number; readonly askingUnitId: number },
): readonly number[] => {
  const phrases = clauses
    .filter(names)
    .flatMap(({ recipients }) => recipients)
    .flatMap(({ to, via }) => [...via, to])
  const named = [...new Set(phrases.flatMap(unitsOf))].filter(unitId => unitId !== askingUnitId)
  return named.length > 0 ? named : [standingUnitId]
}
