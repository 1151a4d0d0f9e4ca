import { z } from 'zod'
import { type AmendmentScope, type ChangedField, difference } from '../amendment/index.ts'
import type { CompiledPlan, Obligation } from '../schema.ts'
import type { Duty, ReviewedObligation } from './obligation.ts'

export const amendedFields = [
  'date',
  'route',
  'assignees',
  'role',
  'coordinators',
  'quantity',
  'condition',
  'deliverable',
  'wording',
] as const satisfies readonly ChangedField[]

/** One change that an amending document proposes: to a duty of the plan, by a duty of the document. */
export const proposedChange = z.object({
  kind: z.enum(['gained', 'lost', 'changed']),
  obligationId: z.number().nullable(),
  compiledId: z.string().nullable(),
  fields: z.array(z.enum(amendedFields)),
})
export type ProposedChange = z.infer<typeof proposedChange>

/** What a proposal means for one party, in numbers of duties. */
export const partyChange = z.object({
  party: z.string(),
  gains: z.number(),
  loses: z.number(),
  moved: z.number(),
})

export const proposal = z.object({
  scope: z.enum(['whole', 'partial']),
  changes: z.array(proposedChange),
  parties: z.array(partyChange),
})
export type Proposal = z.infer<typeof proposal>

/** A document of the plan's own type is its new version; any other (công văn) amends some points. */
export const amendmentScope = (
  plan: Pick<CompiledPlan, 'docType'>,
  later: Pick<CompiledPlan, 'docType'>,
): AmendmentScope => (later.docType !== null && later.docType === plan.docType ? 'whole' : 'partial')

/** The changes a later document proposes to the confirmed duties of a plan; what stays is left out. */
export const proposedChanges = (
  before: readonly ReviewedObligation[],
  after: readonly Obligation[],
  scope: AmendmentScope,
): Proposal => {
  const found = difference(
    before.map(each => ({ ...each, id: String(each.id) })),
    after,
    scope,
  )
  const said = new Map(after.map(each => [each.id, each]))
  const changes = found.changes.flatMap((change): ProposedChange[] => {
    if (change.kind === 'kept') return []
    const fields =
      scope === 'whole' ? change.fields : statedFields(change.fields, said.get(change.after ?? ''))
    if (change.kind === 'changed' && fields.length === 0) return []
    const obligationId = change.before === null ? null : Number(change.before)
    return [{ kind: change.kind, obligationId, compiledId: change.after, fields: [...fields] }]
  })
  const parties = found.parties.map(({ party, gains, loses, moved }) => ({
    party,
    gains: gains.length,
    loses: loses.length,
    moved: moved.length,
  }))
  return { scope, changes, parties }
}

/** A document that amends some points leaves as it is whatever it does not state, and the plan's own words. */
const statedFields = (fields: readonly ChangedField[], after: Obligation | undefined): ChangedField[] => {
  if (after === undefined) return []
  const stated: Record<ChangedField, boolean> = {
    date: after.dueOn !== null || after.dueText !== null,
    route: after.recipients.length > 0,
    assignees: after.assignees.length > 0,
    role: true,
    coordinators: after.coordinators.length > 0,
    quantity: after.quantity !== null,
    condition: after.condition !== null,
    deliverable: false,
    wording: false,
  }
  return fields.filter(field => stated[field])
}

const takenOver: Record<ChangedField, readonly (keyof Duty & keyof Obligation)[]> = {
  date: ['dueOn', 'dueText', 'dueRelation'],
  route: ['recipients'],
  assignees: ['assignees'],
  role: ['role'],
  coordinators: ['coordinators'],
  quantity: ['quantity'],
  condition: ['condition'],
  deliverable: ['deliverable'],
  wording: ['text', 'start', 'end', 'section'],
}

/** The duty after a change: the named fields as the later document states them, the others as they were. */
export const amendedDuty = <D extends Duty>(
  before: D,
  after: Obligation,
  fields: readonly ChangedField[],
): D => ({
  ...before,
  ...Object.fromEntries(fields.flatMap(field => takenOver[field].map(key => [key, after[key]]))),
})
