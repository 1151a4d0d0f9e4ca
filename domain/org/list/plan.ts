import { addDays } from '../../shared/calendar/index.ts'
import type { FieldProblem } from '../../shared/index.ts'
import { formatDate } from '../../shared/vietnamese/index.ts'
import { type Level, levelNames, levels } from '../unit.ts'
import { type ColumnName, type ListedUnit, nameKey, problem } from './rows.ts'

/** A unit that stands already below the one the list is put under, or that one itself. */
export interface StandingUnit {
  readonly unitId: number
  readonly level: Level
  readonly code: string | null
  readonly fullName: string
  readonly parentId: number | null
  /** The day on which it stands no more, where one is known. */
  readonly until: string | null
}

export interface PlacedUnit extends ListedUnit {
  readonly validFrom: string
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

export interface ListPlace {
  readonly underId: number
  /** The first day of units that do not say theirs; none begins before it. */
  readonly validFrom: string
  readonly standing: readonly StandingUnit[]
  /** Codes in use elsewhere from that day on, as "level:code" with the name of who has it. */
  readonly takenCodes: ReadonlyMap<string, string>
  /** Codes of rows that were refused already. */
  readonly refusedCodes: ReadonlySet<string>
}

type Parent = { readonly standing: StandingUnit } | { readonly listed: ListedUnit }

const codeKey = (level: Level, code: string): string => `${level}:${code}`

const byCode = <Unit extends { readonly level: Level; readonly code: string | null }>(
  units: readonly Unit[],
): ReadonlyMap<string, Unit> =>
  new Map(
    units.flatMap(unit => (unit.code === null ? [] : [[codeKey(unit.level, unit.code), unit] as const])),
  )

/** Levels in which a parent is looked for: those above, the nearest first, then the unit's own, then those below. */
const searchOrder = (level: Level): readonly Level[] => {
  const at = levelNames.indexOf(level)
  return [...levelNames.slice(0, at).reverse(), level, ...levelNames.slice(at + 1)]
}

/**
 * What a list would add below a unit. A unit that is there is left as it is, so that the same file again adds
 * nothing.
 */
export const planList = (units: readonly ListedUnit[], place: ListPlace): ListPlan => {
  const judge = judgeOf(units, place)
  const placed: PlacedUnit[] = []
  const there = new Map<number, number>()
  const problems: FieldProblem[] = []
  for (const unit of units) {
    const verdict = judge(unit)
    if (verdict === undefined) continue
    if ('standsAs' in verdict) there.set(unit.row, verdict.standsAs)
    else if ('parent' in verdict) placed.push(verdict)
    else problems.push(verdict)
  }
  const { add, circling } = parentsFirst(placed, there)
  const twice = sameNames(add)
  const wrong = new Set(twice.map(({ path }) => Number.parseInt(path, 10)))
  const found = [...problems, ...circling.map(circle), ...twice]
  return {
    add: add.filter(({ row }) => !wrong.has(row)),
    there: [...there.keys()],
    problems: found.sort((a, b) => Number.parseInt(a.path, 10) - Number.parseInt(b.path, 10)),
  }
}

/** To be added, there already, or wrong; undefined for a unit below a row that was refused itself. */
type Verdict = PlacedUnit | { readonly standsAs: number } | FieldProblem | undefined

const judgeOf = (units: readonly ListedUnit[], place: ListPlace) => {
  const { validFrom, standing, takenCodes, refusedCodes } = place
  const parentOf = parentFinder(units, place)
  const standingByCode = byCode(standing)
  const named = new Map(standing.map(each => [`${each.parentId}:${nameKey(each.fullName)}`, each.unitId]))
  const known = (unit: ListedUnit, parent: Parent | undefined): Verdict => {
    const bearer = unit.code === null ? undefined : standingByCode.get(codeKey(unit.level, unit.code))
    if (bearer !== undefined && nameKey(bearer.fullName) !== nameKey(unit.fullName))
      return codeOf(unit, bearer.fullName)
    const parentId = parent !== undefined && 'standing' in parent ? parent.standing.unitId : undefined
    const namesake = named.get(`${parentId}:${nameKey(unit.fullName)}`)
    const unitId = bearer?.unitId ?? namesake
    return unitId === undefined ? undefined : { standsAs: unitId }
  }
  return (unit: ListedUnit): Verdict => {
    const parent = parentOf(unit)
    const there = known(unit, parent)
    if (there !== undefined) return there
    const taken = unit.code === null ? undefined : takenCodes.get(codeKey(unit.level, unit.code))
    if (taken !== undefined) return codeOf(unit, taken)
    if (parent === undefined) return refusedCodes.has(unit.parentCode ?? '') ? undefined : parentUnknown(unit)
    const from = unit.validFrom ?? validFrom
    const wrong = wrongParent(unit, parent) ?? wrongDay(unit, from, parent, validFrom)
    if (wrong !== undefined) return wrong
    const above = 'standing' in parent ? { unitId: parent.standing.unitId } : { row: parent.listed.row }
    return { ...unit, validFrom: from, parent: above }
  }
}

const parentFinder = (units: readonly ListedUnit[], { underId, standing }: ListPlace) => {
  const standingByCode = byCode(standing)
  const listedByCode = byCode(units)
  const under = standing.find(each => each.unitId === underId)
  return ({ parentCode, level: own }: ListedUnit): Parent | undefined => {
    if (parentCode === null) return under === undefined ? undefined : { standing: under }
    for (const level of searchOrder(own)) {
      const stands = standingByCode.get(codeKey(level, parentCode))
      if (stands !== undefined) return { standing: stands }
      const listed = listedByCode.get(codeKey(level, parentCode))
      if (listed !== undefined) return { listed }
    }
    return undefined
  }
}

const wrongParent = (unit: ListedUnit, parent: Parent): FieldProblem | undefined => {
  const above = 'standing' in parent ? parent.standing : parent.listed
  const itself = 'listed' in parent && parent.listed.row === unit.row
  if (!itself && levelNames.indexOf(above.level) <= levelNames.indexOf(unit.level)) return undefined
  const own = levels[unit.level]
  const its = levels[above.level]
  if (itself)
    return atParent(
      unit,
      'Đơn vị không thể trực thuộc chính nó; xin ghi mã của đơn vị cấp trên.',
      'A unit cannot belong to itself; give the code of the unit above it.',
    )
  return atParent(
    unit,
    `Mã ${unit.parentCode ?? ''} là của “${above.fullName}” (${its.vi.toLowerCase()}), không thể là cấp trên của đơn vị ${own.vi.toLowerCase()}; xin sửa mã cấp trên hoặc cấp.`,
    `The code ${unit.parentCode ?? ''} belongs to “${above.fullName}” (${its.en.toLowerCase()}), which cannot stand above a ${own.en.toLowerCase()}; correct the code or the level.`,
  )
}

const wrongDay = (
  unit: ListedUnit,
  from: string,
  parent: Parent,
  listFrom: string,
): FieldProblem | undefined => {
  const day = formatDate(from)
  if (from < listFrom)
    return atDay(
      unit,
      `Ngày ${day} sớm hơn ngày ${formatDate(listFrom)} đã chọn cho cả danh sách; xin sửa một trong hai ngày.`,
      `The day ${day} is before ${formatDate(listFrom)}, chosen for the whole list; correct one of the two.`,
    )
  if ('listed' in parent) {
    const since = parent.listed.validFrom ?? listFrom
    if (since <= from) return undefined
    return atDay(
      unit,
      `Ngày ${day} sớm hơn ngày bắt đầu ${formatDate(since)} của đơn vị cấp trên ở hàng ${parent.listed.row}.`,
      `The day ${day} is before ${formatDate(since)}, when the unit above it in row ${parent.listed.row} begins.`,
    )
  }
  const { until, fullName } = parent.standing
  if (until === null || from < until) return undefined
  const last = formatDate(addDays(until, -1))
  return atDay(
    unit,
    `Vào ngày ${day} đơn vị cấp trên “${fullName}” không còn (chỉ đến hết ${last}); xin sửa ngày hoặc mã cấp trên.`,
    `On ${day} the unit above, “${fullName}”, stands no more (its last day is ${last}); correct the day or the code.`,
  )
}

const atColumn = (column: ColumnName) => (unit: ListedUnit, vi: string, en: string) =>
  problem(unit.row, column, vi, en)
const atParent = atColumn('parentCode')
const atDay = atColumn('validFrom')

const parentUnknown = (unit: ListedUnit): FieldProblem =>
  atParent(
    unit,
    `Không có đơn vị nào mang mã ${unit.parentCode ?? ''} trong tệp hay trong cây đơn vị; xin sửa mã hoặc thêm đơn vị đó vào tệp.`,
    `No unit has the code ${unit.parentCode ?? ''}, neither in the file nor in the tree; correct it or add that unit to the file.`,
  )

const codeOf = (unit: ListedUnit, other: string): FieldProblem =>
  problem(
    unit.row,
    'code',
    `Mã ${unit.code ?? ''} là của “${other}”. Đổi tên đơn vị thì nhập sự kiện đổi tên, không nhập bằng danh sách.`,
    `The code ${unit.code ?? ''} belongs to “${other}”. A renaming is entered as an event, not by a list.`,
  )

const circle = (unit: ListedUnit): FieldProblem =>
  atParent(
    unit,
    'Các đơn vị này ghi nhau làm cấp trên thành một vòng; xin sửa mã cấp trên.',
    'These units name one another as the unit above, in a circle; correct the code.',
  )

/**
 * Units whose parents stand or come before them. Those that name one another in a circle are left over; those below a
 * row that was refused wait for it.
 *
 * @param there rows whose unit stands already, by its id
 */
const parentsFirst = (units: readonly PlacedUnit[], there: ReadonlyMap<number, number>) => {
  const rows = new Map(units.map(unit => [unit.row, unit]))
  const children = new Map<number, PlacedUnit[]>()
  const add: PlacedUnit[] = []
  for (const unit of units) {
    const above = 'row' in unit.parent ? unit.parent.row : undefined
    const stands = above === undefined ? undefined : there.get(above)
    if (above === undefined) add.push(unit)
    else if (stands !== undefined) add.push({ ...unit, parent: { unitId: stands } })
    else children.set(above, [...(children.get(above) ?? []), unit])
  }
  // Grows while it is walked: what is added brings its children behind it.
  for (const { row } of add) add.push(...(children.get(row) ?? []))
  const reached = new Set(add.map(({ row }) => row))
  const circles = (unit: PlacedUnit): boolean => {
    const passed = new Set<number>()
    let here: PlacedUnit | undefined = unit
    while (here !== undefined && !passed.has(here.row)) {
      passed.add(here.row)
      here = 'row' in here.parent ? rows.get(here.parent.row) : undefined
    }
    return here !== undefined
  }
  return { add, circling: units.filter(unit => !reached.has(unit.row) && circles(unit)) }
}

/** Without codes only the name tells units below one parent apart. */
const sameNames = (add: readonly PlacedUnit[]): FieldProblem[] => {
  const first = new Map<string, number>()
  return [...add]
    .sort((a, b) => a.row - b.row)
    .flatMap(unit => {
      const key = `${JSON.stringify(unit.parent)} ${nameKey(unit.fullName)}`
      const before = first.get(key)
      if (before === undefined) first.set(key, unit.row)
      if (before === undefined || unit.code !== null) return []
      return [
        problem(
          unit.row,
          'fullName',
          `“${unit.fullName}” đã có ở hàng ${before}; nếu là hai đơn vị khác nhau, xin ghi mã cho từng đơn vị.`,
          `“${unit.fullName}” already stands in row ${before}; if they are two units, give each a code.`,
        ),
      ]
    })
}
