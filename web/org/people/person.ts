import type { z } from 'zod'
import type { listPeople } from '../../../domain/org/index.ts'

/** A person with an account, as the list of a unit's people gives them. */
export type Person = z.output<(typeof listPeople)['output']>['people'][number]

export type Held = Person['roles'][number]

type Place = Pick<Held, 'role' | 'unitId'>

export const sameRole = (one: Place, other: Place): boolean =>
  one.role === other.role && one.unitId === other.unitId
