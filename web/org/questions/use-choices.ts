import { useMemo } from 'react'
import type { OpenQuestion } from '../../../domain/org/index.ts'
import { useDraft } from '../../ui/index.ts'

export interface Successor {
  readonly unitId: number
  readonly fullName: string
}

interface Draft {
  readonly decision: string
  /** By the number of the question. */
  readonly chosen: Readonly<Record<string, Successor>>
}

const nothing: Draft = { decision: '', chosen: {} }

/** Which successors are chosen in the table and by which decision, before they are saved; kept on this machine. */
export const useChoices = (questions: readonly OpenQuestion[]) => {
  const [draft, setDraft, forget] = useDraft<Draft>('cau-hoi', nothing)
  return useMemo(() => {
    const { decision, chosen } = draft
    /** With nothing in it, it is no draft that waits on this machine. */
    const put = (next: Draft) => {
      setDraft(next)
      if (next.decision === '' && Object.keys(next.chosen).length === 0) forget()
    }
    const open = questions.filter(({ kind }) => kind === 'successor')
    const proposals = open.filter(({ id, likely }) => likely !== null && chosen[id] === undefined)
    return {
      decision,
      of: (questionId: number): Successor | null => chosen[questionId] ?? null,
      ready: open.flatMap(question => {
        const into = chosen[question.id]
        return into === undefined ? [] : [{ question, into }]
      }),
      proposals: proposals.length,
      choose: (questionId: number, successor: Successor | null) => {
        const { [questionId]: _, ...others } = chosen
        put({ decision, chosen: successor === null ? others : { ...others, [questionId]: successor } })
      },
      propose: () => {
        const filled = proposals.flatMap(({ id, likely }) =>
          likely === null ? [] : [[id, { unitId: likely.unitId, fullName: likely.fullName }] as const],
        )
        put({ decision, chosen: { ...chosen, ...Object.fromEntries(filled) } })
      },
      decide: (given: string) => put({ decision: given, chosen }),
      clear: () => put({ decision, chosen: {} }),
      /** Keeps what is left to be answered, and the decision while anything is. */
      answered: (questionIds: ReadonlySet<number>) => {
        const left = open.flatMap(({ id }) => {
          const into = chosen[id]
          return into === undefined || questionIds.has(id) ? [] : [[id, into] as const]
        })
        put(left.length === 0 ? nothing : { decision, chosen: Object.fromEntries(left) })
      },
    }
  }, [draft, questions, setDraft, forget])
}

export type Choices = ReturnType<typeof useChoices>
