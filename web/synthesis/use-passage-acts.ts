import {
  editPassage,
  movePassage,
  type Passage,
  quotePassage,
  removePassage,
  writePassage,
} from '../../domain/synthesis/index.ts'
import { useWrite } from '../api/index.ts'
import { tell, useTexts } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { texts } from './texts.ts'

const touches = { touches: ['synthesis'] }

/** Reordering, removing with undo, and moving to another heading. */
export const usePassageActs = ({ campaignId, section }: Desk) => {
  const t = useTexts(texts)
  const move = useWrite(movePassage, touches)
  const remove = useWrite(removePassage, touches)
  const quote = useWrite(quotePassage, touches)
  const write = useWrite(writePassage, touches)
  const { passages } = section
  const idAt = (place: number): number | null => passages[place]?.id ?? null

  /** Puts the passage at a place among the others, counted from 0. */
  const placeAt = (passage: Passage, place: number): void => {
    const others = passages.filter(({ id }) => id !== passage.id)
    const to = Math.max(0, Math.min(place, others.length))
    if (passages[to]?.id === passage.id) return
    const after = to === 0 ? null : (others[to - 1]?.id ?? null)
    move.mutate({ campaignId, passageId: passage.id, section: section.label, after })
  }

  const moveTo = (passage: Passage, target: Desk['section']): void => {
    const after = target.passages.at(-1)?.id ?? null
    const done = () => tell(t('text.moved', { section: target.label }))
    move.mutate({ campaignId, passageId: passage.id, section: target.label, after }, { onSuccess: done })
  }

  const bringBack = ({ citation, text, reworded }: Passage, after: number | null): void => {
    if (citation === null) {
      write.mutate({ campaignId, section: section.label, text, after })
      return
    }
    const { reportId, version, section: sourceSection, start, end } = citation
    const words = reworded ? { text } : {}
    const source = { reportId, version, sourceSection, start, end }
    quote.mutate({ campaignId, section: section.label, ...source, after, ...words })
  }

  const takeOut = (passage: Passage): void => {
    const after = idAt(passages.findIndex(({ id }) => id === passage.id) - 1)
    const onSuccess = () => tell(t('text.removed'), () => bringBack(passage, after))
    remove.mutate({ campaignId, passageId: passage.id }, { onSuccess })
  }

  const error = move.error ?? remove.error ?? quote.error ?? write.error
  return { placeAt, moveTo, takeOut, error }
}

export type PassageActs = ReturnType<typeof usePassageActs>

/** Saving other words for a passage. */
export const useRewording = (onDone: () => void) => useWrite(editPassage, { ...touches, onDone })
