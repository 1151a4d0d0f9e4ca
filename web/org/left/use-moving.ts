import { movePeople, movePeopleBack, type PersonAnswer, type PersonLeft } from '../../../domain/org/index.ts'
import { call, oneByOne, useOneByOne, useRefresh } from '../../api/index.ts'
import { tell, useSay, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Going {
  readonly personId: number
  readonly fromUnitId: number
  readonly to: number
}

interface OfEvent {
  readonly successionId: number
  readonly unit: string
  readonly people: readonly Going[]
}

/** Whoever goes, by the event that ended their unit. */
const byEvent = (people: readonly PersonLeft[], answers: readonly PersonAnswer[]): readonly OfEvent[] => {
  const events = new Map<number, OfEvent>()
  for (const [at, { personId, fromUnitId, to }] of answers.entries()) {
    const person = people[at]
    if (to === null || person?.successionId == null) continue
    const { successionId, fromName } = person
    const before = events.get(successionId)
    const all = [...(before?.people ?? []), { personId, fromUnitId, to }]
    events.set(successionId, { successionId, unit: before?.unit ?? fromName, people: all })
  }
  return [...events.values()]
}

/**
 * Moves those chosen event after event: each moving has its own line in the audit and its own way back. What was moved
 * stays moved where one is refused or the person stops.
 */
export const useMoving = () => {
  const t = useTexts(texts)
  const say = useSay()
  const refresh = useRefresh()
  const { progress, refused, run, stop } = useOneByOne<OfEvent>()
  const readAll = () => {
    for (const step of ['unit', 'person']) refresh(step)
  }
  const bringBack = async (moved: readonly OfEvent[]) => {
    let count = 0
    const outcome = await oneByOne(moved, async ({ successionId, people }) => {
      const asked = people.map(({ personId, fromUnitId }) => ({ personId, fromUnitId }))
      count += (await call(movePeopleBack, { successionId, people: asked })).back
    })
    readAll()
    if (count > 0) tell(t('back', { count }))
    // The notice may have been pressed on any page.
    if (outcome.refused !== null) tell(say(outcome.refused.problem.answer))
  }
  const move = async (people: readonly PersonLeft[], answers: readonly PersonAnswer[]) => {
    let count = 0
    const moved = await run(byEvent(people, answers), async ({ successionId, people: going }) => {
      count += (await call(movePeople, { successionId, people: [...going] })).moved
    })
    readAll()
    if (moved.length === 0) return
    const gone = moved.flatMap(each => each.people).length - count
    const words = gone > 0 ? `${t('done', { count })}. ${t('gone', { count: gone })}` : t('done', { count })
    if (count === 0) tell(words)
    else tell(words, () => void bringBack([...moved].reverse()))
  }
  return { progress, refused, move, stop }
}
