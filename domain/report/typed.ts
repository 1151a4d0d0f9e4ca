import type { Bilingual } from '../shared/index.ts'
import { folded, formatNumber, type Parsed, parseNumber } from '../shared/vietnamese/index.ts'
import { type Indicator, isDecimal, isWords } from './indicator.ts'

/** What is written for “nothing to report” in a cell of a table. */
const nothing = new Set(['', '-', '–', '—'])

const yes = new Set(['co', 'x', 'yes', 'y', '1', 'dung', 'true'])
const no = new Set(['khong', 'no', 'n', '0', 'sai', 'false', 'chua'])

const refused = (vi: string, en: string): Parsed<string | null> => ({ ok: false, reason: { vi, en } })

type Declared = Pick<Indicator, 'type' | 'choices'>

/** The value of a cell as people type it, whatever its indicator asks for; null where they say nothing. */
export const valueTyped = (declared: Declared, typed: string): Parsed<string | null> => {
  const text = typed.normalize('NFC').trim()
  if (nothing.has(text)) return { ok: true, value: null }
  if (declared.type === 'text') return inWords(text)
  if (declared.type === 'choice') return chosen(declared.choices ?? [], text)
  if (declared.type === 'yesno') return yesOrNo(text)
  const parsed = parseNumber(text)
  if (!parsed.ok || isDecimal(parsed.value)) return parsed
  return refused(
    'Số này quá dài: nhận đến 15 chữ số trước và 6 chữ số sau dấu phẩy.',
    'This number is too long: up to 15 digits before and 6 after the comma.',
  )
}

const longest = 1000

const inWords = (text: string): Parsed<string | null> =>
  text.length <= longest
    ? { ok: true, value: text }
    : refused(`Chỉ nhận đến ${longest} ký tự.`, `Up to ${longest} characters are taken.`)

const chosen = (choices: readonly string[], text: string): Parsed<string | null> => {
  const found = choices.find(choice => folded(choice) === folded(text))
  if (found !== undefined) return { ok: true, value: found }
  const listed = choices.join('; ')
  return refused(`“${text}” không có trong danh sách: ${listed}.`, `“${text}” is not in the list: ${listed}.`)
}

const yesOrNo = (text: string): Parsed<string | null> => {
  const word = folded(text)
  if (yes.has(word)) return { ok: true, value: '1' }
  if (no.has(word)) return { ok: true, value: '0' }
  return refused(`“${text}”: xin ghi Có hoặc Không.`, `“${text}”: write Có (yes) or Không (no).`)
}

const answers: Readonly<Record<string, Bilingual>> = {
  '1': { vi: 'Có', en: 'Yes' },
  '0': { vi: 'Không', en: 'No' },
}

/** A value as it is shown and as it can be typed again: 1.234,5; Có; the words themselves. */
export const valueShown = (
  declared: Declared | undefined,
  value: string,
  language: 'vi' | 'en' = 'vi',
): string => {
  if (declared?.type === 'yesno') return answers[value]?.[language] ?? value
  if (declared !== undefined && isWords(declared)) return value
  return isDecimal(value) ? formatNumber(value) : value
}
