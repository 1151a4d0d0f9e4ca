import { folded } from '../../shared/vietnamese/index.ts'
import type { Obligation } from '../schema.ts'
import { type Inspection, placeOf, type Rule, remark } from './inspection.ts'
import { levelOf, type Sort, sortOf, spelledOut } from './parties.ts'

/** Names that no distribution list prints one by one: collectives, persons, parts of the issuing body. */
const unnamed =
  /^(?:cac|nhung|moi|toan|tat ca|tung|co quan|don vi|dia phuong|ca nhan|tap the|thu truong|giam doc|hieu truong|chu tich|truong (?:phong|ban|thon)|lanh dao|giao vien|can bo|cong chuc|vien chuc|nhan vien|hoc sinh|phu huynh|ho |nguoi|dong chi|bo phan|to |phong|van phong|hoi dong|ban (?:giam|to chuc|chi dao|chap hanh|thuong|can su|dai dien|ra de|coi)|chuyen vien|pho |nganh|co so|nha |doanh nghiep|chu |khoa |doi |nhom|thanh vien|cap uy|chinh quyen|tram|trung tam|truong|benh vien|chi bo|lien doi)/
const asAddressed = /^(?:nhu (?:tren|kinh gui|dieu|muc|tieu de)|cac (?:co quan|don vi|dong chi) co ten)/

/** A party with a duty whom the distribution list leaves out: it may never receive the plan it must carry out. */
export const notDistributed: Rule = inspection => {
  const { plan } = inspection
  const entries = plan.distributionList.map(entry => spelledOut(entry, plan.abbreviations))

  if (entries.length === 0 || entries.some(entry => asAddressed.test(entry)) || bindsItsOwn(inspection))
    return []
  return partiesWithDuty(inspection)
    .filter(({ name }) => !entries.some(entry => covers(entry, name)))
    .map(({ printedName, duty }) =>
      remark({
        rule: 'notDistributed',
        severity: 'warning',
        line: duty.line,
        quote: printedName,
        what: `“${printedName}” có nhiệm vụ (${placeOf(duty)}) nhưng không có trong nơi nhận.`,
        why: 'Đơn vị có thể không nhận được văn bản mà mình phải thực hiện.',
        todo: 'Bổ sung vào nơi nhận hoặc gửi riêng.',
      }),
    )
}

/** A school or hospital plans for its own people, who need no letter. */
const bindsItsOwn = ({ plan }: Inspection): boolean =>
  /^(?:truong|benh vien|trung tam|cong ty)\b/.test(folded(plan.issuer ?? ''))

interface Party {
  readonly name: string
  readonly printedName: string
  readonly duty: Obligation
}

const partiesWithDuty = ({ plan }: Inspection): Party[] => {
  const issuer = plan.issuer === null ? '' : spelledOut(plan.issuer, plan.abbreviations)
  const found = new Map<string, Party>()
  const seen = new Set<string>()
  for (const duty of plan.obligations) {
    for (const printedName of duty.assignees) {
      if (seen.has(printedName)) continue
      seen.add(printedName)
      const name = spelledOut(printedName, plan.abbreviations)
      const own = name === '' || unnamed.test(name) || sameBody(name, issuer) || isAbove(name, issuer)
      if (!own && ![...found.keys()].some(known => sameBody(known, name)))
        found.set(name, { name, printedName, duty })
    }
  }
  return [...found.values()]
}

const heights = { central: 3, province: 2, district: 1, commune: 0 } as const

/** Nobody binds a body above itself; such a name was misread. */
const isAbove = (name: string, issuer: string): boolean => {
  const [party, own] = [levelOf(name), levelOf(issuer)]
  return party !== null && own !== null && heights[party] > heights[own]
}

const sameBody = (one: string, other: string): boolean => {
  if (one === '' || other === '') return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long === short || long.startsWith(`${short} `)
}

/** Does an entry of the list reach a party: by its own name, or by a collective phrase of its sort? */
const covers = (entry: string, name: string): boolean => {
  if (levelsClash(entry, name)) return false
  return namesIt(entry, name) || collectiveSorts(entry).has(sortOf(name))
}

const levelsClash = (entry: string, name: string): boolean => {
  const [one, other] = [levelOf(entry), levelOf(name)]
  return (one === 'central') !== (other === 'central') && one !== null && other !== null
}

/** Words of a name that tell it from others of its sort. */
const ordinary = new Set(
  folded('tỉnh huyện xã phường thành phố thị và các của việt nam cấp ủy ban').split(' '),
)

const namesIt = (entry: string, name: string): boolean => {
  const wanted = name.split(' va cac ')[0] ?? name
  const words = wanted.split(' ').filter(word => !ordinary.has(word))
  const heard = new Set(entry.split(' '))
  const present = words.filter(
    word => heard.has(word) || [...heard].some(other => nearly(word, other)),
  ).length
  return words.length > 0 && present >= Math.max(1, Math.ceil(words.length * 0.75))
}

/** One wrong letter, as OCR makes them; short words must agree. */
const nearly = (one: string, other: string): boolean => {
  if (one.length < 4 || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return [one.slice(at + 1), one.slice(at)].some(
    rest => rest === other.slice(at + 1) || rest === other.slice(at),
  )
}

const collectives: readonly (readonly [RegExp, readonly Sort[]])[] = [
  [/\bcac so\b(?! giao| y te| noi)/, ['department']],
  [
    /\bcac (?:so )?ban nganh\b|\bcac so (?:ban )?nganh\b|\bcac (?:co quan )?(?:ban )?nganh\b/,
    ['department', 'branch'],
  ],
  [/\bso ban nganh\b|\bcac ban\b/, ['board', 'department', 'branch']],
  [/\bdoan the\b|\bto chuc chinh tri xa hoi\b/, ['union']],
  [/\bto chuc thanh vien\b/, ['union']],
  [/\bbao chi\b|\bthong tin dai chung\b|\bbao dai\b/, ['press']],
  [/\buy ban nhan dan (?:cac|cap)\b|\bcac huyen\b|\bcac (?:thanh pho|thi xa|quan)\b/, ['locality']],
  [/\bcac truong\b|\bco so giao duc\b/, ['school']],
  [/\bcac benh vien\b|\bkham chua benh\b|\bcac don vi y te\b|\bcac trung tam\b/, ['health']],
  [
    /\bcac (?:co quan|don vi|phong ban)(?: don vi)?\b(?! kham)/,
    ['department', 'board', 'branch', 'union', 'school', 'health', 'other'],
  ],
]

const collectiveSorts = (entry: string): ReadonlySet<Sort> =>
  new Set(collectives.flatMap(([pattern, sorts]) => (pattern.test(entry) ? sorts : [])))
