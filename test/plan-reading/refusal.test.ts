import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../domain/shared/index.ts'
import { readAtOnce, readPlanFile } from '../../server/plan/reading/index.ts'
import { lockedPdf, scannedPage, scannedPdf, typesetPdf } from './papers.ts'

const refusal = async (bytes: Uint8Array, file: string, options = {}) => {
  try {
    await readPlanFile(bytes, file, options)
  } catch (error) {
    if (error instanceof Problem) return error.answer
    throw error
  }
  throw new Error('the file was read')
}

const wordXml = (body: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

const word = (documentXml: string, others: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(documentXml), ...others })

const bomb = () => word(wordXml(`<w:p><w:r><w:t>${' '.repeat(80_000_000)}</w:t></w:r></w:p>`))

/** The list of entries says 1,000 bytes where 80 million come out. */
const lyingBomb = () => {
  const bytes = bomb()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 30 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true)
  return bytes
}

describe('a file that is no plan is refused with one sentence that names it', () => {
  const plain = strToU8('Kế hoạch tổng kết phong trào. '.repeat(40))
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, file: string, code: string])[] = [
    ['an empty file', () => new Uint8Array(), 'trống.txt', 'reading.empty'],
    ['a file of blanks', () => strToU8(' \n\r\n\t '), 'trắng.txt', 'reading.empty'],
    ['a photo named .txt', () => scannedPage(['KẾ HOẠCH']), 'ảnh.txt', 'reading.notWhatItSays'],
    ['a PDF named .docx', () => typesetPdf('Kế hoạch'), 'bản.docx', 'reading.notWhatItSays'],
    [
      'bytes of a program',
      () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256),
      'lạ.txt',
      'reading.binary',
    ],
    ['a zip bomb', bomb, 'bom.docx', 'reading.zipBomb'],
    ['a zip bomb that lies about its size', lyingBomb, 'bom.docx', 'reading.zipBomb'],
    [
      'an archive of too many entries',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`word/${at}`, new Uint8Array()])),
        ),
      'nhiều.docx',
      'reading.zipBomb',
    ],
    [
      'a Word file with an external entity',
      () =>
        word(
          wordXml(
            '<w:p><w:r><w:t>&x;</w:t></w:r></w:p>',
            '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
          ),
        ),
      'thực thể.docx',
      'reading.externalEntity',
    ],
    [
      'an external entity in another part',
      () => word(wordXml('<w:p/>'), { 'word/styles.xml': strToU8('<!DOCTYPE s><w:styles/>') }),
      'thực thể.docx',
      'reading.externalEntity',
    ],
    ['XML that does not close', () => word('<w:document><w:body><w:p>'), 'hỏng.docx', 'reading.damaged'],
    ['a Word file cut short', () => word(wordXml('<w:p/>')).slice(0, 150), 'cụt.docx', 'reading.damaged'],
    ['a Word file without words', () => word(wordXml('<w:p/>')), 'rỗng.docx', 'reading.noText'],
    ['a plain archive', () => zipSync({ 'kế hoạch.txt': plain }), 'gói.zip', 'reading.otherOffice'],
    [
      'an Excel file',
      () =>
        zipSync({
          '_rels/.rels': strToU8(
            '<Relationships><Relationship Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
          ),
          'xl/workbook.xml': strToU8('<workbook/>'),
        }),
      'bảng.xlsx',
      'reading.otherOffice',
    ],
    [
      'a Word file of the old kind',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'cũ.doc',
      'reading.oldWord',
    ],
    ['a damaged PDF', () => strToU8('%PDF-1.7\nkhông phải PDF'), 'hỏng.pdf', 'reading.damaged'],
    ['a PDF with a password', lockedPdf, 'khóa.pdf', 'reading.locked'],
    ['a PDF without anything on it', () => typesetPdf('#pagebreak()'), 'trắng.pdf', 'reading.noText'],
    ['a damaged picture', () => scannedPage(['KẾ HOẠCH'], 'png').slice(0, 60), 'hỏng.png', 'reading.damaged'],
    ['7 MB of text', () => strToU8('Kế hoạch. '.repeat(700_000)), 'dài.txt', 'reading.tooLong'],
    ['51 MB of anything', () => new Uint8Array(51_000_000), 'to.txt', 'reading.tooLarge'],
  ]

  test.each(cases)('%s', async (_, bytes, file, code) => {
    const answer = await refusal(bytes(), file)
    expect(answer.code).toBe(code)
    for (const sentence of [answer.vi, answer.en]) {
      expect(sentence).toContain(`“${file}”`)
      expect(sentence).not.toMatch(/\{\w+\}/)
      expect(sentence).toMatch(/\.$/)
    }
  })

  test('more pages of pictures than are recognised at once, before any is', async () => {
    const page = scannedPage(['KẾ HOẠCH'], 'jpeg', 40)
    const bytes = scannedPdf(
      Array.from({ length: 101 }, () => page),
      [],
      40,
    )
    await expect(readAtOnce(bytes, 'dày.pdf')).rejects.toMatchObject({
      answer: {
        code: 'reading.tooManyPictures',
        vi: expect.stringMatching(/“dày\.pdf” có 101 trang ảnh.*xin chia nhỏ/),
      },
    })
  })

  test('a scan, when the caller has not allowed recognition', async () => {
    const answer = await refusal(scannedPdf([scannedPage(['KẾ HOẠCH'])]), 'quét.pdf', { recognise: false })
    expect(answer.code).toBe('reading.needsRecognition')
  })
})

describe('what is large but still a plan is read', () => {
  test('5 MB of text', async () => {
    const text = 'Sở Tài chính thẩm định dự toán trước ngày 15/4/2023.\n'.repeat(76_000)
    const bytes = new TextEncoder().encode(text)
    expect(bytes.length).toBeGreaterThan(5_000_000)
    expect((await readPlanFile(bytes, 'dài.txt')).text).toBe(text)
  })

  test('entities and numbers of XML itself are no external entities', async () => {
    const bytes = word(wordXml('<w:p><w:r><w:t>A &amp; B &lt;1&gt; &#272;i&#x1EC3;m</w:t></w:r></w:p>'))
    expect((await readPlanFile(bytes, 'a.docx')).text).toBe('A & B <1> Điểm\n')
  })
})
