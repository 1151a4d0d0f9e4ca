import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import {
  acceptReport,
  contentOf,
  correctReport,
  declineReport,
  explainFinding,
  handToLeader,
  listReports,
  listToSign,
  readReport,
  returnReport,
  saveFigures,
  saveSection,
  setFilingRule,
  signReport,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { quotePassage, readSynthesis } from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
/** “Before 14/4/2023” where before ends with the day before. */
const lastSecond = Date.parse('2023-04-13T16:59:59Z')
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let officer: Visitor
let reportId: number

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  officer = campaign.province.officer
  reportId = (await reporter.must(startReport, campaign.reportOf(unit))).reportId
})

const write = async (section: string, text: string) => {
  const { sections } = await reporter.see(readReport, { reportId })
  const revision = sections.find(each => each.section === section)?.revision ?? 0
  await reporter.must(saveSection, { reportId, section, content: contentOf(text), revision })
}

const written = async () => {
  await write('1', 'Đã trồng 1.000 cây.')
  await write('2', 'Thiếu cây giống.')
}

const cell = async () => {
  const { cells } = await officer.see(readMatrix, { campaignId: campaign.campaignId })
  return cells.find(each => each.assignmentId === campaign.reportOf(unit).assignmentId)
}

const told = async (visitor: Visitor) => (await visitor.see(listNotices, {})).notices.map(({ kind }) => kind)

describe('a report that was finished without a line', () => {
  const arrived = async (writtenAt: number) => {
    await written()
    application.now = new Date(lastSecond + 3_600_000)
    return reporter.must(submitReport, { reportId, writtenAt: new Date(writtenAt).toISOString() })
  }

  test('says both times; late until the receiver counts it as in time, with a reason', async () => {
    expect((await arrived(lastSecond)).late).toBe(true)
    const before = await officer.see(readReport, { reportId })
    expect(before.submissions).toMatchObject([
      { late: true, writtenAt: new Date(lastSecond).toISOString(), inTimeReason: null },
    ])
    expect((await cell())?.late).toBe(true)
    const inTimeReason = 'Mất mạng do bão, đã gọi điện báo trước.'
    await officer.must(acceptReport, { reportId, version: 1, inTimeReason })
    expect((await officer.see(readReport, { reportId })).submissions).toMatchObject([
      { late: false, inTimeReason, verdict: 'accepted' },
    ])
    expect((await officer.see(listReports, {})).reports).toMatchObject([{ late: false }])
    expect(await cell()).toMatchObject({ state: 'done', late: false })
  })

  test('stays late where the receiver says nothing', async () => {
    await arrived(lastSecond)
    await officer.must(acceptReport, { reportId, version: 1 })
    expect(await cell()).toMatchObject({ state: 'done', late: true })
  })

  test('cannot count as in time when it was finished a second too late, or claims nothing', async () => {
    await arrived(lastSecond + 1000)
    const counted = { reportId, version: 1, inTimeReason: 'Xin tính là đúng hạn.' }
    expect((await officer.write(acceptReport, counted)).problem.code).toBe('report.notWrittenInTime')
    expect((await officer.see(readReport, { reportId })).state).toBe('submitted')
  })
})

