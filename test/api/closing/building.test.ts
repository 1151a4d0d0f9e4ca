import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  beginAttachment,
  completeAssignment,
  finishAttachment,
  readMatrix,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import { closeFile, readClosing } from '../../../domain/closing/index.ts'
import { acceptReport, startReport } from '../../../domain/report/index.ts'
import { closingFollowers } from '../../../server/closing/index.ts'
import { readEvent } from '../../../server/db/ledger.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { submit } from '../rollup/reporting.ts'
import { bundleOf, closed, type Issued, issuedReport, verified } from './closedFile.ts'
import { filesIn } from './forging.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
let application: TestApplication
let campaign: Issued
let campaignId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await issuedReport(application)
  campaignId = campaign.campaignId
})

const picture = new Uint8Array(5_000).map(
  (_, at) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a][at] ?? (at * 31) % 251,
)

/** Sends the picture in several pieces under a duty. */
const attach = async (visitor: Visitor, place: { campaignId: number; assignmentId: number }) => {
  const file = { ...place, uploadId: randomUUID(), name: 'Ảnh hội nghị.png', size: picture.length }
  const { attachmentId } = await visitor.must(beginAttachment, file)
  for (let offset = 0; offset < picture.length; offset += 2_000) {
    const piece = picture.subarray(offset, offset + 2_000)
    await visitor.send(sendPiece, { campaignId, attachmentId, offset }, piece)
  }
  await visitor.must(finishAttachment, { campaignId, attachmentId })
  return attachmentId
}

/** A report with a file, handed in and accepted. */
const reportWithFile = async (): Promise<number> => {
  const { reporter, officer } = campaign.province
  const place = campaign.reportOf(unit)
  const { reportId } = await reporter.must(startReport, place)
  const attachmentId = await attach(reporter, place)
  await submit(reporter, reportId, { results: 'Đã trồng đủ.', cells: [['planted', '2021', '5']] })
  await officer.must(acceptReport, { reportId, version: 1 })
  return attachmentId
}

/** The first byte of a piece is another: as a failing disk would have it, past everything the product does. */
const flipFirstByte = (attachmentId: number): Promise<void> =>
  db.transaction().execute(async tx => {
    const piece = await tx
      .selectFrom('attachmentPiece')
      .where('attachmentId', '=', attachmentId)
      .where('atByte', '=', 2_000)
      .select('bytes')
      .executeTakeFirstOrThrow()
    const bytes = Buffer.from(piece.bytes)
    bytes[0] = (bytes[0] ?? 0) ^ 1
    await tx
      .updateTable('attachmentPiece')
      .set({ bytes })
      .where('attachmentId', '=', attachmentId)
      .where('atByte', '=', 2_000)
      .execute()
    await tx.insertInto('audit').values({ at: new Date(), action: 'test.damage', about: 'x:1' }).execute()
  })

const latest = async () => (await campaign.province.officer.see(readClosing, { campaignId })).versions[0]

describe('a bundle with what people attached', () => {
  test('holds it byte for byte, and says so of the report it belongs to', async () => {
    await reportWithFile()
    await closed(application, campaign)
    const bytes = await bundleOf(campaign)
    const path = [...filesIn(bytes).keys()].find(each => each.endsWith('anh-hoi-nghi.png')) ?? ''
    expect(filesIn(bytes).get(path)).toEqual(picture)
    const { checks } = await verified(bytes)
    expect(checks.flatMap(({ faults }) => faults)).toEqual([])
  })

  test('keeps a file of a duty without report even where that is taken out of the duty afterwards', async () => {
    const { officer } = campaign.province
    const { cells } = await officer.see(readMatrix, { campaignId })
    const other = cells.find(({ kind }) => kind === 'other')
    const place = { campaignId, assignmentId: other?.assignmentId ?? 0 }
    const clerk = await campaign.enterAt('phong-tham-muu', other?.unitId ?? 0, 'reporter')
    const attachmentId = await attach(clerk, place)
    await officer.must(completeAssignment, { ...place, note: 'Đã trình.' })
    await closed(application, campaign)
    const before = await bundleOf(campaign)
    await clerk.must(removeAttachment, { campaignId, attachmentId })
    expect(Buffer.compare(before, await bundleOf(campaign))).toBe(0)
    const path = [...filesIn(before).keys()].find(each => each.endsWith('anh-hoi-nghi.png')) ?? ''
    expect(filesIn(before).get(path)).toEqual(picture)
  })

  test('is not made of a damaged file; once that is restored the same version is', async () => {
    const attachmentId = await reportWithFile()
    await flipFirstByte(attachmentId)
    await closed(application, campaign)
    expect(await latest()).toMatchObject({ version: 1, state: 'failed', root: null })
    expect((await latest())?.problem?.vi).toContain('“Ảnh hội nghị.png” không còn đúng mã kiểm tra')
    await flipFirstByte(attachmentId)
    expect(await closed(application, campaign)).toBe(1)
    expect(await latest()).toMatchObject({ version: 1, state: 'done', problem: null })
  })
})

/** Closes the file and hands over the job that follows, to be run as the test likes. */
const closedAndWaiting = async () => {
  const file = { campaignId, code: '12/TKTC', retention: 20, reason: '' }
  await campaign.province.officer.must(closeFile, file)
  const { id } = await db
    .selectFrom('event')
    .where('name', '=', closeFile.name)
    .select('id')
    .executeTakeFirstOrThrow()
  const event = await readEvent(db, id)
  const [follower] = closingFollowers
  if (event === undefined || follower === undefined) throw new Error('nothing follows')
  return (stop?: AbortSignal) => follower.run(application.kernel, event, stop)
}

test('a killed process leaves it as being put together, and whoever takes it up makes it whole', async () => {
  const run = await closedAndWaiting()
  await expect(run(AbortSignal.abort())).rejects.toThrow()
  expect(await latest()).toMatchObject({ state: 'building', root: null })
  await run()
  expect(await latest()).toMatchObject({ state: 'done' })
  expect((await verified(await bundleOf(campaign))).checks.flatMap(({ faults }) => faults)).toEqual([])
})

test('what happens while it is put together is in it whole or not at all', async () => {
  const run = await closedAndWaiting()
  await Promise.all([run(), reportWithFile()])
  const bytes = await bundleOf(campaign)
  expect((await verified(bytes)).checks.flatMap(({ faults }) => faults)).toEqual([])
  const files = filesIn(bytes)
  const audit = new TextDecoder().decode(files.get('09-nhat-ky/nhat-ky-001.jsonl'))
  const accepted = audit.split('"report.accept"').length - 1
  expect([...files.keys()].filter(path => /-lan-\d+\.json$/.test(path))).toHaveLength(accepted)
})

test('what was closed is changed by nobody, in the database either', async () => {
  await closed(application, campaign)
  const at = { campaignId, version: 1 }
  const change = (run: (tx: typeof db) => Promise<unknown>) =>
    expect(run(db)).rejects.toThrow('stays as it was closed')
  await change(tx =>
    tx
      .updateTable('closing')
      .set({ root: 'f'.repeat(64) })
      .where('campaignId', '=', campaignId)
      .execute(),
  )
  await change(tx => tx.updateTable('closingPart').set({ path: 'x' }).where('position', '=', 1).execute())
  await change(tx => tx.deleteFrom('closingPart').where('position', '=', 1).execute())
  const part = { ...at, position: 999, path: 'x', size: 0, sha256: 'x', crc: 0, bytes: Buffer.alloc(0) }
  await change(tx => tx.insertInto('closingPart').values(part).execute())
})
