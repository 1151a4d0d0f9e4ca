import { useRef, useState } from 'react'
import { settleQuestion, undoSuccession } from '../../../domain/org/index.ts'
import { call, ProblemError, useRefresh } from '../../api/index.ts'
import { tell, useTexts } from '../../ui/index.ts'
import { readAgain } from '../shares/read-again.ts'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'

interface Progress {
  readonly done: number
  readonly all: number
}

interface Stop {
  readonly at: string
  readonly problem: ProblemError
}

/**
 * Saves what is chosen one answer after the other: each is an event of its own, with its own line in the audit and its
 * own undoing. What was saved stays saved where one is refused or the person stops.
 */
export const useManyAnswers = (choices: Choices) => {
  const t = useTexts(texts)
  const refresh = useRefresh()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [stopped, setStopped] = useState<Stop | null>(null)
  const stopping = useRef(false)
  const readAll = () => {
    for (const step of ['unit', ...readAgain]) refresh(step)
  }
  const undo = async (successionIds: readonly number[]) => {
    for (const successionId of successionIds) await call(undoSuccession, { successionId })
    readAll()
    tell(t('undone', { count: successionIds.length }))
  }
  const save = async () => {
    const { ready, decision } = choices
    const saved = new Map<number, number>()
    let refused: Stop | null = null
    stopping.current = false
    for (const { question, into } of ready) {
      if (stopping.current) break
      setProgress({ done: saved.size, all: ready.length })
      try {
        const parts = [{ unitId: into.unitId, weight: null }]
        const answer = { questionId: question.id, decision: decision.trim(), basis: null, into: parts }
        saved.set(question.id, (await call(settleQuestion, answer)).successionId)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        refused = { at: question.unitName, problem: error }
        break
      }
    }
    setProgress(null)
    setStopped(refused)
    choices.answered(new Set(saved.keys()))
    readAll()
    if (saved.size === 0) return
    tell(t('doneMany', { count: saved.size }), () => void undo([...saved.values()].reverse()))
  }
  return {
    progress,
    problem: stopped?.problem ?? null,
    stoppedAt: stopped?.at ?? null,
    save,
    stop: () => {
      stopping.current = true
    },
  }
}
