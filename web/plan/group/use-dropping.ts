import { removeGroup, restoreGroup } from '../../../domain/org/index.ts'
import { type ProblemError, useWrite } from '../../api/index.ts'
import { tell, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

export interface Dropping {
  readonly drop: (group: { readonly id: number; readonly name: string }) => void
  readonly pending: boolean
  /** Why it was not dropped. */
  readonly problem: ProblemError | null
  /** Why it was not taken back. */
  readonly undoProblem: ProblemError | null
}

/** Drops a group at once and offers to take it back. Held by the page, which outlives the editor that is closed by then. */
export const useDropping = (onDropped: () => void): Dropping => {
  const t = useTexts(texts)
  const remove = useWrite(removeGroup)
  const restore = useWrite(restoreGroup)
  return {
    pending: remove.isPending,
    problem: remove.error,
    undoProblem: restore.error,
    drop: ({ id: groupId, name }) => {
      restore.reset()
      const takeBack = () => restore.mutate({ groupId }, { onSuccess: () => tell(t('restored', { name })) })
      const onSuccess = () => {
        tell(t('dropped', { name }), takeBack)
        onDropped()
      }
      remove.mutate({ groupId }, { onSuccess })
    },
  }
}
