import { openCampaign, readMatrix } from '../../../domain/campaign/index.ts'
import {
  acceptExemplars,
  appointReviewers,
  chooseLocally,
  citeEvidence,
  type ExemplarKind,
  type Meeting,
  type Profile,
  proposeExemplar,
  readLocality,
  recordConsent,
  sendExemplars,
  setCriteria,
} from '../../../domain/exemplar/index.ts'
import { createPerson, openSession } from '../../../domain/org/index.ts'
import { saveOutline, saveSection, startReport, submitReport } from '../../../domain/report/index.ts'
import type { Role } from '../../../domain/shared/index.ts'
import type { TestApplication, Visitor } from '../../support/application.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { openProvince, type Province, shortPlan } from '../plan/province.ts'

const password = 'mot-mat-khau-dai'

export const exemplarPlan = shortPlan
  .replace(
    'trước ngày 14/4/2023.',
    'trước ngày 14/4/2023.\nChọn và gửi 02 báo cáo điển hình tiên tiến (01 tập thể, 01 cá nhân) về UBND tỉnh (qua Công an tỉnh, Ủy ban MTTQ Việt Nam tỉnh) trước ngày 15/4/2023.',
  )
  .replace(
    'trước ngày 28/4/2023.',
    'trước ngày 28/4/2023; lựa chọn 02 báo cáo điển hình tiên tiến của tỉnh (01 tập thể, 01 cá nhân) gửi kèm trước ngày 28/4/2023.',
  )

/** Words that stand in every file, so that a test can look for them where they must not be. */
export const secretName = 'Bà Trần Thị Kín Đáo'
const achievements =
  'Năm năm liền giữ vườn ươm của thôn, tự tay chăm hơn hai vạn cây giống, hướng dẫn từng nhà trong thôn cách trồng và cách giữ cây qua mùa bão.'

export const profileOf = (name: string): Profile => ({
  name,
  position: 'Trưởng thôn',
  workUnit: 'Thôn Đồi Thông',
  field: 'Trồng rừng',
  title: 'Vườn ươm của thôn',
  achievements,
})

export const meetingOf = (...ballots: Meeting['ballots']): Meeting => ({
  heldOn: '2023-04-03',
  startedAt: '8 giờ 00',
  endedAt: '10 giờ 30',
  venue: 'Phòng họp UBND huyện',
  chair: 'Nguyễn Văn Chủ Tọa',
  secretary: 'Lê Thị Thư Ký',
  present: ['Nguyễn Văn Chủ Tọa', 'Lê Thị Thư Ký'],
  absent: [],
  ballots,
  conclusion: '',
})

export interface Contest {
  readonly application: TestApplication
  readonly province: Province
  readonly campaignId: number
  readonly dutyOf: (unitName: string) => { campaignId: number; assignmentId: number }
  readonly reportOf: (unitName: string) => { campaignId: number; assignmentId: number }
  readonly enter: (username: string, unitName: string, role: Role | null) => Promise<Visitor>
  readonly personOf: (username: string) => number
}

/** A campaign in which four districts owe one collective and one individual each. */
export const openContest = async (application: TestApplication): Promise<Contest> => {
  const province = await openProvince(application)
  const { officer, units } = province
  const planId = await confirmedPlan(province, exemplarPlan)
  const { campaignId } = await officer.must(openCampaign, {
    planId,
    name: 'Tổng kết 5 năm trồng cây',
    standingUnitId: units['Công an tỉnh'] ?? 0,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: '2021-01-01',
    windowTo: '2022-12-31',
  })
  const section = { label: '1', title: 'Kết quả trồng cây', guidance: '', required: true }
  await officer.must(saveOutline, { campaignId, sections: [section], indicators: [] })
  const { cells } = await officer.see(readMatrix, { campaignId })
  const cellOf = (kind: 'exemplar' | 'report') => (unitName: string) => {
    const cell = cells.find(each => each.kind === kind && each.unitId === units[unitName])
    if (cell === undefined) throw new Error(`${unitName} owes no ${kind}`)
    return { campaignId, assignmentId: cell.assignmentId }
  }
  const people = new Map<string, number>()
  const enter: Contest['enter'] = async (username, unitName, role) => {
    const unitId = unitName === 'Tỉnh' ? province.provinceId : (units[unitName] ?? 0)
    const grants = role === null ? [] : [{ role, unitId }]
    const account = { username, password, unitId, name: `Người ${username}`, position: '', email: null }
    people.set(username, (await officer.must(createPerson, { ...account, grants })).personId)
    const visitor = application.visitor()
    await visitor.must(openSession, { username, password })
    return visitor
  }
  const personOf = (username: string) => people.get(username) ?? 0
  return {
    application,
    province,
    campaignId,
    dutyOf: cellOf('exemplar'),
    reportOf: cellOf('report'),
    enter,
    personOf,
  }
}

