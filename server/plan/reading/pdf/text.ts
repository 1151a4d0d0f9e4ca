import { repairLegacyLetters, type TextQuality, textQuality } from '../../../../domain/plan/encoding/index.ts'
import {
  intoRows,
  intoText,
  layOut,
  type PageLayout,
  type PlacedTable,
  type Row,
  type Run,
  withoutFurniture,
} from '../layout/index.ts'
import type { PDFDocumentProxy, PDFPageProxy } from './document.ts'
import { drawingOf } from './drawing.ts'
import { takeTables } from './table.ts'

export interface PdfPageText {
  readonly layout: PageLayout
  readonly quality: TextQuality
  /** A picture covers much of the page. */
  readonly pictured: boolean
}

/** The text layer of a PDF, page by page, with how far each page reads as Vietnamese. */
export interface PdfText {
  readonly pages: readonly PdfPageText[]
  readonly legacy: ReturnType<typeof repairLegacyLetters>['legacy']
}

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(Number.isFinite)

/** The runs of a page; text that does not stand upright (stamps along the margin) is left out. */
const runsOf = async (page: PDFPageProxy): Promise<Run[]> => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform
  const content = await page.getTextContent()
  const runs: Run[] = []
  let spaced = false
  for (const item of content.items) {
    if (!('str' in item) || !isNumbers(item.transform)) continue
    if (item.str.trim() === '') {
      spaced = spaced || item.str !== ''
      continue
    }
    const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = item.transform
    const along = { x: a * ta + c * tb, y: b * ta + d * tb }
    const size = Math.hypot(a * tc + c * td, b * tc + d * td)
    const left = a * x + c * y + e
    if (along.x > 0 && Math.abs(along.y) < 0.2 * along.x)
      runs.push({ text: item.str, left, right: left + item.width, baseline: b * x + d * y + f, size, spaced })
    spaced = false
  }
  return runs
}

interface RawPage {
  readonly rows: readonly Row[]
  readonly tables: readonly PlacedTable[]
  readonly pictured: boolean
}

const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<RawPage> => {
  const page = await pdf.getPage(number)
  const runs = await runsOf(page)
  const { rules, stamps, pictureShare } = await drawingOf(page)
  const { tables, rest } = takeTables(runs.length ? [...runs, ...stamps] : [], rules)
  page.cleanup()
  return { rows: intoRows(rest), tables, pictured: pictureShare > 0.25 }
}

const mapLayout = (layout: PageLayout, change: (text: string) => string): PageLayout => ({
  body: change(layout.body),
  notes: layout.notes.map(change),
})

/** Reads the text layer of every page. A page without text gives an empty layout. */
export const readPdfText = async (pdf: PDFDocumentProxy, check: () => void): Promise<PdfText> => {
  const raw: RawPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    check()
    raw.push(await readPage(pdf, number))
  }
  const rows = withoutFurniture(raw.map(page => page.rows))
  const layouts = raw.map((page, at) => layOut(rows[at] ?? [], page.tables))
  const { legacy } = repairLegacyLetters(intoText(layouts))
  const pages = layouts
    .map(layout => (legacy ? mapLayout(layout, text => repairLegacyLetters(text).text) : layout))
    .map((layout, at) => ({
      layout,
      quality: textQuality([layout.body, ...layout.notes].join('\n')),
      pictured: raw[at]?.pictured ?? false,
    }))
  return { pages, legacy }
}
