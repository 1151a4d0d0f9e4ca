import type { OnMap, PlacedCount } from '../../domain/org/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** Σ of duties as they were given = Σ on the map, in one line, for paper and for files that leave the page. */
export const useCountWords = (): ((onMap: Pick<OnMap, 'onDay'>, count: PlacedCount) => string) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  return ({ onDay }, { reported, carried, held }) =>
    t(held === 0 ? 'matrix.proof' : 'matrix.proofHeld', { reported, carried, held, day: day(onDay) })
}
