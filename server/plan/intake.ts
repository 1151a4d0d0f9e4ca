import { partiesOf, proposedDuty, uploadPlan } from '../../domain/plan/index.ts'
import type { Writer } from '../db/database.ts'
import { addObligations } from './obligation/queries.ts'
import { directoryFor } from './party/directory.ts'
import { addPlan, planAlike } from './queries.ts'
import type { CompiledSource } from './source.ts'
import { planOr404 } from './standing.ts'

interface Taking {
  readonly unitId: number
  readonly personId: number
  readonly now: Date
}

interface TakenIn {
  readonly planId: number
  readonly obligations: number
  /** A plan of the same number and date that is already there. */
  readonly alike: { readonly planId: number; readonly title: string | null } | null
}

/** A compiled document becomes a plan under review, whether it was read at once or page by page. */
export const takeIn = async (
  tx: Writer,
  read: CompiledSource,
  { unitId, personId, now }: Taking,
): Promise<TakenIn> => {
  const planId = await addPlan(tx, { ...read, unitId, personId, now })
  const proposed = await propose(tx, planId, { personId, at: now })
  const { number, issuedOn } = read.compiled
  const alike = await planAlike(tx, planId, number, issuedOn)
  return {
    planId,
    obligations: proposed.length,
    alike: alike === undefined ? null : { planId: alike.id, title: alike.title },
  }
}

/** Stores what the compiler found as obligations for a person to review, each with the units its words name. */
const propose = async (tx: Writer, planId: number, by: { personId: number; at: Date }) => {
  const plan = await planOr404(tx, planId)
  const directory = await directoryFor(tx, plan)
  const obligations = plan.compiled.obligations.map(said => ({
    ...proposedDuty(said),
    compiledId: said.id,
    origin: 'compiled' as const,
    state: 'proposed' as const,
    dropReason: null,
    mergedInto: null,
    amendmentId: null,
    parties: partiesOf(said, directory),
    revision: 1,
  }))
  return addObligations(tx, planId, obligations, { change: uploadPlan.name, ...by })
}
