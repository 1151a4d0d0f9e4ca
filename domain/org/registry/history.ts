import { areaNameKey, sameAreaName } from '../area.ts'
import type { Level } from '../unit.ts'
import { type RegistryHistory, RegistryLedger } from './ledger.ts'
import { listsOf, mapWithinLists } from './scope.ts'
import type { RegistryList, RegistryMap, RegistrySource } from './source.ts'

type ListUnit = RegistryList['units'][number]
type MapPart = RegistryMap['parts'][number]

/** Units of before and after the change are told apart by their key, because codes were given again. */
const oldKey = (level: Level, code: string): string => `old:${level}:${code}`
const newKey = (level: Level, code: string): string => `new:${level}:${code}`

const parentOf = (unit: ListUnit): Level =>
  unit.level === 'commune' && unit.parentCode !== unit.provinceCode ? 'district' : 'province'

/**
 * Makes one history of units from lists and maps between them, in whatever order they come. It states only what
 * they say: a unit that is gone without a word, and shares that nobody gave, become open questions.
 */
export const registryHistory = (sources: readonly RegistrySource[]): RegistryHistory => {
  const ledger = new RegistryLedger()
  openLists(ledger, listsOf(sources, 'district'))
  const map = joined(mapWithinLists(sources))
  if (map !== undefined) bringToMap(ledger, map, knownDays(sources))
  changeOver(ledger, listsOf(sources, 'commune'), map)
  return ledger.history()
}

const openLists = (ledger: RegistryLedger, lists: readonly RegistryList[]): void => {
  for (const list of lists) {
    const own = new Set<string>()
    for (const [index, unit] of list.units.entries()) {
      const key = oldKey(unit.level, unit.code)
      if (own.has(key)) ledger.problems.push(twice(index, unit))
      own.add(key)
      if (ledger.has(key)) continue
      const parentKey = unit.parentCode === null ? null : oldKey(parentOf(unit), unit.parentCode)
      ledger.open(key, null, { ...unit, parentKey })
    }
  }
}

const twice = (index: number, unit: ListUnit) => ({
  path: `units.${index}`,
  vi: `Mã ${unit.code} của “${unit.fullName}” đứng hai lần trong danh sách.`,
  en: `The code ${unit.code} of “${unit.fullName}” stands twice in the list.`,
})

const knownDays = (sources: readonly RegistrySource[]): ReadonlyMap<string, string> =>
  new Map(
    sources.flatMap(source =>
      source.kind === 'days' ? source.rows.map(row => [row.code, row.onDay] as const) : [],
    ),
  )

const joined = (maps: readonly RegistryMap[]): RegistryMap | undefined => {
  const first = maps[0]
  if (first === undefined) return undefined
  const byCode = <T extends { readonly code: string }>(rows: readonly T[]): T[] => [
    ...new Map(rows.map(row => [row.code, row])).values(),
  ]
  return {
    ...first,
    provinces: byCode(maps.flatMap(map => map.provinces)),
    parts: byCode(maps.flatMap(map => map.parts)),
  }
}

/** From the list of one day to the names and communes the map begins with. */
const bringToMap = (ledger: RegistryLedger, map: RegistryMap, days: ReadonlyMap<string, string>): void => {
  const dayOf = (code: string) => days.get(code) ?? map.asOf
  const provinces = map.provinces.map(each => ({ ...each, level: 'province' as const, provinceCode: null }))
  for (const each of [...provinces, ...map.parts]) {
    const key = oldKey(each.level, each.code)
    const parentKey = each.provinceCode === null ? null : oldKey('province', each.provinceCode)
    const standing = ledger.standing(key)
    if (standing === undefined) ledger.open(key, map.asOf, { ...each, parentKey })
    else if (each.level !== 'district')
      ledger.change(key, dayOf(each.code), { ...each, parentKey: standing.parentKey })
  }
  endUnmapped(ledger, map, dayOf)
}

/** Communes of the list that the map no longer knows: gone by its first day, and nobody said into which. */
const endUnmapped = (ledger: RegistryLedger, map: RegistryMap, dayOf: (code: string) => string): void => {
  const mapped = new Set(map.parts.map(part => oldKey(part.level, part.code)))
  const provinces = new Set(map.provinces.map(each => oldKey('province', each.code)))
  for (const key of ledger.keys()) {
    const state = ledger.standing(key)
    if (state?.level !== 'commune' || mapped.has(key)) continue
    const parent = ledger.standing(state.parentKey ?? '')
    if (!provinces.has(parent?.parentKey ?? state.parentKey ?? '')) continue
    const onDay = dayOf(state.code)
    ledger.close(key, onDay)
    ledger.questions.push({ kind: 'successor', key, onDay })
  }
}

/** The day on which all units of the old list end and those of the new one begin. */
const changeOver = (
  ledger: RegistryLedger,
  lists: readonly RegistryList[],
  map: RegistryMap | undefined,
): void => {
  const onDay = map?.onDay ?? lists[0]?.asOf
  if (onDay === undefined || lists.length === 0) return
  const after = [
    ...new Map(lists.flatMap(list => list.units).map(unit => [`${unit.level}:${unit.code}`, unit])).values(),
  ]
  const targets = new Targets(after, map)
  const keyOf = new Map(after.map(unit => [unit, goesOn(unit, targets) ?? newKey(unit.level, unit.code)]))
  const goingOn = new Set(keyOf.values())
  endOld(ledger, map, targets, onDay, unit => keyOf.get(unit) ?? '', goingOn)
  for (const unit of after) {
    const key = keyOf.get(unit) ?? ''
    const parent = after.find(each => each.level === 'province' && each.code === unit.parentCode)
    const placed = { ...unit, parentKey: parent === undefined ? null : (keyOf.get(parent) ?? null) }
    if (ledger.standing(key) === undefined) ledger.open(key, onDay, placed)
    else {
      ledger.change(key, onDay, placed)
      // It goes on as itself, only directly below the province: said, so that silence always means not known.
      if (unit.level === 'commune')
        ledger.successions.push({ kind: 'move', onDay, fromKey: key, into: [{ key, sourceCode: unit.code }] })
    }
  }
}

