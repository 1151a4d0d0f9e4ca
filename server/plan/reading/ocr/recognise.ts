import type { Bilingual } from '../../../../domain/shared/index.ts'
import { layOut, type PageLayout, withoutFurniture } from '../layout/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { ReadingOptions } from '../reading.ts'
import type { RecognitionOrder } from './order.ts'
import { RecognitionEnded, recogniseApart } from './process.ts'

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

/** Recognises pages one after the other, telling how far it is; stops at once when the signal is aborted. */
export const recognisePages = async (
  order: RecognitionOrder,
  file: string,
  { onProgress, signal }: ReadingOptions,
): Promise<RecognisedLayout[]> => {
  const pages = order.kind === 'pdf' ? order.pages.length : 1
  if (pages > limits.ocrPages) throw readingProblems.tooManyPages({ file, pages, limit: limits.ocrPages })
  const tell = (index: number, part: number) =>
    onProgress?.({ page: index + 1, pages, done: (index + part) / pages })
  try {
    const found = await recogniseApart(order, tell, signal)
    const rows = withoutFurniture(found.map(({ page }) => page.rows))
    return found.map(({ number, page }, at) => ({
      number,
      confidence: page.confidence,
      layout: layOut(rows[at] ?? []),
    }))
  } catch (error) {
    throw refusal(error, file, order.kind === 'pdf' ? 'PDF' : 'JPG/PNG')
  }
}

/** Under this the engine itself doubts what it read. */
const doubtful = 0.8

/** What a person is told about pages that were recognised: which to look at again. */
export const recognitionWarnings = (pages: readonly RecognisedLayout[]): Bilingual[] => {
  const unsure = pages.filter(page => page.confidence < doubtful).map(page => page.number)
  if (unsure.length === 0) return []
  const list = unsure.join(', ')
  return [
    {
      vi: `Chữ ở trang ${list} nhận dạng chưa chắc chắn; xin đối chiếu với bản gốc.`,
      en: `The text of page ${list} was recognised with doubt; compare it with the original.`,
    },
  ]
}
