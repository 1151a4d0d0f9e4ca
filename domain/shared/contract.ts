import type { z } from 'zod'
import type { Bilingual } from './bilingual.ts'
import type { Role } from './role.ts'

/**
 * What crosses the wire for one write or one read. The server attaches `run` to it, the browser calls it by
 * name, the API reference and the permission matrix list it: the shape is typed here once.
 */
export interface Contract<
  Kind extends 'write' | 'read' = 'write' | 'read',
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind
  /** `step.verb`: the verb, the audit entry, the event, the job key and the translation key. */
  readonly name: Name
  readonly label: Bilingual
  /** Roles that hold the verb at a unit and below it; an empty list means it is not granted by role. */
  readonly roles: readonly Role[]
  readonly input: Input
  readonly output: Output
}

export type WriteContract<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = Contract<'write', Name, Input, Output>

export type ReadContract<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = Contract<'read', Name, Input, Output>

type Declared<Name extends string, Input extends z.ZodType, Output extends z.ZodType> = Omit<
  Contract<'write', Name, Input, Output>,
  'kind'
>

export const write = <Name extends `${string}.${string}`, Input extends z.ZodType, Output extends z.ZodType>(
  declared: Declared<Name, Input, Output>,
): WriteContract<Name, Input, Output> => ({ kind: 'write', ...declared })

export const read = <Name extends `${string}.${string}`, Input extends z.ZodType, Output extends z.ZodType>(
  declared: Declared<Name, Input, Output>,
): ReadContract<Name, Input, Output> => ({ kind: 'read', ...declared })
