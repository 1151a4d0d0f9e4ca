import { beforeAll, describe, expect, test } from 'vitest'
import { passAssignment, readPassing } from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import {
  contentOf,
  explainFinding,
  handToLeader,
  readBelow,
  readReport,
  readSubmission,
  saveFigures,
  saveSection,
  setFilingRule,
  startReport,
  submitReport,
  takePassage,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let reportId: number
/** The reports of the two communes. */
let below: number[]

const cell = (value: string, revision = 0) => ({ indicator: 'planted', period: '2022', value, revision })

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  const { officer, units } = campaign.province
  const unitIds: number[] = []
  for (const fullName of ['Xã Khe Mây', 'Xã Đồi Chè']) {
    const commune = { kind: 'area', level: 'commune', fullName, name: fullName } as const
    const rest = { shortName: null, code: null, validFrom: '2010-01-01' }
    unitIds.push((await officer.must(createUnit, { ...commune, ...rest, parentId: units[unit] ?? 0 })).unitId)
  }
  const duty = campaign.reportOf(unit)
  reportId = (await reporter.must(startReport, duty)).reportId
  await reporter.must(passAssignment, { ...duty, unitIds, dueOn: '2023-04-10', note: '' })
  const passed = await reporter.see(readPassing, duty)
  below = []
  for (const { assignmentId } of passed.below)
    below.push((await reporter.must(startReport, { campaignId: duty.campaignId, assignmentId })).reportId)
})

/** The reporter of a district may write for its communes, too. */
const file = async (of: number, planted: string, words = 'Đã trồng cây ở khe.', revision = 0) => {
  for (const section of ['1', '2'])
    await reporter.must(saveSection, { reportId: of, section, content: contentOf(words), revision })
  await reporter.must(saveFigures, { reportId: of, cells: [cell(planted)] })
  return reporter.write(submitReport, { reportId: of })
}

describe('reports from below', () => {
  test('stand beside the own draft: who has filed, their words, and what they add up to', async () => {
    await file(below[0] ?? 0, '600')
    const seen = await reporter.see(readBelow, { reportId, section: '1' })
    expect(seen.units.map(({ version }) => version)).toEqual([1, null])
    expect(seen.texts).toMatchObject([{ unitName: 'Xã Khe Mây', version: 1 }])
    expect(seen.figures).toMatchObject([
      { indicator: 'planted', period: '2022', stated: null, added: '600', units: 1 },
    ])
  })

  test('a difference is explained or mended once all have filed, and asks for nothing before', async () => {
    await file(below[0] ?? 0, '600')
    expect((await file(reportId, '1000')).status).toBe(200)
  })

  test('a difference from all of them stops the report until it is explained', async () => {
    for (const of of below) await file(of, '600')
    const refused = await file(reportId, '1000')
    expect(refused.problem.code).toBe('report.unexplained')
    expect(refused.problem.fields[0]?.vi).toContain('1.200')
    const finding = 'below planted 2022'
    await reporter.must(explainFinding, { reportId, finding, text: 'Xã tính cả cây trồng phân tán.' })
    await reporter.must(submitReport, { reportId })
    const { explanations } = await campaign.province.officer.see(readSubmission, { reportId, version: 1 })
    expect(explanations).toMatchObject([{ finding, text: 'Xã tính cả cây trồng phân tán.' }])
  })

  test('a passage is taken with its source; what is not there, or from elsewhere, is refused', async () => {
    const source = below[0] ?? 0
    await file(source, '600')
    const passage = { reportId, section: '1', sourceReportId: source, sourceVersion: 1, sourceSection: '1' }
    await reporter.must(takePassage, { ...passage, quote: 'trồng cây ở khe' })
    await reporter.must(saveSection, {
      reportId,
      section: '1',
      content: contentOf('Xã đã trồng cây ở khe.'),
      revision: 0,
    })
    const [taken] = (await reporter.see(readBelow, { reportId })).taken
    expect(taken).toMatchObject({ unitName: 'Xã Khe Mây', sourceVersion: 1, stands: true })
    await reporter.must(saveSection, {
      reportId,
      section: '1',
      content: contentOf('Xã trồng rừng.'),
      revision: 1,
    })
    expect((await reporter.see(readBelow, { reportId })).taken[0]?.stands).toBe(false)
    await file(reportId, '1000', 'Xã đã trồng cây ở khe. Bổ sung.', 2)
    const { sources } = await campaign.province.officer.see(readSubmission, { reportId, version: 1 })
    expect(sources).toEqual([
      {
        ...{ section: '1', sourceReportId: source, sourceVersion: 1, sourceSection: '1' },
        ...{ unitName: 'Xã Khe Mây', quote: 'trồng cây ở khe' },
      },
    ])
  })

  test('the leader who is to sign sees each passage’s source and what the figures add up to', async () => {
    const source = below[0] ?? 0
    await file(source, '600')
    const passage = { reportId, section: '1', sourceReportId: source, sourceVersion: 1, sourceSection: '1' }
    await reporter.must(takePassage, { ...passage, quote: 'trồng cây ở khe' })
    const content = contentOf('Xã đã trồng cây ở khe.')
    for (const section of ['1', '2'])
      await reporter.must(saveSection, { reportId, section, content, revision: 0 })
    await reporter.must(saveFigures, { reportId, cells: [cell('600')] })
    const { officer } = campaign.province
    await officer.must(setFilingRule, { campaignId: campaign.campaignId, leaderSigns: true })
    await reporter.must(handToLeader, { reportId })
    const leader = await campaign.enter('lanh-dao-huyen', unit, 'leader')
    const { signOff } = await leader.see(readReport, { reportId })
    expect(signOff.sources).toMatchObject([{ unitName: 'Xã Khe Mây', quote: 'trồng cây ở khe' }])
    const { figures, units } = await leader.see(readBelow, { reportId })
    expect(figures).toMatchObject([{ indicator: 'planted', stated: '600', added: '600', units: 1 }])
    const version = units.find(each => each.reportId === source)?.version ?? 0
    const { sections } = await leader.see(readSubmission, { reportId: source, version })
    expect(JSON.stringify(sections)).toContain('trồng cây ở khe')
  })

  test('a passage that was rewritten is no source of the version; what was handed in cannot take one', async () => {
    const source = below[0] ?? 0
    await file(source, '600')
    const passage = { reportId, section: '1', sourceReportId: source, sourceVersion: 1, sourceSection: '1' }
    await reporter.must(takePassage, { ...passage, quote: 'trồng cây ở khe' })
    const absent = await reporter.write(takePassage, { ...passage, quote: 'không có' })
    expect(absent.problem.code).toBe('report.quoteNotThere')
    const own = await reporter.write(takePassage, { ...passage, sourceReportId: reportId, quote: 'trồng' })
    expect(own.problem.code).toBe('report.notFound')
    await file(reportId, '1000', 'Huyện trồng rừng.')
    const { sources } = await campaign.province.officer.see(readSubmission, { reportId, version: 1 })
    expect(sources).toEqual([])
    const late = await reporter.write(takePassage, { ...passage, quote: 'trồng cây' })
    expect(late.problem.code).toBe('report.submitted')
  })
})
