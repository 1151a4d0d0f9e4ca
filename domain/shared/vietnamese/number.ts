import { type Parsed, refused, understood } from './parsed.ts'

/** An exact decimal as text, '.' before the fraction: '1234.5'. What the database keeps as numeric. */
export type Exact = string

const exactShape = /^-?\d+(?:\.\d+)?$/
const plain = /^\d+$/
const withFraction = /^(\d+),(\d+)$/
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const english = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/
const pointFraction = /^\d+\.\d+$/

/** 1.234,5: groups of three by '.', fraction after ','. Takes a number, a bigint or an exact decimal. */
export const formatNumber = (value: number | bigint | Exact, decimals?: number): string => {
  const exact = exactOf(value, decimals)
  const [whole = '0', fraction] = exact.replace('-', '').split('.')
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  const sign = exact.startsWith('-') && /[1-9]/.test(exact) ? '-' : ''
  return `${sign}${groups}${fraction ? `,${fraction}` : ''}`
}

const exactOf = (value: number | bigint | Exact, decimals: number | undefined): Exact => {
  if (typeof value === 'bigint') return decimals ? `${value}.${'0'.repeat(decimals)}` : String(value)
  const number = typeof value === 'number' ? value : Number(value)
  if (!Number.isFinite(number) || (typeof value === 'string' && !exactShape.test(value))) {
    throw new RangeError(`not a number: ${value}`)
  }
  if (decimals !== undefined) return number.toFixed(decimals)
  if (typeof value === 'string') return value
  if (Number.isInteger(value)) return String(BigInt(value))
  return /e/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value)
}

/**
 * A number as officers type it: 1.234,5 or 1234,5 or 1 234. The comma is always the decimal sign and the point
 * always parts thousands; what only makes sense the English way round (1,234.5; 1.5) is refused, not guessed.
 */
export const parseNumber = (typed: string): Parsed<Exact> => {
  const text = typed.trim().replace(/^[−–]/, '-')
  const negative = text.startsWith('-')
  const digits = text.replace(/^[-+]\s?/, '').replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (english.test(digits)) {
    return refused(
      `“${text}” có thể hiểu hai cách. Xin viết dấu chấm phân nhóm nghìn, dấu phẩy trước phần thập phân: 1.234,5.`,
      `“${text}” can be read two ways. Write a point between thousands and a comma before decimals: 1.234,5.`,
    )
  }
  if (grouped.test(digits)) return signed(digits.replaceAll('.', '').replace(',', '.'), negative)
  if (plain.test(digits)) return signed(digits, negative)
  if (withFraction.test(digits)) return signed(digits.replace(',', '.'), negative)
  if (pointFraction.test(digits)) {
    return refused(
      `“${text}”: phần thập phân viết sau dấu phẩy, nhóm nghìn có đủ ba chữ số. Có phải ${digits.replace('.', ',')}?`,
      `“${text}”: decimals follow a comma and groups have three digits. Did you mean ${digits.replace('.', ',')}?`,
    )
  }
  return refused('Đây không phải là một số.', 'This is not a number.')
}

const signed = (digits: string, negative: boolean): Parsed<Exact> => {
  const [whole = '0', fraction] = digits.split('.')
  const trimmed = whole.replace(/^0+(?=\d)/, '')
  const exact = fraction === undefined ? trimmed : `${trimmed}.${fraction}`
  return understood(negative && /[1-9]/.test(exact) ? `-${exact}` : exact)
}
