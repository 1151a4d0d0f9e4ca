import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { BundleFile } from '../../../domain/closing/index.ts'
import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import { type Part, partOf } from './part.ts'
import { steadyDocx } from './steadyDocx.ts'

/** What the register says of one document or record. */
export type Listed = Pick<BundleFile, 'number' | 'date' | 'title' | 'author' | 'pages' | 'path' | 'kind'>

const columns = [
  { head: 'STT', width: 5 },
  { head: 'Số, ký hiệu văn bản', width: 13 },
  { head: 'Ngày tháng văn bản', width: 10 },
  { head: 'Tên loại và trích yếu nội dung văn bản', width: 34 },
  { head: 'Tác giả văn bản', width: 16 },
  { head: 'Số trang', width: 6 },
  { head: 'Ghi chú (tệp trong gói)', width: 16 },
] as const

const isRecord = ({ path, kind }: Listed): boolean =>
  kind === 'attachment' || (/\.(?:docx|html|txt|pdf)$/.test(path) && kind !== 'readme')

const rowOf = ({ number, date, title, author, pages, path }: Listed, at: number): string[] => [
  String(at + 1),
  number ?? '',
  date === null ? '' : formatDate(date),
  title,
  author ?? '',
  pages === null ? '' : String(pages),
  path,
]

const cell = (text: string, width: number, bold: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: 22, font: 'Times New Roman' })] })],
  })

const line = (cells: readonly string[], head: boolean): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map((text, at) => cell(text, columns[at]?.width ?? 10, head)),
  })

const centred = (text: string, size: number, bold = true): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [new TextRun({ text, bold, size, font: 'Times New Roman' })],
  })

/**
 * The register of documents and records of a file (mục lục văn bản, tài liệu), which Decree 30/2020/NĐ-CP, article 29,
 * asks of a file that is closed. Pages are said where they are known: a file of data has none.
 */
export const registerPart = async (
  file: { readonly name: string; readonly code: string; readonly unit: string; readonly at: Date },
  all: readonly Listed[],
): Promise<Part> => {
  const rows = all.filter(isRecord).map(rowOf)
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      line(
        columns.map(({ head }) => head),
        true,
      ),
      ...rows.map(row => line(row, false)),
    ],
  })
  const size = { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 }
  const document = new Document({
    title: 'Mục lục văn bản, tài liệu',
    creator: file.unit,
    sections: [
      {
        properties: { page: { size, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [
          centred('MỤC LỤC VĂN BẢN, TÀI LIỆU', 28),
          centred(`Hồ sơ: ${file.name}`, 26),
          centred(`Số, ký hiệu hồ sơ: ${file.code}`, 24, false),
          table,
        ],
      },
    ],
  })
  const bytes = steadyDocx(new Uint8Array(await Packer.toBuffer(document)), file.at)
  const named = { path: 'muc-luc.docx', kind: 'register', title: 'Mục lục văn bản, tài liệu' } as const
  return partOf(named, bytes, { author: file.unit })
}
