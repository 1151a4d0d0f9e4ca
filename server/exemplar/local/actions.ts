import { campaignProblems } from '../../../domain/campaign/index.ts'
import {
  citeEvidence,
  dropEvidence,
  editExemplar,
  exemplarKinds,
  exemplarProblems,
  exemplarStates,
  isEditable,
  proposeExemplar,
  type Quota,
  quotaOf,
  recordConsent,
} from '../../../domain/exemplar/index.ts'
import type { Quantity } from '../../../domain/plan/index.ts'
import { plainText } from '../../../domain/report/index.ts'
import { wholeWords } from '../../../domain/synthesis/index.ts'
import { moveAssignment } from '../../campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { submissionOf } from '../evidence/queries.ts'
import { addExemplar, addTurn, changeProfile, type Duty, lockDuty, type StoredExemplar } from '../queries.ts'
import { dutyOr404, exemplarOr404, type SubmittedSection } from '../views.ts'
import { addEvidence, putConsent, removeEvidence } from './queries.ts'

export const quotaOfDuty = (duty: Pick<Duty, 'quantity' | 'text'>): Quota =>
  quotaOf(duty.quantity as Quantity | null, duty.text)

/** At the locality’s unit. */
export const atDuty = {
  at: async (db: Reader, input: { campaignId: number; assignmentId: number }) =>
    (await dutyOr404(db, input)).unitId,
}

export const atExemplar = {
  at: async (db: Reader, input: { campaignId: number; exemplarId: number }) =>
    (await exemplarOr404(db, input)).unitId,
}

/** The duty while its campaign runs; whoever else writes for the locality waits. */
export const openDuty = async (tx: Writer, at: { campaignId: number; assignmentId: number }) => {
  const duty = await dutyOr404(tx, at)
  if (duty.campaignState === 'closed') throw campaignProblems.closed()
  await lockDuty(tx, at.campaignId, at.assignmentId)
  return duty
}

/** What the ledger keeps: ids alone, so that nothing in it names a person. */
export const happened = (
  row: Pick<StoredExemplar, 'id' | 'campaignId' | 'unitId'>,
  data: Record<string, string | number> = {},
) => ({ about: `exemplar:${row.id}`, unitId: row.unitId, campaignId: row.campaignId, data })

const propose = action(proposeExemplar, {
  may: atDuty,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, kind, profile } = input
    const duty = await openDuty(tx, input)
    if (quotaOfDuty(duty)[kind] === 0) throw exemplarProblems.kindNotAsked({ kind: exemplarKinds[kind].vi })
    const { unitId } = duty
    const { personId } = subject
    const row = { campaignId, assignmentId, unitId, kind, proposedAt: now, proposedBy: personId }
    const exemplarId = await addExemplar(tx, row, profile)
    await addTurn(tx, { campaignId, exemplarId, what: 'proposed', at: now, personId })
    if (duty.state === 'open')
      await moveAssignment(tx, { campaignId, assignmentId, state: 'drafting', at: now })
    return { output: { exemplarId }, event: happened({ id: exemplarId, campaignId, unitId }, { kind }) }
  },
})

/** The exemplar while its locality may still write in it. */
export const editable = async (tx: Writer, at: { campaignId: number; exemplarId: number }) => {
  const before = await exemplarOr404(tx, at)
  await openDuty(tx, { campaignId: before.campaignId, assignmentId: before.assignmentId })
  const exemplar = await exemplarOr404(tx, at)
  if (exemplar.erasedAt !== null) throw exemplarProblems.erased()
  if (!isEditable(exemplar.state)) throw exemplarProblems.locked({ state: exemplarStates[exemplar.state].vi })
  return exemplar
}

const edit = action(editExemplar, {
  may: atExemplar,
  run: async ({ tx, input }) => {
    const exemplar = await editable(tx, input)
    if (exemplar.revision !== input.revision) throw exemplarProblems.changed()
    await changeProfile(tx, exemplar, input.profile)
    const revision = exemplar.revision + 1
    return { output: { revision }, event: happened(exemplar, { revision }) }
  },
})

const cite = action(citeEvidence, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const exemplar = await editable(tx, input)
    const { campaignId, exemplarId, reportId, version, section } = input
    const submission = await submissionOf(tx, campaignId, reportId, version)
    if (submission === undefined) throw exemplarProblems.noSuchSpan()
    if (submission.unitId !== exemplar.unitId) throw exemplarProblems.notOwnReport()
    const source = (submission.sections as SubmittedSection[]).find(each => each.section === section)
    const text = source === undefined ? '' : plainText(source.content)
    const span = input.end > text.length ? null : wholeWords(text, input)
    if (span === null) throw exemplarProblems.noSuchSpan()
    const added = { addedAt: now, addedBy: subject.personId }
    const row = { campaignId, exemplarId, reportId, version, section, ...span, ...added }
    const evidenceId = await addEvidence(tx, row)
    return { output: { evidenceId }, event: happened(exemplar, { evidenceId, reportId, version }) }
  },
})

const uncite = action(dropEvidence, {
  may: atExemplar,
  run: async ({ tx, input }) => {
    const exemplar = await editable(tx, input)
    await removeEvidence(tx, input)
    return { output: {}, event: happened(exemplar, { evidenceId: input.evidenceId }) }
  },
})

const consent = action(recordConsent, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const exemplar = await editable(tx, input)
    if (exemplar.kind === 'collective') throw exemplarProblems.collectiveNeedsNone()
    if (input.givenOn > dayOf(now)) throw exemplarProblems.consentInFuture()
    await putConsent(tx, { ...input, recordedAt: now, recordedBy: subject.personId })
    return { output: {}, event: happened(exemplar, { givenOn: input.givenOn, how: input.how }) }
  },
})

export const localActions: readonly Action[] = [propose, edit, cite, uncite, consent]
