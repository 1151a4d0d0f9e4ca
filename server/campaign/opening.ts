import {
  type DueRelation,
  type ObligationRole,
  planProblems,
  type Recipient,
  resolveParty,
} from '../../domain/plan/index.ts'
import type { Reader } from '../db/database.ts'
import { directoryFor, planById } from '../plan/index.ts'
import { boundUnits, confirmedObligations } from './queries.ts'

/** A confirmed duty with the units it binds and the units that receive what it delivers, in order. */
export interface Duty {
  readonly id: number
  readonly section: string
  readonly text: string
  readonly deliverable: string | null
  readonly recipients: readonly Recipient[]
  readonly dueOn: string | null
  readonly dueRelation: DueRelation | null
  readonly units: readonly { readonly unitId: number; readonly role: ObligationRole }[]
  readonly receivers: readonly number[]
}

/** The plan, or the problem that there is none. */
export const planOr404 = async (db: Reader, planId: number) => {
  const plan = await planById(db, planId)
  if (plan === undefined) throw planProblems.notFound()
  return plan
}

export const compiledOf = async (db: Reader, planId: number) => (await planOr404(db, planId)).compiled

/** "To X via Y and Z" has a leg for Y and one for Z; "to X" alone has one for X. */
const stops = ({ to, via }: Recipient): readonly string[] => (via.length > 0 ? via : [to])

/** The plan's confirmed clauses as far as they may say where difficulties go, and how its phrases are read. */
export const routingClauses = async (db: Reader, planId: number) => {
  const directory = await directoryFor(db, await planOr404(db, planId))
  const clauses = await confirmedObligations(db, planId)
  return {
    clauses: clauses.map(({ text, condition, recipients }) => ({
      text,
      condition,
      recipients: recipients as Recipient[],
    })),
    unitsOf: (phrase: string): readonly number[] => resolveParty(phrase, directory).unitIds,
  }
}

export const dutiesToCarryOut = async (
  db: Reader,
  plan: Awaited<ReturnType<typeof planOr404>>,
): Promise<Duty[]> => {
  const obligations = await confirmedObligations(db, plan.id)
  const bound = await boundUnits(db, plan.id)
  const directory = await directoryFor(db, plan)
  const receiverOf = (phrase: string): readonly number[] => resolveParty(phrase, directory).unitIds
  return obligations.map(obligation => {
    const recipients = obligation.recipients as Recipient[]
    const receivers = recipients.flatMap(stops).flatMap(receiverOf)
    return {
      ...obligation,
      recipients,
      units: bound.filter(({ obligationId }) => obligationId === obligation.id),
      receivers: [...new Set(receivers)],
    }
  })
}
