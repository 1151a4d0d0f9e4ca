import type { Level, UnitKind } from '../../org/index.ts'
import { foldPhrase, initialsOf, keyOf } from './fold.ts'

/** A unit as it stood on the plan's own date. */
export interface ResolvableUnit {
  readonly id: number
  readonly kind: UnitKind
  readonly level: Level
  readonly name: string
  readonly fullName: string
  readonly shortName: string | null
  readonly parentId: number | null
}

/** A named list of units that a person made once ("thành viên Ban Chỉ đạo …"). */
export interface NamedGroup {
  readonly name: string
  readonly unitIds: readonly number[]
}

export interface DirectoryInput {
  readonly units: readonly ResolvableUnit[]
  readonly groups: readonly NamedGroup[]
  /** The plan's own abbreviations. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[]
  /** The area whose committee issues the plan: "tỉnh" or "huyện" without a name is this one. */
  readonly areaId: number | null
  /** The plan's text, for the names it defines in brackets. */
  readonly text: string
}

export interface Area extends ResolvableUnit {
  /** Its folded name with its type, "huyen a": the committee's words are left out. */
  readonly folded: string
}

/** The units of a plan's date, ready to be looked up by the words of official texts. */
export interface Directory {
  readonly area: Area | null
  /** Areas below the issuing area, and that area itself. */
  readonly areas: readonly Area[]
  /** Bodies that are no areas, at the level of the issuing area. */
  readonly bodies: readonly ResolvableUnit[]
  readonly allBodies: readonly ResolvableUnit[]
  readonly byKey: ReadonlyMap<string, readonly ResolvableUnit[]>
  readonly groups: readonly { readonly folded: string; readonly unitIds: readonly number[] }[]
  readonly aliases: ReadonlyMap<string, string>
  readonly places: readonly string[]
}

const committee = /^(?:uy ban nhan dan|chinh quyen) /

export const directoryOf = (input: DirectoryInput): Directory => {
  const areas = input.units.filter(isArea).map(unit => ({ ...unit, folded: areaName(unit) }))
  const area =
    areas.find(each => each.id === input.areaId) ?? areas.find(each => each.level === 'province') ?? null
  const bodies = input.units.filter(unit => !isArea(unit))
  const places = area === null ? [] : placesOf(area)
  return {
    area,
    areas: area === null ? areas : below(areas, area),
    bodies: bodies.filter(body => body.level === (area?.level ?? 'province')),
    allBodies: bodies,
    byKey: keysOf(bodies, places),
    groups: input.groups.map(({ name, unitIds }) => ({ folded: foldPhrase(name), unitIds })),
    aliases: aliasesOf(input),
    places,
  }
}

const isArea = (unit: ResolvableUnit): boolean => unit.kind === 'area'

const areaName = (unit: ResolvableUnit): string => foldPhrase(unit.fullName).replace(committee, '')

const placesOf = (area: Area): string[] => {
  const bare = area.folded.replace(/^(?:tinh|thanh pho|huyen|thi xa|quan) /, '')
  return [`tinh ${bare}`, area.folded, bare]
}

const below = (areas: readonly Area[], top: Area): Area[] => {
  const reached = new Set([top.id])
  const found = [top]
  for (let grew = true; grew; ) {
    grew = false
    for (const each of areas) {
      if (reached.has(each.id) || each.parentId === null || !reached.has(each.parentId)) continue
      reached.add(each.id)
      found.push(each)
      grew = true
    }
  }
  return found
}

const keysOf = (
  bodies: readonly ResolvableUnit[],
  places: readonly string[],
): Map<string, ResolvableUnit[]> => {
  const keys = new Map<string, ResolvableUnit[]>()
  for (const body of bodies) {
    const names = [body.fullName, body.name, ...(body.shortName === null ? [] : [body.shortName])]
    const own = new Set(names.flatMap(name => keysOfName(foldPhrase(name), places)))
    for (const key of own) keys.set(key, [...(keys.get(key) ?? []), body])
  }
  return keys
}

/** The name itself, and its first word with the initials of the others: "so thong tin truyen thong", "so tttt". */
const keysOfName = (folded: string, places: readonly string[]): string[] => {
  const key = keyOf(folded, places)
  const [first = '', ...rest] = key.split(' ')
  return rest.length < 2 ? [key] : [key, `${first} ${initialsOf(rest.join(' '))}`]
}

const standing = 'co quan thuong truc'

/** "A (Cơ quan Thường trực …)" and "Cơ quan Thường trực … (A)" say who it is; abbreviations say what they stand for. */
const aliasesOf = ({ abbreviations, text }: DirectoryInput): Map<string, string> => {
  const aliases = new Map<string, string>()
  for (const { short, long } of abbreviations) aliases.set(foldPhrase(short), long)
  const flat = text.replace(/\s+/g, ' ')
  const before = /(\p{Lu}[^().,;:]{3,90}?) ?\((?:là )?cơ quan thường trực[^()]*\)/iu.exec(flat)?.[1]
  const after = /cơ quan thường trực[^().;:]{0,120}\(([^()]{4,90})\)/iu.exec(flat)?.[1]
  const who = before ?? after
  if (who !== undefined && !aliases.has(standing)) aliases.set(standing, who)
  return aliases
}
