import type { Contract } from '../../domain/shared/index.ts'

/**
 * A contract known by its name alone: `named<typeof openSession>('session.open')`. A call sends nothing else of it,
 * so what stands on the first screen does without the shapes and the library that makes them.
 */
export const named = <C extends Contract>(name: C['name']): C => ({ name }) as unknown as C
