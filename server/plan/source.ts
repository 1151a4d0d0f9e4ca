import { type CompiledPlan, compile, planProblems } from '../../domain/plan/index.ts'
import type { Bilingual } from '../../domain/shared/index.ts'
import type { Reader } from '../db/database.ts'
import { readFileBytes } from '../db/files.ts'
import { readPlanFile } from './reading/index.ts'

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

/**
 * Reads and compiles a document. Throws the problem that says what is wrong with it: of the reading (empty, damaged,
 * harmful, a scan), or planProblems.tooLong, planProblems.notAPlan.
 */
export const compileSource = async (
  db: Reader,
  personId: number,
  source: Source,
): Promise<CompiledSource> => {
  const given = await bytesOf(db, personId, source)
  const reading = await readPlanFile(given.bytes, given.fileName)
  const pages = Math.ceil(reading.text.length / pageCharacters)
  if (pages > pageLimit) throw planProblems.tooLong({ file: given.fileName, pages, limit: pageLimit })
  const compiled = compile(reading.text, { file: given.fileName })
  if (saysNothing(compiled)) throw planProblems.notAPlan({ file: given.fileName })
  const { text, method, warnings } = reading
  return { fileId: given.fileId, fileName: given.fileName, text, method, warnings, compiled }
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
