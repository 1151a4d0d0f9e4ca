import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Line as FoundLine, Page as FoundPage, Word as FoundWord } from 'tesseract.js'
import { intoRows, type Row, type Run } from '../layout/index.ts'

export interface RecognisedPage {
  readonly rows: readonly Row[]
  /** 0..1, the mean over the words kept. */
  readonly confidence: number
}

/** One engine that reads Vietnamese letters off pictures, page after page. */
export interface Recogniser {
  /** @param picture a PNG or JPEG. @param onPart 0..1 while the page is read. */
  recognise(picture: Uint8Array, onPart: (part: number) => void): Promise<RecognisedPage>
}

/** The pictures are drawn at this many dots an inch. */
export const recognisedDpi = 300

/** Up to this confidence, out of 100, a sign or two are a stain on the paper; a longer word is kept and doubted. */
const stainConfidence = 30

/** The language data come with the package: nothing is downloaded. */
const dataFolder = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
    '4.0.0_best_int',
  )

const speck = /^[\s._·,'"‘’“”`~^|\\/!:;*=<>«»—_-]*$/u

const isStain = ({ text, confidence }: FoundWord): boolean =>
  text.trim() === '' || (confidence < stainConfidence && (text.trim().length <= 2 || speck.test(text)))

/** The words of a line; none when it says less than two letters. A hyphen that opens it is kept, dirt is not. */
const wordsOf = (line: FoundLine): FoundWord[] => {
  const words = line.words.filter(word => !isStain(word))
  const letters = words.map(word => word.text.replace(/[^\p{L}\p{N}]/gu, '')).join('')
  if (letters.length < 2) return []
  return words.slice(words.findIndex(word => !speck.test(word.text) || /^[._‘’'"]*[-–+]$/.test(word.text)))
}

const lineRuns = (line: FoundLine, size: number): Run[] => {
  const baseline = (line.baseline.y0 + line.baseline.y1) / 2
  return wordsOf(line).map(({ text, bbox }) => ({
    text: text.trim().replace(/^[._‘’'"]+(?=-$)/u, ''),
    left: bbox.x0,
    right: bbox.x1,
    baseline,
    size,
    spaced: true,
  }))
}

const linesOf = (page: FoundPage): FoundLine[] =>
  (page.blocks ?? []).flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines))

const pageOf = (page: FoundPage): RecognisedPage => {
  const lines = linesOf(page)
  const heights = lines.map(line => line.rowAttributes.rowHeight).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 40
  const runs = lines.flatMap(line => {
    const { rowHeight } = line.rowAttributes
    return lineRuns(line, rowHeight > usual * 1.6 || rowHeight < usual * 0.6 ? rowHeight : usual)
  })
  const words = lines.flatMap(wordsOf)
  const sum = words.reduce((total, word) => total + word.confidence, 0)
  return { rows: intoRows(runs), confidence: words.length ? sum / words.length / 100 : 0 }
}

/** Starts the engine. It reports each page to its end, also when the page turns out empty. */
export const openRecogniser = async (): Promise<Recogniser> => {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  let report: (part: number) => void = () => undefined
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: dataFolder(),
    cacheMethod: 'none',
    gzip: true,
    logger: message => {
      if (message.status === 'recognizing text') report(message.progress)
    },
    // Without this the package throws where nobody can catch it; the promise rejects all the same.
    errorHandler: () => undefined,
  })
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    user_defined_dpi: String(recognisedDpi),
    debug_file: '/dev/null',
  })
  return {
    async recognise(picture, onPart) {
      report = onPart
      const { data } = await worker.recognize(Buffer.from(picture), {}, { blocks: true, text: false })
      return pageOf(data)
    },
  }
}
