import type { Line } from './lines.ts'
import { bareOf } from './words.ts'

/** By what a line shows what it is. */
const TYPE_LINE =
  /^[\W_]*(k[e]{1,2} hoach|chi thi|huong dan|thong bao|quyet dinh|chuong trinh|nghi quyet|bao cao|to trinh|cong dien|de an|phuong an|quy che|quy dinh|dieu le|the le|thong tri|ket luan)\b/
/** The first line of an annex, a form or a list. */
export const ANNEX =
  /^\W{0,6}(phu luc|bieu so|bieu mau|mau so|bieu so lieu|danh sach)\b|\b(phu luc|bieu so|mau so)\s+(so\s+)?[\divxl]{1,3}\s*$/

/** The line in lower case without diacritics, spaces single. */
export function bareLine(text: string, line: Line): string {
  return bareOf(text.slice(line.from, line.to)).replace(/\s+/g, ' ')
}

/** True for the line that names the kind of document, alone in capitals. */
export function isTypeLine(text: string, line: Line): boolean {
  const raw = text.slice(line.from, line.to)
  const letters = raw.replace(/[^\p{L}]/gu, '')
  return (
    TYPE_LINE.test(bareLine(text, line)) &&
    letters === letters.toUpperCase() &&
    bareLine(text, line).length < 60
  )
}
