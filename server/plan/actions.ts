import {
  assignUnits,
  confirmPlan,
  editPlanHead,
  isOpen,
  leftInWords,
  markPassagesRead,
  partiesOf,
  planProblems,
  printedDay,
  type ReviewedObligation,
  uploadPlan,
} from '../../domain/plan/index.ts'
import type { Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { addGroup, changeGroup, groupNamed } from '../org/index.ts'
import { amendmentActions } from './amendment/actions.ts'
import { takeIn } from './intake.ts'
import { obligationActions } from './obligation/actions.ts'
import { obligationsOf, storeObligation } from './obligation/queries.ts'
import { directoryFor, unitsDay } from './party/directory.ts'
import { unitsNamed } from './party/queries.ts'
import {
  changePlanHead,
  lastHeadChange,
  lockPlan,
  markPlanConfirmed,
  markRead,
  markUnread,
  passagesRead,
} from './queries.ts'
import { readingActions } from './recognition/actions.ts'
import { beginReading } from './recognition/begin.ts'
import { openSource } from './source.ts'
import {
  changedMeanwhile,
  clock,
  draftOr409,
  planOfSeen,
  planOr404,
  seenObligations,
  standingOf,
} from './standing.ts'

const upload = action(uploadPlan, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ tx, subject, input, now }) => {
    const { unitId, ...source } = input
    const { personId } = subject
    const read = await openSource(tx, personId, source)
    if ('pictures' in read)
      return beginReading(tx, { ...read, unitId, amendsPlanId: null, createdBy: personId, createdAt: now })
    const taken = await takeIn(tx, read, { unitId, personId, now })
    const { planId, obligations, alike } = taken
    const data = { fileName: read.fileName, number: read.compiled.number, obligations }
    return {
      output: { planId, obligations, alike },
      event: { about: `plan:${planId}`, unitId, campaignId: null, data },
    }
  },
})

const editHead = action(editPlanHead, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { planId, revision, ...head } = input
    await lockPlan(tx, planId)
    const plan = await draftOr409(tx, planId)
    const { windowFrom: from, windowTo: to } = head
    if (from !== null && to !== null && from > to)
      throw planProblems.windowReversed({ from: printedDay(from), to: printedDay(to) })
    if (!(await changePlanHead(tx, planId, revision, head))) {
      const last = await lastHeadChange(tx, planId)
      throw planProblems.changedMeanwhile({ who: last?.name ?? '', at: clock(last?.at ?? now) })
    }
    if (head.issuedOn !== plan.issuedOn)
      await resolveAgain(tx, planId, { personId: subject.personId, at: now })
    return {
      output: { revision: revision + 1 },
      event: { about: `plan:${planId}`, unitId: plan.unitId, campaignId: null, data: head },
    }
  },
})

/** Another date of the plan means other units: what a person settled stays, the rest is read again. */
const resolveAgain = async (
  tx: Writer,
  planId: number,
  by: { personId: number; at: Date },
): Promise<void> => {
  const plan = await planOr404(tx, planId)
  const directory = await directoryFor(tx, plan)
  for (const { obligation } of await obligationsOf(tx, [planId])) {
    const parties = partiesOf(obligation, directory, obligation.parties)
    if (JSON.stringify(parties) === JSON.stringify(obligation.parties)) continue
    const after = { ...obligation, parties, revision: obligation.revision + 1 }
    await storeObligation(tx, after, { change: editPlanHead.name, ...by })
  }
}

const mark = action(markPassagesRead, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { planId, positions, read } = input
    const plan = await draftOr409(tx, planId)
    const position = positions.find(each => each >= plan.compiled.coverage.length)
    if (position !== undefined) throw planProblems.passageUnknown({ position })
    if (read) await markRead(tx, { planId, positions, personId: subject.personId, readAt: now })
    else await markUnread(tx, planId, positions)
    return {
      output: { marked: positions.length },
      event: { about: `plan:${planId}`, unitId: plan.unitId, campaignId: null, data: { positions, read } },
    }
  },
})

