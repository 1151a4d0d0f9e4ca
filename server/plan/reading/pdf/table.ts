import { intoRows, joinLines, type PlacedTable, type Run } from '../layout/index.ts'
import type { Rule } from './drawing.ts'

/** Lines closer than this are one line drawn twice. */
const tolerance = 3

const distinct = (values: readonly number[]): number[] => {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > tolerance) kept.push(value)
  return kept
}

const touches = (a: Rule, b: Rule): boolean => {
  if (a.along === b.along)
    return Math.abs(a.at - b.at) <= tolerance && a.from <= b.to + tolerance && b.from <= a.to + tolerance
  return (
    a.at >= b.from - tolerance &&
    a.at <= b.to + tolerance &&
    b.at >= a.from - tolerance &&
    b.at <= a.to + tolerance
  )
}

/** Groups of lines that touch one another: the lines of one table. */
const clusters = (rules: readonly Rule[]): Rule[][] => {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const met = groups.filter(group => group.some(other => touches(rule, other)))
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push([rule, ...met.flat()])
  }
  return groups
}

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly rules: readonly Rule[]
}

/** A table has two cells beside each other and two above: a frame around one text is none. */
const gridOf = (rules: readonly Rule[]): Grid | null => {
  const xs = distinct(rules.filter(rule => rule.along === 'y').map(rule => rule.at))
  const ys = distinct(rules.filter(rule => rule.along === 'x').map(rule => rule.at))
  return xs.length >= 3 && ys.length >= 3 ? { xs, ys, rules } : null
}

const slot = (edges: readonly number[], value: number): number => edges.findLastIndex(edge => edge <= value)

const center = (run: Run): { x: number; y: number } => ({
  x: (run.left + run.right) / 2,
  y: run.baseline - run.size * 0.35,
})

const inside = (grid: Grid, run: Run): boolean => {
  const { x, y } = center(run)
  return (
    x >= (grid.xs[0] ?? 0) &&
    x <= (grid.xs.at(-1) ?? 0) &&
    y >= (grid.ys[0] ?? 0) &&
    y <= (grid.ys.at(-1) ?? 0)
  )
}

/** Whether a line separates the cell from its neighbour: where none is drawn the cells are one. */
const ruled = (grid: Grid, along: 'x' | 'y', at: number, place: number): boolean =>
  grid.rules.some(
    rule =>
      rule.along === along &&
      Math.abs(rule.at - at) <= tolerance &&
      rule.from <= place + tolerance &&
      rule.to >= place - tolerance,
  )

/** The first row and column of the merged cell that a place of the grid belongs to. */
const cellOf = (grid: Grid, x: number, y: number): string => {
  let column = slot(grid.xs, x)
  while (column > 0 && !ruled(grid, 'y', grid.xs[column] ?? 0, y)) column -= 1
  let row = slot(grid.ys, y)
  while (row > 0 && !ruled(grid, 'x', grid.ys[row] ?? 0, x)) row -= 1
  return `${row}:${column}`
}

const cellText = (runs: readonly Run[]): string =>
  intoRows(runs)
    .map(row => row.map(segment => segment.text).join(' '))
    .reduce((text, line) => (text === '' ? line : joinLines(text, line)), '')

const tableOf = (grid: Grid, runs: readonly Run[]): PlacedTable => {
  const cells = new Map<string, Run[]>()
  for (const run of runs) {
    const { x, y } = center(run)
    const key = cellOf(grid, x, y)
    cells.set(key, [...(cells.get(key) ?? []), run])
  }
  const columns = grid.xs.slice(0, -1)
  const used = columns.map((_, column) => [...cells.keys()].some(key => key.endsWith(`:${column}`)))
  const rows = grid.ys
    .slice(0, -1)
    .map((_, row) => columns.map((_, column) => cellText(cells.get(`${row}:${column}`) ?? [])))
    .map(row => row.filter((_, column) => used[column]))
    .filter(row => row.some(cell => cell !== ''))
  return { top: grid.ys[0] ?? 0, rows }
}

/** Takes the tables drawn with lines out of a page; `rest` is what stands outside of them. */
export const takeTables = (
  runs: readonly Run[],
  rules: readonly Rule[],
): { tables: PlacedTable[]; rest: readonly Run[] } => {
  let rest = runs
  const tables: PlacedTable[] = []
  for (const grid of clusters(rules).flatMap(group => gridOf(group) ?? [])) {
    const within = rest.filter(run => inside(grid, run))
    if (within.length === 0) continue
    tables.push(tableOf(grid, within))
    rest = rest.filter(run => !within.includes(run))
  }
  return { tables, rest }
}
