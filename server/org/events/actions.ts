import {
  orgProblems,
  type SuccessionOrder,
  settleQuestion,
  sharesOf,
  stateKey,
  succeedUnit,
  successionEffect,
  undoSuccession,
  unitsMade,
  unitsNamed,
} from '../../../domain/org/index.ts'
import { roles, sharedProblems, type WriteContract } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { rolesAt } from '../policy.ts'
import {
  addSuccession,
  addUndoing,
  changeStates,
  giveShares,
  lastPlace,
  makeUnits,
  questionById,
  rememberNames,
  reopen,
  settle,
  statesAround,
  statesOf,
  successionById,
  successorsIn,
} from './queries.ts'

/** Rights are asked at what stands in the end, so that an event of the past finds its place. */
const inTheEnd = '9999-12-31'

const firstNamed = (order: SuccessionOrder): number => unitsNamed(order)[0] ?? 0

/** An order reaches several units; the right to give it is needed at each of them. */
const demandAt = async (
  db: Reader,
  contract: WriteContract,
  subject: Subject,
  unitIds: readonly number[],
  now: Date,
): Promise<void> => {
  for (const unitId of new Set(unitIds)) {
    const held = await rolesAt(db, subject, await lastPlace(db, unitId, inTheEnd), now)
    if (contract.roles.some(role => held.includes(role))) continue
    throw sharedProblems.notAllowed({
      action: contract.label.vi,
      roles: contract.roles.map(role => roles[role].vi).join(', '),
    })
  }
}

const succeed = action(succeedUnit, {
  may: { at: (db, input) => lastPlace(db, firstNamed(input.order), inTheEnd) },
  run: async ({ tx, subject, input, now }) => {
    const { order, ...event } = input
    const named = unitsNamed(order)
    await demandAt(tx, succeedUnit, subject, named, now)
    const states = await statesAround(tx, named, event.onDay)
    const madeUnitIds = await makeUnits(tx, unitsMade(order), 'area', now)
    const effect = successionEffect(order, event.onDay, states, madeUnitIds)
    await changeStates(tx, effect)
    const successionId = await addSuccession(tx, { ...event, ...effect, kind: order.kind }, now)
    return {
      output: { successionId, madeUnitIds: [...madeUnitIds] },
      event: {
        about: `succession:${successionId}`,
        unitId: firstNamed(order),
        campaignId: null,
        data: { kind: order.kind, onDay: event.onDay, units: [...named, ...madeUnitIds] },
      },
    }
  },
})

/** The units of an event must be as it left them; what came after is undone first. */
const demandUntouched = async (
  tx: Writer,
  event: NonNullable<Awaited<ReturnType<typeof successionById>>>,
) => {
  const unitIds = [...event.removed, ...event.added].map(state => state.unitId)
  const there = new Set((await statesOf(tx, unitIds)).map(stateKey))
  if (!event.added.every(state => there.has(stateKey(state)))) throw orgProblems.builtUpon()
}

const undo = action(undoSuccession, {
  may: {
    at: async (db, input, subject) => {
      const event = await successionById(db, input.successionId)
      const unitId = event?.edgeUnitIds[0] ?? event?.added[0]?.unitId
      return unitId === undefined ? subject.unitId : lastPlace(db, unitId, inTheEnd)
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const event = await successionById(tx, input.successionId)
    if (event === undefined || event.kind === 'undo') throw sharedProblems.notFound()
    if (event.registryKey !== null) throw orgProblems.listed()
    if (event.undone) throw orgProblems.alreadyUndone()
    const unitIds = [...event.removed, ...event.added].map(state => state.unitId)
    await demandAt(tx, undoSuccession, subject, unitIds, now)
    await demandUntouched(tx, event)
    await changeStates(tx, { removed: event.added, added: event.removed })
    await rememberNames(tx, event.added)
    await reopen(tx, event.id)
    const successionId = await addUndoing(tx, event.id, event.onDay, now)
    return {
      output: { successionId },
      event: {
        about: `succession:${successionId}`,
        unitId: unitIds[0] ?? subject.unitId,
        campaignId: null,
        data: { undoes: event.id, units: unitIds },
      },
    }
  },
})

const settleOpen = action(settleQuestion, {
  may: {
    at: async (db, input, subject) => {
      const question = await questionById(db, input.questionId)
      return question === undefined ? subject.unitId : lastPlace(db, question.unitId, inTheEnd)
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const question = await questionById(tx, input.questionId)
    if (question === undefined) throw sharedProblems.notFound()
    if (question.settledAt !== null) throw orgProblems.questionSettled()
    await demandAt(tx, settleQuestion, subject, [question.unitId], now)
    const given = sharesGiven(input.into)
    const successionId =
      question.kind === 'weights' && question.successionId !== null
        ? await settleShares(tx, question.successionId, question.unitId, given)
        : await addSuccession(tx, successorEvent(question, input, given), now)
    await settle(tx, question.id, successionId, now)
    return {
      output: { successionId },
      event: {
        about: `unit:${question.unitId}`,
        unitId: question.unitId,
        campaignId: null,
        data: { questionId: question.id, decision: input.decision },
      },
    }
  },
})

type Given = readonly {
  readonly unitId: number
  readonly share: { readonly weight: bigint; readonly weightOf: bigint } | null
}[]

/** One successor takes all; among several the shares follow from all weights, or none is given. */
const sharesGiven = (into: readonly { readonly unitId: number; readonly weight: string | null }[]): Given => {
  const weights = into.length === 1 ? ['1'] : into.flatMap(({ weight }) => weight ?? [])
  const shares = weights.length === into.length ? sharesOf(weights) : []
  if (new Set(into.map(({ unitId }) => unitId)).size < into.length) throw orgProblems.otherSuccessors()
  return into.map(({ unitId }, at) => ({ unitId, share: shares[at] ?? null }))
}

const settleShares = async (
  tx: Writer,
  successionId: number,
  unitId: number,
  given: Given,
): Promise<number> => {
  const known = await successorsIn(tx, successionId, unitId)
  const shares = given.flatMap(({ unitId: to, share }) =>
    share === null ? [] : [{ unitId: to, weight: String(share.weight), weightOf: String(share.weightOf) }],
  )
  if (shares.length !== known.length || !shares.every(share => known.includes(share.unitId)))
    throw orgProblems.otherSuccessors()
  await giveShares(tx, successionId, unitId, shares)
  return successionId
}

const successorEvent = (
  question: { readonly unitId: number; readonly onDay: string },
  input: { readonly decision: string; readonly basis: 'population' | 'area' | 'hand' | null },
  into: Given,
) => ({
  kind: into.length === 1 ? ('merge' as const) : ('split' as const),
  onDay: question.onDay,
  decision: input.decision,
  decidedOn: null,
  basis: input.basis,
  removed: [],
  added: [],
  passages: [{ fromUnitId: question.unitId, into }],
})

export const eventActions: readonly Action[] = [succeed, undo, settleOpen]
