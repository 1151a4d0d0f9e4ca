import {
  chooseLocally,
  type ExemplarKind,
  exemplarKinds,
  exemplarProblems,
  isWithProvince,
  lackingIn,
  lacks,
  placesOf,
  type Quota,
  replaceExemplar,
  sendExemplars,
  withdrawExemplar,
} from '../../../domain/exemplar/index.ts'
import { isLate } from '../../../domain/shared/calendar/index.ts'
import type { FieldProblem } from '../../../domain/shared/index.ts'
import { moveAssignment } from '../../campaign/index.ts'
import { tellConstraint } from '../../db/constraints.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { evidenceOf, filesOf } from '../evidence/queries.ts'
import { addMeeting } from '../meeting/queries.ts'
import { addTurn, exemplarsOfDuty, moveExemplar, type StoredExemplar } from '../queries.ts'
import { tellOfficers } from '../telling.ts'
import { exemplarOr404 } from '../views.ts'
import { atDuty, atExemplar, happened, openDuty, quotaOfDuty } from './actions.ts'

tellConstraint('exemplar_slot', () => exemplarProblems.placeTaken())
tellConstraint('exemplar_needs_consent', () => exemplarProblems.consentMissing())

/** Returned ones keep their place: they are mended or replaced, not chosen anew. */
const holdsPlace = ({ state }: Pick<StoredExemplar, 'state'>): boolean =>
  isWithProvince(state) || state === 'returned'

/** The places that nobody holds for good, and that the meeting therefore fills. */
export const openPlaces = (quota: Quota, standing: readonly StoredExemplar[]) =>
  placesOf(quota).filter(
    ({ kind, slot }) => !standing.some(each => holdsPlace(each) && each.kind === kind && each.slot === slot),
  )

const countOf = (rows: readonly { readonly kind: ExemplarKind }[], kind: ExemplarKind): number =>
  rows.filter(each => each.kind === kind).length

const choose = action(chooseLocally, {
  may: atDuty,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId, meeting } = input
    const duty = await openDuty(tx, input)
    const standing = await exemplarsOfDuty(tx, campaignId, assignmentId)
    const open = openPlaces(quotaOfDuty(duty), standing)
    if (open.length === 0) throw exemplarProblems.alreadyWithProvince()
    const chosen = [...new Set(input.exemplarIds)].map(id => standing.find(each => each.id === id))
    const valid = chosen.filter(each => each?.state === 'candidate' || each?.state === 'chosen')
    const named = valid.flatMap(each => (each === undefined ? [] : [each]))
    if (named.length !== chosen.length) throw exemplarProblems.notCandidate()
    const [collective, individual] = [countOf(open, 'collective'), countOf(open, 'individual')]
    if (countOf(named, 'collective') !== collective || countOf(named, 'individual') !== individual)
      throw exemplarProblems.wrongPlaces({ collective, individual })
    for (const { id: exemplarId, state } of standing)
      if (state === 'chosen')
        await moveExemplar(tx, { campaignId, exemplarId, state: 'candidate', slot: null })
    const { personId } = subject
    for (const { id: exemplarId, kind } of named) {
      const at = open.findIndex(place => place.kind === kind)
      const [place] = open.splice(at, 1)
      await moveExemplar(tx, { campaignId, exemplarId, state: 'chosen', slot: place?.slot ?? null })
      await addTurn(tx, { campaignId, exemplarId, what: 'chosen', at: now, personId })
    }
    const recorded = { documentId: null, recordedAt: now, recordedBy: personId }
    await addMeeting(tx, { campaignId, assignmentId, meeting, ...recorded })
    const event = {
      about: `assignment:${assignmentId}`,
      unitId: duty.unitId,
      campaignId,
      data: { exemplarIds: named.map(({ id }) => id), heldOn: meeting.heldOn },
    }
    return { output: {}, event }
  },
})

/** What each lacks before it can go, as fields of the page. */
const faultsOf = async (db: Reader, rows: readonly StoredExemplar[]): Promise<FieldProblem[]> => {
  const ids = rows.map(({ id }) => id)
  const campaignId = rows[0]?.campaignId ?? 0
  const evidence = [...(await evidenceOf(db, campaignId, ids)), ...(await filesOf(db, campaignId, ids))]
  return rows.flatMap(row => {
    const prepared = {
      kind: row.kind,
      name: row.name ?? '',
      position: row.position ?? '',
      workUnit: row.workUnit ?? '',
      field: row.field ?? '',
      achievements: row.achievements ?? '',
      evidence: evidence.filter(({ exemplarId }) => exemplarId === row.id).length,
      consented: row.givenOn !== null,
    }
    return lackingIn(prepared).map(lack => ({
      path: `exemplar.${row.id}.${lack}`,
      vi: `${exemplarKinds[row.kind].vi}: thiếu ${lacks[lack].vi}.`,
      en: `${exemplarKinds[row.kind].en}: missing ${lacks[lack].en}.`,
    }))
  })
}

