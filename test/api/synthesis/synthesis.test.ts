import { beforeAll, describe, expect, test } from 'vitest'
import { acceptPartly } from '../../../domain/report/index.ts'
import {
  editPassage,
  movePassage,
  type Passage,
  quotePassage,
  readEvidence,
  readNumbers,
  readSynthesis,
  removePassage,
  writePassage,
} from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { laterVersion, report, reportAccepted } from '../rollup/reporting.ts'

const db = await testDatabase()
const results = 'Trồng 1.250 cây ở hai xã.\nNhân dân hiến 12 ha đất “bỏ hoang” để trồng rừng.'
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor
let reportId: number
let campaignId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
  campaignId = campaign.campaignId
  const cells = [['planted', '2021', '1250']] as const
  reportId = (await reportAccepted(campaign, { unit: 'Huyện Ven Biển', results, cells })).reportId
})

const span = (start: number, end: number, more: { after?: number | null; text?: string } = {}) => ({
  campaignId,
  section: '1',
  reportId,
  version: 1,
  sourceSection: '1',
  start,
  end,
  ...more,
})

const quote = async (start: number, end: number) =>
  (await officer.must(quotePassage, span(start, end))).passageId

const own = async (text: string) =>
  (await officer.must(writePassage, { campaignId, section: '1', text })).passageId

const sectionOf = async (label = '1') => {
  const { sections } = await officer.see(readSynthesis, { campaignId })
  const section = sections.find(each => each.label === label)
  if (section === undefined) throw new Error(`no section ${label}`)
  return section
}

const passages = async (label = '1'): Promise<readonly Passage[]> => (await sectionOf(label)).passages
const texts = async (label = '1') => (await passages(label)).map(({ text }) => text)

describe('quoting', () => {
  test('takes exactly the chosen characters, over lines as well, and says where they come from', async () => {
    await quote(6, 42)
    const [passage] = await passages()
    expect(passage).toMatchObject({
      text: results.slice(6, 42),
      reworded: false,
      writtenBy: 'Nguyễn Thị Cán Bộ',
      citation: {
        reportId,
        version: 1,
        unitName: 'Huyện Ven Biển',
        section: '1',
        start: 6,
        end: 42,
        quote: results.slice(6, 42),
        outdated: false,
        latestVersion: 1,
      },
    })
  })

  test.each([
    ['beyond the end', 0, 10_000],
    ['of white space', results.indexOf('\n'), results.indexOf('\n') + 1],
    ['turned round', 9, 4],
  ])('refuses a span %s', async (_, start, end) => {
    const refused = await officer.write(quotePassage, span(start, end))
    expect(refused.problem).toMatchObject({ status: 422, code: 'synthesis.noSuchSpan' })
    expect(await passages()).toEqual([])
  })

  test('refuses a report that is not accepted, and a version that is not there', async () => {
    const other = await report(campaign, { unit: 'Thị xã Cửa Sông', results, cells: [] })
    const early = await officer.write(quotePassage, { ...span(0, 5), reportId: other.reportId })
    expect(early.problem).toMatchObject({ status: 409, code: 'synthesis.notAccepted' })
    const later = await officer.write(quotePassage, { ...span(0, 5), version: 7 })
    expect(later.problem.code).toBe('synthesis.notAccepted')
  })

  test('refuses a heading the outline does not have', async () => {
    const refused = await officer.write(quotePassage, { ...span(0, 5), section: '99' })
    expect(refused.problem).toMatchObject({ status: 422, code: 'synthesis.sectionUnknown' })
  })

  test('marks the words in the evidence and takes the unit off the list of the unquoted', async () => {
    const before = await officer.see(readEvidence, { campaignId, section: '1' })
    expect(before.evidence).toMatchObject([{ text: results, quoted: false, quotedSpans: [] }])
    expect((await sectionOf()).unquoted.map(({ unitName }) => unitName)).toEqual(['Huyện Ven Biển'])
    const passageId = await quote(0, 25)
    const after = await officer.see(readEvidence, { campaignId, section: '1' })
    expect(after.evidence).toMatchObject([{ quoted: true, quotedSpans: [{ start: 0, end: 25, passageId }] }])
    expect((await sectionOf()).unquoted).toEqual([])
    expect((await sectionOf('2')).unquoted).toHaveLength(1)
    expect((await officer.see(readSynthesis, { campaignId })).neverQuoted).toEqual([])
  })

  test('says when the unit has handed in a newer version since', async () => {
    await quote(0, 25)
    const unitId = campaign.province.units['Huyện Ven Biển'] ?? 0
    await laterVersion(db, { campaignId, reportId, version: 2, unitId }, '1300')
    const [passage] = await passages()
    expect(passage).toMatchObject({
      text: results.slice(0, 25),
      citation: { version: 1, outdated: true, latestVersion: 2 },
    })
  })
})

