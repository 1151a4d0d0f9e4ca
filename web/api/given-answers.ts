import type { QueryClient } from '@tanstack/react-query'
import type { ReadContract } from '../../domain/shared/index.ts'
import { readAddress } from './call.ts'
import { keepAnswer } from './kept-answers.ts'
import { named } from './named.ts'

type Given = readonly [name: string, input: Record<string, unknown>, answer: unknown]

/** When the server gave them: the page may have been long on its way over a weak line. */
const givenAt = (): number => {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return Math.round(performance.timeOrigin + (page?.responseStart ?? 0))
}

/** Answers that came inside the page, as the server painted it: what it shows first is not asked for again. */
export const takeGivenAnswers = (client: QueryClient): void => {
  const place = document.getElementById('answers')
  if (place === null) return
  const updatedAt = givenAt()
  for (const [name, input, answer] of JSON.parse(place.textContent ?? '[]') as Given[]) {
    client.setQueryData([name, input], answer, { updatedAt })
    void keepAnswer(readAddress(named<ReadContract>(name), input), answer)
  }
  place.remove()
}
