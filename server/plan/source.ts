import { type CompiledPlan, compile, planProblems } from '../../domain/plan/index.ts'
import type { Bilingual } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { readFileBytes } from '../db/files.ts'
import { calendarOf } from '../org/index.ts'
import { readAtOnce } from './reading/index.ts'

/** What a person handed in: the number of an uploaded file, or pasted text. */
export interface Source {
  readonly fileId?: number | undefined
  readonly fileName?: string | undefined
  readonly text?: string | undefined
}

export interface CompiledSource {
  readonly fileId: number | null
  readonly fileName: string
  readonly text: string
  readonly method: string
  readonly warnings: readonly Bilingual[]
  readonly compiled: CompiledPlan
}

const pageCharacters = 3000
const pageLimit = 400
const pasted = 'Văn bản dán.txt'

/** A file with pages that are pictures: their letters have to be recognised before anything can be compiled. */
export interface PicturedSource {
  readonly fileId: number
  readonly fileName: string
  /** Numbers of the pages to recognise. */
  readonly pictures: readonly number[]
}

/**
 * Reads and compiles a document, or says which of its pages are pictures. Throws the problem that says what is wrong
 * with it: of the reading (empty, damaged, harmful), or planProblems.tooLong, planProblems.notAPlan.
 */
export const openSource = async (
  db: Reader,
  personId: number,
  source: Source,
): Promise<CompiledSource | PicturedSource> => {
  const { fileId, fileName, bytes } = await bytesOf(db, personId, source)
  const reading = await readAtOnce(bytes, fileName)
  const { pictures } = reading
  if (fileId !== null && pictures.length > 0) return { fileId, fileName, pictures }
  return compileReading(db, reading, { fileId, fileName })
}

/**
 * Compiles what was read of a file, by the days off as they are kept now. Throws planProblems.tooLong or
 * planProblems.notAPlan.
 */
export const compileReading = async (
  db: Reader,
  { text, method, warnings }: Pick<CompiledSource, 'text' | 'method' | 'warnings'>,
  { fileId, fileName }: Pick<CompiledSource, 'fileId' | 'fileName'>,
): Promise<CompiledSource> => {
  const pages = Math.ceil(text.length / pageCharacters)
  if (pages > pageLimit) throw planProblems.tooLong({ file: fileName, pages, limit: pageLimit })
  const compiled = compile(text, { file: fileName, calendar: await calendarOf(db) })
  if (saysNothing(compiled)) throw planProblems.notAPlan({ file: fileName })
  return { fileId, fileName, text, method, warnings, compiled }
}

const bytesOf = async (db: Reader, personId: number, source: Source) => {
  if (source.fileId === undefined) {
    const bytes = new TextEncoder().encode(source.text ?? '')
    return { fileId: null, fileName: source.fileName ?? pasted, bytes }
  }
  const file = await readFileBytes(db, source.fileId)
  // A file is the business of whoever uploaded it: its number alone opens nothing.
  if (file === undefined || file.personId !== personId) throw planProblems.fileNotFound()
  return { fileId: file.id, fileName: file.name, bytes: new Uint8Array(file.bytes) }
}

const saysNothing = ({ docType, number, sections, obligations }: CompiledPlan): boolean =>
  docType === null && number === null && sections.length === 0 && obligations.length === 0
