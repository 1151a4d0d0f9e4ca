import { useMemo } from 'react'
import { type Cell, readCampaignOnMap } from '../../domain/campaign/index.ts'
import { type Level, levels, type OnMap, type ShownPlace } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import { useMapDay } from '../org/index.ts'
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
  readonly key: string
  readonly unit: Pick<MatrixUnit, 'id' | 'name'>
  readonly level: string
  /** By obligation: one for a unit as it was asked; on another map those of all units that lie there. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>
  /** Assignments not handed in. */
  readonly left: number
  /** The place on the map of another day; null as reported. */
  readonly place: ShownPlace | null
}

const isMark = (text: string): text is Mark => (marks as readonly string[]).includes(text)

/** The filters of the matrix, kept in the address: a state, or only what is late. */
export const useMatrixFilter = () => {
  const [state, setState] = useSearchKey('trangthai')
  const [late, setLate] = useSearchKey('cham')
  const [below, setBelow] = useSearchKey('cap-duoi')
  const mark = isMark(state) ? state : null
  return {
    mark,
    setMark: setState,
    lateOnly: late === '1',
    setLateOnly: setLate,
    below: below === '1',
    setBelow,
  }
}

type CellsOf = (unitIds: readonly number[]) => Pick<MatrixRow, 'cells' | 'left'>

/** The cells of some units together, by obligation. */
const gathered = (cells: readonly Cell[]): CellsOf => {
  const byUnit = new Map<number, Cell[]>()
  for (const cell of cells) {
    const own = byUnit.get(cell.unitId)
    if (own === undefined) byUnit.set(cell.unitId, [cell])
    else own.push(cell)
  }
  return unitIds => {
    const together = new Map<number, Cell[]>()
    const own = unitIds.flatMap(unitId => byUnit.get(unitId) ?? [])
    for (const cell of own)
      together.set(cell.obligationId, [...(together.get(cell.obligationId) ?? []), cell])
    const left = own.filter(({ state }) => state !== 'done' && state !== 'delivered').length
    return { cells: together, left }
  }
}

const rowsOf = (
  units: readonly MatrixUnit[],
  cells: readonly Cell[],
  onMap: OnMap | undefined,
  levelName: (level: string) => string,
): MatrixRow[] => {
  const cellsOf = gathered(cells)
  if (onMap === undefined)
    return units.map(unit => ({
      key: String(unit.id),
      unit,
      level: levelName(unit.level),
      ...cellsOf([unit.id]),
      place: null,
    }))
  return onMap.places.map(place => ({
    key: `${place.unitId} ${place.held ?? ''}`,
    unit: { id: place.unitId, name: place.unitName },
    level: levelName(place.level),
    ...cellsOf(place.sources.map(({ unitId }) => unitId)),
    place,
  }))
}

const isLevel = (level: string): level is Level => level in levels

/** A level of the tree as people call it: “Cấp huyện”. */
export const useLevelName = (): ((level: string) => string) => {
  const say = useSay()
  return level => (isLevel(level) ? say(levels[level]) : level)
}

/** One row a unit, or a place on the map of a day, in official order, of which some assignment matches the filters. */
export const useMatrixRows = (
  units: readonly MatrixUnit[],
  cells: readonly Cell[],
  onMap?: OnMap,
): MatrixRow[] => {
  const say = useSay()
  const { mark, lateOnly } = useMatrixFilter()
  const rows = useMemo(
    () => rowsOf(units, cells, onMap, level => (isLevel(level) ? say(levels[level]) : level)),
    [units, cells, onMap, say],
  )
  return useMemo(() => {
    if (mark === null && !lateOnly) return rows
    const fits = (cell: Cell) => (mark === null || markOf(cell) === mark) && (!lateOnly || cell.late)
    return rows.filter(row => [...row.cells.values()].some(own => own.some(fits)))
  }, [rows, mark, lateOnly])
}

/** The campaign on the map that the address asks for; undefined as reported, and while it is read. */
export const useCampaignOnMap = (campaignId: number): OnMap | undefined => {
  const [onDay] = useMapDay()
  const { data } = useRead(
    readCampaignOnMap,
    { campaignId, onDay: onDay ?? '' },
    { enabled: onDay !== undefined, keepPrevious: true },
  )
  return onDay === undefined ? undefined : data
}
