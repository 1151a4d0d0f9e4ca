import { useMemo, useRef, useState } from 'react'
import type { RowKey } from './column.ts'

export interface Selecting {
  readonly keys: ReadonlySet<RowKey>
  /** Switches one row; with `range`, everything between it and the row switched before takes its state. */
  readonly toggle: (at: number, range: boolean) => void
  readonly toggleAll: () => void
  readonly clear: () => void
}

const union = (keys: ReadonlySet<RowKey>, more: readonly RowKey[]): Set<RowKey> => new Set([...keys, ...more])

const without = (keys: ReadonlySet<RowKey>, less: readonly RowKey[]): Set<RowKey> => {
  const gone = new Set(less)
  return new Set([...keys].filter(key => !gone.has(key)))
}

/** Which of the shown rows are selected; rows that a filter hides are never acted on. */
export const useSelection = (shown: readonly RowKey[]): Selecting => {
  const [chosen, setChosen] = useState<ReadonlySet<RowKey>>(new Set())
  const last = useRef(0)
  const keys = useMemo(() => new Set(shown.filter(key => chosen.has(key))), [shown, chosen])
  return {
    keys,
    toggle: (at, range) => {
      const from = range ? Math.min(last.current, at) : at
      const to = range ? Math.max(last.current, at) : at
      const touched = shown.slice(from, to + 1)
      const here = shown[at]
      last.current = at
      setChosen(here !== undefined && keys.has(here) ? without(keys, touched) : union(keys, touched))
    },
    toggleAll: () => setChosen(keys.size === shown.length ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  }
}
