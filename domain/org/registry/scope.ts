import { areaNameKey } from '../area.ts'
import type { RegistryList, RegistryMap, RegistrySource } from './source.ts'

export const listsOf = (
  sources: readonly RegistrySource[],
  era: RegistryList['era'],
): readonly RegistryList[] =>
  sources.filter((source): source is RegistryList => source.kind === 'list' && source.era === era)

export const mapsOf = (sources: readonly RegistrySource[]): readonly RegistryMap[] =>
  sources.filter((source): source is RegistryMap => source.kind === 'map')

/** The provinces of today that each old province's communes went to, the odd commune across the border included. */
const links = (sources: readonly RegistrySource[]): readonly (readonly [old: string, now: string])[] => {
  const provinceOf = new Map(
    listsOf(sources, 'commune').flatMap(list =>
      list.units
        .filter(unit => unit.level === 'commune')
        .map(unit => [unit.code, unit.provinceCode] as const),
    ),
  )
  return mapsOf(sources).flatMap(map => [
    ...map.provinces.flatMap(province => province.to.map(to => [province.code, to.code] as const)),
    ...map.parts.flatMap(part =>
      part.to.flatMap(to => {
        const now = provinceOf.get(to.code)
        return now === undefined ? [] : [[part.provinceCode, now] as const]
      }),
    ),
  ])
}

/**
 * The part of the lists that belongs to one province, by its name or code, old or new: with it come all provinces
 * that merged with it, because their communes cannot be told apart afterwards.
 *
 * @returns nothing where no province has this name.
 */
export const selectProvince = (
  sources: readonly RegistrySource[],
  named: string,
): readonly RegistrySource[] | undefined => {
  const old = new Set<string>()
  const now = new Set<string>()
  const isNamed = (unit: { code: string; fullName: string }) =>
    unit.code === named || areaNameKey(unit.fullName) === areaNameKey(named)
  for (const list of sources) {
    if (list.kind !== 'list') continue
    const into = list.era === 'district' ? old : now
    for (const unit of list.units) if (unit.level === 'province' && isNamed(unit)) into.add(unit.code)
  }
  if (old.size + now.size === 0) return undefined
  const pairs = links(sources)
  for (let before = -1; before !== old.size + now.size; ) {
    before = old.size + now.size
    for (const [from, to] of pairs) {
      if (!old.has(from) && !now.has(to)) continue
      old.add(from)
      now.add(to)
    }
  }
  return sources
    .map(source => narrowed(source, old, now))
    .filter(source => source.kind !== 'list' || source.units.length > 0)
}

const narrowed = (
  source: RegistrySource,
  old: ReadonlySet<string>,
  now: ReadonlySet<string>,
): RegistrySource => {
  if (source.kind === 'days') return source
  if (source.kind === 'map') return narrowedMap(source, old)
  const kept = source.era === 'district' ? old : now
  return { ...source, units: source.units.filter(unit => kept.has(unit.provinceCode)) }
}

const narrowedMap = (map: RegistryMap, old: ReadonlySet<string>): RegistryMap => ({
  ...map,
  provinces: map.provinces.filter(each => old.has(each.code)),
  parts: map.parts.filter(each => old.has(each.provinceCode)),
})

/** A map speaks only of the provinces whose lists are known; a map alone speaks of everything. */
export const mapWithinLists = (sources: readonly RegistrySource[]): readonly RegistryMap[] => {
  const codes = (era: RegistryList['era']) =>
    new Set(listsOf(sources, era).flatMap(list => list.units.map(unit => unit.provinceCode)))
  const old = codes('district')
  const now = codes('commune')
  return mapsOf(sources).map(map => {
    const covered = map.provinces.filter(
      each => (old.size === 0 || old.has(each.code)) && each.to.every(to => now.has(to.code)),
    )
    return narrowedMap(map, new Set(covered.map(each => each.code)))
  })
}
