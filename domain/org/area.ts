import { composed, toneKey } from '../shared/vietnamese/index.ts'

/** Kinds of areas as their full names begin. */
const areaTypes = [
  ['Thành phố', 'city'],
  ['Thị trấn', 'township'],
  ['Thị xã', 'town'],
  ['Đặc khu', 'specialZone'],
  ['Phường', 'ward'],
  ['Huyện', 'ruralDistrict'],
  ['Quận', 'urbanDistrict'],
  ['Tỉnh', 'province'],
  ['Xã', 'commune'],
] as const

export type AreaType = (typeof areaTypes)[number][1]

/** Takes "Phường Phúc Xá" apart; a name without its kind stays whole. */
export const areaName = (given: string): { fullName: string; name: string; type: AreaType | null } => {
  const fullName = composed(given).replace(/\s+/g, ' ').trim()
  const found = areaTypes.find(([word]) => fullName.startsWith(`${word} `))
  return found === undefined
    ? { fullName, name: fullName, type: null }
    : { fullName, name: fullName.slice(found[0].length + 1), type: found[1] }
}

/** A name for comparing: without its kind, case, hyphens and the place of the tone mark; the tone itself counts. */
export const areaNameKey = (given: string): string =>
  toneKey(areaName(given).name.toLowerCase())
    .replace(/[-–’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether two full names begin with the same kind of area. */
export const sameType = (one: string, other: string): boolean => areaName(one).type === areaName(other).type

/** Whether two full names say the same, kind and all, however the tone marks are placed. */
export const sameAreaName = (one: string, other: string): boolean =>
  sameType(one, other) && areaNameKey(one) === areaNameKey(other)
