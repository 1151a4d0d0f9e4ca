import { doubtfulUnder } from '../../../../domain/plan/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { layOut, type PageLayout, withoutFurniture } from '../layout/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { ReadingOptions } from '../reading.ts'
import { tidy } from '../text.ts'
import type { RecognitionOrder } from './order.ts'
import { type NumberedPage, RecognitionEnded, recogniseApart } from './process.ts'

export interface RecognisedLayout {
  readonly number: number
  readonly layout: PageLayout
  readonly confidence: number
}

const refusal = (error: unknown, file: string, kind: string): unknown => {
  if (!(error instanceof RecognitionEnded)) return error
  if (error.why === 'aborted') return readingProblems.cancelled({ file })
  return error.why === 'tooHeavy'
    ? readingProblems.tooHeavy({ file })
    : readingProblems.damaged({ file, kind })
}

/** Refuses a file of more pictures than are recognised in one go. */
export const checkPageCount = (pages: number, file: string): void => {
  if (pages > limits.ocrPages) throw readingProblems.tooManyPictures({ file, pages, limit: limits.ocrPages })
}

/** The pages of an order that are not known yet. */
const left = (order: RecognitionOrder, known: readonly NumberedPage[]): RecognitionOrder | null => {
  const done = new Set(known.map(page => page.number))
  if (order.kind === 'photo') return done.has(1) ? null : order
  const pages = order.pages.filter(number => !done.has(number))
  return pages.length === 0 ? null : { ...order, pages }
}

/** Recognises pages one after the other, telling how far it is; stops at once when the signal is aborted. */
export const recognisePages = async (
  order: RecognitionOrder,
  file: string,
  { onProgress, onPage = async () => undefined, known = [], signal }: ReadingOptions,
): Promise<RecognisedLayout[]> => {
  const wanted = order.kind === 'pdf' ? order.pages : [1]
  checkPageCount(wanted.length, file)
  const before = known.filter(page => wanted.includes(page.number))
  const rest = left(order, before)
  const tell = (index: number, part: number) => {
    const at = before.length + index
    onProgress?.({ page: at + 1, pages: wanted.length, done: (at + part) / wanted.length })
  }
  try {
    const found = rest === null ? [] : await recogniseApart(rest, { onProgress: tell, onPage, signal })
    return inOrder([...before, ...found])
  } catch (error) {
    throw refusal(error, file, order.kind === 'pdf' ? 'PDF' : 'JPG/PNG')
  }
}

/** What runs along the margins of all pages can be told from the text only with all of them at hand. */
const inOrder = (found: readonly NumberedPage[]): RecognisedLayout[] => {
  const pages = [...found].sort((one, other) => one.number - other.number)
  const rows = withoutFurniture(pages.map(({ page }) => page.rows))
  return pages.map(({ number, page }, at) => ({
    number,
    confidence: page.confidence,
    layout: layOut(rows[at] ?? []),
  }))
}

/** The words of one recognised page by itself. */
export const pageWords = ({ page }: NumberedPage): string => {
  const { body, notes } = layOut(page.rows)
  return tidy([body, ...notes].join('\n'))
}

/** What a person is told about pages that were recognised: which to look at again. */
export const recognitionWarnings = (pages: readonly RecognisedLayout[]): Bilingual[] => {
  const unsure = pages.filter(page => page.confidence < doubtfulUnder).map(page => page.number)
  if (unsure.length === 0) return []
  const list = unsure.join(', ')
  return [
    {
      vi: `Chữ ở trang ${list} nhận dạng chưa chắc chắn; xin đối chiếu với bản gốc.`,
      en: `The text of page ${list} was recognised with doubt; compare it with the original.`,
    },
  ]
}
