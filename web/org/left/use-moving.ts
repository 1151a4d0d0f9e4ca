import { useRef, useState } from 'react'
import { movePeople, movePeopleBack, type PersonAnswer, type PersonLeft } from '../../../domain/org/index.ts'
import { call, ProblemError, useRefresh } from '../../api/index.ts'
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
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null)
  const [stopped, setStopped] = useState<{ readonly unit: string; readonly problem: ProblemError } | null>(
    null,
  )
  const stopping = useRef(false)
  const readAll = () => {
    for (const step of ['unit', 'person']) refresh(step)
  }
  const bringBack = async (moved: readonly OfEvent[]) => {
    let count = 0
    let refused: ProblemError | null = null
    for (const { successionId, people } of moved) {
      const asked = people.map(({ personId, fromUnitId }) => ({ personId, fromUnitId }))
      try {
        count += (await call(movePeopleBack, { successionId, people: asked })).back
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        refused = error
        break
      }
    }
    readAll()
    if (count > 0) tell(t('back', { count }))
    // The notice may have been pressed on any page.
    if (refused !== null) tell(say(refused.answer))
  }
  const move = async (people: readonly PersonLeft[], answers: readonly PersonAnswer[]) => {
    const events = byEvent(people, answers)
    const moved: OfEvent[] = []
    let count = 0
    let refused: typeof stopped = null
    stopping.current = false
    for (const each of events) {
      if (stopping.current) break
      setProgress({ done: moved.length, all: events.length })
      try {
        count += (await call(movePeople, { successionId: each.successionId, people: [...each.people] })).moved
        moved.push(each)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        refused = { unit: each.unit, problem: error }
        break
      }
    }
    setProgress(null)
    setStopped(refused)
    readAll()
    if (moved.length === 0) return
    const gone = moved.flatMap(each => each.people).length - count
    const words = gone > 0 ? `${t('done', { count })}. ${t('gone', { count: gone })}` : t('done', { count })
    if (count === 0) tell(words)
    else tell(words, () => void bringBack([...moved].reverse()))
  }
  return {
    ...{ progress, stopped, move },
    stop: () => {
      stopping.current = true
    },
  }
}
