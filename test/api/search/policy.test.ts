import { randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  beginAttachment,
  finishAttachment,
  readAttachment,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import {
  answerObstacle,
  listGuidance,
  raiseObstacle,
  withdrawObstacle,
} from '../../../domain/obstacle/index.ts'
import { contentOf, saveSection, startReport, submitReport } from '../../../domain/report/index.ts'
import { findText, type SearchSource } from '../../../domain/search/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-06T02:00:00Z')
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  officer = campaign.province.officer
})

/** People of every kind at several places; most of them may not read what one district has not handed in. */
const everybody = async (): Promise<Visitor[]> => {
  const visitors = [officer, reporter]
  const { units, provinceId } = campaign.province
  const places = [...[district, 'Huyện Ven Biển', 'Công an tỉnh'].map(name => units[name] ?? 0), provinceId]
  const roles = ['reporter', 'receiver', 'leader', 'emulation'] as const
  for (const [at, place] of places.entries())
    for (const role of roles) visitors.push(await campaign.enterAt(`nguoi-${at}-${role}`, place, role))
  return visitors
}

/** Words that stand in one text only, so that any trace of them is one of that text. */
const traces = async (visitor: Visitor, words: string, source: SearchSource) => {
  const all = await visitor.see(findText, { words })
  const chosen = await visitor.see(findText, { words, source })
  const counted = all.counts.map(({ count }) => count).reduce((sum, count) => sum + count, 0)
  expect([all.total, chosen.total, counted, chosen.results.length]).toEqual(
    Array.from({ length: 4 }, () => all.results.length),
  )
  return all.results.length
}

const secret = 'phi lao chắn sóng Cửa Lạch'
const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Biểu 1" sheetId="1"/></sheets></workbook>'),
  'xl/sharedStrings.xml': strToU8(`<sst><si><t>${secret}</t></si></sst>`),
})

const attach = async () => {
  const place = campaign.reportOf(district)
  const { campaignId } = place
  const file = { ...place, uploadId: randomUUID(), name: 'bieu.xlsx', size: workbook.length }
  const { attachmentId } = await reporter.must(beginAttachment, file)
  await reporter.send(sendPiece, { campaignId, attachmentId, offset: 0 }, workbook)
  await reporter.must(finishAttachment, { campaignId, attachmentId })
  await followLast(application, finishAttachment.name)
  return { campaignId, attachmentId }
}

/** Finds exactly those who may save the file; says how many they are. */
const findersOf = async (
  visitors: readonly Visitor[],
  file: { campaignId: number; attachmentId: number },
) => {
  let finders = 0
  for (const visitor of visitors) {
    const may = (await visitor.save(readAttachment, file)).status === 200
    expect(await traces(visitor, secret, 'attachment')).toBe(may ? 1 : 0)
    if (may) finders += 1
  }
  return finders
}

describe('the words of an attachment', () => {
  test('are found, and counted, by those alone who may save it, before it is handed in and after', async () => {
    const visitors = await everybody()
    const file = await attach()
    const before = await findersOf(visitors, file)
    const { reportId } = await reporter.must(startReport, campaign.reportOf(district))
    for (const section of ['1', '2'])
      await reporter.must(saveSection, { reportId, section, content: contentOf('Đã trồng.'), revision: 0 })
    await reporter.must(submitReport, { reportId })
    const after = await findersOf(visitors, file)
    expect(before).toBeGreaterThan(1)
    expect(after).toBeGreaterThan(before)
    expect(after).toBeLessThan(visitors.length)
  })

  test('are gone for everybody when it is removed', async () => {
    const file = await attach()
    expect(await traces(reporter, secret, 'attachment')).toBe(1)
    await reporter.must(removeAttachment, file)
    for (const visitor of [reporter, officer]) expect(await traces(visitor, secret, 'attachment')).toBe(0)
  })
})

describe('guidance', () => {
  const question = 'Sổ theo dõi bị cuốn trôi trong trận lũ Khe Mây, huyện ghi thế nào?'
  const answer = 'Được ghi số ước tính kèm biên bản kiểm đếm.'
  const asked = async () => {
    const place = campaign.reportOf(district)
    const { obstacleId } = await reporter.must(raiseObstacle, { ...place, text: question })
    return { campaignId: place.campaignId, obstacleId }
  }
  const finders = async (visitors: readonly Visitor[], words: string) => {
    let found = 0
    for (const visitor of visitors) found += await traces(visitor, words, 'guidance')
    return found
  }

  test('is found by nobody before it is given, by everybody afterwards: as the list of guidance is read', async () => {
    const visitors = await everybody()
    const which = await asked()
    expect(await finders(visitors, '"trận lũ Khe Mây"')).toBe(0)
    const given = { guidance: answer, showQuestion: false, extension: null }
    await campaign.province.colleague.must(answerObstacle, { ...which, ...given })
    for (const visitor of visitors) {
      const { guidance } = await visitor.see(listGuidance, { campaignId: campaign.campaignId })
      expect(await traces(visitor, '"biên bản kiểm đếm"', 'guidance')).toBe(guidance.length)
    }
    // The question stays with its unit where whoever answers does not show it: not found, not counted.
    expect(await finders(visitors, '"trận lũ Khe Mây"')).toBe(0)
  })

  test('shows its question to everybody only where whoever answers says so, and none that was taken back', async () => {
    const shown = await asked()
    const given = { guidance: answer, showQuestion: true, extension: null }
    await campaign.province.colleague.must(answerObstacle, { ...shown, ...given })
    const seaside = await campaign.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect(await finders([seaside], '"trận lũ Khe Mây"')).toBe(1)
    const { obstacleId } = await reporter.must(raiseObstacle, {
      ...campaign.reportOf(district),
      text: 'Biểu mẫu thiếu cột cây phân tán, có thêm được không?',
    })
    await reporter.must(withdrawObstacle, { campaignId: shown.campaignId, obstacleId })
    expect(await finders([officer, reporter, seaside], '"cây phân tán"')).toBe(0)
  })
})
