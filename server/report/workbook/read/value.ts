import { type Indicator, isDecimal, isWords, valueTyped } from '../../../../domain/report/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { formatNumber, type Parsed } from '../../../../domain/shared/vietnamese/index.ts'
import type { RawCell } from './book.ts'

type Value = Parsed<string | null>

const refused = (vi: string, en: string): Value => ({ ok: false, reason: { vi, en } })
const fine = (value: string | null): Value => ({ ok: true, value })

/** Digits a spreadsheet holds; what it writes beyond them is an echo of binary fractions. */
const trueDigits = 15
const decimals = 6

/** '1.2E3', '0.30000000000000004' as exact decimal text; null where it is no number. */
export const exactText = (text: string): string | null => {
  const found = /^(-?)(\d*)(?:\.(\d*))?(?:E([+-]?\d{1,3}))?$/i.exec(text.trim())
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found ?? []
  if (found === null || whole + fraction === '') return null
  const [digits, point] = rounded(whole + fraction, whole.length + Number(exponent))
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const right = padded.slice(at).replace(/0+$/, '')
  const value = right === '' ? left : `${left}.${right}`
  return /[1-9]/.test(value) ? sign + value : '0'
}

/** Cuts a number to the digits that are true, rounding half up; gives the digits and where their point stands. */
const rounded = (all: string, at: number): readonly [digits: string, point: number] => {
  const leading = /^0*/.exec(all)?.[0].length ?? 0
  const digits = all.slice(leading)
  const point = at - leading
  if (digits.length <= trueDigits) return [digits === '' ? '0' : digits, digits === '' ? 1 : point]
  const kept = BigInt(digits.slice(0, trueDigits)) + (digits.charAt(trueDigits) >= '5' ? 1n : 0n)
  const text = kept.toString()
  return [text, point + text.length - trueDigits]
}

const aNumber = (declared: Indicator, text: string): Value => {
  const exact = exactText(text)
  if (exact === null) return refused(`“${text}” không phải là một số.`, `“${text}” is not a number.`)
  if (declared.type === 'text' || declared.type === 'choice')
    return valueTyped(declared, exact.includes('.') ? formatNumber(exact) : exact)
  if (declared.type === 'yesno') return valueTyped(declared, exact)
  if (!isDecimal(exact)) {
    return refused(
      `số quá dài: nhận đến 15 chữ số trước và ${decimals} chữ số sau dấu phẩy.`,
      `the number is too long: up to 15 digits before and ${decimals} after the comma.`,
    )
  }
  return fine(exact)
}

/** The day of a serial number: day 60 is the 29 February 1900 that never was. */
const dayOfSerial = (text: string): string => {
  const serial = Math.floor(Number(text))
  const day = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000)
  return Number.isNaN(day.getTime())
    ? text
    : `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
}

const aDate = (declared: Indicator, text: string): Value => {
  const day = /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : dayOfSerial(text)
  if (isWords(declared)) return valueTyped(declared, day)
  return refused(
    `ô đang là ngày ${day}, không phải số. Có phải Excel tự đổi? Xin định dạng ô là Số rồi gõ lại.`,
    `the cell holds the date ${day}, not a number. Did Excel change it? Format it as a number and type it again.`,
  )
}

const rightOf = (declared: Indicator, value: string | null): Bilingual | null => {
  if (value === null) return null
  if (declared.type === 'count' && !/^\d+$/.test(value))
    return {
      vi: `${formatNumber(value)} không phải là số nguyên không âm.`,
      en: `${value} is not a whole number that is not negative.`,
    }
  if (declared.type === 'money' && value.startsWith('-'))
    return { vi: `${formatNumber(value)} là số âm.`, en: `${value} is negative.` }
  return null
}

/** What a cell answers to its indicator, or why it does not fit. */
export const valueIn = (declared: Indicator, raw: RawCell | null): Value => {
  const read = readRaw(declared, raw)
  const wrong = read.ok ? rightOf(declared, read.value) : null
  return wrong === null ? read : { ok: false, reason: wrong }
}

const readRaw = (declared: Indicator, raw: RawCell | null): Value => {
  if (raw === null) return fine(null)
  switch (raw.kind) {
    case 'number':
      return raw.isDate ? aDate(declared, raw.text) : aNumber(declared, raw.text)
    case 'text':
      return valueTyped(declared, raw.text)
    case 'boolean':
      return declared.type === 'yesno'
        ? fine(raw.value ? '1' : '0')
        : valueTyped(declared, raw.value ? 'Có' : 'Không')
    case 'error':
      return refused(
        `công thức trong ô báo lỗi ${raw.text}.`,
        `the formula in the cell gives the error ${raw.text}.`,
      )
    case 'unreckoned':
      return refused(
        'công thức trong ô chưa được tính. Xin mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi tải lên.',
        'the formula in the cell has not been worked out. Open the file in Excel or LibreOffice, save it and upload it again.',
      )
  }
}
