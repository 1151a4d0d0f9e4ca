import { useRef, useState } from 'react'
import { ProblemError } from './problem-error.ts'

export interface Refused<Item> {
  readonly item: Item
  readonly problem: ProblemError
}

interface Outcome<Item> {
  /** Those written, in order: they stay written whatever became of the others. */
  readonly done: readonly Item[]
  /** The one that ended it, with why. */
  readonly refused: Refused<Item> | null
}

/** Writes one after the other until one is refused, or `goesOn`, asked before each with how many are done, says no. */
export const oneByOne = async <Item>(
  items: readonly Item[],
  write: (item: Item) => Promise<void>,
  goesOn: (done: number) => boolean = () => true,
): Promise<Outcome<Item>> => {
  const done: Item[] = []
  for (const item of items) {
    if (!goesOn(done.length)) break
    try {
      await write(item)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      return { done, refused: { item, problem: error } }
    }
    done.push(item)
  }
  return { done, refused: null }
}

/** The same on a page: how far it has come, what it stopped at, and the way to stop it between two. */
export const useOneByOne = <Item>() => {
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null)
  const [refused, setRefused] = useState<Refused<Item> | null>(null)
  const stopping = useRef(false)
  const run = async (
    items: readonly Item[],
    write: (item: Item) => Promise<void>,
  ): Promise<readonly Item[]> => {
    stopping.current = false
    const outcome = await oneByOne(items, write, done => {
      setProgress({ done, all: items.length })
      return !stopping.current
    })
    setProgress(null)
    setRefused(outcome.refused)
    return outcome.done
  }
  return {
    ...{ progress, refused, run },
    stop: () => {
      stopping.current = true
    },
  }
}
