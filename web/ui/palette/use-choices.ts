import { useEffect, useMemo, useState } from 'react'
import { matches } from '../language/matches.ts'

/** One line of the palette, in the person's language. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly kind?: string | undefined
  readonly path: string
  /** Other words that find it. */
  readonly also?: string | undefined
}

export type Finder = (words: string, signal: AbortSignal) => Promise<readonly Choice[]>

const askAfter = 180
const leastLetters = 2
const mostShown = 40

/** What the server finds while the person types; a finder that fails leaves the others standing. */
const useFound = (finders: readonly Finder[], typed: string): readonly Choice[] => {
  const [found, setFound] = useState<readonly Choice[]>([])
  useEffect(() => {
    const words = typed.trim()
    if (words.length < leastLetters) return setFound([])
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const answers = await Promise.allSettled(finders.map(finder => finder(words, stop.signal)))
      if (stop.signal.aborted) return
      setFound(answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : [])))
    }, askAfter)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [finders, typed])
  return found
}

/** Pages and actions that match, then what the server found. */
export const useChoices = (
  choices: readonly Choice[],
  finders: readonly Finder[],
  typed: string,
): readonly Choice[] => {
  const found = useFound(finders, typed)
  return useMemo(() => {
    const own = choices.filter(choice => matches(`${choice.label} ${choice.also ?? ''}`, typed))
    return [...own, ...found].slice(0, mostShown)
  }, [choices, found, typed])
}
