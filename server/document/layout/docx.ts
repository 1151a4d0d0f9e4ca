import {
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import {
  type OfficialDocument,
  type PrintedAnnex,
  type PrintedBlock,
  type PrintedDocument,
  type PrintedPicture,
  printed,
  textWidth,
} from '../../../domain/document/index.ts'
import { docxHead, docxOpening, docxSignatures } from './docxHead.ts'
import { docxTable, type Piece } from './docxTable.ts'
import { bodyParagraph, line, shortRule, twips } from './docxText.ts'
import { type DrawChoices, type Pictures, pictureOnPage } from './pictures.ts'

/** The document as .docx in the layout of Decree 30/2020/NĐ-CP, ready to be edited, signed and filed. */
export const toDocx = async (document: OfficialDocument, choices: DrawChoices = {}): Promise<Uint8Array> => {
  const page = { ...printed(document, choices), pictures: choices.pictures ?? new Map() }
  const file = new Document({
    title: page.title,
    creator: page.author,
    // A line that the author broke by hand is not stretched to the margin.
    compatibility: { doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: {
            font: page.layout.font,
            size: page.layout.sizes.body * 2,
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [mainSection(page), ...page.annexes.map(annex => annexSection(annex, page))],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** A document with its pictures at hand. */
interface DrawnDocument extends PrintedDocument {
  readonly pictures: Pictures
}

const mainSection = (page: DrawnDocument): ISectionOptions => ({
  ...frame(page, false),
  children: [
    docxHead(page),
    ...docxOpening(page),
    ...page.body.flatMap(block => bodyPieces(block, page, false)),
    ...docxSignatures(page),
  ],
})

/** Each annex starts on a page of its own and is numbered by itself. */
const annexSection = (annex: PrintedAnnex, page: DrawnDocument): ISectionOptions => {
  const { layout } = page
  const size = layout.sizes.subject
  const centred = (text: string, style: { bold?: boolean; italic?: boolean }) =>
    line(text, layout, { size, align: 'center', keepWithNext: true, ...style })
  return {
    ...frame(page, annex.landscape),
    children: [
      centred(annex.label, { bold: true }),
      ...annex.title.map(text => centred(text, { bold: true })),
      ...annex.attachedTo.map(text => centred(text, { italic: true })),
      shortRule(annexRule, textWidth(layout, annex.landscape), layout),
      line('', layout, { size: 8 }),
      ...annex.body.flatMap(block => bodyPieces(block, page, annex.landscape)),
    ],
  }
}

/** Length in mm of the rule under the title of an annex. */
const annexRule = 50

const bodyPieces = (block: PrintedBlock, page: DrawnDocument, landscape: boolean): Piece[] => {
  if (block.kind === 'table') return docxTable(block, page.layout, landscape)
  if (block.kind === 'picture') return picturePieces(block, page, landscape)
  if (block.kind === 'pageBreak') return [new Paragraph({ children: [new PageBreak()] })]
  return [bodyParagraph(block, page.layout)]
}

/** A picture with its words below it; one whose bytes are not at hand is told by its words. */
const picturePieces = (block: PrintedPicture, page: DrawnDocument, landscape: boolean): Piece[] => {
  const caption = bodyParagraph(block.caption, page.layout)
  const picture = pictureOnPage(block, page.pictures, page.layout, landscape)
  if (picture === null) return [caption]
  const words = block.caption.runs.map(({ text }) => text).join('')
  const shown = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: mmDots(picture.width), height: mmDots(picture.height) },
    altText: { name: words, title: words, description: words },
  })
  return [new Paragraph({ children: [shown], alignment: 'center', keepNext: true }), caption]
}

/** The library counts a picture's sides in dots of 1/96 inch. */
const mmDots = (mm: number): number => Math.round((mm / 25.4) * 96)

/** Paper, margins, and the page number in the top margin from the second page on. */
const frame = (page: PrintedDocument, landscape: boolean): Omit<ISectionOptions, 'children'> => {
  const { layout, sampleNotice } = page
  const { margins } = layout
  const notice = sampleNotice === null ? null : footer(page, sampleNotice)
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(layout.page.width),
          height: twips(layout.page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(layout.pageNumberAt),
          footer: twips(noticeAt),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: pageNumberHeader(page),
      first: new Header({ children: [line('', layout, { size: 1 })] }),
    },
    ...(notice === null ? {} : { footers: { default: notice, first: notice } }),
  }
}

/** From the lower edge of the paper to the notice of a sample, in mm. */
const noticeAt = 8

const pageNumberHeader = ({ layout }: PrintedDocument): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        children: [new TextRun({ children: [PageNumber.CURRENT], size: layout.sizes.pageNumber * 2 })],
      }),
    ],
  })

const footer = ({ layout }: PrintedDocument, notice: string): Footer =>
  new Footer({
    children: [line(notice, layout, { size: layout.sizes.sampleNotice, italic: true, align: 'center' })],
  })