describe('where the leader of the unit signs', () => {
  let leader: Visitor

  beforeEach(async () => {
    leader = await campaign.enter('lanh-dao-huyen', unit, 'leader')
    await officer.must(setFilingRule, { campaignId: campaign.campaignId, leaderSigns: true })
    await written()
  })

  const draft = async (): Promise<{ sha256: string }> => {
    const { sha256 } = (await leader.see(readReport, { reportId })).signOff
    if (sha256 === null) throw new Error('the draft does not wait for its leader')
    return { sha256 }
  }

  test('reads what the unit says to a check that failed before signing', async () => {
    const cells = ['planted 5', 'alive 7'].map(each => {
      const [indicator = '', value = ''] = each.split(' ')
      return { indicator, period: '2022', value, revision: 0 }
    })
    await reporter.must(saveFigures, { reportId, cells })
    const said = { finding: 'partWithinTotal alive 2022', text: 'Gồm cả cây trồng năm trước.' }
    await reporter.must(explainFinding, { reportId, ...said })
    const explanations = async () => (await leader.see(readReport, { reportId })).signOff.explanations
    expect(await explanations()).toEqual([])
    await reporter.must(handToLeader, { reportId })
    expect(await explanations()).toMatchObject([{ ...said, indicator: 'alive', period: '2022' }])
  })

  test('the reporter hands it over and the leader files it in one step, as read', async () => {
    expect((await reporter.write(submitReport, { reportId })).problem.code).toBe('report.leaderSigns')
    const { may } = await reporter.see(readReport, { reportId })
    expect(may).toContain('report.handToLeader')
    await reporter.must(handToLeader, { reportId })
    expect(await told(leader)).toEqual(['report.handToLeader'])
    const { sha256 } = await draft()
    await write('2', 'Thiếu cây giống và kinh phí.')
    const unread = await leader.write(signReport, { reportId, sha256 })
    expect(unread.problem.code).toBe('report.changedSinceRead')
    const signed = await leader.must(signReport, { reportId, sha256: (await draft()).sha256 })
    const { state, submissions } = await officer.see(readReport, { reportId })
    expect(state).toBe('submitted')
    expect(submissions).toMatchObject([
      { version: 1, sha256: signed.sha256, submittedBy: 'Trần Văn Báo Cáo', signedBy: 'lanh-dao-huyen' },
    ])
  })

  test('waits in the list of that leader alone, until it is signed or given back', async () => {
    const above = await campaign.enter('lanh-dao-khac', 'Huyện Ven Biển', 'leader')
    const waiting = async (who: Visitor) => (await who.see(listToSign, {})).waiting
    expect(await waiting(leader)).toEqual([])
    await reporter.must(handToLeader, { reportId })
    expect(await waiting(leader)).toMatchObject([{ reportId, unitName: unit, askedBy: 'Trần Văn Báo Cáo' }])
    expect(await waiting(above)).toEqual([])
    expect(await waiting(reporter)).toEqual([])
    await leader.must(declineReport, { reportId, reason: 'Bổ sung số liệu năm 2022.' })
    expect(await waiting(leader)).toEqual([])
    await reporter.must(handToLeader, { reportId })
    await leader.must(signReport, { reportId, sha256: (await draft()).sha256 })
    expect(await waiting(leader)).toEqual([])
  })

  test('the leader may give it back with a reason, and it can be handed over again', async () => {
    expect((await leader.write(signReport, { reportId, sha256: 'a'.repeat(64) })).problem.code).toBe(
      'report.notHanded',
    )
    await reporter.must(handToLeader, { reportId })
    await leader.must(declineReport, { reportId, reason: 'Bổ sung số liệu năm 2022.' })
    const { signOff, may } = await reporter.see(readReport, { reportId })
    expect(signOff).toMatchObject({ state: 'declined', reason: 'Bổ sung số liệu năm 2022.' })
    expect(may).toContain('report.handToLeader')
    expect(await told(reporter)).toContain('report.decline')
  })

  test('nobody of another unit signs, whatever they hold above it', async () => {
    await reporter.must(handToLeader, { reportId })
    const above = await campaign.enter('lanh-dao-tinh', 'Công an tỉnh', 'leader')
    const { sha256 } = await draft()
    expect((await above.write(signReport, { reportId, sha256 })).status).toBe(403)
    expect((await reporter.write(signReport, { reportId, sha256 })).status).toBe(403)
  })
})

describe('a correction after acceptance', () => {
  const reason = 'Cộng nhầm số cây của một xã.'

  beforeEach(async () => {
    await written()
    await reporter.must(submitReport, { reportId })
    await officer.must(acceptReport, { reportId, version: 1 })
  })

  test('is a new version with a reason; what was accepted counts until it is accepted, then is outdated', async () => {
    const quoted = { campaignId: campaign.campaignId, section: '1' }
    const source = { reportId, version: 1, sourceSection: '1', start: 0, end: 8 }
    await officer.must(quotePassage, { ...quoted, ...source })
    await reporter.must(correctReport, { reportId, reason })
    expect(await told(officer)).toContain('report.correct')
    expect(await reporter.see(readReport, { reportId })).toMatchObject({
      state: 'draft',
      correction: { version: 1, reason },
    })
    expect(await cell()).toMatchObject({ state: 'done', late: false })
    await write('1', 'Đã trồng 1.200 cây.')
    application.now = new Date(lastSecond + 3_600_000)
    await officer.must(acceptReport, {
      reportId,
      version: (await reporter.must(submitReport, { reportId })).version,
    })
    const { submissions, state, correction } = await officer.see(readReport, { reportId })
    expect(submissions).toMatchObject([
      { version: 2, correctionReason: reason, late: false },
      { version: 1, correctionReason: null },
    ])
    expect([state, correction]).toEqual(['accepted', null])
    expect(await cell()).toMatchObject({ state: 'done', late: false })
    const { sections } = await officer.see(readSynthesis, { campaignId: campaign.campaignId })
    const passages = sections.flatMap(section => section.passages)
    expect(passages.map(({ citation }) => citation?.outdated)).toEqual([true])
  })

  test('that is returned leaves the accepted version in force, and the duty done', async () => {
    await reporter.must(correctReport, { reportId, reason })
    await write('1', 'Đã trồng 12 cây.')
    await reporter.must(submitReport, { reportId })
    await officer.must(returnReport, { reportId, version: 2, reason: 'Xem lại số này.' })
    expect(await cell()).toMatchObject({ state: 'done' })
    expect((await reporter.see(readReport, { reportId })).state).toBe('returned')
  })

  test('needs a reason, the unit’s own reporter and an accepted report', async () => {
    expect((await reporter.write(correctReport, { reportId, reason: 'sai' })).status).toBe(422)
    expect((await officer.write(correctReport, { reportId, reason })).status).toBe(403)
    await reporter.must(correctReport, { reportId, reason })
    expect((await reporter.write(correctReport, { reportId, reason })).problem.code).toBe(
      'report.notAccepted',
    )
  })
})
