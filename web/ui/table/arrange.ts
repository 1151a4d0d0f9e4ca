import { compareVietnamese } from '../../../domain/shared/vietnamese/index.ts'
import { matches } from '../language/matches.ts'
import type { CellValue, Column } from './column.ts'

/** What the person asked of a table; all of it lives in the address. */
export interface Arrangement {
  readonly typed: string
  /** A column's key, or '' for the order in which the rows came. */
  readonly sortKey: string
  readonly descending: boolean
  /** Chosen value by column key. */
  readonly chosen: Readonly<Record<string, string>>
}

/** Nothing stands last, whichever way the rest is sorted. */
const compareValues = (left: CellValue, right: CellValue): number => {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return compareVietnamese(String(left), String(right))
}

const sorted = <Row>(rows: readonly Row[], column: Column<Row>, descending: boolean): readonly Row[] => {
  if (column.sort === false) return rows
  const turn = descending ? -1 : 1
  const { sort } = column
  if (sort !== undefined) return rows.toSorted((left, right) => turn * sort(left, right))
  return rows.toSorted((left, right) => {
    const [a, b] = [column.value(left), column.value(right)]
    return a === null || b === null ? compareValues(a, b) : turn * compareValues(a, b)
  })
}

/** The rows that stay, in the order asked. */
export const arrange = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { typed, sortKey, descending, chosen }: Arrangement,
): readonly Row[] => {
  const filters = columns.filter(column => chosen[column.key] !== undefined)
  const stays = (row: Row): boolean =>
    filters.every(column => String(column.value(row) ?? '') === chosen[column.key]) &&
    (typed === '' || matches(columns.map(column => column.value(row) ?? '').join(' '), typed))
  const kept = typed === '' && filters.length === 0 ? rows : rows.filter(stays)
  const by = columns.find(column => column.key === sortKey)
  return by === undefined ? kept : sorted(kept, by, descending)
}

/** The values that occur in a column, in Vietnamese order, for its filter. */
export const choicesOf = <Row>(rows: readonly Row[], column: Column<Row>): string[] =>
  [...new Set(rows.map(row => String(column.value(row) ?? '')))]
    .filter(value => value !== '')
    .sort(compareVietnamese)
