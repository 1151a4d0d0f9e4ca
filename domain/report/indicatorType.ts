import type { Bilingual } from '../shared/index.ts'

export const indicatorTypes = {
  count: { vi: 'Số lượng', en: 'Count' },
  money: { vi: 'Kinh phí', en: 'Money' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  yesno: { vi: 'Có hoặc không', en: 'Yes or no' },
  choice: { vi: 'Chọn một', en: 'One of a list' },
  text: { vi: 'Bằng lời, ngắn', en: 'A few words' },
} as const satisfies Record<string, Bilingual>
export type IndicatorType = keyof typeof indicatorTypes
export const indicatorTypeNames = Object.keys(indicatorTypes) as [IndicatorType, ...IndicatorType[]]
