import type { Role } from '../shared/index.ts'

/**
 * Who may read what names a person (Law 91/2025/QH15: the least access that the work needs): the locality's own
 * reporter and leader, the officers to whom it is sent, the emulation board, the bodies its route passes
 * through once it is sent, and the reviewers of the council. Roles are those that reach the locality.
 */
export const profileRoles: readonly Role[] = ['reporter', 'leader', 'officer', 'emulation']

export interface Reader {
  readonly roles: readonly Role[]
  readonly isReviewer: boolean
  /** Holds receiver at a body through which the locality's papers go. */
  readonly isOnRoute: boolean
}

/** A reviewer or a body on the route reads only what has been sent. */
export const mayReadProfile = (reader: Reader, withProvince: boolean): boolean =>
  reader.roles.some(role => profileRoles.includes(role)) ||
  (withProvince && (reader.isReviewer || reader.isOnRoute))

/** Nobody scores their own unit, nor one that stands above it: `path` is the reviewer's unit and all above. */
export const isOwnUnit = (path: readonly number[], unitId: number): boolean => path.includes(unitId)
