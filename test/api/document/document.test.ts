import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  composeReport,
  editDocument,
  headOf,
  issueDocument,
  listDocuments,
  readDocument,
  registerDocument,
  saveDocx,
  savePdf,
} from '../../../domain/document/index.ts'
import { quotePassage, writePassage } from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { reportAccepted } from '../rollup/reporting.ts'

const db = await testDatabase()
const results = 'Huyện trồng 1.250 cây ở hai xã.'
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor
let campaignId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
  campaignId = campaign.campaignId
})

const compose = async () => (await officer.must(composeReport, { campaignId })).documentId

/** One quoted passage, one of the agency's own, and a draft made of them. */
const composed = async () => {
  const cells = [
    ['planted', '2021', '1250'],
    ['alive', '2021', '1000'],
    ['spent', 'all', '12.5'],
  ] as const
  const { reportId } = await reportAccepted(campaign, { unit: 'Huyện Ven Biển', results, cells })
  const source = { reportId, version: 1, sourceSection: '1', start: 0, end: results.length }
  await officer.must(quotePassage, { campaignId, section: '1', ...source })
  await officer.must(writePassage, { campaignId, section: '3', text: 'Đề nghị tiếp tục trồng cây.' })
  return compose()
}

const signed = async (documentId: number) => {
  const { content, revision } = await officer.see(readDocument, { documentId })
  const head = { ...headOf(content), signerTitle: ['Giám đốc'], signerName: 'Lê Minh Họa' }
  return (await officer.must(editDocument, { documentId, revision, ...head })).revision
}

const textOf = (bytes: Uint8Array): string => {
  const xml = unzipSync(bytes)['word/document.xml']
  return new TextDecoder().decode(xml).replace(/<[^>]+>/g, '')
}

