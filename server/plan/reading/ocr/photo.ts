import { intoText } from '../layout/index.ts'
import { readingProblems } from '../problems.ts'
import type { Reading, ReadingOptions } from '../reading.ts'
import { tidy } from '../text.ts'
import { checkPicture } from './picture.ts'
import { recognisePages, recognitionWarnings } from './recognise.ts'

/** What a photo says before it is recognised. */
const unread: Reading = {
  text: '',
  method: 'ocr',
  pages: [{ number: 1, text: '', method: 'ocr', confidence: null }],
  pictures: [1],
  confidence: null,
  warnings: [],
}

/** A photo of one page. */
export const readPhoto = async (
  bytes: Uint8Array,
  kind: 'jpeg' | 'png',
  file: string,
  options: ReadingOptions,
): Promise<Reading> => {
  checkPicture(bytes, kind, file)
  if (options.recognise === false) return unread
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
    pictures: [],
    confidence: pages[0]?.confidence ?? null,
    warnings: recognitionWarnings(pages),
  }
}
