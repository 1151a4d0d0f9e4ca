import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { beginAttachment, finishAttachment, sendPiece } from '../../../domain/campaign/index.ts'
import { composeReport, readDocument, saveDocx, savePdf } from '../../../domain/document/index.ts'
import {
  acceptReport,
  contentOf,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import {
  editPassage,
  quotePassage,
  readEvidence,
  readSynthesis,
  writePassage,
} from '../../../domain/synthesis/index.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
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
const words = 'Đã trồng cây ở khe.'
const line = '[Hình: Đồi chè sau 5 năm]'
let campaign: OpenCampaign
let officer: Visitor
let campaignId: number
let reportId: number
let uploadId: string

/** An accepted report whose first section shows a picture below its words. */
beforeAll(async () => {
  campaign = await openTreeCampaign(await testApplication(db))
  officer = campaign.province.officer
  const { reporter } = campaign.province
  const duty = campaign.reportOf(unit)
  campaignId = duty.campaignId
  reportId = (await reporter.must(startReport, duty)).reportId
  uploadId = randomUUID()
  const file = { ...duty, uploadId, name: 'doi-che.png', size: png.length }
  const { attachmentId } = await reporter.must(beginAttachment, file)
  await reporter.send(sendPiece, { campaignId, attachmentId, offset: 0 }, png)
  await reporter.must(finishAttachment, { campaignId, attachmentId })
  const content = {
    blocks: [
      { kind: 'paragraph' as const, text: words },
      { kind: 'picture' as const, uploadId, alt: 'Đồi chè sau 5 năm' },
    ],
  }
  await reporter.must(saveSection, { reportId, section: '1', content, revision: 0 })
  await reporter.must(saveSection, { reportId, section: '2', content: contentOf('Khó.'), revision: 0 })
  await reporter.must(submitReport, { reportId })
  await officer.must(acceptReport, { reportId, version: 1 })
})

const quoteAll = () =>
  officer.must(quotePassage, {
    ...{ campaignId, section: '1', reportId, version: 1, sourceSection: '1' },
    ...{ start: 0, end: `${words}\n${line}`.length },
  })

const passages = async () => (await officer.see(readSynthesis, { campaignId })).sections[0]?.passages ?? []

const caption = `Đồi chè sau 5 năm (Nguồn: báo cáo của ${unit})`

const pictureBlocks = async (documentId: number) =>
  (await officer.see(readDocument, { documentId })).content.body.filter(({ kind }) => kind === 'picture')

describe('a picture of a report', () => {
  test('is offered in its place and comes along with the passage that quotes its line', async () => {
    const { evidence } = await officer.see(readEvidence, { campaignId, section: '1' })
    const [source] = evidence
    const [picture] = source?.pictures ?? []
    expect(picture).toMatchObject({ uploadId, alt: 'Đồi chè sau 5 năm' })
    expect(source?.text.slice(picture?.start, picture?.end)).toBe(line)
    await quoteAll()
    const [passage] = await passages()
    expect(passage?.pictures).toEqual([{ line: 1, uploadId, caption: 'Đồi chè sau 5 năm' }])
  })

  test('stands in the consolidated report with its words and whose it is, in Word and PDF alike', async () => {
    await quoteAll()
    const { documentId } = await officer.must(composeReport, { campaignId })
    expect(await pictureBlocks(documentId)).toMatchObject([{ uploadId, caption }])
    const word = unzipSync((await officer.save(saveDocx, { documentId })).bytes)
    const media = Object.entries(word).filter(([path]) => path.startsWith('word/media/'))
    expect(media.map(([, bytes]) => [...bytes])).toEqual([[...png]])
    const body = strFromU8(word['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain(`descr="${caption}"`)
    expect(body).not.toContain('[Hình')
    const pdf = Buffer.from((await officer.save(savePdf, { documentId })).bytes).toString('latin1')
    expect(pdf).toContain('/Subtype /Image')
    // The same page without the picture has none.
    const [passage] = await passages()
    const { id: passageId = 0, revision = 0 } = passage ?? {}
    await officer.must(editPassage, { campaignId, passageId, text: words, revision })
    const plain = await officer.must(composeReport, { campaignId })
    expect(await pictureBlocks(plain.documentId)).toEqual([])
    const without = await officer.save(savePdf, { documentId: plain.documentId })
    expect(Buffer.from(without.bytes).toString('latin1')).not.toContain('/Subtype /Image')
  })

  test('keeps the words that the officer gave it, and its source in the list', async () => {
    await quoteAll()
    const [passage] = await passages()
    const { id: passageId = 0, revision = 0 } = passage ?? {}
    const text = `${words}\n[Hình: Đồi chè xã Khe Mây]`
    await officer.must(editPassage, { campaignId, passageId, text, revision })
    const { documentId } = await officer.must(composeReport, { campaignId })
    expect(await pictureBlocks(documentId)).toMatchObject([
      { uploadId, caption: `Đồi chè xã Khe Mây (Nguồn: báo cáo của ${unit})`, citation: String(passageId) },
    ])
    const shown = unzipSync((await officer.save(saveDocx, { documentId, citations: 'show' })).bytes)
    expect(strFromU8(shown['word/document.xml'] ?? new Uint8Array())).toContain('[1]')
  })

  test('does not come in by words that only look like one', async () => {
    await officer.must(writePassage, { campaignId, section: '1', text: line })
    const { documentId } = await officer.must(composeReport, { campaignId })
    expect(await pictureBlocks(documentId)).toEqual([])
  })
})
