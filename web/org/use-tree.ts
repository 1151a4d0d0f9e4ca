import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { listUnits, type UnitRow } from '../../domain/org/index.ts'
import { ask } from '../api/index.ts'

export interface TreeRow {
  readonly unit: UnitRow
  readonly depth: number
  readonly open: boolean
  readonly loading: boolean
}

const top = 0

/** Children already brought, by day and parent. */
type Brought = ReadonlyMap<string, readonly UnitRow[]>

const keyOf = (onDay: string, parentId: number): string => `${onDay}:${parentId}`

/**
 * The tree of one day: the top at once, children when a unit is opened. What is open stays open when the day
 * changes, as far as those units still stand.
 */
export const useTree = (onDay: string) => {
  const [brought, setBrought] = useState<Brought>(new Map())
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const asked = useRef(new Set<string>())
  useEffect(() => {
    for (const parentId of [top, ...open]) {
      const key = keyOf(onDay, parentId)
      if (asked.current.has(key)) continue
      asked.current.add(key)
      ask(listUnits, { ...(parentId === top ? {} : { parentId }), onDay })
        .then(({ units }) => setBrought(before => new Map(before).set(key, units)))
        .catch(() => asked.current.delete(key))
    }
  }, [open, onDay])
  const rows = useMemo(() => flat(brought, onDay, open), [brought, onDay, open])
  const toggle = useCallback((unitId: number, wish?: boolean) => {
    setOpen(before => {
      const after = new Set(before)
      if (wish ?? !after.has(unitId)) after.add(unitId)
      else after.delete(unitId)
      return after
    })
  }, [])
  return { rows, toggle, ready: brought.has(keyOf(onDay, top)) }
}

const flat = (brought: Brought, onDay: string, open: ReadonlySet<number>): readonly TreeRow[] => {
  const rows: TreeRow[] = []
  const walk = (parentId: number, depth: number): void => {
    for (const unit of brought.get(keyOf(onDay, parentId)) ?? []) {
      const isOpen = open.has(unit.id) && unit.childCount > 0
      rows.push({ unit, depth, open: isOpen, loading: isOpen && !brought.has(keyOf(onDay, unit.id)) })
      if (isOpen) walk(unit.id, depth + 1)
    }
  }
  walk(top, 0)
  return rows
}
