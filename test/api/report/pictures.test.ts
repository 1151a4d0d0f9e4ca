import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  beginAttachment,
  finishAttachment,
  readPicture,
  removeAttachment,
  sendPiece,
} from '../../../domain/campaign/index.ts'
import {
  type Block,
  contentOf,
  downloadWord,
  readReport,
  readSubmission,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
/** A picture of one dot. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
let application: TestApplication
let campaign: OpenCampaign
let reporter: Visitor
let reportId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  reporter = campaign.province.reporter
  reportId = (await reporter.must(startReport, campaign.reportOf(unit))).reportId
})

/** The whole way of one file to a duty, under a name its sender chose. */
const attach = async (
  by: Visitor,
  place: { campaignId: number; assignmentId: number },
  uploadId: string,
  name = 'doi-che.png',
  bytes: Uint8Array = png,
) => {
  const { campaignId } = place
  const { attachmentId } = await by.must(beginAttachment, { ...place, uploadId, name, size: bytes.length })
  await by.send(sendPiece, { campaignId, attachmentId, offset: 0 }, bytes)
  await by.must(finishAttachment, { campaignId, attachmentId })
  return attachmentId
}

const picture = (uploadId: string): Block => ({ kind: 'picture', uploadId, alt: 'Đồi chè sau 5 năm' })

const write = (section: string, blocks: readonly Block[], revision = 0) =>
  reporter.write(saveSection, { reportId, section, content: { blocks: [...blocks] }, revision })

const words: Block = { kind: 'paragraph', text: 'Đã trồng cây ở khe.' }

describe('a picture in the text of a section', () => {
  test('may be written before its bytes arrive, and is handed in only with them', async () => {
    const uploadId = randomUUID()
    expect((await write('1', [words, picture(uploadId)])).status).toBe(200)
    await reporter.must(saveSection, { reportId, section: '2', content: contentOf('Khó.'), revision: 0 })
    const early = await reporter.write(submitReport, { reportId })
    expect(early.problem.code).toBe('report.pictureMissing')
    expect(early.problem.vi).toContain('Đồi chè sau 5 năm')
    await attach(reporter, campaign.reportOf(unit), uploadId)
    const { version } = await reporter.must(submitReport, { reportId })
    const { sections } = await campaign.province.officer.see(readSubmission, { reportId, version })
    expect(sections[0]?.content.blocks[1]).toEqual(picture(uploadId))
    const { campaignId } = campaign.reportOf(unit)
    const shown = await campaign.province.officer.save(readPicture, { campaignId, uploadId })
    expect(shown.mediaType).toBe('image/png')
    expect([...shown.bytes]).toEqual([...png])
    const word = await campaign.province.officer.save(downloadWord, { reportId, version })
    const parts = unzipSync(new Uint8Array(word.bytes))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('Đã trồng cây ở khe.')
    expect(body).toContain('descr="Đồi chè sau 5 năm"')
    const media = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'))
    expect(media.map(([, bytes]) => [...bytes])).toEqual([[...png]])
  })

  test('is the own unit’s alone while it is a draft', async () => {
    const uploadId = randomUUID()
    const { campaignId } = campaign.reportOf(unit)
    await attach(reporter, campaign.reportOf(unit), uploadId)
    await write('1', [picture(uploadId)])
    const receiver = await campaign.enter('noi-nhan', 'Công an tỉnh', 'receiver')
    expect([403, 404]).toContain((await receiver.save(readPicture, { campaignId, uploadId })).status)
    expect((await reporter.save(readPicture, { campaignId, uploadId })).status).toBe(200)
  })

  test('is never one of another report, nor a file that is no picture', async () => {
    const other = await campaign.enter('huyen-khac', 'Huyện Ven Biển', 'reporter')
    const foreign = randomUUID()
    const pdf = randomUUID()
    await attach(other, campaign.reportOf('Huyện Ven Biển'), foreign)
    expect((await write('1', [picture(foreign)])).problem.code).toBe('report.pictureForeign')
    const bytes = new TextEncoder().encode('%PDF-1.7\nnội dung\n%%EOF')
    await attach(reporter, campaign.reportOf(unit), pdf, 'bien-ban.pdf', bytes)
    expect((await write('1', [picture(pdf)])).problem.code).toBe('report.pictureForeign')
    const { campaignId } = campaign.reportOf(unit)
    expect((await reporter.save(readPicture, { campaignId, uploadId: pdf })).status).toBe(404)
  })

  test('names an attachment, so no address and no bytes come in by the text', async () => {
    for (const blocks of [
      [{ kind: 'picture', uploadId: 'https://xa.example/theo-doi.png', alt: '' }],
      [{ kind: 'picture', uploadId: 'data:image/png;base64,AAAA', alt: '' }],
    ]) {
      const content = { blocks } as never
      const refused = await reporter.write(saveSection, { reportId, section: '1', content, revision: 0 })
      expect(refused.status).toBe(422)
    }
  })

  test('that was removed from the attachments is missed at filing', async () => {
    const uploadId = randomUUID()
    const { campaignId } = campaign.reportOf(unit)
    const attachmentId = await attach(reporter, campaign.reportOf(unit), uploadId)
    await write('1', [words, picture(uploadId)])
    await reporter.must(saveSection, { reportId, section: '2', content: contentOf('Khó.'), revision: 0 })
    await reporter.must(removeAttachment, { campaignId, attachmentId })
    expect((await reporter.write(submitReport, { reportId })).problem.code).toBe('report.pictureMissing')
    expect((await reporter.see(readReport, { reportId })).submissions).toEqual([])
  })
})
