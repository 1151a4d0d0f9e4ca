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
}

export interface ReadList {
  readonly units: readonly ListedUnit[]
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
} as const
type ColumnName = keyof typeof listColumns

const columnNames = Object.keys(listColumns) as ColumnName[]
const key = (text: string): string => folded(text).replace(/\s+/g, ' ').trim()

const columnOf = (heading: string): ColumnName | undefined =>
  columnNames.find(name => {
    const { vi, also } = listColumns[name]
    return key(heading) === key(vi) || also.some(each => each === key(heading))
  })

const named = <Name extends string>(
  names: readonly Name[],
  labels: Readonly<Record<Name, { readonly vi: string; readonly en: string }>>,
  text: string,
): Name | undefined =>
  names.find(name => [name, labels[name].vi, labels[name].en].some(label => key(label) === key(text)))

const levelShort: Readonly<Record<string, Level>> = {
  tinh: 'province',
  huyen: 'district',
  xa: 'commune',
  'trung uong': 'central',
}

const levelOf = (text: string): Level | undefined => named(levelNames, levels, text) ?? levelShort[key(text)]

const problem = (row: number, column: ColumnName | null, vi: string, en: string): FieldProblem => ({
  path: column === null ? String(row) : `${row}.${listColumns[column].vi}`,
  vi,
  en,
})

const longest = 300

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
  if (!at.has('fullName')) return { units: [], problems: [noHeading] }
  const units: ListedUnit[] = []
  const problems: FieldProblem[] = []
  for (const [index, cells] of rows.entries()) {
    const cell = (column: ColumnName): string => (cells[at.get(column) ?? -1] ?? '').trim()
    if (cells.every(text => text.trim() === '')) continue
    const read = readRow(index + 2, cell, level)
    if ('fullName' in read) units.push(read)
    else problems.push(...read)
  }
  return { units, problems: [...problems, ...twiceIn(units)] }
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
  const problems = [
    ...nameProblems(row, fullName),
    ...(level === undefined ? [levelUnknown(row, cell('level'))] : []),
    ...(kind === undefined ? [kindUnknown(row, cell('kind'))] : []),
  ]
  if (level === undefined || kind === undefined || problems.length > 0) return problems
  const given = (column: ColumnName) => (cell(column) === '' ? null : cell(column).slice(0, 100))
  return {
    row,
    fullName,
    level,
    kind,
    code: given('code'),
    exchangeCode: given('exchangeCode'),
    shortName: given('shortName'),
    parentCode: given('parentCode'),
  }
}

const nameProblems = (row: number, fullName: string): FieldProblem[] => {
  if (fullName === '') return [problem(row, 'fullName', 'Chưa có tên đơn vị.', 'The name is missing.')]
  if (fullName.length <= longest) return []
  return [problem(row, 'fullName', 'Tên dài quá 300 ký tự.', 'The name has more than 300 characters.')]
}

const levelUnknown = (row: number, text: string): FieldProblem =>
  problem(
    row,
    'level',
    `Không rõ cấp “${text}”; xin ghi tỉnh, huyện hoặc xã.`,
    `The level “${text}” is not known; write province, district or commune.`,
  )

const kindUnknown = (row: number, text: string): FieldProblem =>
  problem(
    row,
    'kind',
    `Không rõ loại “${text}”; các loại: ${unitKindNames.map(name => unitKinds[name].vi).join('; ')}.`,
    `The kind “${text}” is not known; kinds: ${unitKindNames.map(name => unitKinds[name].en).join('; ')}.`,
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
        `Mã ${code} đã có ở hàng ${before}.`,
        `The code ${code} already stands in row ${before}.`,
      ),
    ]
  })
}

/** A unit that stands already below the one the list is put under. */
export interface StandingUnit {
  readonly unitId: number
  readonly level: Level
  readonly code: string | null
  readonly fullName: string
  readonly parentId: number | null
}

export interface PlacedUnit extends ListedUnit {
  /** A unit that stands, or another row of the same file. */
  readonly parent: { readonly unitId: number } | { readonly row: number }
}

export interface ListPlan {
  /** Parents before children. */
  readonly add: readonly PlacedUnit[]
  /** Rows whose unit is there already, by its code or by its name below the same parent. */
  readonly there: readonly number[]
  readonly problems: readonly FieldProblem[]
}

/**
 * What a list would add below a unit on a day. A unit that is there is left as it is, so that the same file again
 * adds nothing.
 *
 * @param takenCodes codes in use elsewhere on that day, as "level:code" with the name of who has it
 */
export const planList = (
  units: readonly ListedUnit[],
  underId: number,
  standing: readonly StandingUnit[],
  takenCodes: ReadonlyMap<string, string>,
): ListPlan => {
  const byCode = new Map(standing.flatMap(each => (each.code === null ? [] : [[each.code, each] as const])))
  const rowOfCode = new Map(units.flatMap(each => (each.code === null ? [] : [[each.code, each] as const])))
  const add: PlacedUnit[] = []
  const there: number[] = []
  const problems: FieldProblem[] = []
  for (const unit of inTreeOrder(units)) {
    const known = standing.find(
      each => each.level === unit.level && each.code === unit.code && unit.code !== null,
    )
    const parent = parentOf(unit, underId, byCode, rowOfCode)
    const sameName = (each: StandingUnit) =>
      parent !== null &&
      'unitId' in parent &&
      each.parentId === parent.unitId &&
      key(each.fullName) === key(unit.fullName)
    const taken = unit.code === null ? undefined : takenCodes.get(`${unit.level}:${unit.code}`)
    if (known !== undefined && key(known.fullName) !== key(unit.fullName))
      problems.push(codeOf(unit, known.fullName))
    else if (known !== undefined || standing.some(sameName)) there.push(unit.row)
    else if (taken !== undefined) problems.push(codeOf(unit, taken))
    else if (parent === null)
      problems.push(
        problem(
          unit.row,
          'parentCode',
          `Không có đơn vị nào mang mã ${unit.parentCode ?? ''} trong tệp hay trong cây đơn vị.`,
          `No unit has the code ${unit.parentCode ?? ''}, neither in the file nor in the tree.`,
        ),
      )
    else add.push({ ...unit, parent })
  }
  return {
    add,
    there,
    problems: problems.sort((a, b) => Number.parseInt(a.path, 10) - Number.parseInt(b.path, 10)),
  }
}

const codeOf = ({ row, code }: ListedUnit, other: string): FieldProblem =>
  problem(
    row,
    'code',
    `Mã ${code ?? ''} là của “${other}”. Đổi tên đơn vị thì nhập sự kiện đổi tên, không nhập bằng danh sách.`,
    `The code ${code ?? ''} belongs to “${other}”. A renaming is entered as an event, not by a list.`,
  )

const inTreeOrder = (units: readonly ListedUnit[]): ListedUnit[] =>
  [...units].sort((a, b) => levelNames.indexOf(a.level) - levelNames.indexOf(b.level) || a.row - b.row)

const parentOf = (
  { parentCode, row, level }: ListedUnit,
  underId: number,
  byCode: ReadonlyMap<string, StandingUnit>,
  rowOfCode: ReadonlyMap<string, ListedUnit>,
): PlacedUnit['parent'] | null => {
  if (parentCode === null) return { unitId: underId }
  const standing = byCode.get(parentCode)
  if (standing !== undefined) return { unitId: standing.unitId }
  const listed = rowOfCode.get(parentCode)
  const above = listed !== undefined && levelNames.indexOf(listed.level) <= levelNames.indexOf(level)
  return above && listed.row !== row ? { row: listed.row } : null
}
