import type { Bilingual } from '../shared/index.ts'
import { type Expression, mentionsIn, parseFormula } from './formula/index.ts'
import { type Indicator, isWords } from './indicator.ts'
import type { OutlineCheck } from './outlineCheck.ts'
import { reachedFrom } from './reckoned.ts'

/** A line of the outline that is not right, by its place: `indicators.3.partOf`. */
export interface OutlineFault extends Bilingual {
  readonly path: string
}

export type FieldFault = Bilingual & { readonly field: keyof Indicator }

const mentionFaults = (
  expression: Expression,
  yearly: boolean | null,
  all: readonly Indicator[],
): Bilingual[] =>
  mentionsIn(expression).flatMap(({ code, overYears }) => {
    const other = all.find(each => each.code === code)
    if (other === undefined || isWords(other)) {
      return [
        {
          vi: `không có chỉ tiêu số nào mang mã “${code}”.`,
          en: `no indicator that is a number has the code “${code}”.`,
        },
      ]
    }
    if (overYears && !other.yearly)
      return [
        {
          vi: `“${code}” không lấy theo năm nên không cộng qua các năm được.`,
          en: `“${code}” is not yearly and cannot be added up over years.`,
        },
      ]
    if (yearly !== null && !overYears && other.yearly !== yearly) {
      return [
        {
          vi: yearly
            ? `“${code}” là một số cho cả kỳ, không dùng cho từng năm được.`
            : `“${code}” lấy theo năm: cộng các năm bằng years(${code}).`,
          en: yearly
            ? `“${code}” is one number for the whole window and cannot be used year by year.`
            : `“${code}” is yearly: add its years up by years(${code}).`,
        },
      ]
    }
    return []
  })

/** What is wrong with the formula of an indicator. */
export const formulaFaults = (indicator: Indicator, all: readonly Indicator[]): FieldFault[] => {
  const { formula, name, nameEn, yearly } = indicator
  if ((formula ?? null) === null) return []
  const parsed = parseFormula(formula ?? '')
  const said = (reason: Bilingual): FieldFault => ({
    field: 'formula',
    vi: `“${name}”: ${reason.vi}`,
    en: `“${nameEn}”: ${reason.en}`,
  })
  if (!parsed.ok) return [said(parsed.reason)]
  const circle = {
    vi: 'công thức quay vòng về chính chỉ tiêu này.',
    en: 'the formula comes back to the indicator itself.',
  }
  return [
    ...mentionFaults(parsed.expression, yearly, all).map(said),
    ...(reachedFrom(all, indicator).has(indicator.code) ? [said(circle)] : []),
  ]
}

/** What is wrong with a check of the outline; both of its sides are counted the same way. */
export const checkFaults = (
  check: OutlineCheck,
  before: readonly OutlineCheck[],
  all: readonly Indicator[],
  at: number,
): OutlineFault[] => {
  const found: OutlineFault[] = []
  if (before.some(({ code }) => code === check.code)) {
    found.push({
      path: `checks.${at}.code`,
      vi: `Mã kiểm tra “${check.code}” bị trùng.`,
      en: `The check “${check.code}” occurs twice.`,
    })
  }
  const yearly = [check.left, check.right].some(side => {
    const parsed = parseFormula(side)
    return (
      parsed.ok &&
      mentionsIn(parsed.expression).some(
        ({ code, overYears }) => !overYears && all.some(each => each.code === code && each.yearly),
      )
    )
  })
  for (const side of ['left', 'right'] as const) {
    const parsed = parseFormula(check[side])
    const faults = parsed.ok ? mentionFaults(parsed.expression, yearly, all) : [parsed.reason]
    found.push(
      ...faults.map(({ vi, en }) => ({
        path: `checks.${at}.${side}`,
        vi: `“${check[side]}”: ${vi}`,
        en: `“${check[side]}”: ${en}`,
      })),
    )
  }
  return found
}
