import { decodeText } from '../../../../domain/plan/encoding/index.ts'
import { readingProblems } from '../problems.ts'
import { BrokenXml, DeclaredType, parseXml, type XmlElement } from './xml.ts'

/** XML parts are UTF-8 or UTF-16; bytes that are neither are shown as they fall. */
const decodeXml = (bytes: Uint8Array): string => {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return utf16 ? decodeText(bytes).text : new TextDecoder().decode(bytes)
}

/** One XML part of an office file; what is broken or points outside is refused with the file's name. */
export const parsePart = (bytes: Uint8Array, file: string, kind = '.docx'): XmlElement => {
  try {
    return parseXml(decodeXml(bytes))
  } catch (error) {
    if (error instanceof DeclaredType) throw readingProblems.externalEntity({ file })
    if (error instanceof BrokenXml) throw readingProblems.damaged({ file, kind })
    throw error
  }
}
