import {
  type AssignmentKind,
  type Dependence,
  type DutyNature,
  dependencesOf,
  handedOnInOrder,
  kindOf,
  natureOf,
  type QuotaLine,
  quotaOf,
} from '../../domain/campaign/index.ts'
import {
  type CompiledPlan,
  type DueRelation,
  type ObligationRole,
  planProblems,
  type Quantity,
  type Recipient,
  resolveParty,
} from '../../domain/plan/index.ts'
import { grouped } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { directoryFor, planById } from '../plan/index.ts'
import { boundUnits, confirmedObligations } from './duty/index.ts'

/** A confirmed duty with the units it binds and the units that receive what it delivers, in order. */
export interface Duty {
  readonly id: number
  readonly section: string
  readonly text: string
  readonly deliverable: string | null
  readonly recipients: readonly Recipient[]
  readonly dueOn: string | null
  readonly dueRelation: DueRelation | null
  readonly role: ObligationRole
  readonly condition: string | null
  readonly compiledId: string | null
  readonly units: readonly { readonly unitId: number; readonly role: ObligationRole }[]
  readonly receivers: readonly number[]
  /** What its words propose about carrying it out. */
  readonly kind: AssignmentKind
  readonly nature: DutyNature
  readonly inOrder: boolean
  readonly quota: readonly QuotaLine[]
}

/** The plan, or the problem that there is none. */
export const planOr404 = async (db: Reader, planId: number) => {
  const plan = await planById(db, planId)
  if (plan === undefined) throw planProblems.notFound()
  return plan
}

export const compiledOf = async (db: Reader, planId: number) => (await planOr404(db, planId)).compiled

/**
 * "To X via Y and Z" has a leg for Y and one for Z; "to X" alone has one for X. Where each hands it on to the next,
 * the last of them hands it on to X.
 */
const stops = ({ to, via }: Recipient, inOrder: boolean): readonly string[] => {
  if (via.length === 0) return [to]
  return inOrder ? [...via, to] : via
}

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
  const unitsOf = grouped(bound, ({ obligationId }) => obligationId)
  return obligations.map(({ quantity, ...obligation }) => {
    const recipients = obligation.recipients as Recipient[]
    const inOrder = handedOnInOrder(obligation.text)
    const receivers = recipients.flatMap(each => stops(each, inOrder)).flatMap(receiverOf)
    return {
      ...obligation,
      recipients,
      units: unitsOf.get(obligation.id) ?? [],
      receivers: [...new Set(receivers)],
      kind: kindOf({ ...obligation, recipients }),
      nature: natureOf({ ...obligation, recipients }),
      inOrder,
      quota: quotaOf(quantity as Quantity | null),
    }
  })
}

/** What waits for what among the duties; the plan's own words are those of the compiled text. */
export const dependencesAmong = (duties: readonly Duty[], compiled: CompiledPlan): Dependence[] => {
  const idOf = new Map(duties.map(({ id, compiledId }) => [compiledId, id]))
  const before = new Map(compiled.obligations.map(({ id, dependsOn }) => [id, dependsOn]))
  return dependencesOf(
    duties.map(duty => ({
      ...duty,
      dependsOn: (before.get(duty.compiledId ?? '') ?? []).flatMap(id => idOf.get(id) ?? []),
    })),
  )
}
