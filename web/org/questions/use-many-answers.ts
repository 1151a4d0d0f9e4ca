import { settleQuestion, undoSuccession } from '../../../domain/org/index.ts'
import { call, oneByOne, useOneByOne, useRefresh } from '../../api/index.ts'
import { tell, useSay, useTexts } from '../../ui/index.ts'
import { readAgain } from '../shares/read-again.ts'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'

type Ready = Choices['ready'][number]

/**
 * Saves what is chosen one answer after the other: each is an event of its own, with its own line in the audit and its
 * own undoing. What was saved stays saved where one is refused or the person stops.
 */
export const useManyAnswers = (choices: Choices) => {
  const t = useTexts(texts)
  const say = useSay()
  const refresh = useRefresh()
  const { progress, refused, run, stop } = useOneByOne<Ready>()
  const readAll = () => {
    for (const step of ['unit', ...readAgain]) refresh(step)
  }
  const undo = async (successionIds: readonly number[]) => {
    const outcome = await oneByOne(successionIds, async successionId => {
      await call(undoSuccession, { successionId })
    })
    readAll()
    if (outcome.done.length > 0) tell(t('undone', { count: outcome.done.length }))
    if (outcome.refused !== null) tell(say(outcome.refused.problem.answer))
  }
  const save = async () => {
    const saved = new Map<number, number>()
    await run(choices.ready, async ({ question, into }) => {
      const parts = [{ unitId: into.unitId, weight: null }]
      const answer = {
        ...{ questionId: question.id, decision: choices.decision.trim() },
        ...{ basis: null, into: parts },
      }
      saved.set(question.id, (await call(settleQuestion, answer)).successionId)
    })
    choices.answered(new Set(saved.keys()))
    readAll()
    if (saved.size === 0) return
    tell(t('doneMany', { count: saved.size }), () => void undo([...saved.values()].reverse()))
  }
  return {
    progress,
    problem: refused?.problem ?? null,
    stoppedAt: refused?.item.question.unitName ?? null,
    ...{ save, stop },
  }
}
