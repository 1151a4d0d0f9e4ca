import { readFileSync } from 'node:fs'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentPicture, previewDocument } from '../../../domain/report/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type BegunReport, begunReport } from './begunReport.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const db = await testDatabase()
let { reporter, reportId, campaign } = {} as BegunReport

beforeAll(async () => {
  ;({ reporter, reportId, campaign } = await begunReport(db))
})

/** A picture of one dot. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const gif = new Uint8Array(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'))

const image = (kind: 'png' | 'gif', data: Uint8Array, description = '') =>
  new ImageRun({
    ...{ type: kind, data, transformation: { width: 40, height: 30 } },
    altText: { name: 'Hình', title: '', description },
  })

const revision = { author: 'Bình', date: '2023-04-01T08:00:00Z' }

const document = () =>
  new Document({
    comments: {
      children: [
        { id: 0, author: 'Bình', date: new Date(), children: [new Paragraph('Cần kiểm tra lại con số.')] },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Theo kiểm kê tháng 3.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Lưu hành nội bộ')] }) },
        children: [
          new Paragraph('I. KẾT QUẢ TRỒNG CÂY'),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Đã trồng '),
              new DeletedTextRun({ ...revision, id: 1, text: '900 ' }),
              new InsertedTextRun({ ...revision, id: 2, text: '1.000 ' }),
              new TextRun('cây'),
              new FootnoteReferenceRun(1),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({ children: [image('png', png)] }),
          new Paragraph('Hình 1. Vườn ươm của huyện'),
          new Paragraph({ children: [image('png', png, 'Đồi chè'), image('gif', gif)] }),
          new Paragraph({ children: [new TextRun({ text: 'Nháp, bỏ.', vanish: true })] }),
          new Paragraph('II. Khó khăn, vướng mắc'),
          new Paragraph('Thiếu cây giống.'),
        ],
      },
    ],
  })

/** What the library cannot write, as Word writes it: put before the end of the text. */
const withMore = (bytes: Uint8Array, more: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const at = body.lastIndexOf('<w:sectPr')
  parts['word/document.xml'] = strToU8(`${body.slice(0, at)}${more}${body.slice(at)}`)
  return zipSync(parts)
}

const textBox = (words: string) => `<w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent>`
const more = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><a:graphicData>
  <wps:wsp><wps:txbx>${textBox('Lời trong khung.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing>
  </mc:Choice><mc:Fallback><w:pict><v:shape>${textBox('Lời trong khung.')}</v:shape></w:pict></mc:Fallback>
  </mc:AlternateContent></w:r></w:p>
  <w:p><w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="rId90"/></a:graphicData></a:graphic></w:drawing></w:r>
  <w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm="rId91"/></a:graphicData></a:graphic></w:drawing></w:r>
  <w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>
  <w:r><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp>
  </a:graphicData></a:graphic></w:drawing></w:r>
  <w:r><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="star5"/></wps:spPr></wps:wsp>
  </a:graphicData></a:graphic></w:drawing></w:r>
  <m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>
  <w:p><w:r><w:drawing><a:blip r:link="rId92"/></w:drawing></w:r></w:p>`

const preview = async (bytes: Uint8Array) => {
  const { fileId } = await reporter.upload('bao-cao.docx', type, bytes)
  return { fileId, ...(await reporter.see(previewDocument, { reportId, fileId })) }
}

const written = async () => new Uint8Array(await Packer.toBuffer(document()))

describe('pictures of a Word report', () => {
  test('stand in their section right after their paragraph, with the line below as their words', async () => {
    const { parts, pictures, left } = await preview(await written())
    const [one, other] = pictures.map(({ uploadId }) => uploadId)
    expect(parts[0]?.section).toBe('1')
    expect(parts[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Đã trồng 1.000 cây[1]' },
      { kind: 'paragraph', text: '[1] Theo kiểm kê tháng 3.' },
      { kind: 'picture', uploadId: one, alt: 'Hình 1. Vườn ươm của huyện' },
      { kind: 'picture', uploadId: other, alt: 'Đồi chè' },
    ])
    expect(pictures).toMatchObject([{ type: 'png', size: png.length, cropped: false }, { type: 'png' }])
    expect(one).not.toBe(other)
    // A kind that a text cannot show is told, not dropped.
    expect(left).toEqual(['GIF'])
  })

  test('are given out byte for byte to whoever uploaded the file, and to nobody else', async () => {
    const { fileId, pictures } = await preview(await written())
    const uploadId = pictures[0]?.uploadId ?? ''
    const shown = await reporter.save(documentPicture, { reportId, fileId, uploadId })
    expect(shown.mediaType).toBe('image/png')
    expect([...shown.bytes]).toEqual([...png])
    const colleague = await campaign.enter('nguoi-cung-huyen', 'Huyện Núi Xanh', 'reporter')
    expect((await colleague.save(documentPicture, { reportId, fileId, uploadId })).status).toBe(404)
    const unknown = { reportId, fileId, uploadId: crypto.randomUUID() }
    expect((await reporter.save(documentPicture, unknown)).status).toBe(404)
  })
})

describe('what a Word report holds beside words', () => {
  test('is taken in another form or told, kind by kind; a plain line and a repeated text box are not', async () => {
    const { parts, left, asides } = await preview(withMore(await written(), more))
    expect(parts.at(-1)?.blocks).toEqual([
      { kind: 'paragraph', text: 'Thiếu cây giống.' },
      { kind: 'paragraph', text: 'Lời trong khung.' },
      { kind: 'paragraph', text: 'a+b' },
    ])
    expect(left).toEqual(['GIF', null])
    expect(asides).toEqual([
      { kind: 'note', count: 1, words: [] },
      { kind: 'textBox', count: 1, words: [] },
      { kind: 'revision', count: 2, words: [] },
      { kind: 'equation', count: 1, words: [] },
      { kind: 'comment', count: 1, words: ['Cần kiểm tra lại con số.'] },
      { kind: 'chart', count: 1, words: [] },
      { kind: 'diagram', count: 1, words: [] },
      { kind: 'object', count: 1, words: [] },
      { kind: 'shape', count: 1, words: [] },
      { kind: 'pageHead', count: 1, words: ['Lưu hành nội bộ'] },
      { kind: 'hidden', count: 1, words: ['Nháp, bỏ.'] },
    ])
  })

  test('is the same from LibreOffice: picture, note, text box, comment and a deletion', async () => {
    const file = new URL('./libreoffice.docx', import.meta.url)
    const { parts, pictures, left, asides } = await preview(new Uint8Array(readFileSync(file)))
    expect(parts.map(({ section }) => section)).toEqual([null, '1', '2'])
    const texts = parts[1]?.blocks.map(block => (block.kind === 'paragraph' ? block.text : block.kind))
    expect(texts).toContain('[1] Theo kiểm kê tháng 3.')
    expect(texts).toContain('Xã Khe Mây dẫn đầu.')
    expect(texts?.join(' ')).not.toContain('ba nghìn')
    expect(parts[1]?.blocks).toContainEqual({
      kind: 'picture',
      uploadId: pictures[0]?.uploadId,
      alt: 'Vườn ươm của huyện',
    })
    expect(left).toEqual([])
    expect(asides.map(({ kind, count }) => [kind, count])).toEqual([
      ['note', 1],
      ['textBox', 1],
      ['revision', 1],
      ['comment', 1],
    ])
  })
})
