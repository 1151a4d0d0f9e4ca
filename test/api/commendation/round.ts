import { openCampaign } from '../../../domain/campaign/index.ts'
import {
  acceptDossier,
  type Dossier,
  type NomineeProfile,
  nominate,
  partsOf,
  putPaper,
  readDossier,
  returnDossier,
  setRound,
  submitDossier,
} from '../../../domain/commendation/index.ts'
import { createPerson, openSession } from '../../../domain/org/index.ts'
import type { Role } from '../../../domain/shared/index.ts'
import type { TestApplication, Visitor } from '../../support/application.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { openProvince, type Province, shortPlan } from '../plan/province.ts'

const password = 'mot-mat-khau-dai'

export const board = 'Ban Thi đua - Khen thưởng tỉnh'
/** A name that must not stand where it is not needed. */
export const secretName = 'Bà Trần Thị Kín Đáo'

const commendationPlan = shortPlan.replace(
  '3. Sở Tài chính',
  `3. ${board}\nChủ trì, phối hợp Công an tỉnh đề nghị UBND tỉnh xét, tặng Bằng khen cho các tập thể, cá nhân có thành tích xuất sắc trước ngày 28/4/2023.\n\n4. Sở Tài chính`,
)

export const profileOf = (kind: NomineeProfile['kind'], name: string): NomineeProfile => ({
  kind,
  name,
  position: kind === 'individual' ? 'Trưởng thôn' : '',
  workUnit: 'Xã Đồi Thông',
  achievement: 'Giữ vườn ươm của thôn năm năm liền, hướng dẫn từng nhà cách trồng và cách giữ cây.',
})

export const settings = {
  dueOn: '2023-04-14',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  merit: 'thành tích xuất sắc trong 5 năm thực hiện phong trào trồng cây',
  simplified: false,
  threshold: 80,
  mostCollectives: 2,
  mostIndividuals: 2,
  obligationId: null,
}

export interface Commending {
  readonly application: TestApplication
  readonly province: Province
  readonly campaignId: number
  /** Of the emulation board, with its right at the province. */
  readonly emulation: Visitor
  readonly enter: (username: string, unitName: string, role: Role, at?: string) => Promise<Visitor>
  readonly unitOf: (unitName: string) => number
  readonly at: (unitName: string) => { campaignId: number; unitId: number }
  /** Opens the round with a council of five, one of them of the district of hills. */
  readonly open: (changes?: Partial<typeof settings>) => Promise<void>
}

/** A campaign in which the emulation board may open the commendation. */
export const openCommending = async (application: TestApplication): Promise<Commending> => {
  const province = await openProvince(application)
  const { officer, units, provinceId } = province
  const planId = await confirmedPlan(province, commendationPlan)
  const { campaignId } = await officer.must(openCampaign, {
    planId,
    name: 'Tổng kết 5 năm trồng cây',
    standingUnitId: units['Công an tỉnh'] ?? 0,
    beforeMeans: 'dayBefore',
    onDayOff: 'keep',
    windowFrom: '2021-01-01',
    windowTo: '2022-12-31',
  })
  const unitOf = (name: string) => (name === 'Tỉnh' ? provinceId : (units[name] ?? 0))
  const enter: Commending['enter'] = async (username, unitName, role, at = unitName) => {
    const grants = [{ role, unitId: unitOf(at) }]
    const name = `Người ${username}`
    const account = { username, password, unitId: unitOf(unitName), name, position: '', email: null }
    await officer.must(createPerson, { ...account, grants })
    const visitor = application.visitor()
    await visitor.must(openSession, { username, password })
    return visitor
  }
  const emulation = await enter('thi-dua', board, 'emulation', 'Tỉnh')
  const members = [
    { name: 'Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng', unitId: provinceId },
    { name: 'Trưởng ban Thi đua - Khen thưởng', unitId: unitOf(board) },
    { name: 'Phó Giám đốc Công an tỉnh', unitId: unitOf('Công an tỉnh') },
    { name: 'Chủ tịch UBND huyện Núi Xanh', unitId: unitOf('Huyện Núi Xanh') },
    { name: 'Nguyên Chủ tịch Hội Nông dân', unitId: null },
  ]
  const open: Commending['open'] = async (changes = {}) => {
    await emulation.must(setRound, { campaignId, ...settings, members, ...changes })
  }
  const at = (unitName: string) => ({ campaignId, unitId: unitOf(unitName) })
  return { application, province, campaignId, emulation, enter, unitOf, at, open }
}

export const dossierOf = (visitor: Visitor, at: { campaignId: number; unitId: number }): Promise<Dossier> =>
  visitor.see(readDossier, at)

export const paperOf = (part: Dossier['papers'][number]['part'], nomineeId: number | null = null) => ({
  part,
  nomineeId,
  number: '12/TTr-UBND',
  datedOn: '2023-03-30',
  confirmedBy: part === 'achievement' ? 'Chủ tịch UBND huyện' : '',
  extract: 'Đề nghị xét, tặng Bằng khen.',
  fileId: null,
})

/** A dossier with one collective and one person and all its papers, not yet submitted. */
export const prepare = async (reporter: Visitor, at: { campaignId: number; unitId: number }) => {
  const ids = []
  for (const kind of ['collective', 'individual'] as const) {
    const name = kind === 'collective' ? 'Nhân dân và cán bộ xã Đồi Thông' : secretName
    ids.push((await reporter.must(nominate, { ...at, profile: profileOf(kind, name) })).nomineeId)
  }
  for (const part of partsOf(false))
    for (const nomineeId of part === 'achievement' ? ids : [null])
      await reporter.must(putPaper, { ...at, ...paperOf(part, nomineeId) })
  const [collective = 0, individual = 0] = ids
  return { collective, individual }
}

/** Marks of all parts, as if all were in order. */
export const allFine = ({ papers }: Pick<Dossier, 'papers'>) =>
  papers.map(({ id }) => ({ paperId: id, fine: true, remark: '' }))

/** Prepared, submitted and accepted. */
export const handIn = async (
  reporter: Visitor,
  judge: Visitor,
  at: { campaignId: number; unitId: number },
) => {
  const ids = await prepare(reporter, at)
  await reporter.must(submitDossier, at)
  await judge.must(acceptDossier, { ...at, remarks: allFine(await dossierOf(judge, at)) })
  return ids
}

export const giveBack = async (judge: Visitor, at: { campaignId: number; unitId: number }) => {
  const { papers } = await dossierOf(judge, at)
  const remarks = papers.map(({ id, part }) => ({
    paperId: id,
    fine: part !== 'minutes',
    remark: part === 'minutes' ? 'Biên bản chưa ghi số phiếu.' : '',
  }))
  await judge.must(returnDossier, { ...at, remarks, reason: 'Đề nghị bổ sung số phiếu vào biên bản.' })
}
