import {
  type Basis,
  orgProblems,
  type SuccessionOrder,
  settleQuestion,
  stateKey,
  succeedUnit,
  successionEffect,
  type UnitState,
  undoSuccession,
  unitsMade,
  unitsNamed,
} from '../../../domain/org/index.ts'
import { sharedProblems } from '../../../domain/shared/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { unitsStanding } from '../succession/index.ts'
import { askNoMore, askShares } from './asking/queries.ts'
import { beyondDay } from './beyond.ts'
import { demandAt } from './demand.ts'
import { divisionActions, namedWithoutStanding, recordShares } from './division/index.ts'
import { settledBy } from './foreseeing.ts'
import {
  endingsIn,
  moveBack,
  moveData,
  moveWithEvent,
  movingActions,
  tellAlong,
  tellBack,
} from './moving/index.ts'
import {
  addSuccession,
  addUndoing,
  changeStates,
  lastPlace,
  makeUnits,
  questionById,
  rememberNames,
  reopen,
  settle,
  statesAround,
  statesOf,
  successionById,
} from './queries.ts'

const firstNamed = (order: SuccessionOrder): number => unitsNamed(order)[0] ?? 0

const succeed = action(succeedUnit, {
  may: { at: (db, input) => lastPlace(db, firstNamed(input.order)) },
  run: async ({ tx, subject, input, now }) => {
    const { order, people = [], ...event } = input
    const named = unitsNamed(order)
    await demandAt(tx, succeedUnit, subject, named, now)
    const states = await statesAround(tx, named, event.onDay)
    const madeUnitIds = await makeUnits(tx, unitsMade(order), firstNamed(order), now)
    const { questions: open, ...beyond } = await beyondDay(tx, states, event.onDay)
    const effect = successionEffect(order, event.onDay, states, madeUnitIds, beyond)
    await changeStates(tx, effect)
    const successionId = await addSuccession(tx, { ...event, ...effect, kind: order.kind }, now)
    for (const unitId of settledBy(effect, open)) await settle(tx, open.get(unitId) ?? 0, successionId, now)
    const questions = await askShares(tx, successionId, event.onDay, effect.passages)
    const endings = endingsIn(effect.passages)
    const along = { successionId, onDay: event.onDay, endings, madeUnitIds, answers: people }
    const told = await moveWithEvent(tx, along, now)
    await tellAlong(tx, along, told, subject.personId, now)
    const moved = told.filter(({ state }) => state === 'moved').length
    return {
      output: { successionId, madeUnitIds: [...madeUnitIds], questions, moved },
      event: {
        about: `succession:${successionId}`,
        unitId: firstNamed(order),
        campaignId: null,
        data: {
          ...{ kind: order.kind, onDay: event.onDay, units: [...named, ...madeUnitIds] },
          people: moveData(told),
        },
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

/** A unit that the event had made may be what another was divided into: that is mended first. */
const demandUnnamed = async (tx: Writer, made: readonly UnitState[]) => {
  const unitIds = made.map(state => state.unitId)
  const named = await namedWithoutStanding(tx, unitIds)
  const name = made.find(({ unitId }) => unitId === named)?.fullName
  if (name !== undefined) throw orgProblems.namedInShares({ name })
}

const undo = action(undoSuccession, {
  may: {
    at: async (db, input, subject) => {
      const event = await successionById(db, input.successionId)
      const unitId = event?.edgeUnitIds[0] ?? event?.added[0]?.unitId
      return unitId === undefined ? subject.unitId : lastPlace(db, unitId)
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
    await demandUnnamed(tx, event.added)
    await reopen(tx, event.id)
    await askNoMore(tx, event.id)
    const told = await moveBack(tx, event.id, now)
    const successionId = await addUndoing(tx, event.id, event.onDay, now)
    await tellBack(tx, { successionId: event.id, onDay: event.onDay }, told, subject.personId, now)
    const back = told.filter(({ state }) => state === 'back').length
    return {
      output: { successionId, back, movedOn: told.length - back },
      event: {
        about: `succession:${successionId}`,
        unitId: unitIds[0] ?? subject.unitId,
        campaignId: null,
        data: { undoes: event.id, units: unitIds, people: moveData(told) },
      },
    }
  },
})

const settleOpen = action(settleQuestion, {
  may: {
    at: async (db, input, subject) => {
      const question = await questionById(db, input.questionId)
      return question === undefined ? subject.unitId : lastPlace(db, question.unitId)
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const question = await questionById(tx, input.questionId)
    if (question === undefined) throw sharedProblems.notFound()
    if (question.settledAt !== null) throw orgProblems.questionSettled()
    await demandAt(tx, settleQuestion, subject, [question.unitId], now)
    const successionId = question.kind === 'weights' ? question.successionId : null
    const answered = { ...input, by: subject.personId }
    const answer = await (successionId === null
      ? settleSuccessor(tx, question, answered, now)
      : settleShares(tx, { ...answered, unitId: question.unitId, successionId }, now))
    return {
      output: { successionId: answer },
      event: {
        about: `unit:${question.unitId}`,
        unitId: question.unitId,
        campaignId: null,
        data: { questionId: question.id, decision: input.decision },
      },
    }
  },
})

interface Answer {
  readonly decision: string
  readonly basis: Basis | null
  readonly into: readonly { readonly unitId: number; readonly weight: string | null }[]
  readonly by: number
}

type Question = NonNullable<Awaited<ReturnType<typeof questionById>>>

/** Weights for each of the successors, or nothing. */
const settleShares = async (
  tx: Writer,
  answer: Answer & { readonly successionId: number; readonly unitId: number },
  now: Date,
): Promise<number> => {
  const into = weighed(answer.into)
  if (into.length < answer.into.length) throw orgProblems.otherSuccessors()
  await recordShares(tx, { ...answer, basis: answer.basis ?? 'hand', into }, now)
  return answer.successionId
}

const weighed = (into: Answer['into']) =>
  into.flatMap(({ unitId, weight }) => (weight === null ? [] : [{ unitId, weight }]))

/** An event of its own says who follows: one takes all; among several the shares are said at once or later. */
const settleSuccessor = async (
  tx: Writer,
  question: Question,
  answer: Answer,
  now: Date,
): Promise<number> => {
  const { unitId, onDay } = question
  const share = answer.into.length === 1 ? { weight: 1n, weightOf: 1n } : null
  const into = answer.into.map(part => ({ unitId: part.unitId, share }))
  if (new Set(into.map(part => part.unitId)).size < into.length) throw orgProblems.otherSuccessors()
  await demandStanding(
    tx,
    into.map(part => part.unitId),
    onDay,
  )
  const event = {
    kind: into.length === 1 ? ('merge' as const) : ('split' as const),
    onDay,
    decision: answer.decision,
    decidedOn: null,
    basis: null,
    removed: [],
    added: [],
    passages: [{ fromUnitId: unitId, into }],
  }
  const successionId = await addSuccession(tx, event, now)
  await settle(tx, question.id, successionId, now)
  await askShares(tx, successionId, onDay, event.passages)
  if (into.length > 1 && weighed(answer.into).length === into.length)
    await settleShares(tx, { ...answer, unitId, successionId }, now)
  return successionId
}

const demandStanding = async (tx: Writer, unitIds: readonly number[], onDay: string): Promise<void> => {
  const standing = await unitsStanding(tx, onDay, unitIds)
  if (!unitIds.every(unitId => standing.has(unitId))) throw orgProblems.successorNotStanding()
}

export const eventActions: readonly Action[] = [
  succeed,
  undo,
  settleOpen,
  ...movingActions,
  ...divisionActions,
]
