import { readingProblems } from '../problems.ts'
import type { Reading } from '../reading.ts'

export const readDocx = (_bytes: Uint8Array, file: string): Reading => {
  throw readingProblems.damaged({ file, kind: '.docx' })
}
