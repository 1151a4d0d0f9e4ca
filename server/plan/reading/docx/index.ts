import { repairLegacyLetters } from '../../../../domain/plan/encoding/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { Reading } from '../reading.ts'
import { convertedFrom, tidy } from '../text.ts'
import { blocks } from './body.ts'
import { openDocx, openNoteLines } from './opened.ts'

const assemble = (body: readonly string[], notes: readonly string[]): string =>
  `${[...body, ...(notes.length ? ['', ...notes] : [])].join('\n')}\n`
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '\n')

/** A Word file: its words as shown, with the numbering, tables and footnotes that Word keeps apart from them. */
export const readDocx = (bytes: Uint8Array, file: string): Reading => {
  const opened = openDocx(bytes, file)
  const { context } = opened
  const body = opened.body.flatMap(element => blocks(element, context))
  const { text, legacy } = repairLegacyLetters(tidy(assemble(body, openNoteLines(opened)())))
  if (text.trim() === '') throw readingProblems.noText({ file })
  if (text.length > limits.textCharacters)
    throw readingProblems.tooLong({ file, limit: limits.textCharacters / 1_000_000 })
  const old = new Set([...context.converted, ...(legacy ? [legacy] : [])])
  const warnings: Bilingual[] = [...old].map(convertedFrom)
  return { text, method: 'docx', pages: [], pictures: [], confidence: null, warnings }
}
