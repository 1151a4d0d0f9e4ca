import type { NumberCheck, Passage } from '../../domain/synthesis/index.ts'
import type { Desk } from './desk.ts'
import type { PassageActs } from './use-passage-acts.ts'

/** What a passage and its tools are given. */
export interface ItemProps {
  readonly desk: Desk
  readonly passage: Passage
  readonly place: number
  readonly acts: PassageActs
  readonly editable: boolean
  readonly isFresh: boolean
  readonly numbers: readonly NumberCheck[]
  readonly dragged: number | null
  readonly onDrag: (passageId: number | null) => void
  readonly onDrop: () => void
}
