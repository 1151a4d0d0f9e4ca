import type { Indicator, IndicatorPart } from './indicator.ts'

/** Nam, nữ: the breakdown that is asked for most. */
export const bySex: readonly IndicatorPart[] = [
  { code: 'nam', name: 'Nam', nameEn: 'Men' },
  { code: 'nu', name: 'Nữ', nameEn: 'Women' },
]

/** What an editor works on: the parts of a broken-down indicator are listed at it and not as indicators. */
export const withoutParts = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(({ breakdownOf }) => (breakdownOf ?? null) === null)

/** Every broken-down indicator followed by its parts, so that a part is typed, summed and quoted like any other. */
export const withParts = (indicators: readonly Indicator[]): Indicator[] =>
  withoutParts(indicators).flatMap(whole => [
    whole,
    ...(whole.breakdown ?? []).map(
      ({ code, name, nameEn }): Indicator => ({
        code: `${whole.code}.${code}`,
        section: whole.section,
        name,
        nameEn,
        unitOfMeasure: whole.unitOfMeasure,
        type: whole.type,
        numerator: null,
        denominator: null,
        partOf: whole.code,
        yearly: whole.yearly,
        breakdownOf: whole.code,
      }),
    ),
  ])

/** The parts of an indicator: those it is broken down into, or else those that stand under it as “trong đó”. */
export const partsOf = (indicators: readonly Indicator[], code: string): string[] => {
  const broken = indicators.filter(({ breakdownOf }) => breakdownOf === code)
  const parts = broken.length > 0 ? broken : indicators.filter(({ partOf }) => partOf === code)
  return parts.map(part => part.code)
}