describe('editing', () => {
  test('keeps the words of the source beside the new ones', async () => {
    const passageId = await quote(0, 25)
    const text = 'Huyện Ven Biển trồng 1.250 cây.'
    expect(await officer.must(editPassage, { campaignId, passageId, text, revision: 1 })).toEqual({
      revision: 2,
    })
    const [passage] = await passages()
    expect(passage).toMatchObject({ text, reworded: true, citation: { quote: results.slice(0, 25) } })
  })

  test('of two people: the second is told who was first, and nothing is written over', async () => {
    const passageId = await quote(0, 25)
    const { colleague } = campaign.province
    const first = { campaignId, passageId, text: 'Lời của đồng nghiệp.', revision: 1 }
    await colleague.must(editPassage, first)
    const refused = await officer.write(editPassage, { ...first, text: 'Lời của tôi.' })
    expect(refused.problem).toMatchObject({ status: 409, code: 'synthesis.passageChanged' })
    expect(refused.problem.vi).toContain('Lê Văn Đồng Nghiệp')
    expect(await texts()).toEqual(['Lời của đồng nghiệp.'])
  })
})

describe('order', () => {
  test('is that of writing until somebody moves a passage', async () => {
    const [a, , c] = [await own('A'), await own('B'), await own('C')]
    expect(await texts()).toEqual(['A', 'B', 'C'])
    await officer.must(movePassage, { campaignId, passageId: c, section: '1', after: null })
    expect(await texts()).toEqual(['C', 'A', 'B'])
    await officer.must(movePassage, { campaignId, passageId: c, section: '1', after: a })
    expect(await texts()).toEqual(['A', 'C', 'B'])
    await officer.must(movePassage, { campaignId, passageId: a, section: '2', after: null })
    expect(await texts()).toEqual(['C', 'B'])
    expect(await texts('2')).toEqual(['A'])
  })

  test('a removed passage comes back to its place, reworded as it was', async () => {
    await own('A')
    const passageId = await quote(0, 25)
    await own('C')
    await officer.must(editPassage, { campaignId, passageId, text: 'B', revision: 1 })
    await officer.must(removePassage, { campaignId, passageId })
    const [a] = await passages()
    expect(await texts()).toEqual(['A', 'C'])
    await officer.must(quotePassage, span(0, 25, { after: a?.id ?? 0, text: 'B' }))
    expect(await texts()).toEqual(['A', 'B', 'C'])
    expect((await passages())[1]).toMatchObject({
      reworded: true,
      citation: { quote: results.slice(0, 25) },
    })
    await officer.must(writePassage, { campaignId, section: '1', text: 'Đầu', after: null })
    expect((await texts())[0]).toBe('Đầu')
  })

  test('a passage that is gone can be neither moved, edited nor removed', async () => {
    const passageId = await own('A')
    await officer.must(removePassage, { campaignId, passageId })
    const gone = [
      await officer.write(removePassage, { campaignId, passageId }),
      await officer.write(editPassage, { campaignId, passageId, text: 'B', revision: 1 }),
      await officer.write(movePassage, { campaignId, passageId, section: '1', after: null }),
    ]
    expect(gone.map(({ problem }) => problem.code)).toEqual(
      Array.from({ length: 3 }, () => 'synthesis.passageNotFound'),
    )
  })
})

test('numbers of a passage are looked up in the figures of its unit', async () => {
  const passageId = await quote(0, 25)
  const wrong = await own('Toàn tỉnh trồng 1.251 cây.')
  const { passages: checked } = await officer.see(readNumbers, { campaignId, section: '1' })
  expect(checked).toMatchObject([
    { passageId, numbers: [{ value: '1250', verdict: 'own', found: { indicator: 'Cây đã trồng' } }] },
    { passageId: wrong, numbers: [{ value: '1251', verdict: 'unknown', found: null }] },
  ])
})

test('a reporter neither reads nor writes the synthesis; a leader reads it', async () => {
  const { reporter } = campaign.province
  expect((await reporter.read(readSynthesis, { campaignId })).status).toBe(403)
  expect((await reporter.read(readEvidence, { campaignId, section: '1' })).status).toBe(403)
  expect((await reporter.write(quotePassage, span(0, 5))).status).toBe(403)
  expect((await reporter.write(writePassage, { campaignId, section: '1', text: 'A' })).status).toBe(403)
  const { may } = await officer.see(readSynthesis, { campaignId })
  expect(may).toEqual(['passage.quote', 'passage.write', 'passage.edit', 'passage.move', 'passage.remove'])
})

describe('a report accepted in part', () => {
  test('gives its accepted sections to quote, marked, and no other', async () => {
    const { reportId: other } = await report(campaign, { unit: 'Huyện Núi Xanh', results, cells: [] })
    const partly = { reason: 'Mục khó khăn còn chung chung.', remarks: [] }
    await officer.must(acceptPartly, { reportId: other, version: 1, sections: ['1'], ...partly })
    const evidenceOf = async (section: string) =>
      (await officer.see(readEvidence, { campaignId, section })).evidence.map(each => [
        each.unitName,
        each.partly,
      ])
    expect(await evidenceOf('1')).toEqual([
      ['Huyện Núi Xanh', true],
      ['Huyện Ven Biển', false],
    ])
    expect(await evidenceOf('2')).toEqual([['Huyện Ven Biển', false]])
    expect(await officer.see(readSynthesis, { campaignId })).toMatchObject({ accepted: 1, partly: 1 })
    const from = { ...span(0, 4), reportId: other }
    expect((await officer.write(quotePassage, from)).status).toBe(200)
    const refused = await officer.write(quotePassage, { ...from, section: '2', sourceSection: '2' })
    expect(refused.problem.code).toBe('synthesis.notAccepted')
  })
})
