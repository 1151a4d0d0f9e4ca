import { fromRoman, toRoman } from '../../shared/vietnamese/index.ts'
import { divisionsOf } from '../divisions.ts'
import type { Finding, Section } from '../schema.ts'
import { type Rule, remark } from './inspection.ts'

interface Numbered {
  readonly section: Section
  readonly parent: string
  readonly value: number
  readonly write: (value: number) => string
}

/** Numbering that skips, repeats or starts late: a part may have been lost between draft and print. */
export const numbering: Rule = ({ plan }) => {
  const last = new Map<string, Numbered>()
  const findings: Finding[] = []
  for (const division of divisionsOf(plan)) {
    // A part counts its numbers anew.
    if (plan.parts?.includes(division)) last.clear()
    const [numbered] = readNumber(division)
    if (!numbered) continue
    const before = last.get(numbered.parent)
    last.set(numbered.parent, numbered)
    // A child that opens a new parent of the same label starts its own list.
    forgetBelow(last, numbered.section.label)
    const found = before ? comparedTo(before, numbered) : null
    if (found) findings.push(found)
  }
  return findings
}

const readNumber = (section: Section): Numbered[] => {
  const parts = section.label.split('.')
  const own = parts.at(-1) ?? ''
  const parent = parts.slice(0, -1).join('.')
  const roman = fromRoman(own)
  if (roman !== null) return [{ section, parent: `${parent}#roman`, value: roman, write: toRoman }]
  return /^\d{1,2}$/.test(own)
    ? [{ section, parent: `${parent}#arabic`, value: Number(own), write: String }]
    : []
}

const forgetBelow = (last: Map<string, Numbered>, label: string): void => {
  for (const parent of last.keys()) {
    if (parent.startsWith(`${label}.`) || parent.startsWith(`${label}#`)) last.delete(parent)
  }
}

const comparedTo = (before: Numbered, numbered: Numbered): Finding | null => {
  const { section, value } = numbered
  if (value === before.value + 1 || (value === 1 && before.value > 1)) return null
  if (value === before.value) return repeated(before, numbered)
  if (value < before.value) return null
  const missing = Array.from({ length: value - before.value - 1 }, (_, index) =>
    numbered.write(before.value + index + 1),
  )
  const from = before.section.label
  return remark({
    rule: 'numbering',
    severity: 'warning',
    line: section.line,
    quote: `${from} … ${section.label}`,
    what: `Đánh số nhảy từ mục ${from} (dòng ${before.section.line}) sang mục ${section.label}: không có ${missing.join(', ')}.`,
    why: 'Có thể một phần nội dung đã bị bỏ sót khi hoàn thiện văn bản, hoặc nơi khác viện dẫn sẽ sai mục.',
    todo: `Đối chiếu bản gốc; bổ sung mục ${missing.join(', ')} hoặc đánh số lại.`,
  })
}

const repeated = (before: Numbered, { section }: Numbered): Finding =>
  remark({
    rule: 'numbering',
    severity: 'warning',
    line: section.line,
    quote: section.label,
    what: `Hai mục cùng mang số ${section.label} (dòng ${before.section.line} và dòng ${section.line}).`,
    why: 'Viện dẫn đến mục này sẽ không biết là mục nào.',
    todo: 'Đánh số lại cho liên tục.',
  })
