import { type FileKind, kindOf } from './kind.ts'
import { limits } from './limits.ts'
import { readingProblems } from './problems.ts'
import type { Reading, ReadingOptions } from './reading.ts'
import { readText } from './text.ts'

export { readingProblems } from './problems.ts'
export type { PageReading, Reading, ReadingMethod, ReadingOptions, ReadingProgress } from './reading.ts'

/**
 * The text of a plan's file, whatever it is by its content. Refuses with a `readingProblems` Problem whose sentence
 * names the file; nothing else is thrown for bad input.
 */
export const readPlanFile = async (
  bytes: Uint8Array,
  file: string,
  _options: ReadingOptions = {},
): Promise<Reading> => {
  if (bytes.length > limits.fileBytes)
    throw readingProblems.tooLarge({
      file,
      size: Math.ceil(bytes.length / 1_000_000),
      limit: limits.fileBytes / 1_000_000,
    })
  const kind: FileKind = kindOf(bytes)
  if (kind === 'empty') throw readingProblems.empty({ file })
  if (kind === 'text') return readText(bytes, file)
  throw readingProblems.binary({ file })
}
