import {
  amendmentScope,
  planProblems,
  printedDay,
  proposedChanges,
  type ReviewedObligation,
} from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { obligationsOf } from '../obligation/queries.ts'
import type { StoredPlan } from '../queries.ts'
import type { CompiledSource } from '../source.ts'
import { planOr404 } from '../standing.ts'
import { addAmendment } from './queries.ts'

export const confirmedPlan = async (db: Reader, planId: number): Promise<StoredPlan> => {
  const plan = await planOr404(db, planId)
  if (plan.state !== 'confirmed') throw planProblems.notConfirmed()
  return plan
}

export const inForce = async (db: Reader, planId: number): Promise<ReviewedObligation[]> =>
  (await obligationsOf(db, [planId])).map(row => row.obligation).filter(each => each.state === 'confirmed')

/** A compiled document becomes the difference it would make to a confirmed plan. */
export const takeAmendmentIn = async (
  tx: Writer,
  planId: number,
  read: CompiledSource,
  by: { readonly personId: number; readonly at: Date },
): Promise<{ readonly amendmentId: number; readonly changes: number }> => {
  const plan = await confirmedPlan(tx, planId)
  const { issuedOn: amended } = read.compiled
  if (amended !== null && plan.issuedOn !== null && amended < plan.issuedOn)
    throw planProblems.amendmentEarlier({ amended: printedDay(amended), issued: printedDay(plan.issuedOn) })
  const scope = amendmentScope(plan.compiled, read.compiled)
  const proposed = proposedChanges(await inForce(tx, planId), read.compiled.obligations, scope)
  const amendmentId = await addAmendment(tx, planId, read, proposed, by)
  return { amendmentId, changes: proposed.changes.length }
}