/** Finds the units of the new list that a map means: by code, and where the lists disagree on it, by name. */
class Targets {
  readonly #byCode: ReadonlyMap<string, ListUnit>
  readonly #byName: ReadonlyMap<string, ListUnit>
  readonly #predecessors = new Map<ListUnit, MapPart[]>()
  readonly #provinces = new Map<string, RegistryMap['provinces'][number][]>()
  readonly #provinceTo: ReadonlyMap<string, readonly string[]>

  constructor(after: readonly ListUnit[], map: RegistryMap | undefined) {
    const communes = after.filter(unit => unit.level === 'commune')
    this.#byCode = new Map(communes.map(unit => [unit.code, unit]))
    this.#byName = new Map(communes.map(unit => [`${unit.provinceCode}:${areaNameKey(unit.fullName)}`, unit]))
    this.#provinceTo = new Map(map?.provinces.map(each => [each.code, each.to.map(to => to.code)]))
    for (const province of map?.provinces ?? []) {
      for (const { code } of province.to) this.#provinces.set(code, [...this.cameTo(code), province])
    }
    for (const part of map?.parts ?? []) {
      for (const { unit } of this.of(part)) {
        if (unit !== undefined) this.#predecessors.set(unit, [...this.before(unit), part])
      }
    }
  }

  of(part: MapPart): readonly { unit: ListUnit | undefined; sourceCode: string }[] {
    return part.to.map(to => ({ unit: this.#find(part, to), sourceCode: to.code }))
  }

  before(unit: ListUnit): readonly MapPart[] {
    return this.#predecessors.get(unit) ?? []
  }

  /** The old provinces that went into one of today's. */
  cameTo(code: string): readonly RegistryMap['provinces'][number][] {
    return this.#provinces.get(code) ?? []
  }

  #find(part: MapPart, to: { code: string; fullName: string }): ListUnit | undefined {
    const coded = this.#byCode.get(to.code)
    if (coded !== undefined && areaNameKey(coded.fullName) === areaNameKey(to.fullName)) return coded
    const named = (this.#provinceTo.get(part.provinceCode) ?? [])
      .map(province => this.#byName.get(`${province}:${areaNameKey(to.fullName)}`))
      .find(unit => unit !== undefined)
    return named ?? coded
  }
}

/** A unit goes on as itself where nothing was added and nothing taken away; then it keeps its people and roles. */
const goesOn = (unit: ListUnit, targets: Targets): string | undefined => {
  if (unit.level === 'province') {
    const [only, ...others] = targets.cameTo(unit.code)
    return only !== undefined && others.length === 0 ? oldKey('province', only.code) : undefined
  }
  const [only, ...others] = targets.before(unit)
  const whole = only?.level === 'commune' && others.length === 0 && only.to.length === 1
  const known = whole && only.to[0]?.code === unit.code
  return known && sameAreaName(only.fullName, unit.fullName) ? oldKey('commune', only.code) : undefined
}

const endOld = (
  ledger: RegistryLedger,
  map: RegistryMap | undefined,
  targets: Targets,
  onDay: string,
  keyOf: (unit: ListUnit) => string,
  goingOn: ReadonlySet<string>,
): void => {
  const parts = new Map(map?.parts.map(part => [oldKey(part.level, part.code), part]))
  const provinces = new Map(map?.provinces.map(each => [oldKey('province', each.code), each]))
  const ending = ledger
    .keys()
    .filter(key => !goingOn.has(key) && ledger.standing(key) && provinces.has(provinceKeyOf(ledger, key)))
  for (const key of ending) {
    const part = parts.get(key)
    const into =
      part === undefined
        ? (provinces.get(key)?.to ?? []).map(to => ({
            key: newKey('province', to.code),
            sourceCode: to.code,
          }))
        : targets
            .of(part)
            .flatMap(({ unit, sourceCode }) => (unit === undefined ? [] : [{ key: keyOf(unit), sourceCode }]))
    if (part !== undefined && into.length < part.to.length) ledger.problems.push(lost(part))
    settle(ledger, key, onDay, into)
  }
  for (const key of ending) ledger.close(key, onDay)
}

const provinceKeyOf = (ledger: RegistryLedger, key: string): string => {
  const parent = ledger.standing(key)?.parentKey ?? null
  return parent === null ? key : provinceKeyOf(ledger, parent)
}

const settle = (
  ledger: RegistryLedger,
  fromKey: string,
  onDay: string,
  into: readonly { key: string; sourceCode: string }[],
): void => {
  if (into.length === 0 && ledger.standing(fromKey)?.level !== 'district')
    ledger.questions.push({ kind: 'successor', key: fromKey, onDay })
  else {
    const kind = into.length === 0 ? 'abolish' : into.length === 1 ? 'merge' : 'split'
    ledger.successions.push({ kind, onDay, fromKey, into })
    if (kind === 'split') ledger.questions.push({ kind: 'weights', key: fromKey, onDay })
  }
}

const lost = (part: MapPart) => ({
  path: part.code,
  vi: `“${part.fullName}” (${part.code}) chuyển vào một đơn vị không có trong danh sách mới.`,
  en: `“${part.fullName}” (${part.code}) went to a unit that the new list does not hold.`,
})
