import { contentOf, readReport, saveSection, startReport } from '../../../domain/report/index.ts'
import type { Database } from '../../../server/db/database.ts'
import type { Pages } from '../../../server/http/pages.ts'
import { testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'

export const district = 'Huyện Núi Xanh'

/** A report that a district of the small province has begun: who writes it, and who judges it. */
export const begunReport = async (db: Database, pages?: Pick<Pages, 'root' | 'pictures'>) => {
  const application = await testApplication(db, undefined, pages)
  const campaign = await openTreeCampaign(application)
  const { reporter, officer } = campaign.province
  const { reportId } = await reporter.must(startReport, campaign.reportOf(district))
  /** Writes over whatever the section holds. */
  const write = async (section: string, text: string) => {
    const { sections } = await reporter.see(readReport, { reportId })
    const revision = sections.find(each => each.section === section)?.revision ?? 0
    return reporter.write(saveSection, { reportId, section, content: contentOf(text), revision })
  }
  return { application, campaign, reporter, officer, reportId, write }
}

export type BegunReport = Awaited<ReturnType<typeof begunReport>>
