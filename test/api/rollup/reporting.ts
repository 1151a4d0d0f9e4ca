import {
  acceptReport,
  contentOf,
  readReport,
  saveFigures,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import type { Database } from '../../../server/db/database.ts'
import { json } from '../../../server/db/ledger.ts'
import type { Visitor } from '../../support/application.ts'
import type { OpenCampaign } from '../../support/campaign.ts'

/** Figures of a report: indicator, period, exact value. */
export type Cells = readonly (readonly [indicator: string, period: string, value: string])[]

export interface Words {
  readonly unit: string
  readonly results: string
  readonly cells: Cells
}

const districts: readonly string[] = [
  'Thành phố Bình An',
  'Thị xã Cửa Sông',
  'Huyện Núi Xanh',
  'Huyện Ven Biển',
]

/** Writes what is given into a report, over what stands there, and hands it in. */
export const submit = async (
  reporter: Visitor,
  reportId: number,
  { results, cells }: Omit<Words, 'unit'>,
) => {
  const before = await reporter.see(readReport, { reportId })
  const texts = { '1': results, '2': 'Thiếu cây giống.' }
  for (const [section, text] of Object.entries(texts)) {
    const revision = before.sections.find(each => each.section === section)?.revision ?? 0
    await reporter.must(saveSection, { reportId, section, content: contentOf(text), revision })
  }
  const filled = cells.map(([indicator, period, value]) => {
    const own = before.figures.find(each => each.indicator === indicator && each.period === period)
    return { indicator, period, value, revision: own?.revision ?? 0 }
  })
  if (filled.length > 0) await reporter.must(saveFigures, { reportId, cells: filled })
  return reporter.must(submitReport, { reportId })
}

/** A district's report, handed in by somebody of its own. */
export const report = async (campaign: OpenCampaign, words: Words) => {
  const at = districts.indexOf(words.unit)
  const reporter = await campaign.enter(`bc-${at}`, words.unit, 'reporter')
  const { reportId } = await reporter.must(startReport, campaign.reportOf(words.unit))
  await submit(reporter, reportId, words)
  return { reporter, reportId }
}

export const reportAccepted = async (campaign: OpenCampaign, words: Words) => {
  const filed = await report(campaign, words)
  const { officer } = campaign.province
  await officer.must(acceptReport, { reportId: filed.reportId, version: 1 })
  return filed
}

/** A version after an accepted one, as a reopened report leaves it; written as the kernel would, with its audit row. */
export const laterVersion = async (
  db: Database,
  { campaignId, reportId, version, unitId }: Record<'campaignId' | 'reportId' | 'version' | 'unitId', number>,
  planted: string,
): Promise<void> => {
  const at = new Date('2023-04-02T02:00:00Z')
  await db.transaction().execute(async tx => {
    const sections = json([{ section: '1', title: 'Kết quả', content: contentOf('Số liệu đã sửa lại.') }])
    const row = { campaignId, reportId, version, unitId, late: false, sha256: 'x', submittedAt: at }
    await tx
      .insertInto('submission')
      .values({ ...row, sections })
      .execute()
    const figure = { campaignId, reportId, version, unitId, indicator: 'planted', period: '2021' }
    await tx
      .insertInto('figure')
      .values({ ...figure, value: planted })
      .execute()
    await tx
      .insertInto('audit')
      .values({ at, action: 'report.submit', about: `report:${reportId}` })
      .execute()
  })
}
