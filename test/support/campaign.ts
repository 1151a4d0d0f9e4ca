import { openCampaign, readMatrix } from '../../domain/campaign/index.ts'
import { createPerson, openSession } from '../../domain/org/index.ts'
import {
  confirmObligations,
  confirmPlan,
  dropObligations,
  markPassagesRead,
  readPlan,
  uploadPlan,
} from '../../domain/plan/index.ts'
import { type Indicator, type OutlineSection, saveOutline } from '../../domain/report/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import { openProvince, type Province, shortPlan } from '../api/plan/province.ts'
import type { TestApplication, Visitor } from './application.ts'
import { taken } from './taken.ts'

export interface OpenCampaign {
  readonly province: Province
  readonly planId: number
  readonly campaignId: number
  /** The report that each unit leads, by the unit's full name. */
  readonly reportOf: (unitName: string) => { campaignId: number; assignmentId: number }
  /** Somebody of a unit, signed in, with one role there. */
  readonly enter: (username: string, unitName: string, role: Role) => Promise<Visitor>
  readonly enterAt: (username: string, unitId: number, role: Role) => Promise<Visitor>
}

const sections: OutlineSection[] = [
  { label: '1', title: 'Kết quả trồng cây', guidance: 'Nêu kết quả trong 5 năm.', required: true },
  { label: '2', title: 'Khó khăn', guidance: 'Nêu khó khăn.', required: true },
  { label: '3', title: 'Kiến nghị', guidance: '', required: false },
]

const indicator = (code: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  section: '1',
  name,
  nameEn: name,
  unitOfMeasure: 'cây',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...more,
})

const indicators: Indicator[] = [
  indicator('planted', 'Cây đã trồng'),
  indicator('alive', 'Trong đó: cây còn sống', { partOf: 'planted' }),
  indicator('survival', 'Tỷ lệ sống', {
    type: 'rate',
    numerator: 'alive',
    denominator: 'planted',
    unitOfMeasure: '%',
  }),
  indicator('spent', 'Kinh phí', { type: 'money', yearly: false, unitOfMeasure: 'triệu đồng' }),
]

/** The short plan of trees, confirmed, with a campaign open on it and an outline: all by the product's actions. */
export const openTreeCampaign = async (
  application: TestApplication,
  planText: string = shortPlan,
): Promise<OpenCampaign> => {
  const province = await openProvince(application)
  const planId = await confirmedPlan(province, planText)
  const { officer, units } = province
  const { campaignId } = await officer.must(openCampaign, {
    planId,
    name: 'Tổng kết 5 năm trồng cây',
    standingUnitId: units['Công an tỉnh'] ?? 0,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: '2021-01-01',
    windowTo: '2022-12-31',
  })
  await officer.must(saveOutline, { campaignId, sections, indicators })
  const { cells } = await officer.see(readMatrix, { campaignId })
  const enterAt = entererAt(application, province)
  const enter = enterer(application, province)
  const reportOf = (unitName: string) => {
    const cell = cells.find(({ unitId, kind }) => unitId === units[unitName] && kind === 'report')
    if (cell === undefined) throw new Error(`${unitName} owes no report`)
    return { campaignId, assignmentId: cell.assignmentId }
  }
  return { province, planId, campaignId, reportOf, enter, enterAt }
}

/** Signs somebody in with one role at a unit, whom the officer gives an account first. */
export const entererAt =
  (application: TestApplication, { officer }: Province): OpenCampaign['enterAt'] =>
  async (username, unitId, role) => {
    const account = { username, password: 'mot-mat-khau-dai' }
    const person = { ...account, unitId, name: username, position: '', email: null }
    await officer.must(createPerson, { ...person, grants: [{ role, unitId }] })
    const visitor = application.visitor()
    await visitor.must(openSession, account)
    return visitor
  }

/** The same, with the unit by its name. */
export const enterer =
  (application: TestApplication, province: Province): OpenCampaign['enter'] =>
  (username, unitName, role) =>
    entererAt(application, province)(username, province.units[unitName] ?? 0, role)

/** A plan taken in, reviewed to the end and confirmed. */
export const confirmedPlan = async (
  { officer, provinceId }: Province,
  text: string = shortPlan,
): Promise<number> => {
  const file = { unitId: provinceId, fileName: 'ke-hoach.txt', text }
  const { planId } = taken(await officer.must(uploadPlan, file))
  const { obligations, compiled } = await officer.see(readPlan, { planId })
  const seen = obligations.map(({ id, revision, assignees }) => ({
    obligation: { obligationId: id, revision },
    named: assignees.length > 0,
  }))
  const named = seen.filter(each => each.named).map(each => each.obligation)
  const nameless = seen.filter(each => !each.named).map(each => each.obligation)
  await officer.must(confirmObligations, { obligations: named })
  if (nameless.length > 0)
    await officer.must(dropObligations, { obligations: nameless, reason: 'không phải nhiệm vụ' })
  const positions = compiled.coverage.map((_, position) => position)
  await officer.must(markPassagesRead, { planId, positions, read: true })
  await officer.must(confirmPlan, { planId })
  return planId
}
