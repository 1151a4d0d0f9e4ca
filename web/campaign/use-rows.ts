import { useMemo } from 'react'
import type { Cell } from '../../domain/campaign/index.ts'
import { type Level, levels } from '../../domain/org/index.ts'
import { useSay, useSearchKey } from '../ui/index.ts'
import { type Mark, markOf, marks } from './mark.ts'

export interface MatrixUnit {
  readonly id: number
  readonly name: string
  readonly shortName: string | null
  readonly level: string
  readonly kind: string
}

export interface MatrixRow {
  readonly unit: MatrixUnit
  readonly level: string
  readonly cells: ReadonlyMap<number, Cell>
  /** Assignments of the unit not handed in. */
  readonly left: number
}

const isMark = (text: string): text is Mark => (marks as readonly string[]).includes(text)

/** The filters of the matrix, kept in the address: a state, or only what is late. */
export const useMatrixFilter = () => {
  const [state, setState] = useSearchKey('trangthai')
  const [late, setLate] = useSearchKey('cham')
  const mark = isMark(state) ? state : null
  return { mark, setMark: setState, lateOnly: late === '1', setLateOnly: setLate }
}

const rowsOf = (
  units: readonly MatrixUnit[],
  cells: readonly Cell[],
  levelName: (level: string) => string,
) => {
  const byUnit = new Map<number, Map<number, Cell>>()
  for (const cell of cells) {
    const own = byUnit.get(cell.unitId) ?? new Map<number, Cell>()
    own.set(cell.obligationId, cell)
    byUnit.set(cell.unitId, own)
  }
  return units.map((unit): MatrixRow => {
    const own = byUnit.get(unit.id) ?? new Map<number, Cell>()
    const left = [...own.values()].filter(({ state }) => state !== 'done' && state !== 'delivered').length
    return { unit, level: levelName(unit.level), cells: own, left }
  })
}

const isLevel = (level: string): level is Level => level in levels

/** A level of the tree as people call it: “Cấp huyện”. */
export const useLevelName = (): ((level: string) => string) => {
  const say = useSay()
  return level => (isLevel(level) ? say(levels[level]) : level)
}

/** One row a unit, in official order, of which some assignment matches the filters. */
export const useMatrixRows = (units: readonly MatrixUnit[], cells: readonly Cell[]): MatrixRow[] => {
  const say = useSay()
  const { mark, lateOnly } = useMatrixFilter()
  const rows = useMemo(
    () => rowsOf(units, cells, level => (isLevel(level) ? say(levels[level]) : level)),
    [units, cells, say],
  )
  return useMemo(() => {
    if (mark === null && !lateOnly) return rows
    const fits = (cell: Cell) => (mark === null || markOf(cell) === mark) && (!lateOnly || cell.late)
    return rows.filter(row => [...row.cells.values()].some(fits))
  }, [rows, mark, lateOnly])
}
