import { kindOf } from './kind.ts'
import { limits } from './limits.ts'
import { checkPageCount } from './ocr/recognise.ts'
import { readingProblems } from './problems.ts'
import type { Reading, ReadingOptions } from './reading.ts'
import { readText } from './text.ts'

export type { NumberedPage } from './ocr/process.ts'
export { pageWords } from './ocr/recognise.ts'
export { readingProblems } from './problems.ts'
export type { PageReading, Reading, ReadingMethod, ReadingOptions, ReadingProgress } from './reading.ts'

const megabyte = 1_000_000

/** Files whose name promises text or Word but which hold something else are told so, and not quietly recognised. */
const extensionOf = (file: string): string => /\.[^.\\/]+$/.exec(file)?.[0].toLowerCase() ?? ''

const refuseMislabelled = (file: string, kind: string): void => {
  const extension = extensionOf(file)
  if (extension === '.txt' || extension === '.md' || extension === '.docx')
    throw readingProblems.notWhatItSays({ file, extension, kind })
}

/**
 * The text of a plan's file, by its content and not by its name. Scans and photos are recognised in Vietnamese,
 * about four seconds a page. Refuses with a `readingProblems` Problem whose sentence names the file; nothing else
 * is thrown for bad input.
 */
export const readPlanFile = async (
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions = {},
): Promise<Reading> => {
  const reading = await readByKind(bytes, file, options)
  if (reading.pictures.length > 0 && reading.pictures.length === reading.pages.length)
    throw readingProblems.needsRecognition({ file })
  return reading
}

/**
 * What can be read of a file in a moment. `pictures` names the pages that are left for recognition; where it names
 * all of them there may be no text at all. Refuses as `readPlanFile` does, and more pages than are recognised at once.
 */
export const readAtOnce = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const reading = await readByKind(bytes, file, { recognise: false })
  checkPageCount(reading.pictures.length, file)
  return reading
}

const readByKind = async (bytes: Uint8Array, file: string, options: ReadingOptions): Promise<Reading> => {
  if (bytes.length > limits.fileBytes) {
    const size = Math.ceil(bytes.length / megabyte)
    throw readingProblems.tooLarge({ file, size, limit: limits.fileBytes / megabyte })
  }
  const kind = kindOf(bytes)
  switch (kind) {
    case 'empty':
      throw readingProblems.empty({ file })
    case 'text':
      return readText(bytes, file)
    case 'zip':
      return (await import('./docx/index.ts')).readDocx(bytes, file)
    case 'pdf':
      refuseMislabelled(file, 'PDF')
      return (await import('./pdf/index.ts')).readPdf(bytes, file, options)
    case 'jpeg':
    case 'png':
      refuseMislabelled(file, kind.toUpperCase())
      return (await import('./ocr/photo.ts')).readPhoto(bytes, kind, file, options)
    case 'other-image':
      throw readingProblems.otherImage({ file })
    case 'ole':
      throw readingProblems.oldWord({ file })
    case 'rtf':
      throw readingProblems.otherOffice({ file, kind: 'RTF' })
    case 'binary':
      throw readingProblems.binary({ file })
  }
}
