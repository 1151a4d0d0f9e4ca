import { dayOf, isDay } from '../../shared/calendar/index.ts'
import type { FieldProblem } from '../../shared/index.ts'
import { folded } from '../../shared/vietnamese/index.ts'
import { type Level, levelNames, levels, type UnitKind, unitKindNames, unitKinds } from '../unit.ts'

/** One unit of a list somebody has in a file, before anything is written. */
export interface ListedUnit {
  /** The row in the file, the heading being row 1. */
  readonly row: number
  readonly fullName: string
  readonly shortName: string | null
  readonly code: string | null
  readonly exchangeCode: string | null
  readonly level: Level
  readonly kind: UnitKind
  readonly parentCode: string | null
  /** The first day of this unit, where the row says one of its own. */
  readonly validFrom: string | null
}

export interface ReadList {
  /** Rows that are not blank, right or wrong. */
  readonly rows: number
  readonly units: readonly ListedUnit[]
  /** Codes of rows that are wrong: what stands below them cannot be judged before they are mended. */
  readonly refusedCodes: ReadonlySet<string>
  /** What is wrong, each with the row and the column it stands in: "7.Cấp". */
  readonly problems: readonly FieldProblem[]
}

/** The columns of the file as they are headed; others are left alone. */
export const listColumns = {
  fullName: { vi: 'Tên đơn vị', also: ['ten', 'ten day du', 'name', 'full name'] },
  code: { vi: 'Mã', also: ['ma don vi', 'ma so', 'code'] },
  level: { vi: 'Cấp', also: ['level'] },
  kind: { vi: 'Loại', also: ['loai don vi', 'kind'] },
  parentCode: { vi: 'Mã cấp trên', also: ['ma don vi cap tren', 'parent code', 'parent'] },
  shortName: { vi: 'Tên tắt', also: ['ten viet tat', 'short name'] },
  exchangeCode: { vi: 'Mã định danh', also: ['ma dinh danh co quan', 'exchange code'] },
  validFrom: { vi: 'Có từ ngày', also: ['tu ngay', 'ngay bat dau', 'ngay thanh lap', 'valid from'] },
} as const
export type ColumnName = keyof typeof listColumns

const columnNames = Object.keys(listColumns) as ColumnName[]
/** Names that differ only in accents, case and spaces are one name. */
export const nameKey = (text: string): string => folded(text).replace(/\s+/g, ' ').trim()

const columnOf = (heading: string): ColumnName | undefined =>
  columnNames.find(name => {
    const { vi, also } = listColumns[name]
    return nameKey(heading) === nameKey(vi) || also.some(each => each === nameKey(heading))
  })

const named = <Name extends string>(
  names: readonly Name[],
  labels: Readonly<Record<Name, { readonly vi: string; readonly en: string }>>,
  text: string,
): Name | undefined =>
  names.find(name => [name, labels[name].vi, labels[name].en].some(label => nameKey(label) === nameKey(text)))

const levelShort: Readonly<Record<string, Level>> = {
  tinh: 'province',
  huyen: 'district',
  xa: 'commune',
  'trung uong': 'central',
}

const levelOf = (text: string): Level | undefined =>
  named(levelNames, levels, text) ?? levelShort[nameKey(text)]

/** What is wrong with a row, in the cell of a column. */
export const problem = (row: number, column: ColumnName | null, vi: string, en: string): FieldProblem => ({
  path: column === null ? String(row) : `${row}.${listColumns[column].vi}`,
  vi,
  en,
})

/**
 * Reads the rows of a list of units. The first row heads the columns, in any order; a name is all that a row must
 * have. Without a level a unit is one of the level that `level` says; without a kind it is an area.
 *
 * @param level the level of units that do not say theirs
 */
export const readUnitRows = (table: readonly (readonly string[])[], level: Level): ReadList => {
  const [heading = [], ...rows] = table
  const at = new Map<ColumnName, number>()
  for (const [index, text] of heading.entries()) {
    const column = columnOf(text)
    if (column !== undefined && !at.has(column)) at.set(column, index)
  }
  if (!at.has('fullName')) return { rows: 0, units: [], refusedCodes: new Set(), problems: [noHeading] }
  const units: ListedUnit[] = []
  const problems: FieldProblem[] = []
  const refusedCodes = new Set<string>()
  let filled = 0
  for (const [index, cells] of rows.entries()) {
    if (cells.every(text => text.trim() === '')) continue
    filled += 1
    const cell = (column: ColumnName): string => (cells[at.get(column) ?? -1] ?? '').trim()
    const read = readRow(index + 2, cell, level)
    if ('fullName' in read) units.push(read)
    else {
      problems.push(...read)
      refusedCodes.add(cell('code'))
    }
  }
  const twice = twiceIn(units)
  const wrong = new Set(twice.map(({ path }) => Number.parseInt(path, 10)))
  return {
    rows: filled,
    units: units.filter(({ row }) => !wrong.has(row)),
    refusedCodes,
    problems: [...problems, ...twice],
  }
}

