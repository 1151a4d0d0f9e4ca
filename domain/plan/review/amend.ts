import { z } from 'zod'
import { type AmendmentScope, type ChangedField, difference } from '../amendment/index.ts'
import { foldPhrase } from '../resolve/fold.ts'
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
  const changes = found.changes.flatMap(({ kind, fields, ...change }): ProposedChange[] => {
    if (kind === 'kept') return []
    const after = said.get(change.after ?? '')
    const obligationId = change.before === null ? null : Number(change.before)
    const old = before.find(each => each.id === obligationId)
    if (scope === 'partial' && after !== undefined && old !== undefined && !shareParty(old, after))
      return [{ kind: 'gained', obligationId: null, compiledId: change.after, fields: [] }]
    const kept = scope === 'whole' ? fields : statedFields(fields, after)
    if (kind === 'changed' && kept.length === 0) return []
    return [{ kind, obligationId, compiledId: change.after, fields: [...kept] }]
  })
  return { scope, changes, parties: partiesOfChanges(changes, before, after) }
}

/**
 * A letter that amends some points and lays a like duty on somebody else adds to those who have it: that the first
 * are freed of it would have to be said.
 */
const shareParty = (before: ReviewedObligation, after: Obligation): boolean =>
  after.assignees.length === 0 ||
  before.assignees.length === 0 ||
  before.assignees.some(name => after.assignees.some(other => foldPhrase(other) === foldPhrase(name)))

const partiesOfChanges = (
  changes: readonly ProposedChange[],
  before: readonly ReviewedObligation[],
  after: readonly Obligation[],
): Proposal['parties'] => {
  const counted = new Map<string, z.infer<typeof partyChange>>()
  const count = (names: readonly string[], what: 'gains' | 'loses' | 'moved') => {
    for (const party of names) {
      const row = counted.get(foldPhrase(party)) ?? { party, gains: 0, loses: 0, moved: 0 }
      counted.set(foldPhrase(party), { ...row, [what]: row[what] + 1 })
    }
  }
  for (const { obligationId, compiledId, fields, kind } of changes) {
    const had = before.find(each => each.id === obligationId)?.assignees ?? []
    const said = after.find(each => each.id === compiledId)?.assignees ?? []
    const has = kind === 'lost' ? [] : kind === 'gained' || fields.includes('assignees') ? said : had
    const folded = { had: new Set(had.map(foldPhrase)), has: new Set(has.map(foldPhrase)) }
    count(
      has.filter(name => !folded.had.has(foldPhrase(name))),
      'gains',
    )
    count(
      had.filter(name => !folded.has.has(foldPhrase(name))),
      'loses',
    )
    if (fields.includes('date') || fields.includes('route'))
      count(
        has.filter(name => folded.had.has(foldPhrase(name))),
        'moved',
      )
  }
  return [...counted.values()]
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
