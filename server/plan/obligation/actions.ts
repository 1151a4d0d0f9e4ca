import {
  addedDuty,
  addObligation,
  changedDuty,
  checkDue,
  confirmObligations,
  type Duty,
  type DutyContext,
  divisionsOf,
  dropObligations,
  editObligation,
  mergedDuty,
  mergeObligations,
  partiesOf,
  planProblems,
  type ReviewedObligation,
  restoreObligations,
  splitDuty,
  splitObligation,
} from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { directoryFor } from '../party/directory.ts'
import type { StoredPlan } from '../queries.ts'
import {
  changedMeanwhile,
  draftOr409,
  planOfSeen,
  planOr404,
  type Seen,
  seenObligations,
} from '../standing.ts'
import { addObligations, type ChangeMade, obligationsOf, storeObligation } from './queries.ts'

const contextOf = ({ text, compiled, issuedOn }: StoredPlan): DutyContext => ({
  text,
  sections: divisionsOf(compiled),
  issuedOn,
})

const happened = (
  plan: StoredPlan,
  obligationId: number,
  data: Record<string, number | number[] | string>,
) => ({
  about: `obligation:${obligationId}`,
  unitId: plan.unitId,
  campaignId: null,
  data: { planId: plan.id, ...data },
})

const store = async (
  tx: Writer,
  states: readonly ReviewedObligation[],
  made: ChangeMade,
): Promise<{ obligations: { obligationId: number; revision: number }[] }> => {
  for (const state of states)
    if (!(await storeObligation(tx, state, made))) throw await changedMeanwhile(tx, state.id)
  return { obligations: states.map(state => ({ obligationId: state.id, revision: state.revision })) }
}

const next = (before: ReviewedObligation, change: Partial<ReviewedObligation>): ReviewedObligation => ({
  ...before,
  ...change,
  revision: before.revision + 1,
})

const atPlanOf = { at: async (db: Reader, input: Seen) => (await planOfSeen(db, [input])).unitId }
const atPlanOfAll = {
  at: async (db: Reader, input: { obligations: readonly Seen[] }) =>
    (await planOfSeen(db, input.obligations)).unitId,
}

const edit = action(editObligation, {
  may: atPlanOf,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, [input])
    const before = live(obligations[0])
    const after = changedDuty(before, input.change, contextOf(plan))
    const named = 'assignees' in input.change || 'coordinators' in input.change || 'role' in input.change
    const parties = named ? partiesOf(after, await directoryFor(tx, plan), before.parties) : before.parties
    const state = next(before, { ...after, parties })
    await store(tx, [state], { change: editObligation.name, personId: subject.personId, at: now })
    return {
      output: { revision: state.revision },
      event: happened(plan, state.id, { fields: Object.keys(input.change).join(', ') }),
    }
  },
})

const live = (obligation: ReviewedObligation | undefined): ReviewedObligation => {
  if (obligation === undefined) throw planProblems.obligationNotFound()
  if (obligation.state === 'dropped') throw planProblems.obligationDropped()
  return obligation
}

const split = action(splitObligation, {
  may: atPlanOf,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, [input])
    const before = live(obligations[0])
    const [first, ...rest] = splitDuty(before, input.parts, contextOf(plan))
    if (first === undefined) throw planProblems.partsOutside()
    const made = { change: splitObligation.name, personId: subject.personId, at: now }
    await store(tx, [next(before, { ...first, state: 'proposed' })], made)
    const parts = rest.map(
      duty => ({ ...before, ...duty, origin: 'split', state: 'proposed', revision: 1 }) as const,
    )
    const added = await addObligations(tx, plan.id, parts, made)
    const obligationIds = [before.id, ...added.map(each => each.id)]
    return { output: { obligationIds }, event: happened(plan, before.id, { parts: obligationIds }) }
  },
})

