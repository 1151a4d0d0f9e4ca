import type { Bilingual } from '../../../../domain/shared/index.ts'
import { layOut, type PageLayout, type Row, withoutFurniture } from '../layout/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { ReadingOptions } from '../reading.ts'
import { openRecogniser } from './recogniser.ts'

/** A page to recognise; the picture is drawn when its turn comes, so that one is in memory at a time. */
export interface PictureOfPage {
  readonly number: number
  readonly draw: () => Promise<Uint8Array>
}

export interface RecognisedLayout {
  readonly number: number
  readonly layout: PageLayout
  readonly confidence: number
}

/** Recognises pages one after the other, telling how far it is; stops at once when the signal is aborted. */
export const recognisePages = async (
  pages: readonly PictureOfPage[],
  file: string,
  { onProgress, signal }: ReadingOptions,
): Promise<RecognisedLayout[]> => {
  if (pages.length > limits.ocrPages)
    throw readingProblems.tooManyPages({ file, pages: pages.length, limit: limits.ocrPages })
  if (signal?.aborted) throw readingProblems.cancelled({ file })
  const recogniser = await openRecogniser(signal)
  const found: { number: number; rows: readonly Row[]; confidence: number }[] = []
  try {
    for (const [at, { number, draw }] of pages.entries()) {
      const tell = (part: number) =>
        onProgress?.({ page: at + 1, pages: pages.length, done: (at + part) / pages.length })
      tell(0)
      found.push({ number, ...(await recogniser.recognise(await draw(), tell)) })
      tell(1)
    }
  } catch (error) {
    throw signal?.aborted ? readingProblems.cancelled({ file }) : error
  } finally {
    await recogniser.close()
  }
  const rows = withoutFurniture(found.map(page => page.rows))
  return found.map(({ number, confidence }, at) => ({ number, confidence, layout: layOut(rows[at] ?? []) }))
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
