import {
  amendedDuty,
  amendPlan,
  applyAmendment,
  type Directory,
  discardAmendment,
  type Obligation,
  type ProposedChange,
  partiesOf,
  planProblems,
  proposedDuty,
  type ReviewedObligation,
} from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { addObligations, type ChangeMade, storeObligation } from '../obligation/queries.ts'
import { directoryFor } from '../party/directory.ts'
import { lockPlan, type StoredPlan } from '../queries.ts'
import { beginReading } from '../recognition/begin.ts'
import { openSource } from '../source.ts'
import { changedMeanwhile, planOr404 } from '../standing.ts'
import { confirmedPlan, inForce, takeAmendmentIn } from './intake.ts'
import { amendmentById, decideAmendment } from './queries.ts'

type StoredAmendment = NonNullable<Awaited<ReturnType<typeof amendmentById>>>

const amendmentOr404 = async (db: Reader, amendmentId: number): Promise<StoredAmendment> => {
  const amendment = await amendmentById(db, amendmentId)
  if (amendment === undefined) throw planProblems.amendmentNotFound()
  return amendment
}

const amend = action(amendPlan, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { planId, ...source } = input
    const { personId } = subject
    const { unitId } = await confirmedPlan(tx, planId)
    const read = await openSource(tx, personId, source)
    if ('pictures' in read)
      return beginReading(tx, { ...read, unitId, amendsPlanId: planId, createdBy: personId, createdAt: now })
    const { amendmentId, changes } = await takeAmendmentIn(tx, planId, read, { personId, at: now })
    const data = { amendmentId, number: read.compiled.number, changes }
    return {
      output: { amendmentId, changes },
      event: { about: `plan:${planId}`, unitId, campaignId: null, data },
    }
  },
})

const atPlanOfAmendment = {
  at: async (db: Reader, input: { amendmentId: number }) =>
    (await planOr404(db, (await amendmentOr404(db, input.amendmentId)).planId)).unitId,
}

const apply = action(applyAmendment, {
  may: atPlanOfAmendment,
  run: async ({ tx, subject, input, now }) => {
    const amendment = await amendmentOr404(tx, input.amendmentId)
    await lockPlan(tx, amendment.planId)
    const plan = await confirmedPlan(tx, amendment.planId)
    const by = { personId: subject.personId, at: now }
    if (!(await decideAmendment(tx, amendment.id, 'applied', by))) throw planProblems.amendmentDecided()
    const changes = amendment.change.changes.filter((_, place) => !input.without.includes(place))
    const made = { change: applyAmendment.name, ...by }
    const done = await carryOut(tx, plan, amendment, changes, made)
    return {
      output: { obligations: done.map(each => ({ obligationId: each.id, revision: each.revision })) },
      event: {
        about: `plan:${plan.id}`,
        unitId: plan.unitId,
        campaignId: null,
        data: { amendmentId: amendment.id, obligations: done.map(each => each.id), without: input.without },
      },
    }
  },
})

/** Each change becomes a new state of its duty, or a new duty; the states before stay in its versions. */
const carryOut = async (
  tx: Writer,
  plan: StoredPlan,
  amendment: StoredAmendment,
  changes: readonly ProposedChange[],
  made: ChangeMade,
): Promise<ReviewedObligation[]> => {
  const { text, compiled } = amendment
  const issuedOn = amendment.issuedOn ?? plan.issuedOn
  const directory = await directoryFor(tx, { ...plan, text, compiled, issuedOn })
  const standing = new Map((await inForce(tx, plan.id)).map(each => [each.id, each]))
  const said = new Map(compiled.obligations.map(each => [each.id, each]))
  const changed = changes.flatMap(change => {
    const before = standing.get(change.obligationId ?? 0)
    return before === undefined
      ? []
      : [stateAfter(before, said.get(change.compiledId ?? ''), change, amendment, directory)]
  })
  for (const state of changed)
    if (!(await storeObligation(tx, state, made))) throw await changedMeanwhile(tx, state.id)
  const gained = changes.flatMap(({ kind, compiledId }) => {
    const duty = kind === 'gained' ? said.get(compiledId ?? '') : undefined
    return duty === undefined ? [] : [laid(duty, amendment, directory)]
  })
  return [...changed, ...(await addObligations(tx, plan.id, gained, made))]
}

const stateAfter = (
  before: ReviewedObligation,
  after: Obligation | undefined,
  { kind, fields }: ProposedChange,
  amendment: StoredAmendment,
  directory: Directory,
): ReviewedObligation => {
  const revision = before.revision + 1
  const by = amendment.number ?? amendment.fileName
  if (kind === 'lost' || after === undefined)
    return { ...before, revision, state: 'dropped', dropReason: `Theo văn bản điều chỉnh ${by}` }
  const duty = amendedDuty(before, after, fields)
  const moved = fields.includes('wording') ? { amendmentId: amendment.id } : {}
  const named = fields.some(field => field === 'assignees' || field === 'coordinators' || field === 'role')
  const parties = named ? partiesOf(duty, directory, before.parties) : before.parties
  return { ...duty, ...moved, parties, revision }
}

const laid = (duty: Obligation, amendment: StoredAmendment, directory: Directory) => ({
  ...proposedDuty(duty),
  compiledId: duty.id,
  origin: 'amended' as const,
  state: 'confirmed' as const,
  dropReason: null,
  mergedInto: null,
  amendmentId: amendment.id,
  parties: partiesOf(duty, directory),
  revision: 1,
})

const discard = action(discardAmendment, {
  may: atPlanOfAmendment,
  run: async ({ tx, subject, input, now }) => {
    const amendment = await amendmentOr404(tx, input.amendmentId)
    const plan = await planOr404(tx, amendment.planId)
    const by = { personId: subject.personId, at: now }
    if (!(await decideAmendment(tx, amendment.id, 'discarded', by))) throw planProblems.amendmentDecided()
    return {
      output: {},
      event: {
        about: `plan:${plan.id}`,
        unitId: plan.unitId,
        campaignId: null,
        data: { amendmentId: amendment.id, reason: input.reason },
      },
    }
  },
})

export const amendmentActions: readonly Action[] = [amend, apply, discard]
