import {
  appraiseEstimate,
  beginEstimate,
  type EstimateLine,
  examineEstimate,
  readEstimate,
  saveEstimate,
  submitEstimate,
} from '../../../domain/budget/index.ts'
import type { TestApplication, Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'

export interface Stage extends OpenCampaign {
  /** Holds officer at the province, works at the standing agency. */
  readonly writer: Visitor
  readonly finance: Visitor
  readonly leader: Visitor
}

export const lines: readonly EstimateLine[] = [
  {
    work: 'conference',
    content: 'Thuê hội trường',
    measure: 'ngày',
    quantity: '1.5',
    unitPrice: '12000000',
    basis: 'Báo giá ngày 20/3/2023',
  },
  {
    work: 'printing',
    content: 'In tài liệu hội nghị',
    measure: 'bộ',
    quantity: '200',
    unitPrice: '45000',
    basis: 'Báo giá của 03 nhà in',
  },
]
/** 18.000.000 + 9.000.000 */
export const asked = '27000000'

export const openStage = async (application: TestApplication): Promise<Stage> => {
  application.now = new Date('2023-04-06T02:00:00Z')
  const open = await openTreeCampaign(application)
  const { provinceId, colleague } = open.province
  const finance = await open.enterAt('tai-chinh', provinceId, 'finance')
  const leader = await open.enterAt('lanh-dao', provinceId, 'leader')
  return { ...open, writer: colleague, finance, leader }
}

export interface At {
  readonly campaignId: number
  readonly estimateId: number
}

export const begun = async (stage: Stage, own: readonly EstimateLine[] = lines): Promise<At> => {
  const { campaignId, province, writer } = stage
  const unitId = province.units['Công an tỉnh'] ?? 0
  const { estimateId } = await writer.must(beginEstimate, { campaignId, unitId, title })
  const at = { campaignId, estimateId }
  await writer.must(saveEstimate, { ...at, revision: 1, title, lines: [...own] })
  return at
}

export const submitted = async (stage: Stage, own?: readonly EstimateLine[]): Promise<At> => {
  const at = await begun(stage, own)
  await stage.writer.must(submitEstimate, { ...at, revision: 2, note: '' })
  return at
}

export const cut = { position: 1, accepted: '8000000', reason: 'Đơn giá in cao hơn mặt bằng chung.' }
export const document = { documentNumber: '321/STC-HCSN', documentOn: '2023-04-05', note: '' }

/** Appraised at 26.000.000: the second line cut by a million. */
export const appraised = async (stage: Stage): Promise<At> => {
  const at = await submitted(stage)
  const findings = [{ position: 0, accepted: '18000000', reason: '' }, cut]
  await stage.finance.must(examineEstimate, { ...at, version: 1, examination: 0, findings })
  await stage.finance.must(appraiseEstimate, { ...at, version: 1, examination: 1, ...document })
  return at
}

export const seen = (visitor: Visitor, at: At) => visitor.see(readEstimate, at)

export const title = 'Hội nghị tổng kết 5 năm trồng cây'
export const reason = 'Đề nghị giải trình số lượng đại biểu và đơn giá in.'
export const decision = { decisionNumber: '1234/QĐ-UBND', decisionOn: '2023-04-06' }
export const grants = [
  { position: 0, granted: '18000000' },
  { position: 1, granted: '7000000' },
]
export const sources = [
  { source: 'province' as const, amount: '20000000' },
  { source: 'assigned' as const, amount: '5000000' },
]
export const allocation = { version: 1, ...decision, grants, sources, reason: '' }