const send = action(sendExemplars, {
  may: atDuty,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, assignmentId } = input
    const duty = await openDuty(tx, input)
    const placed = (await exemplarsOfDuty(tx, campaignId, assignmentId)).filter(({ slot }) => slot !== null)
    if (placed.length < placesOf(quotaOfDuty(duty)).length) throw exemplarProblems.notChosenYet()
    const going = placed.filter(({ state }) => state === 'chosen' || state === 'returned')
    if (going.length === 0) throw exemplarProblems.nothingToSend()
    const faults = await faultsOf(tx, going)
    if (faults.length > 0) throw exemplarProblems.incomplete({ count: faults.length }, faults)
    const { personId } = subject
    for (const { id: exemplarId, slot } of going) {
      await moveExemplar(tx, { campaignId, exemplarId, state: 'sent', slot, sentAt: now })
      await addTurn(tx, { campaignId, exemplarId, what: 'sent', at: now, personId })
    }
    await moveAssignment(tx, { campaignId, assignmentId, state: 'delivered', at: now })
    await tellOfficers(tx, { ...duty, by: personId, now }, sendExemplars.name, {
      vi: `${duty.unitName} đã gửi hồ sơ điển hình.`,
      en: `${duty.unitName} sent its exemplars.`,
    })
    const late = duty.dueAt !== null && isLate(now.toISOString(), duty.dueAt.toISOString())
    const data = { exemplarIds: going.map(({ id }) => id), late }
    return {
      output: { sentAt: now.toISOString(), late },
      event: { about: `assignment:${assignmentId}`, unitId: duty.unitId, campaignId, data },
    }
  },
})

/** The exemplar while it can still leave its place. */
const leaving = async (tx: Writer, at: { campaignId: number; exemplarId: number }) => {
  const { campaignId, assignmentId } = await exemplarOr404(tx, at)
  await openDuty(tx, { campaignId, assignmentId })
  const exemplar = await exemplarOr404(tx, at)
  if (exemplar.state === 'selected') throw exemplarProblems.alreadySelected()
  if (exemplar.state === 'withdrawn') throw exemplarProblems.notCandidate()
  return exemplar
}

/** What was with the province is no longer whole: the locality owes again. */
export const reopenDuty = async (
  tx: Writer,
  exemplar: StoredExemplar,
  at: Date,
  by: number,
): Promise<void> => {
  const { campaignId, assignmentId, state, unitName } = exemplar
  if (!isWithProvince(state)) return
  await moveAssignment(tx, { campaignId, assignmentId, state: 'returned', at })
  await tellOfficers(tx, { ...exemplar, by, now: at }, withdrawExemplar.name, {
    vi: `${unitName} đã rút hoặc thay một hồ sơ điển hình đã gửi.`,
    en: `${unitName} withdrew or replaced an exemplar it had sent.`,
  })
}

const withdraw = action(withdrawExemplar, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const exemplar = await leaving(tx, input)
    const { campaignId, exemplarId, reason } = input
    await moveExemplar(tx, { campaignId, exemplarId, state: 'withdrawn', slot: null })
    const { personId } = subject
    await addTurn(tx, { campaignId, exemplarId, what: 'withdrawn', reason, at: now, personId })
    await reopenDuty(tx, exemplar, now, personId)
    return { output: {}, event: happened(exemplar) }
  },
})

const replace = action(replaceExemplar, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const exemplar = await leaving(tx, input)
    const { campaignId, exemplarId, byExemplarId, reason } = input
    const other = await exemplarOr404(tx, { campaignId, exemplarId: byExemplarId })
    const { slot, kind, assignmentId } = exemplar
    const fits = other.assignmentId === assignmentId && other.kind === kind && other.state === 'candidate'
    if (slot === null || !fits || other.erasedAt !== null) throw exemplarProblems.notReplaceable()
    const { personId } = subject
    await moveExemplar(tx, { campaignId, exemplarId, state: 'withdrawn', slot: null })
    await addTurn(tx, { campaignId, exemplarId, what: 'replaced', reason, at: now, personId })
    await moveExemplar(tx, { campaignId, exemplarId: byExemplarId, state: 'chosen', slot })
    await addTurn(tx, { campaignId, exemplarId: byExemplarId, what: 'chosen', at: now, personId })
    await reopenDuty(tx, exemplar, now, personId)
    return { output: {}, event: happened(exemplar, { byExemplarId }) }
  },
})

export const choosingActions: readonly Action[] = [choose, send, withdraw, replace]
