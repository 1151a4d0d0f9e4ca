import { randomUUID } from 'node:crypto'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  beginBeside,
  finishAttachment,
  listAttachments,
  listBeside,
  readAttachment,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import {
  answerObstacle,
  besideAnswer,
  besideNew,
  forwardObstacle,
  listGuidance,
  listObstacles,
  raiseObstacle,
  readObstacleFile,
  withdrawObstacle,
} from '../../../domain/obstacle/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
let province: OpenCampaign['province']
let campaignId: number

const district = 'Huyện Núi Xanh'
const text = 'Ba xã đã mất sổ năm 2021 vì lũ, huyện có được ghi số ước tính kèm thuyết minh không?'
const plain = { guidance: 'Được ghi số ước tính, kèm thuyết minh.', showQuestion: true, extension: null }
const pdf = strToU8('%PDF-1.7\nbiên bản mất sổ\n%%EOF')

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-06T02:00:00Z')
  open = await openTreeCampaign(application)
  province = open.province
  campaignId = open.campaignId
})

const begin = (visitor: Visitor, about: string, name = 'bien-ban.pdf', size = pdf.length) =>
  visitor.write(beginBeside, { ...open.reportOf(district), about, uploadId: randomUUID(), name, size })

/** The whole way of one file. */
const add = async (visitor: Visitor, about: string, name = 'bien-ban.pdf', bytes = pdf) => {
  const { attachmentId } = (await begin(visitor, about, name, bytes.length)).output
  const half = Math.ceil(bytes.length / 2)
  for (const offset of [0, half]) {
    const piece = bytes.subarray(offset, offset + half)
    const sent = await visitor.send(sendPiece, { campaignId, attachmentId, offset }, piece)
    if (sent.status !== 200) return sent.problem.code
  }
  const finished = await visitor.write(finishAttachment, { campaignId, attachmentId })
  return finished.status === 200 ? attachmentId : finished.problem.code
}

const raise = async () =>
  (await province.reporter.must(raiseObstacle, { ...open.reportOf(district), text })).obstacleId

const saved = async (visitor: Visitor, attachmentId: number | string) =>
  (await visitor.save(readObstacleFile, { campaignId, attachmentId: Number(attachmentId) })).status

const seaside = () => open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')

