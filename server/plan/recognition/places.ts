import type { PlanRead } from '../../../domain/plan/index.ts'
import type { Reader } from '../../db/database.ts'
import type { StoredPlan } from '../queries.ts'
import { pagesRead, readingOfPlan } from './queries.ts'

/** Shorter lines stand on many pages and would lead to the wrong one. */
const tellingLength = 16

/** Where the words of a page begin in the text: its first line that is found there, not before `from`. */
const placeOf = (text: string, words: string, from: number): { start: number; end: number } | null => {
  for (const line of words.split('\n')) {
    if (line.length < tellingLength) continue
    const start = text.indexOf(line, from)
    if (start >= 0) return { start, end: start + line.length }
  }
  return null
}

/** The pages of a plan that were recognised from pictures; null where its text was there. */
export const recognisedIn = async (
  db: Reader,
  { id, text, method }: Pick<StoredPlan, 'id' | 'text' | 'method'>,
): Promise<PlanRead['recognised']> => {
  const reading = method === 'ocr' ? await readingOfPlan(db, id) : undefined
  if (reading === undefined) return null
  let from = 0
  const pages = (await pagesRead(db, reading.id)).map(({ number, text: words, confidence }) => {
    const at = placeOf(text, words, from)
    from = at?.end ?? from
    return { number, confidence, at }
  })
  return { readingId: reading.id, pages }
}
