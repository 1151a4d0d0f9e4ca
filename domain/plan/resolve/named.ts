import type { Match } from './collective.ts'
import type { Directory, ResolvableUnit } from './directory.ts'
import { foldPhrase, keyOf, withoutOpeners } from './fold.ts'

const areaPhrase =
  /^(?:uy ban nhan dan |chinh quyen )?((?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)(?: .+)?)$/

const unnamed = /^(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)$/

/** One area by its name: "UBND tỉnh", "huyện A", "Chủ tịch UBND thành phố B". Two of one name stay open. */
export const areaNamed = (folded: string, { area, areas }: Directory): Match | null => {
  const said = areaPhrase.exec(folded)?.[1]
  if (said === undefined) return null
  const own = area !== null && unnamed.test(said) && area.folded.startsWith(`${said} `)
  const found = own ? [area] : areas.filter(each => each.folded === said)
  const [only, another] = found
  return only === undefined || another !== undefined
    ? null
    : { unitIds: [only.id], how: 'name', confidence: 0.98 }
}

/** One body by its name, in full, short or by initials: "Sở TT&TT", "Ủy ban MTTQ Việt Nam tỉnh". */
export const bodyNamed = (folded: string, directory: Directory): Match | null => {
  const key = keyOf(folded, directory.places)
  const exact = one(directory.byKey.get(key) ?? [], directory)
  if (exact !== null) {
    const spelled = foldPhrase(exact.fullName).includes(key) || foldPhrase(exact.name).includes(key)
    return { unitIds: [exact.id], how: spelled ? 'name' : 'abbreviation', confidence: spelled ? 0.95 : 0.9 }
  }
  const within = containing(key, directory)
  return within === null ? null : { unitIds: [within.id], how: 'name', confidence: 0.75 }
}

const one = (units: readonly ResolvableUnit[], { bodies }: Directory): ResolvableUnit | null => {
  if (units.length <= 1) return units[0] ?? null
  const nearer = units.filter(unit => bodies.includes(unit))
  return nearer.length === 1 ? (nearer[0] ?? null) : null
}

/** The only body of the level whose name holds every word of the key, at least two of them. */
const containing = (key: string, { bodies, places }: Directory): ResolvableUnit | null => {
  const words = key.split(' ')
  if (words.length < 3) return null
  const found = bodies.filter(body => {
    const own = new Set(keyOf(foldPhrase(body.fullName), places).split(' '))
    return words.every(word => own.has(word))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What the plan's own definitions say instead of the phrase: "Cơ quan Thường trực …" is the body named in brackets. */
export const aliasOf = (folded: string, { aliases }: Directory): string | null => {
  const said = withoutOpeners(folded)
  for (const [short, long] of aliases) {
    if (said === short || (short === 'co quan thuong truc' && said.startsWith(short))) return long
    if (short.length > 2 && ` ${said} `.includes(` ${short} `)) {
      const folded = ` ${said} `.replace(` ${short} `, ` ${foldPhrase(long)} `).trim()
      if (folded !== said && !foldPhrase(long).includes(short)) return folded
    }
  }
  return null
}