const noHeading: FieldProblem = {
  path: '1',
  vi: `Hàng đầu phải là tên các cột, trong đó có cột “${listColumns.fullName.vi}”.`,
  en: `The first row must head the columns, one of them “${listColumns.fullName.vi}”.`,
}

type Cells = (column: ColumnName) => string

const readRow = (row: number, cell: Cells, fallback: Level): ListedUnit | FieldProblem[] => {
  const fullName = cell('fullName').replace(/\s+/g, ' ')
  const level = cell('level') === '' ? fallback : levelOf(cell('level'))
  const kind = cell('kind') === '' ? ('area' as const) : named(unitKindNames, unitKinds, cell('kind'))
  const validFrom = cell('validFrom') === '' ? null : dayWritten(cell('validFrom'))
  const problems = [
    ...(fullName === '' ? [nameMissing(row)] : []),
    ...columnNames.flatMap(column => tooLong(row, column, cell(column))),
    ...(level === undefined ? [levelUnknown(row, cell('level'))] : []),
    ...(kind === undefined ? [kindUnknown(row, cell('kind'))] : []),
    ...(validFrom === undefined ? [dayUnknown(row, cell('validFrom'))] : []),
  ]
  if (level === undefined || kind === undefined || validFrom === undefined || problems.length > 0)
    return problems
  const given = (column: ColumnName) => (cell(column) === '' ? null : cell(column))
  return {
    row,
    fullName,
    level,
    kind,
    code: given('code'),
    exchangeCode: given('exchangeCode'),
    shortName: given('shortName'),
    parentCode: given('parentCode'),
    validFrom,
  }
}

/** A whole day as people write it, 15/4/2023 or 15-04-2023, or as machines do, 2023-04-15. */
const dayWritten = (text: string): string | undefined => {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(date)) ?? undefined
  return isDay(text) ? text : undefined
}

const longest: Partial<Record<ColumnName, number>> = {
  fullName: 300,
  code: 40,
  parentCode: 40,
  shortName: 100,
  exchangeCode: 100,
}

const tooLong = (row: number, column: ColumnName, text: string): FieldProblem[] => {
  const most = longest[column] ?? Number.POSITIVE_INFINITY
  if (text.length <= most) return []
  return [
    problem(
      row,
      column,
      `Ô này dài ${text.length} ký tự, quá ${most} ký tự; xin rút ngắn.`,
      `This cell has ${text.length} characters, more than ${most}; shorten it.`,
    ),
  ]
}

const nameMissing = (row: number): FieldProblem =>
  problem(
    row,
    'fullName',
    'Chưa có tên đơn vị; xin điền tên, hoặc xóa hàng này.',
    'The name is missing; fill it in or delete the row.',
  )

const dayUnknown = (row: number, text: string): FieldProblem =>
  problem(
    row,
    'validFrom',
    `“${text}” không phải một ngày; xin viết dạng 15/4/2023.`,
    `“${text}” is not a day; write it as 15/4/2023.`,
  )

const levelUnknown = (row: number, text: string): FieldProblem =>
  problem(
    row,
    'level',
    `Không có cấp “${text}”; xin ghi tỉnh, huyện hoặc xã.`,
    `The level “${text}” is not known; write province, district or commune.`,
  )

const kindUnknown = (row: number, text: string): FieldProblem =>
  problem(
    row,
    'kind',
    `Không có loại “${text}”; xin ghi một trong các loại: ${unitKindNames.map(name => unitKinds[name].vi).join('; ')}.`,
    `The kind “${text}” is not known; write one of: ${unitKindNames.map(name => unitKinds[name].en).join('; ')}.`,
  )

const twiceIn = (units: readonly ListedUnit[]): FieldProblem[] => {
  const first = new Map<string, number>()
  return units.flatMap(({ row, code, level }) => {
    if (code === null) return []
    const place = `${level}:${code}`
    const before = first.get(place)
    if (before === undefined) {
      first.set(place, row)
      return []
    }
    return [
      problem(
        row,
        'code',
        `Mã ${code} đã có ở hàng ${before}; mỗi đơn vị cùng cấp một mã riêng.`,
        `The code ${code} already stands in row ${before}; each unit of a level has a code of its own.`,
      ),
    ]
  })
}
