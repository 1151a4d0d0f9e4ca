import { useEffect, useRef } from 'react'
import { type EstimateView, readTyped, saveEstimate } from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import { tell, useDraft, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { faultsIn, type Line, linesIn } from './lines.ts'

interface Draft {
  /** The revision on the server that the writing began with. */
  readonly base: number
  /** What stands there, to know whether there is something to save. */
  readonly saved: string
  readonly title: string
  readonly lines: readonly Line[]
}

const contentOf = (title: string, lines: readonly Line[]): string =>
  JSON.stringify([title, lines.map(({ key: _, ...line }) => line)])

const onServer = (estimate: EstimateView): Draft => {
  const lines = linesIn(estimate)
  const { title } = estimate
  return { base: estimate.revision, saved: contentOf(title, lines), title, lines }
}

/** What is being written: kept on this machine at each stroke, saved on demand, and never overwritten unasked. */
export const useEstimateDraft = (estimate: EstimateView) => {
  const t = useTexts(texts)
  const { campaignId, id: estimateId, version } = estimate
  const [draft, setDraft, forget] = useDraft(`estimate.${estimateId}.${version}`, onServer(estimate))
  const sent = useRef('')
  const latest = useRef(draft)
  latest.current = draft
  const write = useWrite(saveEstimate, {
    onDone: ({ revision }) => {
      setDraft({ ...latest.current, base: revision, saved: sent.current })
      if (contentOf(latest.current.title, latest.current.lines) === sent.current) forget()
    },
  })
  const isDirty = contentOf(draft.title, draft.lines) !== draft.saved
  const isBehind = estimate.revision > draft.base && !write.isPending
  useEffect(() => {
    if (!isBehind || isDirty) return
    setDraft(onServer(estimate))
    forget()
  }, [isBehind, isDirty, estimate, setDraft, forget])
  const save = async (): Promise<number | null> => {
    const { title, lines, base } = latest.current
    if (faultsIn(lines).length > 0) return null
    sent.current = contentOf(title, lines)
    const typed = lines.map(line => readTyped(line).line)
    const which = { campaignId, estimateId, revision: base }
    try {
      return (await write.mutateAsync({ ...which, title, lines: typed })).revision
    } catch {
      // The refusal stands in `problem`, above the table.
      return null
    }
  }
  return {
    ...draft,
    isDirty,
    isCrossed: isBehind && isDirty,
    isSaving: write.isPending,
    problem: write.error,
    setTitle: (title: string) => setDraft({ ...draft, title }),
    setLines: (lines: readonly Line[]) => setDraft({ ...latest.current, lines }),
    save,
    saveAndSay: async () => {
      if ((await save()) !== null) tell(t('write.saved'))
    },
    keepMine: () => setDraft({ ...draft, base: estimate.revision }),
    forget,
    takeTheirs: () => {
      setDraft(onServer(estimate))
      forget()
    },
  }
}

export type EstimateDraft = ReturnType<typeof useEstimateDraft>
