import { type TextQuality, textQuality } from '../../../../domain/plan/encoding/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { intoText, type PageLayout } from '../layout/index.ts'
import { type RecognisedLayout, recognisePages, recognitionWarnings } from '../ocr/recognise.ts'
import { readingProblems } from '../problems.ts'
import type { PageReading, Reading, ReadingOptions } from '../reading.ts'
import { convertedFrom, tidy } from '../text.ts'
import { openPdf } from './document.ts'
import { type PdfPageText, readPdfText } from './text.ts'

interface SettledPage {
  readonly layout: PageLayout
  readonly reading: PageReading
}

/** A page is read again by its picture when its text is no Vietnamese, or when there is only a picture. */
const needsRecognition = ({ quality, pictured }: PdfPageText): boolean =>
  quality.verdict === 'rubbish' || (quality.verdict === 'unknown' && pictured)

const better = (recognised: TextQuality, layer: TextQuality): boolean =>
  layer.words === 0 || recognised.score > layer.score

/** Of the text layer and what was recognised, the one that reads more like Vietnamese. */
const settle = (
  number: number,
  layer: PdfPageText,
  recognised: RecognisedLayout | undefined,
): SettledPage => {
  const asText = (layout: PageLayout) => tidy([layout.body, ...layout.notes].join('\n'))
  if (recognised && better(textQuality(recognised.layout.body), layer.quality)) {
    const { layout, confidence } = recognised
    return { layout, reading: { number, text: asText(layout), method: 'ocr', confidence } }
  }
  return {
    layout: layer.layout,
    reading: { number, text: asText(layer.layout), method: 'pdf', confidence: null },
  }
}

const list = (pages: readonly number[]): string => pages.join(', ')

const badLayer = (pages: readonly number[]): Bilingual => ({
  vi: `Lớp chữ ẩn của trang ${list(pages)} hỏng, không dùng được; chữ đã được nhận dạng lại từ ảnh.`,
  en: `The hidden text of page ${list(pages)} is unusable; the text was recognised from the picture instead.`,
})

const leftOut = (pages: readonly number[]): Bilingual => ({
  vi: `Trang ${list(pages)} là ảnh hoặc có lớp chữ hỏng và chưa được nhận dạng.`,
  en: `Page ${list(pages)} is a picture or has unusable text and was not recognised.`,
})

const mean = (numbers: readonly number[]): number | null =>
  numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null

const readLayer = async (bytes: Uint8Array, file: string, signal: AbortSignal | undefined) => {
  const pdf = await openPdf(bytes, file, false)
  try {
    return await readPdfText(pdf, () => {
      if (signal?.aborted) throw readingProblems.cancelled({ file })
    })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A PDF: its text layer where that is real text, its pictures recognised where it is not. */
export const readPdf = async (bytes: Uint8Array, file: string, options: ReadingOptions): Promise<Reading> => {
  const layer = await readLayer(bytes, file, options.signal)
  const wanting = layer.pages.flatMap((page, at) => (needsRecognition(page) ? [at + 1] : []))
  const allowed = options.recognise !== false
  const pictures = allowed ? [] : wanting
  const order = { kind: 'pdf', bytes, pages: wanting } as const
  const recognised = allowed && wanting.length ? await recognisePages(order, file, options) : []
  const byNumber = new Map(recognised.map(page => [page.number, page]))
  const pages = layer.pages.map((page, at) => settle(at + 1, page, byNumber.get(at + 1)))
  const text = tidy(intoText(pages.map(page => page.layout)))
  if (text.trim() === '' && pictures.length === 0) throw readingProblems.noText({ file })
  const readings = pages.map(page => page.reading)
  const replaced = readings.filter(
    ({ method, number }) => method === 'ocr' && layer.pages[number - 1]?.quality.words,
  )
  return {
    text,
    method: readings.some(page => page.method === 'ocr') ? 'ocr' : 'pdf',
    pages: readings,
    pictures,
    confidence: mean(readings.flatMap(page => page.confidence ?? [])),
    warnings: [
      ...(layer.legacy ? [convertedFrom(layer.legacy)] : []),
      ...(replaced.length ? [badLayer(replaced.map(page => page.number))] : []),
      ...(pictures.length === 0 ? [] : [leftOut(pictures)]),
      ...recognitionWarnings(recognised),
    ],
  }
}
