import { createHash, randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  beginAttachment,
  finishAttachment,
  listAttachments,
  pieceLimit,
  readAttachment,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import {
  acceptReport,
  contentOf,
  readReport,
  readSubmission,
  returnReport,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { textOf } from '../../../server/campaign/attachment/text/jobs.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  officer = campaign.province.officer
})

const place = () => campaign.reportOf(unit)

const bytesOf = (length: number, begin: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) bytes[at] = begin[at] ?? (at * 31) % 251
  return bytes
}
const pngBegin = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const pdf = strToU8('%PDF-1.7\nnội dung\n%%EOF')
const workbook = (more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Biểu 1" sheetId="1"/></sheets></workbook>'),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>Cây keo &amp; thông</t></si></sst>'),
    ...more,
  })

const begin = (name: string, size: number, uploadId: string = randomUUID()) =>
  reporter.write(beginAttachment, { ...place(), uploadId, name, size })

/** The whole way of one file, in pieces of `step` bytes. */
const attach = async (name: string, bytes: Uint8Array, step = 700) => {
  const { campaignId } = place()
  const begun = await begin(name, bytes.length)
  if (begun.status !== 200) return begun.problem.code
  const { attachmentId } = begun.output
  for (let offset = 0; offset < bytes.length; offset += step) {
    const piece = bytes.subarray(offset, offset + step)
    const sent = await reporter.send(sendPiece, { campaignId, attachmentId, offset }, piece)
    if (sent.status !== 200) return sent.problem.code
  }
  const finished = await reporter.write(finishAttachment, { campaignId, attachmentId })
  return finished.status === 200 ? attachmentId : finished.problem.code
}

const listed = async (visitor: Visitor = reporter) =>
  (await visitor.see(listAttachments, place())).attachments.map(({ name }) => name)

describe('an upload', () => {
  test('comes in pieces and goes back out byte for byte, to save and not to open', async () => {
    const bytes = bytesOf(5000, pngBegin)
    const attachmentId = Number(await attach('ảnh "hội nghị".png', bytes))
    const { attachments, limit } = await reporter.see(listAttachments, place())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(attachments).toMatchObject([
      { name: 'ảnh "hội nghị".png', size: 5000, sha256, mediaType: 'image/png', frozen: false },
    ])
    expect(limit).toBe(25_000_000)
    const { campaignId } = place()
    const file = await reporter.save(readAttachment, { campaignId, attachmentId })
    expect(file).toMatchObject({ status: 200, mediaType: 'image/png', name: 'ảnh "hội nghị".png' })
    expect(Buffer.compare(file.bytes, Buffer.from(bytes))).toBe(0)
  })

  test('goes on after a cut where it stopped, whatever is sent twice or out of turn', async () => {
    const bytes = bytesOf(3000, pngBegin)
    const { campaignId } = place()
    const uploadId = randomUUID()
    const { attachmentId } = (await begin('a.png', 3000, uploadId)).output
    const send = async (from: number, to: number) => {
      const at = { campaignId, attachmentId, offset: from }
      return (await reporter.send(sendPiece, at, bytes.subarray(from, to))).output.received
    }
    expect(await send(0, 1000)).toBe(1000)
    expect(await send(0, 1000)).toBe(1000)
    expect(await send(2000, 3000)).toBe(1000)
    const early = await reporter.write(finishAttachment, { campaignId, attachmentId })
    expect(early.problem).toMatchObject({ code: 'attachment.incomplete', status: 409 })
    const again = await begin('a.png', 3000, uploadId)
    expect(again.output).toEqual({ attachmentId, received: 1000, kept: false })
    expect(await send(1000, 3000)).toBe(3000)
    await reporter.must(finishAttachment, { campaignId, attachmentId })
    await reporter.must(finishAttachment, { campaignId, attachmentId })
    expect((await begin('a.png', 3000, uploadId)).output.kept).toBe(true)
    const file = await reporter.save(readAttachment, { campaignId, attachmentId })
    expect(Buffer.compare(file.bytes, Buffer.from(bytes))).toBe(0)
  })

  test('is refused before its first byte where it is too large or of another kind', async () => {
    expect((await begin('phim.mp4', 10)).problem.code).toBe('attachment.typeNotTaken')
    expect((await begin('a.pdf', 25_000_000)).status).toBe(200)
    const large = await begin('a.pdf', 25_000_001)
    expect(large.problem).toMatchObject({ code: 'attachment.tooLarge', status: 413 })
    expect(large.problem.vi).toContain('25 MB')
  })

  test('is judged by what it holds, not by its name', async () => {
    expect(await attach('bao-cao.pdf', strToU8('MZ\x90\0 a program'))).toBe('attachment.notWhatItSays')
    expect(await attach('bao-cao.pdf', strToU8('<html><script>alert(1)</script>'))).toBe(
      'attachment.notWhatItSays',
    )
    expect(await attach('anh.jpg', bytesOf(900, pngBegin))).toBe('attachment.notWhatItSays')
    expect(await attach('bieu.docx', workbook())).toBe('attachment.notWhatItSays')
    expect(await attach('bieu.xlsx', zipSync({ 'a.exe': strToU8('MZ') }))).toBe('attachment.notWhatItSays')
    const withMacro = workbook({ 'xl/vbaProject.bin': strToU8('x') })
    expect(await attach('bieu.xlsx', withMacro)).toBe('attachment.macro')
    expect(await listed()).toEqual([])
    expect(await attach('bieu.xlsx', workbook(), 100)).toBeTypeOf('number')
    expect(await attach('bao-cao.pdf', pdf)).toBeTypeOf('number')
    expect(await listed()).toEqual(['bieu.xlsx', 'bao-cao.pdf'])
  })

  test('takes no more in one request than the limit of a piece', async () => {
    const { campaignId } = place()
    const { attachmentId } = (await begin('a.png', 2_000_000)).output
    const bytes = bytesOf(pieceLimit + 1, pngBegin)
    const at = { campaignId, attachmentId, offset: 0 }
    expect((await reporter.send(sendPiece, at, bytes)).status).toBe(413)
    expect((await reporter.send(sendPiece, at, bytes.subarray(1))).problem.code).toBe(
      'attachment.notWhatItSays',
    )
    expect((await reporter.send(sendPiece, at, bytes.subarray(0, pieceLimit))).output.received).toBe(
      pieceLimit,
    )
  })

  test('is for the unit itself, and nobody sends into another’s upload', async () => {
    const stranger = await campaign.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const uploadId = randomUUID()
    const file = { ...place(), uploadId, name: 'a.pdf', size: pdf.length }
    expect((await stranger.write(beginAttachment, file)).status).toBe(403)
    const { attachmentId } = await reporter.must(beginAttachment, file)
    const colleague = await campaign.enter('nguoi-cung-nha', unit, 'reporter')
    const at = { campaignId: place().campaignId, attachmentId }
    expect((await colleague.send(sendPiece, { ...at, offset: 0 }, pdf)).status).toBe(404)
    expect((await colleague.write(beginAttachment, file)).status).toBe(404)
  })
})

