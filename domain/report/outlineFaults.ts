import { withParts } from './breakdown.ts'
import { checkFaults, type FieldFault, formulaFaults, type OutlineFault } from './formulaFaults.ts'
import { type Indicator, isWords } from './indicator.ts'
import type { OutlineSection } from './outline.ts'
import type { OutlineCheck } from './outlineCheck.ts'

export type { OutlineFault } from './formulaFaults.ts'

/** What the shapes alone cannot say of an outline: names given once, references that lead somewhere, no circles. */
export const outlineFaults = (
  sections: readonly OutlineSection[],
  indicators: readonly Indicator[],
  checks: readonly OutlineCheck[] = [],
): OutlineFault[] => {
  const all = withParts(indicators)
  return [
    ...sections.flatMap(({ label }, at) =>
      sections.findIndex(each => each.label === label) < at
        ? [
            {
              path: `sections.${at}.label`,
              vi: `Số mục “${label}” bị trùng.`,
              en: `The section number “${label}” occurs twice.`,
            },
          ]
        : [],
    ),
    ...indicators.flatMap((indicator, at) =>
      [
        ...faultsOf(indicator, sections, all),
        ...shapeFaults(indicator),
        ...formulaFaults(indicator, all),
      ].map(({ field, ...said }) => ({ path: `indicators.${at}.${field}`, ...said })),
    ),
    ...checks.flatMap((check, at) => checkFaults(check, checks.slice(0, at), all, at)),
  ]
}

const faultsOf = (
  indicator: Indicator,
  sections: readonly OutlineSection[],
  all: readonly Indicator[],
): FieldFault[] => {
  const found: FieldFault[] = []
  const { code, section, name, nameEn } = indicator
  const sameCode = all.filter(each => each.code === code)
  if (sameCode.length > 1 && sameCode[0] !== indicator) {
    found.push({ field: 'code', vi: `Mã “${code}” bị trùng.`, en: `The code “${code}” occurs twice.` })
  }
  if (!sections.some(({ label }) => label === section)) {
    found.push({
      field: 'section',
      vi: `“${name}” chưa thuộc mục nào của đề cương.`,
      en: `“${nameEn}” belongs to no section of the outline.`,
    })
  }
  for (const field of ['partOf', 'numerator', 'denominator'] as const) {
    const other = indicator[field]
    if (other !== null && !fits(indicator, other, all)) {
      found.push({
        field,
        vi: `“${name}”: “${other}” phải là một chỉ tiêu khác, là số, không phải tỷ lệ và cùng theo năm hoặc cùng cả kỳ.`,
        en: `“${nameEn}”: “${other}” must be another indicator, a number and no rate, and yearly like this one or not.`,
      })
    }
  }
  return found
}

const fits = (indicator: Indicator, other: string, all: readonly Indicator[]): boolean =>
  other !== indicator.code &&
  all.some(
    each => each.code === other && each.type !== 'rate' && !isWords(each) && each.yearly === indicator.yearly,
  )

/** What only some types have: a list to choose from, parts to break down into. */
const shapeFaults = ({ type, name, nameEn, choices, breakdown, formula }: Indicator): FieldFault[] => {
  const found: FieldFault[] = []
  const listed = choices ?? []
  const parts = (breakdown ?? []).map(({ code }) => code)
  if (type === 'choice' && (listed.length < 2 || new Set(listed).size < listed.length)) {
    found.push({
      field: 'choices',
      vi: `“${name}”: cần ít nhất hai lựa chọn, không trùng nhau.`,
      en: `“${nameEn}” needs two different choices or more.`,
    })
  }
  if (new Set(parts).size < parts.length) {
    found.push({
      field: 'breakdown',
      vi: `“${name}”: các phần chia nhỏ bị trùng mã.`,
      en: `“${nameEn}”: two parts have one code.`,
    })
  }
  const counted = type === 'count' || type === 'money'
  if (parts.length > 0 && (!counted || (formula ?? null) !== null)) {
    found.push({
      field: 'breakdown',
      vi: `“${name}”: chỉ số lượng hoặc kinh phí nhập tay mới chia nhỏ được.`,
      en: `“${nameEn}”: only a count or an amount that is typed in can be broken down.`,
    })
  }
  if ((formula ?? null) !== null && !counted) {
    found.push({
      field: 'formula',
      vi: `“${name}”: chỉ số lượng hoặc kinh phí mới có công thức.`,
      en: `“${nameEn}”: only a count or an amount can have a formula.`,
    })
  }
  return found
}
