import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type Block,
  cellKey,
  type Figure,
  type Indicator,
  type SectionContent,
  textOf,
  valueShown,
  wholeWindow,
} from '../../../domain/report/index.ts'
import type { Outline } from '../outline/index.ts'
import { pictureSize } from './pictureSize.ts'

export interface ReportInWords {
  readonly unitName: string
  readonly campaignName: string
  readonly sections: readonly { section: string; title: string; content: SectionContent }[]
  readonly figures: readonly Figure[]
  readonly outline: Pick<Outline, 'indicators' | 'periods'>
  /** The bytes of pictures, by the name their sender gave them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Dots of a page's width between its margins, and the most that a picture may take of its height. */
const widest = 600
const highest = 640

const font = { font: 'Times New Roman', size: 28 }

const words = (text: string, more: { bold?: boolean; italics?: boolean } = {}): TextRun =>
  new TextRun({ text, ...font, ...more })

const paragraph = (text: string): Paragraph =>
  new Paragraph({ children: [words(text)], alignment: 'both', spacing: { after: 120 } })

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({
    heading: level,
    children: [new TextRun({ text, ...font, bold: true, color: '000000' })],
    spacing: { before: 240, after: 120 },
  })

const table = ([head = [], ...rows]: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [head, ...rows].map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: cells.map(
            text =>
              new TableCell({
                children: text
                  .split('\n')
                  .map(line => new Paragraph({ children: [words(line, { bold: at === 0 })] })),
              }),
          ),
        }),
    ),
  })

/** A picture with its caption; one whose bytes are not at hand stays as the words that stand for it. */
const picture = (block: Extract<Block, { kind: 'picture' }>, bytes: Uint8Array | undefined): Paragraph[] => {
  const size = bytes === undefined ? null : pictureSize(bytes)
  if (bytes === undefined || size === null) return [paragraph(textOf(block))]
  const scale = Math.min(1, widest / size.width, highest / size.height)
  const shown = new ImageRun({
    type: bytes[0] === 0x89 ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: block.alt, title: block.alt, description: block.alt },
  })
  const caption = new Paragraph({
    children: [words(block.alt, { italics: true })],
    alignment: 'center',
    spacing: { after: 120 },
  })
  return [
    new Paragraph({ children: [shown], alignment: 'center', keepNext: block.alt !== '' }),
    ...(block.alt === '' ? [] : [caption]),
  ]
}

const blockPieces = (block: Block, pictures: ReportInWords['pictures']): (Paragraph | Table)[] => {
  if (block.kind === 'table') return [table(block.rows), paragraph('')]
  if (block.kind === 'picture') return picture(block, pictures.get(block.uploadId))
  if (block.kind === 'heading') return [heading(block.text, HeadingLevel.HEADING_2)]
  return [paragraph(block.kind === 'item' ? `- ${block.text}` : block.text)]
}

const figureTable = (
  indicators: readonly Indicator[],
  { figures, outline: { periods } }: ReportInWords,
): (Paragraph | Table)[] => {
  if (indicators.length === 0) return []
  const shown = new Map(figures.map(each => [cellKey(each), each.value]))
  const columns = [
    ...(indicators.some(({ yearly }) => yearly) ? periods : []),
    ...(indicators.some(({ yearly }) => !yearly) ? [wholeWindow] : []),
  ]
  const cell = (indicator: Indicator, period: string): string => {
    const value = shown.get(cellKey({ indicator: indicator.code, period }))
    return value === undefined ? '' : valueShown(indicator, value)
  }
  return [
    table([
      ['Chỉ tiêu', 'Đơn vị tính', ...columns.map(period => (period === wholeWindow ? 'Cả kỳ' : period))],
      ...indicators.map(each => [
        each.name,
        each.unitOfMeasure,
        ...columns.map(period => cell(each, period)),
      ]),
    ]),
    paragraph(''),
  ]
}

/** The version as .docx, section by section: the words, what was counted, and the pictures where they stand. */
export const writeWord = async (report: ReportInWords): Promise<Uint8Array> => {
  const { unitName, campaignName, sections, outline, pictures } = report
  const file = new Document({
    creator: unitName,
    title: `Báo cáo của ${unitName}`,
    sections: [
      {
        children: [
          heading(`Báo cáo của ${unitName}`, HeadingLevel.TITLE),
          paragraph(campaignName),
          ...sections.flatMap(({ section, title, content }) => [
            heading(`${section}. ${title}`, HeadingLevel.HEADING_1),
            ...content.blocks.flatMap(block => blockPieces(block, pictures)),
            ...figureTable(
              outline.indicators.filter(each => each.section === section),
              report,
            ),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
