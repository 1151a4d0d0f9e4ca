import type { Role } from '../../shared/index.ts'

/** Where a person works and what they hold where. */
export interface Standing {
  readonly unitId: number
  readonly grants: readonly { readonly role: Role; readonly unitId: number }[]
}

/** What moving somebody along with their unit changed, kept so that it can be taken back exactly. */
export interface Moved {
  /** They worked at the unit; false where they only held roles at it. */
  readonly placed: boolean
  /** Roles that were held at the unit. */
  readonly taken: readonly Role[]
  /** Those of them that were not held at the successor before. */
  readonly given: readonly Role[]
}

const rolesAt = ({ grants }: Standing, unitId: number): readonly Role[] =>
  grants.filter(each => each.unitId === unitId).map(({ role }) => role)

/**
 * A person goes along with a unit to the one that takes it over: place and roles. Roles held elsewhere stay.
 *
 * @returns null where the person neither works at the unit nor holds a role there: somebody moved them before
 */
export const movedAlong = (
  person: Standing,
  fromUnitId: number,
  toUnitId: number,
): { readonly person: Standing; readonly moved: Moved } | null => {
  const placed = person.unitId === fromUnitId
  const taken = rolesAt(person, fromUnitId)
  if (!placed && taken.length === 0) return null
  const held = rolesAt(person, toUnitId)
  const given = taken.filter(role => !held.includes(role))
  const grants = [
    ...person.grants.filter(each => each.unitId !== fromUnitId),
    ...given.map(role => ({ role, unitId: toUnitId })),
  ]
  return { person: { unitId: placed ? toUnitId : person.unitId, grants }, moved: { placed, taken, given } }
}

/**
 * The same taken back. A role that was taken from them at the successor meanwhile does not come back; what was given to
 * them there meanwhile stays.
 *
 * @returns null where somebody moved the person on meanwhile: they are left as they are
 */
export const movedBack = (
  person: Standing,
  fromUnitId: number,
  toUnitId: number,
  { placed, taken, given }: Moved,
): Standing | null => {
  if (placed && person.unitId !== toUnitId) return null
  const still = taken.filter(role => rolesAt(person, toUnitId).includes(role))
  const had = rolesAt(person, fromUnitId)
  const grants = [
    ...person.grants.filter(each => !(each.unitId === toUnitId && given.includes(each.role))),
    ...still.filter(role => !had.includes(role)).map(role => ({ role, unitId: fromUnitId })),
  ]
  return { unitId: placed ? fromUnitId : person.unitId, grants }
}
