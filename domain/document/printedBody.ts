import { type CountedLevel, numberer } from './numbering.ts'
import { oneLine, plainText } from './plainText.ts'
import type { Citations } from './printedCitations.ts'
import { type PrintedTable, printedTable } from './printedTable.ts'
import type { Block, HeadingLevel, Run } from './schema.ts'
import { capitals, ending } from './wording.ts'

export interface PrintedRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
}

export interface PrintedParagraph {
  readonly kind: 'paragraph'
  readonly align: 'left' | 'justify' | 'center' | 'right'
  /** Whether the first line is indented. */
  readonly indented: boolean
  /** Never the last on its page: a heading, or the line before the signature. */
  readonly keepWithNext: boolean
  readonly runs: readonly PrintedRun[]
}

/** A picture in the middle of the page with its words below it; whoever draws it looks for its bytes. */
export interface PrintedPicture {
  readonly kind: 'picture'
  readonly uploadId: string
  readonly caption: PrintedParagraph
}

export type PrintedBlock = PrintedParagraph | PrintedTable | PrintedPicture | { readonly kind: 'pageBreak' }

/** Counts the headings and brings every block into its printed form. */
export const printedBody = (blocks: readonly Block[], citations: Citations): PrintedBlock[] => {
  const label = numberer()
  return blocks.flatMap((block): PrintedBlock[] => {
    if (block.kind === 'pageBreak') return [block]
    if (block.kind === 'table') return [printedTable(block)]
    if (block.kind === 'picture') return [printedPicture(block, citations)]
    if (block.kind === 'heading')
      return printedHeading(block.level, block.text, block.label ?? label(block.level))
    return [printedParagraph(block, label, citations)]
  })
}

const printedPicture = (
  { uploadId, caption, citation }: Extract<Block, { kind: 'picture' }>,
  citations: Citations,
): PrintedPicture => ({
  kind: 'picture',
  uploadId,
  caption: {
    kind: 'paragraph',
    align: 'center',
    indented: false,
    keepWithNext: false,
    runs: printedRuns(
      { text: oneLine(caption), italic: true, ...(citation === undefined ? {} : { citation }) },
      citations,
    ),
  },
})

const headingStyles = {
  section: { bold: true, italic: false },
  article: { bold: true, italic: false },
  item: { bold: true, italic: false },
  point: { bold: true, italic: true },
} as const

const printedHeading = (level: HeadingLevel, text: string, label: string): PrintedParagraph[] => {
  if (level === 'part') return [centredHeading(label), centredHeading(capitals(text))].filter(hasText)
  const words = level === 'section' ? capitals(text) : oneLine(text)
  const printedText = label === '' ? words : `${oneLine(label)} ${words}`
  return [
    {
      kind: 'paragraph',
      align: 'left',
      indented: true,
      keepWithNext: true,
      runs: [{ text: printedText, ...headingStyles[level], superscript: false }],
    },
  ]
}

const centredHeading = (text: string): PrintedParagraph => ({
  kind: 'paragraph',
  align: 'center',
  indented: false,
  keepWithNext: true,
  runs: [{ text, bold: true, italic: false, superscript: false }],
})

const hasText = (paragraph: PrintedParagraph): boolean => paragraph.runs.some(run => run.text !== '')

const printedParagraph = (
  block: Extract<Block, { kind: 'paragraph' }>,
  label: (level: CountedLevel) => string,
  citations: Citations,
): PrintedParagraph => {
  const align = block.align ?? 'justify'
  return {
    kind: 'paragraph',
    align,
    indented: align === 'justify',
    keepWithNext: false,
    runs: [...markerRun(block.marker, label), ...block.runs.flatMap(run => printedRuns(run, citations))],
  }
}

type Marker = Extract<Block, { kind: 'paragraph' }>['marker']

const markerRun = (marker: Marker, label: (level: CountedLevel) => string): PrintedRun[] => {
  if (marker === undefined) return []
  const sign = marker === 'dash' ? '-' : marker === 'plus' ? '+' : label(marker)
  return [{ text: `${sign} `, bold: false, italic: false, superscript: false }]
}

const printedRuns = (run: Run, citations: Citations): PrintedRun[] => {
  const style = { bold: run.bold ?? false, italic: run.italic ?? false }
  const text = { text: plainText(run.text), ...style, superscript: false }
  const mark = run.citation === undefined ? null : citations.mark(run.citation)
  return mark === null ? [text] : [text, { text: mark, ...style, superscript: true }]
}

/** Closes the body with "./." in place of its last full stop; after a table it stands on a line of its own. */
export const endedBody = (blocks: readonly PrintedBlock[]): PrintedBlock[] => {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return [...blocks, endingAlone]
  return [...blocks.slice(0, -1), { ...last, keepWithNext: true, runs: endedRuns(last.runs) }]
}

const endingAlone: PrintedParagraph = {
  kind: 'paragraph',
  align: 'right',
  indented: false,
  keepWithNext: true,
  runs: [{ text: ending, bold: false, italic: false, superscript: false }],
}

/** A mark of citation keeps its place: after the words, before the "./.". */
const endedRuns = (runs: readonly PrintedRun[]): PrintedRun[] => {
  const words = runs.findLastIndex(run => !run.superscript && run.text.trim() !== '')
  const stripped = runs.map((run, index) =>
    index === words ? { ...run, text: run.text.trimEnd().replace(/[.;,]*(?:\/\.)?$/, '') } : run,
  )
  return [...stripped, { text: ending, bold: false, italic: false, superscript: false }]
}
