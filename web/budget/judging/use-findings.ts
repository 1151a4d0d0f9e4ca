import { useRef } from 'react'
import { type EstimateView, examineEstimate } from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import { useDraft } from '../../ui/index.ts'
import { readDong, typedDong } from '../dong-cell.tsx'

export interface TypedFinding {
  readonly position: number
  readonly accepted: string
  readonly reason: string
}

interface Draft {
  /** The examination on the server that the writing began with. */
  readonly base: number
  readonly saved: string
  readonly findings: readonly TypedFinding[]
}

const onServer = ({ examination, lines }: EstimateView): Draft => {
  const findings = lines.map(({ position, accepted, reason }) => ({
    position,
    accepted: typedDong(accepted),
    reason,
  }))
  return { base: examination, saved: JSON.stringify(findings), findings }
}

/** What finance notes line by line: kept on this machine at each stroke, saved on demand. */
export const useFindings = (estimate: EstimateView) => {
  const { campaignId, id: estimateId, version } = estimate
  const [draft, setDraft, forget] = useDraft(`appraisal.${estimateId}.${version}`, onServer(estimate))
  const latest = useRef(draft)
  latest.current = draft
  const sent = useRef('')
  const write = useWrite(examineEstimate, {
    onDone: ({ examination }) => {
      setDraft({ ...latest.current, base: examination, saved: sent.current })
      if (JSON.stringify(latest.current.findings) === sent.current) forget()
    },
  })
  const isDirty = JSON.stringify(draft.findings) !== draft.saved
  const hasFaults = draft.findings.some(({ accepted }) => readDong(accepted).fault !== null)
  const save = async (): Promise<number | null> => {
    if (hasFaults) return null
    const { findings, base } = latest.current
    sent.current = JSON.stringify(findings)
    const told = findings.map(each => ({ ...each, accepted: readDong(each.accepted).value }))
    try {
      const which = { campaignId, estimateId, version, examination: base }
      return (await write.mutateAsync({ ...which, findings: told })).examination
    } catch {
      // The refusal stands in `problem`, above the table.
      return null
    }
  }
  return {
    findings: draft.findings,
    base: draft.base,
    isDirty,
    hasFaults,
    isCrossed: estimate.examination > draft.base && !write.isPending,
    isSaving: write.isPending,
    problem: write.error,
    change: (position: number, change: Partial<TypedFinding>) =>
      setDraft({
        ...latest.current,
        findings: latest.current.findings.map(each =>
          each.position === position ? { ...each, ...change } : each,
        ),
      }),
    acceptRest: () => {
      const asked = new Map(estimate.lines.map(({ position, amount }) => [position, typedDong(amount)]))
      const findings = latest.current.findings.map(each =>
        each.accepted.trim() === '' ? { ...each, accepted: asked.get(each.position) ?? '' } : each,
      )
      setDraft({ ...latest.current, findings })
    },
    keepMine: () => setDraft({ ...draft, base: estimate.examination }),
    takeTheirs: () => {
      setDraft(onServer(estimate))
      forget()
    },
    save,
  }
}

export type Findings = ReturnType<typeof useFindings>
