import { useCallback, useMemo, useRef, useState } from 'react'
import { listUnits, type UnitRow } from '../../../domain/org/index.ts'
import { useReads } from '../../api/index.ts'

export interface TreeRow {
  readonly unit: UnitRow
  readonly depth: number
  readonly open: boolean
  readonly loading: boolean
}

type Children = ReadonlyMap<number | null, readonly UnitRow[]>

/** What a person opened stays open while they look at a unit and come back. */
let lastOpened: ReadonlySet<number> | null = null

/**
 * The tree of one day: the top at once, children when a unit is opened. A single unit on top is opened already. What
 * is open stays open when the day changes, as far as those units still stand, and the old rows stay until the new
 * ones have come.
 */
export const useTree = (onDay: string) => {
  const [chosen, setChosen] = useState(lastOpened)
  const top = useReads(listUnits, [{ onDay }])[0]?.units
  const only = top?.length === 1 ? top[0]?.id : undefined
  const open = useMemo(() => chosen ?? new Set(only === undefined ? [] : [only]), [chosen, only])
  const parents = useMemo(() => [...open], [open])
  const below = useReads(
    listUnits,
    useMemo(() => parents.map(parentId => ({ parentId, onDay })), [parents, onDay]),
  )
  const shown = useRef<readonly TreeRow[]>([])
  const rows = useMemo(() => {
    if (top === undefined) return shown.current
    const brought: [number, readonly UnitRow[]][] = parents.flatMap((parentId, at) => {
      const units = below[at]?.units
      return units === undefined ? [] : [[parentId, units]]
    })
    return flat(new Map<number | null, readonly UnitRow[]>([[null, top], ...brought]), open)
  }, [top, below, parents, open])
  shown.current = rows
  const toggle = useCallback(
    (unitIds: readonly number[], wish?: boolean) => {
      const after = new Set(open)
      for (const unitId of unitIds)
        if (wish ?? !after.has(unitId)) after.add(unitId)
        else after.delete(unitId)
      lastOpened = after
      setChosen(after)
    },
    [open],
  )
  return { rows, toggle, ready: top !== undefined || rows.length > 0 }
}

const flat = (children: Children, open: ReadonlySet<number>): readonly TreeRow[] => {
  const rows: TreeRow[] = []
  const walk = (parentId: number | null, depth: number): void => {
    for (const unit of children.get(parentId) ?? []) {
      const isOpen = open.has(unit.id) && unit.childCount > 0
      rows.push({ unit, depth, open: isOpen, loading: isOpen && !children.has(unit.id) })
      if (isOpen) walk(unit.id, depth + 1)
    }
  }
  walk(null, 0)
  return rows
}
