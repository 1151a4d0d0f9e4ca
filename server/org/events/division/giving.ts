import { type Basis, divisionParts, orgProblems } from '../../../../domain/org/index.ts'
import { tellConstraint } from '../../../db/constraints.ts'
import type { Writer } from '../../../db/database.ts'
import { addDivision, keepQuestion, ownSuccessors } from './queries.ts'

tellConstraint('division_whole', () => orgProblems.sharesNotWhole())
tellConstraint('division_standing', () => orgProblems.successorNotStanding())
tellConstraint('division_taken_back_once', () => orgProblems.notLastShares())

interface Giving {
  readonly successionId: number
  readonly unitId: number
  readonly basis: Basis
  readonly decision: string
  readonly into: readonly { readonly unitId: number; readonly weight: string }[]
  readonly by: number
}

/** Goes on as it was, only told anew: nothing was given to anybody. */
const isItself = (into: readonly number[], unitId: number): boolean => into.length === 1 && into[0] === unitId

/** The one way in which the shares of a division are written, whoever asks for them. */
export const recordShares = async (tx: Writer, giving: Giving, now: Date): Promise<number> => {
  const { successionId, unitId, basis, decision, into, by } = giving
  const event = await ownSuccessors(tx, successionId, unitId)
  if (event === undefined || isItself(event.into, unitId)) throw orgProblems.notDivided()
  const parts = divisionParts(event.into, into)
  const record = { successionId, fromUnitId: unitId, basis, decision, givenBy: by, givenAt: now }
  const divisionId = await addDivision(tx, record, parts)
  await keepQuestion(tx, successionId, unitId, now)
  return divisionId
}
