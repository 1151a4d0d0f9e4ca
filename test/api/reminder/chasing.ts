import { issueDocument, readDocument, registerDocument } from '../../../domain/document/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { draftChase, readChases, reviewChase, signChase } from '../../../domain/reminder/index.ts'
import { saveFigures, saveSection, startReport, submitReport } from '../../../domain/report/index.ts'
import type { Database } from '../../../server/db/database.ts'
import { routines } from '../../../server/steps.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { followLast } from '../../support/followers.ts'

const password = 'mot-mat-khau-dai'
export const district = 'Huyện Núi Xanh'
/** “Before 14/4/2023”: the last second of Thursday the 13th. */
export const lastSecond = Date.parse('2023-04-13T16:59:59Z')

/** A small province an hour before its date, with everybody a chase letter passes through. */
export const chasing = async (db: Database) => {
  const application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  const open = await openTreeCampaign(application)
  const leader = await open.enterAt('lanh-dao', open.province.provinceId, 'leader')
  const archivist = await open.enterAt('van-thu', open.province.provinceId, 'archivist')
  const officer = () => open.province.officer
  const reviewer = () => open.province.colleague
  const reporter = () => open.province.reporter
  const page = () => officer().see(readChases, { campaignId: open.campaignId })

  /** Sets the clock and signs everybody in again: a session lasts twelve hours. */
  const at = async (instant: number) => {
    application.now = new Date(instant)
    const everybody: [Visitor, string][] = [
      [officer(), 'can-bo'],
      [reviewer(), 'dong-nghiep'],
      [reporter(), 'bao-cao'],
      [leader, 'lanh-dao'],
      [archivist, 'van-thu'],
    ]
    for (const [visitor, username] of everybody) await visitor.must(openSession, { username, password })
  }

  const draft = (answerBy = '2023-04-19') =>
    officer().must(draftChase, { campaignId: open.campaignId, answerBy })

  const contentOf = async (documentId: number): Promise<string> =>
    JSON.stringify((await officer().see(readDocument, { documentId })).content)

  const file = async () => {
    const { reportId } = await reporter().must(startReport, open.reportOf(district))
    for (const section of ['1', '2']) {
      const content = { blocks: [{ kind: 'paragraph' as const, text: 'Đã trồng đủ cây theo kế hoạch.' }] }
      await reporter().must(saveSection, { reportId, section, content, revision: 0 })
    }
    const cells = ['2021', '2022'].flatMap(period => [
      { indicator: 'planted', period, value: '100', revision: 0 },
      { indicator: 'alive', period, value: '90', revision: 0 },
    ])
    const spent = { indicator: 'spent', period: 'all', value: '5', revision: 0 }
    await reporter().must(saveFigures, { reportId, cells: [...cells, spent] })
    await reporter().must(submitReport, { reportId })
  }

  /** Reviewed, signed, numbered and issued. */
  const issue = async (chaseId: number, documentId: number, issuedOn = '2023-04-14') => {
    const which = { campaignId: open.campaignId, chaseId }
    await reviewer().must(reviewChase, which)
    await leader.must(signChase, which)
    const { revision } = await officer().see(readDocument, { documentId })
    const numbered = await archivist.must(registerDocument, { documentId, revision, issuedOn })
    await archivist.must(issueDocument, { documentId, revision: numbered.revision })
    await followLast(application, issueDocument.name)
    return { which, number: numbered.number }
  }

  const climbDue = async () => {
    for (const routine of routines.filter(({ name }) => name === 'chase.climbDue'))
      await routine.run(application.kernel)
  }
  return {
    application,
    open,
    leader,
    archivist,
    officer,
    reviewer,
    reporter,
    page,
    at,
    draft,
    contentOf,
    file,
    issue,
    climbDue,
  }
}

export type Chasing = Awaited<ReturnType<typeof chasing>>
