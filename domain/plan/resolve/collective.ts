import type { Level, UnitKind } from '../../org/index.ts'
import type { PartyHow } from '../review/index.ts'
import type { Area, Directory, ResolvableUnit } from './directory.ts'

/** The units that words stand for, how that is known and how sure it is (0..1). */
export interface Match {
  readonly unitIds: readonly number[]
  readonly how: PartyHow
  readonly confidence: number
}

const areaWords: Readonly<Record<string, { readonly level: Level; readonly type: string }>> = {
  huyen: { level: 'district', type: 'huyen' },
  quan: { level: 'district', type: 'quan' },
  'thanh pho': { level: 'district', type: 'thanh pho' },
  thanh: { level: 'district', type: 'thanh pho' },
  'thi xa': { level: 'district', type: 'thi xa' },
  thi: { level: 'district', type: 'thi xa' },
  xa: { level: 'commune', type: 'xa' },
  phuong: { level: 'commune', type: 'phuong' },
  'thi tran': { level: 'commune', type: 'thi tran' },
  'dac khu': { level: 'commune', type: 'dac khu' },
  'cap huyen': { level: 'district', type: '' },
  'cap xa': { level: 'commune', type: '' },
}

const many = '(?:cac|moi|tung|tat ca cac|toan bo cac|nhung|[0-9]+)'
const area = '(?:cap huyen|cap xa|thanh pho|thi xa|thi tran|dac khu|huyen|quan|thanh|thi|xa|phuong)'
const here = '(?: (?:trong|thuoc|cua|toan|tren dia ban|tren dia ban toan) tinh| truc thuoc)?'
const areasPhrase = new RegExp(`^(?:uy ban nhan dan )?(${many} )?((?:${area}(?: va| hoac)? ?)+?)${here}$`)
const eachArea = new RegExp(area, 'g')

const ids = (units: readonly { readonly id: number }[]): number[] => units.map(({ id }) => id)

const matched = (
  units: readonly { readonly id: number }[],
  how: PartyHow,
  confidence: number,
): Match | null => (units.length === 0 ? null : { unitIds: ids(units), how, confidence })

/** "UBND các huyện, thành phố, thị xã", "các xã, phường, thị trấn", "cấp huyện": areas by level and type. */
export const areasBy = (folded: string, directory: Directory): Match | null => {
  const found = areasPhrase.exec(folded)
  const words: readonly string[] = found?.[2]?.match(eachArea) ?? []
  const levels = words.some(word => word.startsWith('cap '))
  if (words.length === 0 || (found?.[1] === undefined && words.length < 2 && !levels))
    return localities(folded, directory)
  return matched(areasNamed(words, directory.areas), 'level', 0.95)
}

const areasNamed = (words: readonly string[], areas: readonly Area[]): Area[] => {
  const wanted = words.map(word => areaWords[word]).filter(each => each !== undefined)
  const whole = (level: Level) => {
    const kinds = wanted.filter(each => each.level === level)
    return kinds.some(each => each.type === '') || kinds.length > 1
  }
  return areas.filter(each => {
    if (whole(each.level)) return true
    return wanted.some(want => want.level === each.level && each.folded.startsWith(`${want.type} `))
  })
}

const localitiesPhrase = new RegExp(`^(?:${many} )?(?:don vi )?dia phuong${here}$`)

/** "mỗi địa phương": the areas right below the issuing one, whatever they are called on that date. */
const localities = (folded: string, directory: Directory): Match | null =>
  localitiesPhrase.test(folded) ? matched(children(directory), 'level', 0.85) : null

const children = ({ area, areas }: Directory): Area[] =>
  areas.filter(each => area !== null && each.parentId === area.id)

const bodyWords: Readonly<Record<string, readonly UnitKind[]>> = {
  so: ['department'],
  phong: ['department'],
  ban: ['board'],
  nganh: ['board', 'police', 'military', 'court', 'press'],
  'doan the chinh tri xa hoi': ['front', 'association'],
  'doan the': ['front', 'association'],
  'to chuc chinh tri xa hoi': ['front', 'association'],
  'to chuc thanh vien': ['association'],
  hoi: ['association'],
  'co quan bao chi': ['press'],
  'co quan truyen thong': ['press'],
  'co quan thong tin dai chung': ['press'],
  'co quan': ['department', 'board', 'front', 'association', 'police', 'military', 'court', 'press'],
  'don vi': ['department', 'board', 'front', 'association', 'police', 'military', 'court', 'press'],
}

