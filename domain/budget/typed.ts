import type { Bilingual } from '../shared/index.ts'
import { parseNumber } from '../shared/vietnamese/index.ts'
import { breaksDong } from './amount.ts'
import type { EstimateLine } from './schema.ts'
import type { Work } from './work.ts'

/** A line as somebody typed, pasted or imported it: whatever it says is kept until they mend it. */
export interface TypedLine {
  readonly work: Work
  readonly content: string
  readonly measure: string
  readonly quantity: string
  readonly unitPrice: string
  readonly basis: string
}

export type LineField = Exclude<keyof TypedLine, 'work'>

export interface LineFault extends Bilingual {
  readonly field: LineField
}

/** In the order of the table's columns, without the amount, which is reckoned. */
export const lineFields: readonly LineField[] = ['content', 'measure', 'quantity', 'unitPrice', 'basis']

const longest = { content: 500, measure: 40, basis: 500 } as const
const quantityShape = /^\d{1,9}(?:\.\d{1,3})?$/
const priceShape = /^\d{1,15}$/

const withoutEndingZeros = (exact: string): string =>
  exact.includes('.') ? exact.replace(/0+$/, '').replace(/\.$/, '') : exact

type Numbered = { readonly value: string | null; readonly fault: Bilingual | null }

const numbered = (typed: string, shape: RegExp, told: Bilingual): Numbered => {
  if (typed.trim() === '') return { value: null, fault: null }
  const parsed = parseNumber(typed)
  if (!parsed.ok) return { value: null, fault: parsed.reason }
  const value = withoutEndingZeros(parsed.value)
  const fits = shape.test(value) && /[1-9]/.test(value)
  return fits ? { value, fault: null } : { value: null, fault: told }
}

const quantityTold = {
  vi: 'Số lượng phải lớn hơn 0, tối đa 9 chữ số và 3 chữ số sau dấu phẩy.',
  en: 'A quantity is above 0, with 9 digits and 3 decimals at most.',
}
const priceTold = {
  vi: 'Đơn giá phải là số đồng chẵn lớn hơn 0, tối đa 15 chữ số.',
  en: 'A unit price is a whole number of đồng above 0, 15 digits at most.',
}
const brokenTold = {
  vi: 'Thành tiền lẻ dưới một đồng. Xin điều chỉnh số lượng hoặc đơn giá.',
  en: 'The amount breaks a đồng. Change the quantity or the unit price.',
}

const tooLong = (field: keyof typeof longest, text: string): LineFault[] =>
  text.trim().length <= longest[field]
    ? []
    : [
        {
          field,
          vi: `Dài quá ${longest[field]} ký tự.`,
          en: `Longer than ${longest[field]} characters.`,
        },
      ]

/** What a typed line says, and what of it cannot be understood. A field that cannot is read as still empty. */
export const readTyped = (
  typed: TypedLine,
): { readonly line: EstimateLine; readonly faults: readonly LineFault[] } => {
  const quantity = numbered(typed.quantity, quantityShape, quantityTold)
  const unitPrice = numbered(typed.unitPrice, priceShape, priceTold)
  const line: EstimateLine = {
    work: typed.work,
    content: typed.content.trim(),
    measure: typed.measure.trim(),
    quantity: quantity.value,
    unitPrice: unitPrice.value,
    basis: typed.basis.trim(),
  }
  const faults: LineFault[] = [
    ...tooLong('content', typed.content),
    ...tooLong('measure', typed.measure),
    ...(quantity.fault === null ? [] : [{ field: 'quantity' as const, ...quantity.fault }]),
    ...(unitPrice.fault === null ? [] : [{ field: 'unitPrice' as const, ...unitPrice.fault }]),
    ...(breaksDong(line) ? [{ field: 'quantity' as const, ...brokenTold }] : []),
    ...tooLong('basis', typed.basis),
  ]
  return { line, faults }
}

const missingTold: Readonly<Record<LineField, Bilingual>> = {
  content: { vi: 'Chưa ghi nội dung chi.', en: 'The content is missing.' },
  measure: { vi: 'Chưa ghi đơn vị tính.', en: 'The unit of measure is missing.' },
  quantity: { vi: 'Chưa ghi số lượng.', en: 'The quantity is missing.' },
  unitPrice: { vi: 'Chưa ghi đơn giá.', en: 'The unit price is missing.' },
  basis: {
    vi: 'Chưa ghi căn cứ (văn bản, định mức, báo giá).',
    en: 'The basis is missing (document, norm, quotation).',
  },
}

/** What a line still needs before it can be submitted. */
export const missingIn = (line: EstimateLine): readonly LineFault[] => [
  ...lineFields
    .filter(field => line[field] === null || line[field] === '')
    .map(field => ({ field, ...missingTold[field] })),
  ...(breaksDong(line) ? [{ field: 'quantity' as const, ...brokenTold }] : []),
]

const isAmount = (cell: string): boolean => cell === '' || parseNumber(cell).ok || /^[\d.,\s]+$/.test(cell)

/**
 * A block of cells from a spreadsheet, laid over the table from one column on. Where the block carries the amounts
 * too, they are left out: they are reckoned. Each row of the block is what to put into one line.
 */
export const pastedRows = (text: string, from: LineField): readonly Partial<Record<LineField, string>>[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map(row => {
      const cells = row.split('\t').map(cell => cell.trim())
      const fields = lineFields.slice(lineFields.indexOf(from))
      const amountAt = fields.indexOf('basis')
      const carriesAmount = from !== 'basis' && cells.length > amountAt && isAmount(cells[amountAt] ?? '')
      const own = carriesAmount ? cells.toSpliced(amountAt, 1) : cells
      return Object.fromEntries(
        fields.flatMap((field, at) => (own[at] === undefined ? [] : [[field, own[at]]])),
      )
    })

/** A block rather than words with a line break at their end. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''))
