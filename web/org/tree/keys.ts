import { folded } from '../../../domain/shared/vietnamese/index.ts'
import type { TreeRow } from './use-tree.ts'

export interface Moves {
  readonly choose: (at: number) => void
  readonly toggle: (unitIds: readonly number[], open?: boolean) => void
  readonly go: (path: string) => void
}

/** The last row above one that is less deep: its parent. */
const parentAt = (rows: readonly TreeRow[], at: number): number => {
  const depth = rows[at]?.depth ?? 0
  return rows.slice(0, at).findLastIndex(row => row.depth < depth)
}

/** Everything beside a row, with the row itself. */
const beside = (rows: readonly TreeRow[], at: number): readonly number[] => {
  const parentId = rows[at]?.unit.parentId ?? null
  return rows
    .filter(({ unit }) => unit.parentId === parentId && unit.childCount > 0)
    .map(({ unit }) => unit.id)
}

/** What a key does at the chosen row; false for a key that is not the tree's. */
export const pressed = (key: string, rows: readonly TreeRow[], at: number, moves: Moves): boolean => {
  const { choose, toggle, go } = moves
  const row = rows[at]
  if (key === 'ArrowDown') choose(Math.min(at + 1, rows.length - 1))
  else if (key === 'ArrowUp') choose(Math.max(at - 1, 0))
  else if (key === 'Home') choose(0)
  else if (key === 'End') choose(rows.length - 1)
  else if (row === undefined) return false
  else if (key === 'ArrowRight') {
    if (row.open) choose(at + 1)
    else toggle([row.unit.id], true)
  } else if (key === 'ArrowLeft') {
    if (row.open) toggle([row.unit.id], false)
    else choose(Math.max(parentAt(rows, at), 0))
  } else if (key === '*') toggle(beside(rows, at), true)
  else if (key === 'Enter') go(`/don-vi/${row.unit.id}`)
  else return false
  return true
}

/** The next row, around the end of the tree, in whose name a word begins with what was typed; -1 where none does. */
export const typedTo = (rows: readonly TreeRow[], at: number, typed: string): number => {
  const begins = ` ${folded(typed)}`
  // The first letter moves on to the next such row; more letters keep the row they still fit.
  const from = Math.max(0, typed.length === 1 ? at + 1 : at)
  const order = [...rows.slice(from), ...rows.slice(0, from)]
  const found = order.find(({ unit }) => ` ${folded(unit.name)}`.includes(begins))
  return found === undefined ? -1 : rows.indexOf(found)
}
