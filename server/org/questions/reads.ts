import {
  alikeInType,
  type ChangedUnit,
  likelySuccessor,
  listAnswers,
  listQuestions,
  type OpenQuestion,
} from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { answersGiven, changedAt, openQuestions, type PlaceAndDay } from './queries.ts'

type Asked = Awaited<ReturnType<typeof openQuestions>>[number]

const keyOf = ({ placeId, onDay }: { readonly placeId: number | null; readonly onDay: string }): string =>
  `${placeId} ${onDay}`

/** For each question about a successor, what the lists let one suppose. */
const likelyIn = async (db: Reader, asked: readonly Asked[]) => {
  const silent = asked.filter(({ kind }) => kind === 'successor')
  const places = new Map<string, PlaceAndDay>()
  for (const { placeId, onDay } of silent)
    if (placeId !== null) places.set(keyOf({ placeId, onDay }), { placeId, onDay })
  const changed = new Map<string, ChangedUnit[]>()
  for (const { unitId, fullName, before, ...place } of await changedAt(db, [...places.values()])) {
    const key = keyOf(place)
    changed.set(key, [...(changed.get(key) ?? []), { unitId, fullName, before }])
  }
  return (question: Asked): OpenQuestion['likely'] => {
    if (question.kind !== 'successor') return null
    const there = silent.filter(each => keyOf(each) === keyOf(question))
    const alike = there.filter(each => alikeInType(each.unitName, question.unitName)).length
    return likelySuccessor(question.unitName, alike, changed.get(keyOf(question)) ?? [])
  }
}

const questions = query(listQuestions, {
  may: 'person',
  run: async ({ db, input }) => {
    const asked = await openQuestions(db, input.unitId)
    const likely = await likelyIn(db, asked)
    return { questions: asked.map(question => ({ ...question, likely: likely(question) })) }
  },
})

const answers = query(listAnswers, {
  may: 'person',
  run: async ({ db }) => {
    const given = await answersGiven(db)
    return {
      answers: given.map(({ count: _, settledAt, ...answer }) => ({
        ...answer,
        settledAt: settledAt.toISOString(),
      })),
      count: given[0]?.count ?? 0,
    }
  },
})

export const questionQueries: readonly Query[] = [questions, answers]
