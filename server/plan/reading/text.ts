import { decodeText, type Encoding, type LegacyEncoding } from '../../../domain/plan/encoding/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { limits } from './limits.ts'
import { readingProblems } from './problems.ts'
import type { Reading } from './reading.ts'

const encodingNames: Readonly<Record<Exclude<Encoding, 'utf-8' | 'utf-16'>, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
}

/** What a person is told when the letters were converted from an old encoding. */
export const convertedFrom = (encoding: LegacyEncoding | 'windows-1258'): Bilingual => ({
  vi: `Chữ theo bảng mã cũ ${encodingNames[encoding]} đã được chuyển sang Unicode; xin soát lại chữ hoa và tên riêng.`,
  en: `The letters were converted from the old encoding ${encodingNames[encoding]} to Unicode; check capitals and names.`,
})

/** Line ends as `\n`, no zero characters or marks of direction, NFC. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\f/g, '\n')
    .replace(/[\u0000\ufeff\u200b-\u200f\u202a-\u202e]/g, '')
    .normalize('NFC')

/** A .txt or .md file in any encoding that Vietnamese offices have used. */
export const readText = (bytes: Uint8Array, file: string): Reading => {
  const decoded = decodeText(bytes)
  const text = tidy(decoded.text)
  if (text.trim() === '') throw readingProblems.empty({ file })
  if (text.length > limits.textCharacters)
    throw readingProblems.tooLong({ file, limit: limits.textCharacters / 1_000_000 })
  const from = decoded.legacy ?? (decoded.encoding === 'windows-1258' ? decoded.encoding : null)
  const warnings = from ? [convertedFrom(from)] : []
  return { text, method: 'text', pages: [], pictures: [], confidence: null, warnings }
}
