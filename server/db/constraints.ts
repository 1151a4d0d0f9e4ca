import { Problem, sharedProblems } from '../../domain/shared/index.ts'

interface DatabaseError {
  readonly code: string
  readonly constraint?: string
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** Each constraint that a person can run into, with the problem that tells them. Others stay defects. */
const told = new Map<string, () => Problem>()

/** A step names its own constraints once, where it declares its queries. */
export const tellConstraint = (constraint: string, problem: () => Problem): void => {
  told.set(constraint, problem)
}

const serialization = new Set(['40001', '40P01'])

/** The database is the last guard; here its refusals become problems, in one place. */
export const translateDatabaseError = (error: unknown): unknown => {
  if (error instanceof Problem || !isDatabaseError(error)) return error
  if (serialization.has(error.code)) return sharedProblems.conflict()
  const known = error.constraint === undefined ? undefined : told.get(error.constraint)
  return known === undefined ? error : known()
}
