import { BorderStyle, Paragraph, type Table } from 'docx'
import {
  boldWidth,
  type LayoutSettings,
  type PrintedDocument,
  type PrintedSignature,
  type Stamp,
  textWidth,
} from '../../../domain/document/index.ts'
import { type Piece, twoColumns } from './docxTable.ts'
import { bodyStyle, line, shortRule, textRuns, twips } from './docxText.ts'

/** Names and motto side by side, with number and date in the row below them. */
export const docxHead = (printed: PrintedDocument): Table => {
  const { head, layout } = printed
  const { sizes } = layout
  const right = textWidth(layout) - layout.headLeftWidth
  const centred = (text: string, size: number, style: { bold?: boolean; italic?: boolean } = {}) =>
    line(text, layout, { size, align: 'center', ...style })
  const names: Piece[] = [
    ...head.parentBody.map(text => centred(text, sizes.parentBody)),
    ...head.issuingBody.lines.map(text => centred(text, sizes.issuingBody, { bold: true })),
    shortRule(head.issuingBody.rule, layout.headLeftWidth, layout),
  ]
  const motto: Piece[] = [
    centred(head.nation, sizes.nation, { bold: true }),
    ...head.motto.lines.map(text => centred(text, sizes.motto, { bold: true })),
    shortRule(head.motto.rule, right, layout),
  ]
  const number: Piece[] = [
    line(head.number, layout, { size: sizes.number, align: 'center', before: 4 }),
    ...head.about.map(text => centred(text, sizes.about)),
    ...head.stamps.map(stamp => stampBox(stamp, layout)),
  ]
  const date = line(head.placeAndDate, layout, {
    size: sizes.placeAndDate,
    italic: true,
    align: 'center',
    before: 4,
  })
  return twoColumns(
    [
      [names, motto],
      [number, [date]],
    ],
    [layout.headLeftWidth, right],
  )
}

const stampBox = (stamp: Stamp, layout: LayoutSettings): Paragraph => {
  const size = layout.sizes.stamp
  const colour = stamp.red ? 'C00000' : '000000'
  const side = twips((layout.headLeftWidth - boldWidth(stamp.text, size) - 6) / 2)
  const border = { style: BorderStyle.SINGLE, size: 8, space: 1, color: colour }
  return new Paragraph({
    children: textRuns(stamp.text, { size, bold: true, colour }),
    alignment: 'center',
    indent: { left: side, right: side },
    spacing: { before: 120, after: 0 },
    border: { top: border, bottom: border, left: border, right: border },
  })
}

/** Type and subject, addressees, and what a decision rests on: all that stands above the body. */
export const docxOpening = (printed: PrintedDocument): Piece[] => {
  const { layout } = printed
  const style = bodyStyle(layout)
  const centredBold = (text: string, after: number) =>
    line(text, layout, { ...style, bold: true, align: 'center', after, keepWithNext: true })
  return [
    line('', layout, { size: 6 }),
    ...typeLines(printed),
    ...addresseeLines(printed),
    ...printed.deciding.map(text => centredBold(text, 6)),
    ...printed.legalBases.map(text =>
      line(text, layout, { ...style, italic: true, align: 'justify', firstLine: layout.firstLineIndent }),
    ),
    ...(printed.operative ? [centredBold(printed.operative, 6)] : []),
  ]
}

const typeLines = ({ type, layout }: PrintedDocument): Piece[] => {
  if (type === null) return []
  const { sizes } = layout
  return [
    line(type.name, layout, { size: sizes.type, bold: true, align: 'center', before: 6 }),
    ...type.subject.lines.map(text =>
      line(text, layout, { size: sizes.subject, bold: true, align: 'center' }),
    ),
    shortRule(type.subject.rule, textWidth(layout), layout),
    line('', layout, { size: 8 }),
  ]
}

/** How far the list of addressees stands in from the left margin, in mm. */
const addresseeIndent = 45

const addresseeLines = ({ addressees, layout }: PrintedDocument): Piece[] => {
  const style = { ...bodyStyle(layout), keepWithNext: true }
  const [only] = addressees
  if (only === undefined) return []
  if (addressees.length === 1) {
    return [line(`Kính gửi: ${only}`, layout, { ...style, align: 'center', before: 4, after: 8 })]
  }
  const lines = addressees.map((text, index) =>
    line(text, layout, { ...style, left: addresseeIndent, after: index === addressees.length - 1 ? 8 : 2 }),
  )
  return [line('Kính gửi:', layout, { ...style, left: addresseeIndent - 18, before: 4, after: 2 }), ...lines]
}

/** The signature on the right; on the left "Nơi nhận", or a second signer with "Nơi nhận" below. */
export const docxSignatures = (printed: PrintedDocument): Piece[] => {
  const { layout } = printed
  const half = textWidth(layout) / 2
  const widths = [half, half] as const
  const space = line('', layout, { size: 6, keepWithNext: true })
  const signer = signatureBlock(printed.signature, layout)
  const distribution = distributionBlock(printed)
  if (printed.secondSignature === null)
    return [space, twoColumns([[distribution, signer]], widths), lastLine(layout)]
  const second = signatureBlock(printed.secondSignature, layout)
  return [space, twoColumns([[second, signer]], widths), space, ...distribution]
}

/** Word ends every section with a paragraph; this one takes no room. */
const lastLine = (layout: LayoutSettings): Paragraph => line('', layout, { size: 1 })

const signatureBlock = (signature: PrintedSignature, layout: LayoutSettings): Piece[] => {
  const style = { size: layout.sizes.signature, bold: true, align: 'center' } as const
  return [
    ...signature.lines.map(text => line(text, layout, { ...style, keepWithNext: true })),
    line(signature.name, layout, { ...style, before: (layout.signatureRoom / 25.4) * 72 }),
  ]
}

const distributionBlock = ({ distribution, layout }: PrintedDocument): Piece[] => [
  line('Nơi nhận:', layout, {
    size: layout.sizes.distributionHead,
    bold: true,
    italic: true,
    keepWithNext: true,
  }),
  ...distribution.map(text => line(text, layout, { size: layout.sizes.distribution })),
]