describe('a draft', () => {
  test('is refused while nothing is composed', async () => {
    const refused = await officer.write(composeReport, { campaignId })
    expect(refused.problem).toMatchObject({ status: 409, code: 'register.nothingComposed' })
  })

  test('as .docx holds the passages, who is missing and the annex of figures', async () => {
    const documentId = await composed()
    const { bytes, name, mediaType } = await officer.save(saveDocx, { documentId })
    expect(mediaType).toContain('wordprocessingml')
    expect(name).toMatch(/\.docx$/)
    const text = textOf(bytes)
    for (const words of [
      'Huyện trồng 1.250 cây ở hai xã',
      'Đề nghị tiếp tục trồng cây',
      '01/04 cơ quan',
      'Thành phố Bình An',
      'SỐ LIỆU TỔNG HỢP',
      'Cây đã trồng',
      '80',
      '12,5',
      'DỰ THẢO',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('lần gửi 1')
  })

  test('with sources names the report, the version and the characters of each passage', async () => {
    const documentId = await composed()
    const { bytes } = await officer.save(saveDocx, { documentId, citations: 'show' })
    expect(textOf(bytes)).toContain(`Báo cáo của Huyện Ven Biển, lần gửi 1, mục 1, ký tự 0–${results.length}`)
  })

  test('as PDF is one', async () => {
    const documentId = await composed()
    const { bytes, mediaType, name } = await officer.save(savePdf, { documentId })
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.subarray(-6).toString()).toContain('%%EOF')
    expect(mediaType).toBe('application/pdf')
    expect(name).toMatch(/^Dự thảo .*\.pdf$/)
  })

  test('does not change when the synthesis goes on', async () => {
    const documentId = await composed()
    await officer.must(writePassage, { campaignId, section: '3', text: 'Thêm về sau.' })
    const { content } = await officer.see(readDocument, { documentId })
    expect(JSON.stringify(content)).not.toContain('Thêm về sau')
    const again = await officer.see(readDocument, { documentId: await compose() })
    expect(JSON.stringify(again.content)).toContain('Thêm về sau')
  })

  test('numbers its issuer by an abbreviation without spaces', async () => {
    const { content } = await officer.see(readDocument, { documentId: await composed() })
    expect(content.symbol).toBe('BC-CAT')
  })
})

describe('the head', () => {
  test('of two people: the second is told, and the first keeps what was saved', async () => {
    const documentId = await composed()
    const { content } = await officer.see(readDocument, { documentId })
    const head = headOf(content)
    const { colleague } = campaign.province
    await colleague.must(editDocument, { documentId, revision: 1, ...head, place: 'Núi Xanh' })
    const late = await officer.write(editDocument, { documentId, revision: 1, ...head, place: 'Ven Biển' })
    expect(late.problem).toMatchObject({ status: 409, code: 'register.changed' })
    expect((await officer.see(readDocument, { documentId })).content.place).toBe('Núi Xanh')
  })
})

describe('the register', () => {
  test('asks for the signer before it gives a number', async () => {
    const documentId = await composed()
    const early = await officer.write(registerDocument, { documentId, revision: 1, issuedOn: '2023-04-24' })
    expect(early.problem).toMatchObject({ status: 422, code: 'register.signerMissing' })
  })

  test('counts 1, 2, 3 in order, from 1 again in another year, and numbers nothing twice', async () => {
    const first = await composed()
    const ids = [first, await compose(), await compose(), await compose()]
    const years = ['2023-04-24', '2023-04-24', '2023-12-31', '2024-01-02']
    const numbers: number[] = []
    for (const [at, documentId] of ids.entries()) {
      const revision = await signed(documentId)
      const issuedOn = years[at] ?? ''
      numbers.push((await officer.must(registerDocument, { documentId, revision, issuedOn })).number)
    }
    expect(numbers).toEqual([1, 2, 3, 1])
    const again = { documentId: first, revision: 3, issuedOn: '2023-05-01' }
    expect((await officer.write(registerDocument, again)).problem.code).toBe('register.notDraft')
    const { documents } = await officer.see(listDocuments, {})
    expect(documents.map(({ number, issuedOn }) => `${number} ${issuedOn}`).toSorted()).toEqual([
      '1 2023-04-24',
      '1 2024-01-02',
      '2 2023-04-24',
      '3 2023-12-31',
    ])
  })

  test('closes the document to changes, prints its number, and lets it be issued once', async () => {
    const documentId = await composed()
    const revision = await signed(documentId)
    const before = await officer.write(issueDocument, { documentId, revision })
    expect(before.problem.code).toBe('register.notRegistered')
    const registered = await officer.must(registerDocument, {
      documentId,
      revision,
      issuedOn: '2023-04-05',
    })
    const { content, may, state } = await officer.see(readDocument, { documentId })
    expect({ may, state }).toEqual({ may: ['document.issue'], state: 'registered' })
    const change = { documentId, revision: registered.revision, ...headOf(content) }
    expect((await officer.write(editDocument, change)).problem.code).toBe('register.notDraft')
    const saved = await officer.save(saveDocx, { documentId })
    expect(saved.name).toBe('01-BC-CAT.docx')
    const text = textOf(saved.bytes)
    expect(text).toContain('01/BC-CAT')
    expect(text).toContain('ngày 05 tháng 4 năm 2023')
    expect(text).not.toContain('DỰ THẢO')
    await officer.must(issueDocument, { documentId, revision: registered.revision })
    expect(await officer.see(readDocument, { documentId })).toMatchObject({ state: 'issued', may: [] })
    const twice = await officer.write(issueDocument, { documentId, revision: registered.revision + 1 })
    expect(twice.problem.code).toBe('register.notRegistered')
  })
})

test('a reporter may not compose, read, number or list; an officer without the register may not number', async () => {
  const documentId = await composed()
  const { reporter, colleague } = campaign.province
  expect((await reporter.write(composeReport, { campaignId })).status).toBe(403)
  expect((await reporter.read(readDocument, { documentId })).status).toBe(403)
  expect((await reporter.save(saveDocx, { documentId })).status).toBe(403)
  expect((await reporter.see(listDocuments, {})).documents).toEqual([])
  const revision = await signed(documentId)
  const numbering = { documentId, revision, issuedOn: '2023-04-24' }
  expect((await colleague.write(registerDocument, numbering)).status).toBe(403)
  expect((await colleague.see(readDocument, { documentId })).may).toEqual(['document.edit'])
})
