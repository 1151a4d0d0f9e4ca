import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readPlanFile } from '../../server/plan/reading/index.ts'

const numbering = {
  config: [
    {
      reference: 'parts',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.START },
        { level: 3, format: LevelFormat.BULLET, text: '\uf0b7', alignment: AlignmentType.START },
      ],
    },
    {
      reference: 'nested',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.START },
      ],
    },
  ],
}

const numbered = (text: string, level: number, reference = 'parts') =>
  new Paragraph({ text, numbering: { reference, level } })

const cell = (...lines: string[]) => new TableCell({ children: lines.map(line => new Paragraph(line)) })
const row = (...cells: TableCell[]) => new TableRow({ children: cells })

const read = async (
  children: (Paragraph | Table)[],
  footnotes: Record<string, { children: Paragraph[] }> = {},
) => {
  const bytes = await Packer.toBuffer(new Document({ numbering, footnotes, sections: [{ children }] }))
  return readPlanFile(bytes, 'kế hoạch.docx')
}

describe('a Word file', () => {
  test('the numbering that Word keeps outside of the text stands in the text', async () => {
    const { text, method } = await read([
      numbered('MỤC ĐÍCH', 0),
      numbered('Đánh giá', 1),
      numbered('Biểu dương', 1),
      numbered('TỔ CHỨC THỰC HIỆN', 0),
      numbered('Sở Tài chính', 1),
      numbered('Thẩm định dự toán', 2),
      numbered('Bố trí kinh phí', 2),
      numbered('Gửi trước ngày 15/4/2023', 3),
    ])
    expect(method).toBe('docx')
    expect(text.trim().split('\n')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Đánh giá',
      '2. Biểu dương',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính',
      'a) Thẩm định dự toán',
      'b) Bố trí kinh phí',
      '- Gửi trước ngày 15/4/2023',
    ])
  })

  test('numbers made of several levels are put together, and plain paragraphs do not count', async () => {
    const { text } = await read([
      numbered('Một', 0, 'nested'),
      numbered('Một một', 1, 'nested'),
      new Paragraph('Xen giữa'),
      numbered('Một hai', 1, 'nested'),
      numbered('Hai', 0, 'nested'),
      numbered('Hai một', 1, 'nested'),
    ])
    expect(text.trim().split('\n')).toEqual([
      '1. Một',
      '1.1. Một một',
      'Xen giữa',
      '1.2. Một hai',
      '2. Hai',
      '2.1. Hai một',
    ])
  })

  test('a table of duties is one row a line; merged cells stay in their place', async () => {
    const { text } = await read([
      new Table({
        rows: [
          row(cell('TT'), cell('Nội dung'), cell('Chủ trì'), cell('Thời gian')),
          new TableRow({
            children: [
              new TableCell({ rowSpan: 2, children: [new Paragraph('1')] }),
              cell('Lập dự toán', 'kinh phí'),
              cell('Sở Tài chính'),
              cell('Trước 15/4/2023'),
            ],
          }),
          row(cell('Thẩm định'), cell('Sở Nội vụ'), cell('Quý II/2023')),
        ],
      }),
    ])
    expect(text.trim().split('\n')).toEqual([
      'TT | Nội dung | Chủ trì | Thời gian',
      '1 | Lập dự toán kinh phí | Sở Tài chính | Trước 15/4/2023',
      ' | Thẩm định | Sở Nội vụ | Quý II/2023',
    ])
  })

  test('the head and the foot, which are tables too, are read column by column', async () => {
    const { text } = await read([
      new Table({
        rows: [
          row(
            cell('UBND TỈNH MẪU', 'SỞ Y TẾ'),
            cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
          ),
          row(cell('Số: 12/KH-SYT'), cell('Mẫu, ngày 05 tháng 3 năm 2023')),
        ],
      }),
      new Paragraph('KẾ HOẠCH'),
      new Table({
        rows: [row(cell('Nơi nhận:', '- Lưu: VT.'), cell('GIÁM ĐỐC', '', '', 'Trần Văn Mẫu'))],
      }),
    ])
    expect(text).toBe(
      [
        'UBND TỈNH MẪU',
        'SỞ Y TẾ',
        'Số: 12/KH-SYT',
        '',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Mẫu, ngày 05 tháng 3 năm 2023',
        '',
        'KẾ HOẠCH',
        'Nơi nhận:',
        '- Lưu: VT.',
        '',
        'GIÁM ĐỐC',
        'Trần Văn Mẫu',
        '',
      ].join('\n'),
    )
  })

  test('a footnote is marked where it is referred to and stands after the text', async () => {
    const { text } = await read(
      [
        new Paragraph({
          children: [
            new TextRun('Rà soát các cơ sở'),
            new FootnoteReferenceRun(1),
            new TextRun('; báo cáo kết quả.'),
          ],
        }),
        new Paragraph('Hết.'),
      ],
      { 1: { children: [new Paragraph('Theo Quyết định số 5/QĐ-UBND.')] } },
    )
    expect(text).toBe('Rà soát các cơ sở[1]; báo cáo kết quả.\nHết.\n\n[1] Theo Quyết định số 5/QĐ-UBND.\n')
  })

  test('words shown in capitals are capitals, hidden words are left out', async () => {
    const { text } = await read([
      new Paragraph({
        children: [
          new TextRun({ text: 'Kế hoạch', allCaps: true }),
          new TextRun({ text: ' nháp', vanish: true }),
          new TextRun(' năm 2023'),
        ],
      }),
    ])
    expect(text.trim()).toBe('KẾ HOẠCH năm 2023')
  })

  test('runs in old fonts become Unicode by the name of the font, capitals fonts too', async () => {
    const { text, warnings } = await read([
      new Paragraph({
        children: [
          new TextRun({ text: 'kÕ ho¹ch', font: '.VnTimeH' }),
          new TextRun({ text: ' tæng kÕt ', font: '.VnTime' }),
          new TextRun({ text: 'coâng taùc', font: 'VNI-Times' }),
          new TextRun({ text: ' năm 2023', font: 'Times New Roman' }),
        ],
      }),
    ])
    expect(text.trim()).toBe('KẾ HOẠCH tổng kết công tác năm 2023')
    expect(warnings.map(warning => warning.vi).join(' ')).toMatch(/TCVN3[\s\S]*VNI/)
  })
})