describe('a report with attachments', () => {
  const write = async (section: string, text: string) => {
    const { reportId } = await reporter.must(startReport, place())
    const { sections } = await reporter.see(readReport, { reportId })
    const revision = sections.find(each => each.section === section)?.revision ?? 0
    await reporter.must(saveSection, { reportId, section, content: contentOf(text), revision })
    return reportId
  }

  test('freezes them in its version; taken out of the draft they stay in what was handed in', async () => {
    await write('1', 'Kết quả.')
    const reportId = await write('2', 'Khó khăn.')
    const attachmentId = Number(await attach('bao-cao.pdf', pdf))
    const receiver = await campaign.enter('tiep-nhan', 'Công an tỉnh', 'receiver')
    expect((await receiver.read(listAttachments, place())).output?.attachments ?? []).toEqual([])
    const first = await reporter.must(submitReport, { reportId })
    const seen = await officer.see(readSubmission, { reportId, version: 1 })
    expect(seen.attachments).toMatchObject([{ id: attachmentId, name: 'bao-cao.pdf', size: pdf.length }])
    const at = { campaignId: place().campaignId, attachmentId }
    expect((await reporter.write(removeAttachment, at)).problem.code).toBe('attachment.handedIn')
    expect((await begin('them.pdf', 9)).problem.code).toBe('attachment.handedIn')
    await officer.must(returnReport, { reportId, version: 1, reason: 'Thay tệp đính kèm.' })
    await reporter.must(removeAttachment, at)
    expect(await listed()).toEqual([])
    expect(await attach('bao-cao-sua.pdf', strToU8('%PDF-1.7 khác'))).toBeTypeOf('number')
    const second = await reporter.must(submitReport, { reportId })
    expect(second.sha256).not.toBe(first.sha256)
    const before = await officer.see(readSubmission, { reportId, version: 1 })
    expect(before.attachments.map(({ name }) => name)).toEqual(['bao-cao.pdf'])
    expect((await officer.save(readAttachment, at)).bytes.toString()).toBe(Buffer.from(pdf).toString())
    await officer.must(acceptReport, { reportId, version: 2 })
  })
})

describe('the words in an attachment', () => {
  test('are read out of a workbook; a picture has none, and a damaged file has none', async () => {
    expect(await textOf('bieu.xlsx', workbook())).toBe('Biểu 1\nCây keo & thông')
    expect(await textOf('a.png', bytesOf(90, pngBegin))).toBe('')
    expect(await textOf('a.pdf', strToU8('%PDF-1.7 hỏng'))).toBe('')
  })
})