const reported = 'Toàn huyện trồng 12.400 cây, có thôn giữ được vườn ươm riêng suốt năm năm liền.'

/** Hands the unit's report in, so that evidence can be taken from it. */
export const handInReport = async (contest: Contest, reporter: Visitor, unitName: string) => {
  const { reportId } = await reporter.must(startReport, contest.reportOf(unitName))
  const content = { blocks: [{ kind: 'paragraph' as const, text: reported }] }
  await reporter.must(saveSection, { reportId, section: '1', content, revision: 0 })
  await reporter.must(submitReport, { reportId })
  return reportId
}

export const propose = async (
  contest: Contest,
  reporter: Visitor,
  unitName: string,
  kind: ExemplarKind,
  name: string,
) => {
  const duty = contest.dutyOf(unitName)
  const { exemplarId } = await reporter.must(proposeExemplar, { ...duty, kind, profile: profileOf(name) })
  return exemplarId
}

/** Both exemplars of a district with evidence and consent, chosen at a meeting. */
export const prepare = async (contest: Contest, reporter: Visitor, unitName: string) => {
  const reportId = await handInReport(contest, reporter, unitName)
  const { campaignId } = contest
  const ids = []
  for (const kind of ['collective', 'individual'] as const) {
    const name = kind === 'collective' ? `Thôn Đồi Thông, ${unitName}` : `${secretName} ${unitName}`
    const exemplarId = await propose(contest, reporter, unitName, kind, name)
    const span = { section: '1', start: 10, end: 30 }
    await reporter.must(citeEvidence, { campaignId, exemplarId, reportId, version: 1, ...span })
    ids.push(exemplarId)
  }
  const [collective = 0, individual = 0] = ids
  const consent = { givenOn: '2023-03-30', how: 'written' as const }
  await reporter.must(recordConsent, { campaignId, exemplarId: individual, ...consent })
  const ballots = ids.map(exemplarId => ({ exemplarId, inFavour: 7, against: 0 }))
  const meeting = meetingOf(...ballots)
  await reporter.must(chooseLocally, { ...contest.dutyOf(unitName), exemplarIds: ids, meeting })
  return { collective, individual }
}

/** The same, sent and accepted. */
export const handIn = async (contest: Contest, reporter: Visitor, unitName: string) => {
  const ids = await prepare(contest, reporter, unitName)
  await reporter.must(sendExemplars, contest.dutyOf(unitName))
  await contest.province.officer.must(acceptExemplars, contest.dutyOf(unitName))
  return ids
}

/** Two criteria, the second of double weight, and the given people as the council. */
export const openCouncil = async ({ province, campaignId }: Contest, personIds: readonly number[]) => {
  const criteria = [
    { name: 'Kết quả cụ thể', guidance: '', weight: 1 },
    { name: 'Sức lan tỏa', guidance: '', weight: 2 },
  ]
  await province.officer.must(setCriteria, { campaignId, criteria })
  await province.officer.must(appointReviewers, { campaignId, personIds: [...personIds] })
}

export const localityOf = (visitor: Visitor, contest: Contest, unitName: string) =>
  visitor.see(readLocality, contest.dutyOf(unitName))