const body = `(?:${Object.keys(bodyWords)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const members =
  '(?: (?:la )?(?:co quan )?thanh vien(?: cua)?( (?:ban chi dao|hoi dong)(?:(?! uy ban nhan dan | va cac ).)*)?)?'
const place =
  '(?: chuyen mon)?(?: cap tinh| cap huyen| cua tinh| thuoc tinh| tinh| huyen| cua mat tran(?: to quoc)?)?'
const bodiesPhrase = new RegExp(
  `^(?:${many} )?((?:${body}(?: va)? ?)+?)(?:(?:va )?dia phuong)?${place}${members}${place}$`,
)
const eachBody = new RegExp(body, 'g')

/** "Các sở, ban, ngành, đoàn thể cấp tỉnh": bodies of the issuing area by their kinds; members of a committee by group. */
export const bodiesBy = (folded: string, directory: Directory): Match | null => {
  const found = bodiesPhrase.exec(folded)
  const words: readonly string[] = found?.[1]?.match(eachBody) ?? []
  if (found === null || words.length === 0) return null
  const lower = words.includes('phong') || / huyen$/.test(folded)
  if (lower && directory.area?.level === 'province') return null
  const ofCommittee =
    / thanh vien(?! (?:va|cap|cua mat tran))/.test(folded) && !words.includes('to chuc thanh vien')
  const group = ofCommittee ? groupLike(folded, directory) : null
  if (group !== null) return group
  const several = words.length > 1 || folded.startsWith('cac ') || words[0]?.includes(' ') === true
  if (!several) return null
  const kinds = new Set(words.flatMap(word => bodyWords[word] ?? []))
  const units: ResolvableUnit[] = directory.bodies.filter(each => kinds.has(each.kind))
  const local = folded.includes('dia phuong') ? children(directory) : []
  const vague = ofCommittee || words.includes('co quan') || words.includes('don vi')
  return matched([...units, ...local], 'kind', vague ? 0.6 : 0.85)
}

const withoutCommittee = (folded: string): string => folded.replace(/^uy ban nhan dan /, '')

/** A group whose name is the phrase, or speaks of the members of the same committee. */
export const groupLike = (folded: string, { groups }: Directory): Match | null => {
  // "UBND các huyện miền núi" are the units that "các huyện miền núi" names.
  const exact =
    groups.find(each => each.folded === folded) ??
    groups.find(each => withoutCommittee(each.folded) === withoutCommittee(folded))
  if (exact !== undefined) return { unitIds: exact.unitIds, how: 'group', confidence: 0.95 }
  const said = new Set(folded.split(' '))
  const scored = groups
    .filter(each => each.folded.includes('thanh vien') && folded.includes('thanh vien'))
    .map(each => {
      const words = each.folded.split(' ')
      return { each, share: words.filter(word => said.has(word)).length / words.length }
    })
    .filter(({ share }) => share >= 0.7)
    .sort((a, b) => b.share - a.share)
  const [best, second] = scored
  if (best === undefined || best.share === second?.share) return null
  return { unitIds: best.each.unitIds, how: 'group', confidence: 0.9 }
}

const ofAreas = new RegExp(`^(\\S.*?) (?:${many} )?((?:${area}(?: va| hoac)? ?)+?)${here}$`)

/** "Công an các huyện, thành phố, thị xã": bodies of one name at a lower level, where the directory holds them. */
export const bodiesOfAreas = (folded: string, directory: Directory): Match | null => {
  const found = ofAreas.exec(folded)
  const name = found?.[1]?.replace(/^uy ban (?=mat tran)/, '')
  const words: readonly string[] = found?.[2]?.match(eachArea) ?? []
  const levels = new Set(words.map(word => areaWords[word]?.level))
  if (name === undefined || words.length === 0) return null
  const units = directory.allBodies.filter(each => levels.has(each.level) && foldedStarts(each, name))
  return matched(units, 'kind', 0.9)
}

const foldedStarts = (unit: ResolvableUnit, name: string): boolean => foldedName(unit).startsWith(`${name} `)

const foldedName = (unit: ResolvableUnit): string =>
  unit.fullName
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/^uy ban (?=mat tran)/, '')
    .replace(/ viet nam/, '')
