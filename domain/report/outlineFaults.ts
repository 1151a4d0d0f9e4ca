import type { Bilingual } from '../shared/index.ts'
import type { Indicator } from './indicator.ts'
import type { OutlineSection } from './outline.ts'

/** A line of the outline that is not right, by its place: `indicators.3.partOf`. */
export interface OutlineFault extends Bilingual {
  readonly path: string
}

/** What the shapes alone cannot say of an outline: names given once, and references that lead somewhere. */
export const outlineFaults = (
  sections: readonly OutlineSection[],
  indicators: readonly Indicator[],
): OutlineFault[] => [
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
    faultsOf(indicator, sections, indicators, at).map(({ field, ...said }) => ({
      path: `indicators.${at}.${field}`,
      ...said,
    })),
  ),
]

type Found = Bilingual & { readonly field: keyof Indicator }

const faultsOf = (
  indicator: Indicator,
  sections: readonly OutlineSection[],
  indicators: readonly Indicator[],
  at: number,
): Found[] => {
  const found: Found[] = []
  const { code, section, name, nameEn } = indicator
  if (indicators.findIndex(each => each.code === code) < at) {
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
    if (other !== null && !fits(indicator, other, indicators)) {
      found.push({
        field,
        vi: `“${name}”: “${other}” phải là một chỉ tiêu khác, không phải tỷ lệ và cùng theo năm hoặc cùng cả kỳ.`,
        en: `“${nameEn}”: “${other}” must be another indicator, no rate, and yearly like this one or not.`,
      })
    }
  }
  return found
}

const fits = (indicator: Indicator, other: string, indicators: readonly Indicator[]): boolean =>
  other !== indicator.code &&
  indicators.some(
    ({ code, type, yearly }) => code === other && type !== 'rate' && yearly === indicator.yearly,
  )
