import { type DocumentHead, headOf } from '../../domain/document/index.ts'
import { useDraft } from '../ui/index.ts'
import type { OneDocument } from './states.ts'

export interface HeadDraft {
  readonly value: DocumentHead
  readonly set: (change: Partial<DocumentHead>) => void
  /** Something differs from what is saved. */
  readonly dirty: boolean
  /** Somebody else has saved while this person was changing. */
  readonly overtaken: boolean
  /** Lets go of one's own changes, as after saving. */
  readonly settle: () => void
}

const same = (one: DocumentHead, other: DocumentHead): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

interface Kept {
  readonly head: DocumentHead
  /** The revision the changes were made on. */
  readonly revision: number
}

/** The head under the hand: kept on this machine until it is saved, whatever happens to the page. */
export const useHead = (document: OneDocument): HeadDraft => {
  const saved = headOf(document.content)
  const editable = document.may.includes('document.edit')
  const [kept, keep, forget] = useDraft<Kept | null>(`document.${document.id}`, null)
  const value = editable && kept !== null ? kept.head : saved
  const dirty = !same(value, saved)
  return {
    value,
    dirty,
    overtaken: dirty && kept !== null && document.revision > kept.revision,
    set: change => keep({ head: { ...value, ...change }, revision: kept?.revision ?? document.revision }),
    settle: () => {
      keep(null)
      forget()
    },
  }
}
