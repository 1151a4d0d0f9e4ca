import { committeeName, committeeNameEn, ngheAn } from './units/index.ts'

export { answersOf, formsOfReview } from './answers.ts'
export { checks as figureChecks } from './checks.ts'
export { communeFiguresOf } from './commune-figures.ts'
export {
  type Department,
  type DepartmentKind,
  departments,
  standingAgencyKey,
} from './departments.ts'
export { figuresOf, type SampleFigure } from './figures.ts'
export {
  type CountedId,
  type CountedIndicator,
  counts,
  type Indicator,
  indicators,
  type RateId,
  type Year,
} from './indicators.ts'
export { type OutlineSection, outline, type SectionNumber } from './outline.ts'
export { type Person, people } from './people.ts'
export { type Quotation, type ReportProse, type WrittenReport, writeReport } from './prose.ts'
export { departmentReports, districtReports } from './reports/index.ts'
export { type Slip, slips } from './slips.ts'
export * from './story.ts'
export { type CommuneArea, type DistrictArea, ngheAn, type ProvinceArea } from './units/index.ts'

/** The texts to compile: the plan the sample carries out, and an amendment to compile over it. */
export const planFile = new URL('./plan.txt', import.meta.url)
export const amendmentFile = new URL('./amendment.txt', import.meta.url)

/** A committee of an area as a unit: its key is the area's code, its parent the key one level up. */
export interface CommitteeUnit {
  readonly key: string
  readonly parent: string | null
  readonly level: 'province' | 'district' | 'commune'
  readonly name: { readonly vi: string; readonly en: string }
  readonly areaName: string
}

/** The province's committee, its twenty-one districts' and their four hundred and sixty communes', parents first. */
export const committees: readonly CommitteeUnit[] = [
  toCommittee(ngheAn, null, 'province'),
  ...ngheAn.districts.flatMap(district => [
    toCommittee(district, ngheAn.code, 'district'),
    ...district.communes.map(commune => toCommittee(commune, district.code, 'commune')),
  ]),
]

function toCommittee(
  area: Parameters<typeof committeeNameEn>[0] & { readonly code: string; readonly fullName: string },
  parent: string | null,
  level: CommitteeUnit['level'],
): CommitteeUnit {
  return {
    key: area.code,
    parent,
    level,
    name: { vi: committeeName(area), en: committeeNameEn(area) },
    areaName: area.fullName,
  }
}
