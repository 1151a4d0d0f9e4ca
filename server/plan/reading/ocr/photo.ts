import { intoText } from '../layout/index.ts'
import { readingProblems } from '../problems.ts'
import type { Reading, ReadingOptions } from '../reading.ts'
import { tidy } from '../text.ts'
import { checkPicture } from './picture.ts'
import { recognisePages, recognitionWarnings } from './recognise.ts'

/** A photo of one page. */
export const readPhoto = async (
  bytes: Uint8Array,
  kind: 'jpeg' | 'png',
  file: string,
  options: ReadingOptions,
): Promise<Reading> => {
  if (options.recognise === false) throw readingProblems.needsRecognition({ file })
  checkPicture(bytes, kind, file)
  const pages = await recognisePages({ kind: 'photo', bytes }, file, options)
  const text = tidy(intoText(pages.map(page => page.layout)))
  if (text.trim() === '') throw readingProblems.noText({ file })
  return {
    text,
    method: 'ocr',
    pages: pages.map(({ number, layout, confidence }) => ({
      number,
      text: layout.body,
      method: 'ocr',
      confidence,
    })),
    confidence: pages[0]?.confidence ?? null,
    warnings: recognitionWarnings(pages),
  }
}