describe('a file with a difficulty', () => {
  test('is its writer’s alone until it is raised, then read by whoever reads the difficulty', async () => {
    const attachmentId = await add(province.reporter, besideNew)
    const other = await seaside()
    expect(await saved(province.reporter, attachmentId)).toBe(200)
    expect(await saved(province.colleague, attachmentId)).toBe(404)
    const obstacleId = await raise()
    const { obstacles } = await province.colleague.see(listObstacles, { campaignId })
    expect(obstacles[0]).toMatchObject({
      id: obstacleId,
      files: [{ id: attachmentId, name: 'bien-ban.pdf' }],
    })
    const file = await province.colleague.save(readObstacleFile, {
      campaignId,
      attachmentId: Number(attachmentId),
    })
    expect(file).toMatchObject({ status: 200, name: 'bien-ban.pdf', mediaType: 'application/pdf' })
    expect(Buffer.compare(file.bytes, Buffer.from(pdf))).toBe(0)
    expect(await saved(other, attachmentId)).toBe(404)
  })

  test('goes along with a forwarded one, and stays with whom it passed', async () => {
    const finance = await open.enter('tai-chinh', 'Sở Tài chính', 'finance')
    const attachmentId = await add(province.reporter, besideNew)
    const obstacleId = await raise()
    expect(await saved(finance, attachmentId)).toBe(404)
    const toUnitId = province.units['Sở Tài chính'] ?? 0
    await province.colleague.must(forwardObstacle, { campaignId, obstacleId, toUnitId, note: '' })
    expect(await saved(finance, attachmentId)).toBe(200)
    expect(await saved(province.colleague, attachmentId)).toBe(200)
  })

  test('is published with the question, and not where the question is not', async () => {
    const other = await seaside()
    const shown = await add(province.reporter, besideNew)
    const first = { campaignId, obstacleId: await raise() }
    await province.colleague.must(answerObstacle, { ...first, ...plain })
    expect(await saved(other, shown)).toBe(200)
    const hidden = await add(province.reporter, besideNew)
    const second = { campaignId, obstacleId: await raise() }
    await province.colleague.must(answerObstacle, { ...second, ...plain, showQuestion: false })
    expect(await saved(other, hidden)).toBe(404)
    const { guidance } = await other.see(listGuidance, { campaignId })
    expect(guidance.map(each => [each.id, each.questionFiles.map(({ id }) => id)]).sort()).toEqual(
      [
        [first.obstacleId, [shown]],
        [second.obstacleId, []],
      ].sort(),
    )
  })

  test('is no part of the report: not listed, handed in, read or found with its files', async () => {
    const attachmentId = Number(await add(province.reporter, besideNew))
    await raise()
    expect((await province.reporter.see(listAttachments, open.reportOf(district))).attachments).toEqual([])
    const asReport = await province.officer.save(readAttachment, { campaignId, attachmentId })
    expect(asReport.status).toBe(404)
    await db
      .insertInto('attachmentText')
      .values({ campaignId, attachmentId, text: 'biên bản mất sổ', readAt: application.now })
      .execute()
    const found = await db
      .selectFrom('searchText')
      .where('source', '=', 'attachment')
      .where('sourceId', '=', attachmentId)
      .selectAll()
      .execute()
    expect(found).toEqual([])
  })

  test('is taken out before it is raised and by its writer alone; afterwards it stays', async () => {
    const here = { ...open.reportOf(district), about: besideNew }
    const dropped = Number(await add(province.reporter, besideNew))
    const colleague = await province.colleague.write(removeAttachment, { campaignId, attachmentId: dropped })
    expect(colleague.status).toBe(404)
    await province.reporter.must(removeAttachment, { campaignId, attachmentId: dropped })
    const kept = Number(await add(province.reporter, besideNew))
    const { attachments } = await province.reporter.see(listBeside, here)
    expect(attachments.map(({ id }) => id)).toEqual([kept])
    expect((await province.officer.see(listBeside, here)).attachments).toEqual([])
    const obstacleId = await raise()
    const late = await province.reporter.write(removeAttachment, { campaignId, attachmentId: kept })
    expect(late.problem.code).toBe('attachment.said')
    expect((await province.reporter.see(listBeside, here)).attachments).toEqual([])
    await province.reporter.must(withdrawObstacle, { campaignId, obstacleId })
    expect(await saved(province.colleague, kept)).toBe(200)
  })

  test('is checked by its content and added by the unit that the clause binds alone', async () => {
    const claims = strToU8('MZ\u0090 not a document at all')
    expect(await add(province.reporter, besideNew, 'bien-ban.pdf', claims)).toBe('attachment.notWhatItSays')
    expect((await begin(province.reporter, besideNew, 'ban-ghi.exe')).problem.code).toBe(
      'attachment.typeNotTaken',
    )
    expect((await begin(await seaside(), besideNew)).status).toBe(403)
    expect((await begin(province.officer, besideNew)).status).toBe(403)
    expect((await begin(province.reporter, 'chase:new')).problem.code).toBe('obstacle.notFound')
    await db.updateTable('campaign').set({ state: 'closed' }).where('id', '=', campaignId).execute()
    expect((await begin(province.reporter, besideNew)).problem.code).toBe('campaign.closed')
  })
})

describe('a file with an answer', () => {
  test('is read by all who read the answer once it is given, and by its writer alone before', async () => {
    const other = await seaside()
    const obstacleId = await raise()
    const attachmentId = await add(province.colleague, besideAnswer(obstacleId), 'mau-thuyet-minh.pdf')
    expect(await saved(province.colleague, attachmentId)).toBe(200)
    expect(await saved(province.reporter, attachmentId)).toBe(404)
    expect(await saved(province.officer, attachmentId)).toBe(404)
    await province.colleague.must(answerObstacle, { campaignId, obstacleId, ...plain, showQuestion: false })
    expect(await saved(province.reporter, attachmentId)).toBe(200)
    expect(await saved(other, attachmentId)).toBe(200)
    const { guidance } = await other.see(listGuidance, { campaignId })
    expect(guidance[0]?.files).toMatchObject([{ id: attachmentId, name: 'mau-thuyet-minh.pdf' }])
    const own = await province.reporter.see(listObstacles, { campaignId })
    expect(own.obstacles[0]?.answerFiles).toHaveLength(1)
  })

  test('is added where the difficulty lies, while it waits', async () => {
    const obstacleId = await raise()
    expect((await begin(province.reporter, besideAnswer(obstacleId))).status).toBe(403)
    await province.colleague.must(answerObstacle, { campaignId, obstacleId, ...plain })
    expect((await begin(province.colleague, besideAnswer(obstacleId))).problem.code).toBe('obstacle.settled')
    expect((await begin(province.colleague, 'obstacle:999999')).status).toBe(404)
  })
})
