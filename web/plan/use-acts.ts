import { useState } from 'react'
import {
  addObligation,
  confirmObligations,
  type DutyChange,
  dropObligations,
  editObligation,
  markPassagesRead,
  mergeObligations,
  type PlanRead,
  type ReviewedObligation,
  restoreObligations,
} from '../../domain/plan/index.ts'
import { type ProblemError, useWrite } from '../api/index.ts'
import { tell, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** What was done a moment ago and the server has not answered yet: shown at once, so that no key waits. */
export interface Ahead {
  readonly read: ReadonlyMap<number, boolean>
  readonly states: ReadonlyMap<number, ReviewedObligation['state']>
}

const nothingAhead: Ahead = { read: new Map(), states: new Map() }

export interface Acts {
  readonly problem: ProblemError | null
  readonly pending: boolean
  readonly markRead: (positions: readonly number[], read: boolean) => void
  readonly confirm: (obligations: readonly ReviewedObligation[]) => void
  readonly drop: (obligation: ReviewedObligation, reason: string) => void
  readonly restore: (obligations: readonly ReviewedObligation[]) => void
  /** `dueOf`: whose due date stands, where they state different ones. */
  readonly merge: (first: ReviewedObligation, second: ReviewedObligation, dueOf?: number) => void
  /** Makes one duty again of what was split, as it was before. */
  readonly rejoin: (before: ReviewedObligation, parts: readonly number[]) => void
  readonly add: (span: { readonly start: number; readonly end: number }) => void
}

const seen = ({ id, revision }: ReviewedObligation) => ({ obligationId: id, revision })

/** All that a merger or a split may have changed of a duty. */
const ownOf = (duty: ReviewedObligation): DutyChange => {
  const { start, end, assignees, coordinators, dueOn, dueText, dueRelation } = duty
  const { deliverable, condition, recipients, quantity } = duty
  const date = { dueOn, dueText, dueRelation }
  return { start, end, assignees, coordinators, ...date, deliverable, condition, recipients, quantity }
}

/** The acts of one keystroke, each told in passing with its way back. */
export const useActs = (data: PlanRead, onAdded: (obligationId: number) => void): Acts & { ahead: Ahead } => {
  const t = useTexts(texts)
  const [ahead, setAhead] = useState<Ahead>(nothingAhead)
  const [aheadOf, setAheadOf] = useState(data)
  const current = aheadOf === data ? ahead : nothingAhead
  const anticipate = (change: Partial<Ahead>) => {
    setAheadOf(data)
    setAhead({ ...current, ...change })
  }
  const forget = { onError: () => setAhead(nothingAhead) }
  const { id: planId } = data.plan
  const mark = useWrite(markPassagesRead)
  const confirming = useWrite(confirmObligations)
  const dropping = useWrite(dropObligations)
  const restoring = useWrite(restoreObligations)
  const merging = useWrite(mergeObligations)
  const asBefore = useWrite(editObligation)
  const adding = useWrite(addObligation)
  const writes = [mark, confirming, dropping, restoring, merging, asBefore, adding]
  const undo = (done: { obligations: readonly { obligationId: number; revision: number }[] }) =>
    restoring.mutate({ obligations: [...done.obligations] })
  const soon = (obligations: readonly ReviewedObligation[], state: ReviewedObligation['state']) =>
    anticipate({
      states: new Map([...current.states, ...obligations.map(each => [each.id, state] as const)]),
    })
  /** Both as they were: words, parties and dates, and confirmed where they were. */
  const takeApart = (first: ReviewedObligation, second: ReviewedObligation, revision: number) => {
    const again = (parts: readonly { obligationId: number; revision: number }[]) => {
      const were = [first, second].filter(({ state }) => state === 'confirmed').map(({ id }) => id)
      const obligations = parts.filter(({ obligationId }) => were.includes(obligationId))
      if (obligations.length > 0) confirming.mutate({ obligations })
    }
    const gone = [{ obligationId: second.id, revision: second.revision + 1 }]
    asBefore.mutate(
      { obligationId: first.id, revision, change: ownOf(first) },
      {
        onSuccess: kept =>
          restoring.mutate(
            { obligations: gone },
            {
              onSuccess: ({ obligations }) =>
                again([{ obligationId: first.id, revision: kept.revision }, ...obligations]),
            },
          ),
      },
    )
  }
  return {
    ahead: current,
    problem: writes.find(write => write.error !== null)?.error ?? null,
    pending: writes.some(write => write.isPending),
    markRead: (positions, read) => {
      anticipate({ read: new Map([...current.read, ...positions.map(each => [each, read] as const)]) })
      mark.mutate({ planId, positions: [...positions], read }, forget)
    },
    confirm: obligations => {
      soon(obligations, 'confirmed')
      const told = (done: Parameters<typeof undo>[0]) =>
        tell(t('told.confirmed', { count: obligations.length }), () => undo(done))
      confirming.mutate({ obligations: obligations.map(seen) }, { ...forget, onSuccess: told })
    },
    drop: (obligation, reason) => {
      soon([obligation], 'dropped')
      const told = (done: Parameters<typeof undo>[0]) => tell(t('drop.done'), () => undo(done))
      dropping.mutate({ obligations: [seen(obligation)], reason }, { ...forget, onSuccess: told })
    },
    restore: obligations => {
      soon(obligations, 'proposed')
      restoring.mutate(
        { obligations: obligations.map(seen) },
        { ...forget, onSuccess: () => tell(t('told.restored')) },
      )
    },
    merge: (first, second, dueOf) =>
      merging.mutate(
        { obligations: [seen(first), seen(second)], ...(dueOf === undefined ? {} : { dueOf }) },
        { onSuccess: done => tell(t('told.merged'), () => takeApart(first, second, done.revision)) },
      ),
    rejoin: (before, parts) =>
      merging.mutate(
        {
          obligations: parts.map(part => ({
            obligationId: part,
            revision: part === before.id ? before.revision + 1 : 1,
          })),
          dueOf: before.id,
        },
        {
          onSuccess: ({ obligationId, revision }) =>
            asBefore.mutate({ obligationId, revision, change: ownOf(before) }),
        },
      ),
    add: span =>
      adding.mutate(
        { planId, ...span },
        {
          onSuccess: ({ obligationId }) => {
            onAdded(obligationId)
            const obligations = [{ obligationId, revision: 1 }]
            tell(t('told.added'), () => dropping.mutate({ obligations, reason: t('drop.byMistake') }))
          },
        },
      ),
  }
}
