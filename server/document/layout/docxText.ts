import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx'
import type { LayoutSettings, PrintedParagraph, PrintedRun } from '../../../domain/document/index.ts'

/** Twentieths of a point, the length Word counts in. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 72 * 20)
export const pointTwips = (points: number): number => Math.round(points * 20)

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

export type Align = keyof typeof alignments

export interface LineStyle {
  /** In pt. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string
  readonly align?: Align
  readonly before?: number
  readonly after?: number
  /** mm. */
  readonly firstLine?: number
  readonly left?: number
  readonly keepWithNext?: boolean
  readonly lineSpacing?: number
}

/** Line height as a fixed number of points: Word and the PDF then agree on where a page ends. */
const lineHeight = (layout: LayoutSettings, style: LineStyle) => ({
  line: pointTwips(style.size * layout.singleLine * (style.lineSpacing ?? 1)),
  lineRule: LineRuleType.AT_LEAST,
})

/** A paragraph of runs that are already made. */
export const paragraphOf = (runs: readonly TextRun[], layout: LayoutSettings, style: LineStyle): Paragraph =>
  new Paragraph({
    children: runs,
    alignment: alignments[style.align ?? 'left'],
    keepNext: style.keepWithNext ?? false,
    run: { size: style.size * 2 },
    indent: { firstLine: twips(style.firstLine ?? 0), left: twips(style.left ?? 0) },
    spacing: {
      before: pointTwips(style.before ?? 0),
      after: pointTwips(style.after ?? 0),
      ...lineHeight(layout, style),
    },
  })

/** A run in which a typed line break becomes one on the page. */
export const textRuns = (text: string, style: LineStyle & { superscript?: boolean }): TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        size: style.size * 2,
        bold: style.bold ?? false,
        italics: style.italic ?? false,
        superScript: style.superscript ?? false,
        ...(style.colour ? { color: style.colour } : {}),
        ...(index > 0 ? { break: 1 } : {}),
      }),
  )

/** One line or paragraph in one style. */
export const line = (text: string, layout: LayoutSettings, style: LineStyle): Paragraph =>
  paragraphOf(textRuns(text, style), layout, style)

/** A thin centred rule of `rule` mm in a column of `column` mm: the border of an almost empty paragraph. */
export const shortRule = (rule: number, column: number, layout: LayoutSettings): Paragraph => {
  const side = twips(Math.max(0, (column - rule) / 2))
  return new Paragraph({
    children: [new TextRun({ text: '', size: 2 })],
    indent: { left: side, right: side },
    run: { size: 2 },
    spacing: { before: ruleGap, after: 0, line: ruleRoom, lineRule: LineRuleType.EXACT },
    border: {
      top: { style: BorderStyle.SINGLE, size: layout.ruleThickness * 8, space: 0, color: '000000' },
    },
  })
}

/** The rule stands clear of the marks below the letters (ự, ạ) by 2 pt. Twips. */
const ruleGap = 40
const ruleRoom = 40

export const bodyStyle = (layout: LayoutSettings): LineStyle => ({
  size: layout.sizes.body,
  after: layout.paragraphGap,
  lineSpacing: layout.lineSpacing,
})

export const bodyParagraph = (paragraph: PrintedParagraph, layout: LayoutSettings): Paragraph => {
  const style = bodyStyle(layout)
  const runs = paragraph.runs.flatMap((run: PrintedRun) => textRuns(run.text, { ...style, ...run }))
  return paragraphOf(runs, layout, {
    ...style,
    align: paragraph.align,
    keepWithNext: paragraph.keepWithNext,
    ...(paragraph.indented ? { firstLine: layout.firstLineIndent } : {}),
  })
}