const confirm = action(confirmPlan, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { planId } = input
    await lockPlan(tx, planId)
    const plan = await draftOr409(tx, planId)
    const obligations = (await obligationsOf(tx, [planId])).map(row => row.obligation)
    const read = (await passagesRead(tx, [planId])).map(row => row.position)
    const left = leftInWords(standingOf(plan, obligations, read).left)
    if (left !== null) throw planProblems.somethingLeft({ left: left.vi, leftEn: left.en })
    await markPlanConfirmed(tx, planId, subject.personId, now)
    const bound = obligations.filter(each => each.state === 'confirmed')
    const units = new Set(bound.flatMap(each => each.parties.flatMap(party => party.unitIds))).size
    return {
      output: { obligations: bound.length, units },
      event: {
        about: `plan:${planId}`,
        unitId: plan.unitId,
        campaignId: null,
        data: { obligations: bound.length, units, unresolved: bound.filter(isOpen).length },
      },
    }
  },
})

/** The words of a plan as a group for later plans; a group of that name becomes this one. */
const remember = async (
  tx: Writer,
  group: Parameters<typeof addGroup>[1],
  keeping: Parameters<typeof addGroup>[2],
): Promise<void> => {
  const known = await groupNamed(tx, group.name)
  if (known === undefined) await addGroup(tx, group, keeping)
  else await changeGroup(tx, known, group, keeping)
}

const assign = action(assignUnits, {
  may: { at: async (db, input) => (await planOfSeen(db, [input])).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { phrase, unitIds, everywhere, rememberAs } = input
    const { plan, obligations } = await seenObligations(tx, [input])
    const [chosen] = obligations
    if (chosen === undefined || !names(chosen, phrase)) throw planProblems.phraseUnknown({ phrase })
    const day = unitsDay(plan)
    const standing = await unitsNamed(tx, unitIds, day)
    if (standing.length !== new Set(unitIds).size) throw planProblems.unitNotOnDay({ day: printedDay(day) })
    const others = everywhere ? (await obligationsOf(tx, [plan.id])).map(row => row.obligation) : []
    const touched = [chosen, ...others.filter(each => each.id !== chosen.id && names(each, phrase))]
    const made = { change: assignUnits.name, personId: subject.personId, at: now }
    const done = touched.map(each => settled(each, phrase, unitIds))
    for (const each of done)
      if (!(await storeObligation(tx, each, made))) throw await changedMeanwhile(tx, each.id)
    if (rememberAs !== null) {
      const group = { name: rememberAs, unitId: plan.unitId, basis: plan.title ?? '', unitIds }
      await remember(tx, group, { personId: subject.personId, at: now, today: day })
    }
    return {
      output: { obligations: done.map(each => ({ obligationId: each.id, revision: each.revision })) },
      event: {
        about: `obligation:${chosen.id}`,
        unitId: plan.unitId,
        campaignId: null,
        data: { planId: plan.id, phrase, unitIds, obligations: done.map(each => each.id), rememberAs },
      },
    }
  },
})

const names = (obligation: ReviewedObligation, phrase: string): boolean =>
  obligation.parties.some(party => party.phrase === phrase)

const settled = (
  obligation: ReviewedObligation,
  phrase: string,
  unitIds: readonly number[],
): ReviewedObligation => ({
  ...obligation,
  revision: obligation.revision + 1,
  parties: obligation.parties.map(party =>
    party.phrase === phrase
      ? { ...party, unitIds: [...new Set(unitIds)], how: 'person', confidence: 1, open: [] }
      : party,
  ),
})

export const planActions: readonly Action[] = [
  upload,
  editHead,
  mark,
  confirm,
  assign,
  ...obligationActions,
  ...amendmentActions,
  ...readingActions,
]
