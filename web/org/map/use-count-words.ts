import type { OnMap, PlacedCount } from '../../../domain/org/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

export interface CountedThings {
  readonly onMap: Pick<OnMap, 'onDay'>
  readonly count: PlacedCount
  readonly things: 'duties' | 'reports'
}

/** Σ as reported = Σ on the map in one line, for things that are counted; for pages and for files that leave them. */
export const useCountWords = (): ((counted: CountedThings) => string) => {
  const t = useTexts(texts)
  const format = useFormat()
  return ({ onMap, count: { reported, carried, held }, things }) => {
    const said = (value: number) => t(`things.${things}`, { count: value })
    const words = { reported: said(reported), carried: said(carried), held: said(held) }
    return t(held === 0 ? 'proof' : 'proofHeld', { ...words, day: format.day(onMap.onDay) })
  }
}
