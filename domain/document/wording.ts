import { blank, longDate, shortDate } from './figure.ts'
import { documentKinds } from './kind.ts'
import { bare, oneLine } from './plainText.ts'
import type { OfficialDocument, Signature } from './schema.ts'

/** The fixed words and forms of Decree 30/2020/NĐ-CP, Annex I, each as the line that is printed. */

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'
export const ending = './.'

/** Capitals, but a symbol such as 09/CTr-BCA-MTTW keeps its own. */
export const capitals = (text: string): string =>
  oneLine(text)
    .split(' ')
    .map(word => (word.includes('/') ? word : word.toUpperCase()))
    .join(' ')

const numberText = (number: number | null): string =>
  number === null ? blank(8) : String(number).padStart(2, '0')

/** `Số: 05/KH-UBND`; before registration the number is left open. */
export const numberLine = (document: Pick<OfficialDocument, 'number' | 'symbol'>): string =>
  `Số: ${numberText(document.number)}/${oneLine(document.symbol)}`

/** `Nghệ An, ngày 05 tháng 4 năm 2023`. */
export const placeAndDateLine = (document: Pick<OfficialDocument, 'place' | 'issuedOn'>): string =>
  `${oneLine(document.place)}, ${longDate(document.issuedOn)}`

/** Under the number of a công văn. */
export const aboutLine = (subject: string): string =>
  `V/v ${oneLine(subject).replace(/^(?:V\/v|Về việc)\s+/i, '')}`

/** One basis a line, each closed by ";" and the last by ".". */
export const legalBasisLines = (bases: readonly string[]): string[] => closed(bases, '')

/** "Nơi nhận", one a line, closed by the line that says where the office keeps its copy. */
export const distributionLines = (
  document: Pick<OfficialDocument, 'distributionList' | 'filedUnder'>,
): string[] => [
  ...document.distributionList.map(receiver => `- ${bare(receiver)};`),
  `- Lưu: ${bare(document.filedUnder).replace(/^Lưu:\s*/i, '')}.`,
]

/** The addressees after "Kính gửi:" where they are several. */
export const addresseeLines = (addressees: readonly string[]): string[] => closed(addressees, '- ')

const closed = (lines: readonly string[], opening: string): string[] =>
  lines.map((line, index) => `${opening}${bare(line)}${index === lines.length - 1 ? '.' : ';'}`)

/** TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH */
export const signatureLines = (signature: Signature): string[] =>
  [...signature.onBehalfOf, ...signature.title].map((line, index) => {
    const authority = signature.authority[index]
    return (authority ? `${authority}. ` : '') + capitals(line)
  })

/** The type and number by which a text refers to the document: `Báo cáo số 12/BC-CAT ngày 20/4/2023`. */
export const reference = (
  document: Pick<OfficialDocument, 'kind' | 'number' | 'symbol' | 'issuedOn'>,
): string => {
  const date = document.issuedOn === null ? longDate(null) : `ngày ${shortDate(document.issuedOn)}`
  return `${documentKinds[document.kind].name} số ${numberText(document.number)}/${oneLine(document.symbol)} ${date}`
}

const urgencyStamps = { khan: 'KHẨN', thuongKhan: 'THƯỢNG KHẨN', hoaToc: 'HỎA TỐC' } as const

export interface Stamp {
  readonly text: string
  /** Urgency is stamped in red; everything else on the page is black. */
  readonly red: boolean
}

/** What is stamped under the number: how urgent it is, and that it is only a draft. */
export const stamps = (document: Pick<OfficialDocument, 'urgency' | 'isDraft'>): Stamp[] => [
  ...(document.urgency ? [{ text: urgencyStamps[document.urgency], red: true }] : []),
  ...(document.isDraft ? [{ text: 'DỰ THẢO', red: false }] : []),
]