const merge = action(mergeObligations, {
  may: atPlanOfAll,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, input.obligations)
    const merged = obligations.map(live).sort((a, b) => a.start - b.start)
    const [first, ...rest] = merged
    if (first === undefined) throw planProblems.obligationNotFound()
    const ids = new Set(merged.map(each => each.id))
    const others = (await obligationsOf(tx, [plan.id]))
      .map(row => row.obligation)
      .filter(each => !ids.has(each.id) && each.state !== 'dropped' && each.amendmentId === null)
    const due = merged.find(each => each.id === input.dueOf)
    const duty = mergedDuty(merged, others, contextOf(plan), due)
    const settled = merged.flatMap(each => each.parties)
    const parties = partiesOf(duty, await directoryFor(tx, plan), settled)
    const survivor = next(first, { ...duty, parties, origin: 'merged', state: 'proposed' })
    const gone = rest.map(each =>
      next(each, { state: 'dropped', dropReason: `Gộp vào nhiệm vụ ${first.id}`, mergedInto: first.id }),
    )
    await store(tx, [survivor, ...gone], {
      change: mergeObligations.name,
      personId: subject.personId,
      at: now,
    })
    return {
      output: { obligationId: first.id, revision: survivor.revision },
      event: happened(plan, first.id, {
        merged: rest.map(each => each.id),
        ...(due === undefined ? {} : { dueOf: due.id }),
      }),
    }
  },
})

const add = action(addObligation, {
  may: { at: async (db, input) => (await planOr404(db, input.planId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const plan = await draftOr409(tx, input.planId)
    const before = (await obligationsOf(tx, [plan.id])).map(row => row.obligation)
    const duty = addedDuty(input, before.filter(inPlan), contextOf(plan))
    const parties = partiesOf(duty, await directoryFor(tx, plan))
    const fresh = { ...duty, ...untouched, parties }
    const made = { change: addObligation.name, personId: subject.personId, at: now }
    const [added] = await addObligations(tx, plan.id, [fresh], made)
    const obligationId = added?.id ?? 0
    return {
      output: { obligationId, revision: 1 },
      event: happened(plan, obligationId, { start: duty.start, end: duty.end }),
    }
  },
})

const untouched = {
  compiledId: null,
  origin: 'added',
  state: 'proposed',
  dropReason: null,
  mergedInto: null,
  amendmentId: null,
  revision: 1,
} as const

const inPlan = (each: ReviewedObligation): boolean => each.state !== 'dropped' && each.amendmentId === null

const drop = action(dropObligations, {
  may: atPlanOfAll,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, input.obligations)
    const states = obligations.map(each => next(each, { state: 'dropped', dropReason: input.reason }))
    const output = await store(tx, states, {
      change: dropObligations.name,
      personId: subject.personId,
      at: now,
    })
    return { output, event: several(plan, states, { reason: input.reason }) }
  },
})

const confirm = action(confirmObligations, {
  may: atPlanOfAll,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, input.obligations)
    for (const each of obligations.map(live)) checkConfirmable(each, plan.issuedOn)
    const states = obligations.map(each => next(each, { state: 'confirmed' }))
    const made = { change: confirmObligations.name, personId: subject.personId, at: now }
    return { output: await store(tx, states, made), event: several(plan, states) }
  },
})

const checkConfirmable = (duty: Duty, issuedOn: string | null): void => {
  checkDue(duty, issuedOn)
  if (duty.assignees.length === 0) throw planProblems.noAssignee({ text: opening(duty.text) })
}

/** The first words of a clause, enough to know it by. */
const opening = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length <= 80 ? flat : `${flat.slice(0, flat.lastIndexOf(' ', 80))}…`
}

const restore = action(restoreObligations, {
  may: atPlanOfAll,
  run: async ({ tx, subject, input, now }) => {
    const { plan, obligations } = await seenObligations(tx, input.obligations)
    const states = obligations.map(each =>
      next(each, { state: 'proposed', dropReason: null, mergedInto: null }),
    )
    const made = { change: restoreObligations.name, personId: subject.personId, at: now }
    return { output: await store(tx, states, made), event: several(plan, states) }
  },
})

const several = (
  plan: StoredPlan,
  states: readonly ReviewedObligation[],
  data: Record<string, string> = {},
) => happened(plan, states[0]?.id ?? 0, { ...data, obligations: states.map(each => each.id) })

export const obligationActions: readonly Action[] = [edit, split, merge, add, drop, confirm, restore]
