import type { DueReading } from './reading.ts'

/** The readings that begin in a stretch of the text; `dues` stand in its order. */
export function duesWithin(dues: readonly DueReading[], start: number, end: number): DueReading[] {
  let low = 0
  let high = dues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dues[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: DueReading[] = []
  for (let i = low; i < dues.length && (dues[i]?.start ?? 0) < end; i++) found.push(dues[i] as DueReading)
  return found
}
