import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, OfficialDocument } from '../../../domain/document/index.ts'
import { startTypesetter, type Typesetter, toPdf } from './index.ts'
import { chaseSpecimen, planSpecimen, reportSpecimen, specimens } from './specimens.ts'

let typesetter: Typesetter
beforeAll(() => {
  typesetter = startTypesetter({ seconds: 30, megabytes: 900 })
})
afterAll(() => typesetter.stop())

const pdf = (document: OfficialDocument, citations: 'show' | 'hide' = 'hide'): Promise<Uint8Array> =>
  toPdf(document, { typesetter, citations })

/** The words of each page, as a reader that copies them would get them. */
const pages = async (bytes: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map(page => page.replace(/\s+/g, ' ').trim())
}

const withBody = (...texts: string[]): OfficialDocument => ({
  ...planSpecimen,
  body: texts.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] })),
})

const rows = (count: number, cell: string): OfficialDocument => ({
  ...planSpecimen,
  body: [
    {
      kind: 'table',
      columns: [{ header: 'TT' }, { header: 'Đơn vị' }],
      rows: Array.from({ length: count }, (_, index) => ({ cells: [String(index), cell] })),
    },
  ],
})

const summed = (count: number): OfficialDocument => ({
  ...planSpecimen,
  body: [
    {
      kind: 'table',
      columns: [{ header: 'TT' }, { header: 'Đơn vị' }],
      rows: [
        ...Array.from({ length: count }, (_, at) => ({ cells: [`hàng số ${at + 1}.`, 'Xã'] })),
        { cells: ['', 'Tổng cộng'], bold: true },
      ],
    },
  ],
})

describe('the PDF', () => {
  it('carries the words of the head, the body and the signature', async () => {
    const [first = '', ...others] = await pages(await pdf(planSpecimen))
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 05/KH-UBND',
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH, YÊU CẦU',
    ]) {
      expect(first).toContain(words)
    }
    expect(others.at(-1)).toContain('chỉ đạo./.')
    expect(others.at(-1)).toContain('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH')
  })
  it('numbers pages from the second on, and each annex by itself', async () => {
    const text = await pages(await pdf(reportSpecimen))
    const numbers = text.map(page => /^(?:\d+(?= ))?/.exec(page)?.[0])
    expect(numbers).toEqual(['', '2', '3', '', '2'])
  })
  it('repeats the header of a table on each page', async () => {
    const text = await pages(await pdf(planSpecimen))
    expect(text.filter(page => page.includes('Cơ quan chủ trì')).length).toBeGreaterThan(1)
  })
  it('keeps a sum on the page of the last of what it adds up', async () => {
    const crossed = new Set<number>()
    for (const count of [28, 29, 30, 31, 32, 33]) {
      const text = await pages(await pdf(summed(count)))
      const pageOf = (words: string) => text.findIndex(page => page.includes(words))
      expect(pageOf('Tổng cộng')).toBe(pageOf(`hàng số ${count}.`))
      crossed.add(pageOf('Tổng cộng'))
    }
    expect([...crossed]).toEqual([0, 1])
  })
  it('is archival PDF/A once it is dated, and its fonts are inside', async () => {
    const dated = Buffer.from(await pdf(planSpecimen)).toString('latin1')
    expect(dated).toContain('pdfaid:part')
    expect(dated).toContain('FontFile2')
    expect(Buffer.from(await pdf(reportSpecimen)).toString('latin1')).not.toContain('pdfaid:part')
  })
  it('is the same bytes for the same document', async () => {
    expect(Buffer.from(await pdf(chaseSpecimen)).equals(Buffer.from(await pdf(chaseSpecimen)))).toBe(true)
  })
  it('shows citations only when asked', async () => {
    expect((await pages(await pdf(reportSpecimen))).join(' ')).not.toContain('[1]')
    expect((await pages(await pdf(reportSpecimen, 'show'))).join(' ')).toContain('[1] Báo cáo số 87/BC-UBND')
  })
  it.each(Object.entries(specimens))('draws %s with all its pages filled', async (_, specimen) => {
    for (const page of await pages(await pdf(specimen))) expect(page.length).toBeGreaterThan(40)
  })
})

describe('what people type', () => {
  it.each([
    '#import "@preview/evil:1.0.0": *',
    '#read("/etc/passwd")',
    '] #panic("out") [',
    '\\ \\u{41} $x^2$ *bold* _it_ `raw` <label> @ref = head //comment /* c */',
    '"]; sys.inputs',
    '<script>alert(1)</script>',
  ])('stays text: %s', async hostile => {
    const text = await pages(await pdf(withBody(hostile, 'Hết.')))
    expect(text.join(' ')).toContain(hostile.replace(/\s+/g, ' '))
  })
  it('stays inside the margins when a word is longer than the line or the column', async () => {
    const long = 'Đ'.repeat(600)
    const document: OfficialDocument = {
      ...withBody(long),
      subject: long,
      distributionList: [long, 'Thường trực HĐND tỉnh'],
      body: [{ kind: 'paragraph', runs: [{ text: long }] }, ...rows(1, long).body],
    }
    const proxy = await getDocumentProxy((await pdf(document)).slice())
    const page = await proxy.getPage(1)
    const { items } = await page.getTextContent()
    const right = Math.max(
      ...items.map(item => ('transform' in item ? Number(item.transform[4]) + item.width : 0)),
    )
    expect(right).toBeLessThanOrEqual(((210 - 15) / 25.4) * 72 + 1)
    const text = (await pages(await pdf(document))).join('').replace(/[\s\u200B]/g, '')
    expect(text.match(/Đ/g)?.length).toBeGreaterThanOrEqual(2400)
    expect(text).toContain('ThườngtrựcHĐNDtỉnh')
  })
  it('is printed even where no font has the character', async () => {
    const text = await pages(await pdf(withBody('Trước 𓀀 sau.')))
    expect(text.join(' ')).toContain('sau./.')
  })
})

describe('the limits', () => {
  it('refuse a document that is far too long before any work is done', async () => {
    await expect(pdf(rows(20_001, 'x'))).rejects.toMatchObject({
      answer: { code: 'document.tooLong', status: 413 },
    })
  })
  it('stop a page that takes too much memory or time, and the next document is set as ever', async () => {
    for (const limits of [
      { seconds: 30, megabytes: 1 },
      { seconds: 0.001, megabytes: 900 },
    ]) {
      const tight = startTypesetter(limits)
      const refused = toPdf(rows(400, 'x'), { typesetter: tight })
      await expect(refused).rejects.toMatchObject({ answer: { code: 'document.tooHeavy', status: 413 } })
      tight.stop()
    }
    expect((await pdf(planSpecimen)).length).toBeGreaterThan(1000)
  })
  it('work off many orders at once, each getting its own page', async () => {
    const texts = await Promise.all(
      [1, 2, 3, 4, 5].map(async index =>
        (await pages(await pdf(withBody(`Văn bản thứ ${index}.`)))).join(' '),
      ),
    )
    for (const [index, text] of texts.entries()) expect(text).toContain(`Văn bản thứ ${index + 1}./.`)
  })
})
