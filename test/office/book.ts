import { bySex, type Figure, type Indicator, withParts } from '../../domain/report/index.ts'
import type { BookToWrite } from '../../server/report/workbook/write/index.ts'

const indicator = (code: string, section: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  section,
  name: `Chỉ tiêu ${code}`,
  nameEn: code,
  unitOfMeasure: 'lượt',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...more,
})

/** One indicator of each type there is, broken down, reckoned and chosen from a list. */
export const outline = {
  version: 4,
  sections: ['1', '2'].map(label => ({ label, title: `Mục ${label}`, guidance: '', required: true })),
  indicators: withParts([
    indicator('trained', '1', { breakdown: [...bySex] }),
    indicator('paid', '1', { type: 'money' }),
    indicator('share', '1', { type: 'rate', numerator: 'trained.nu', denominator: 'trained' }),
    indicator('held', '2', { type: 'yesno', yearly: false }),
    indicator('form', '2', { type: 'choice', choices: ['Trực tiếp, cả ngày', 'Trực tuyến'], yearly: false }),
    indicator('best', '2', { type: 'text', yearly: false }),
    indicator('total', '2', { type: 'money', formula: 'years(paid) / 2', yearly: false }),
  ]),
  checks: [],
  periods: ['2021', '2022'],
}

const figures: Figure[] = [
  { indicator: 'trained', period: '2021', value: '1250' },
  { indicator: 'trained.nu', period: '2021', value: '640' },
  { indicator: 'trained', period: '2022', value: '0' },
  { indicator: 'paid', period: '2021', value: '999999999999999.5' },
  { indicator: 'paid', period: '2022', value: '12.05' },
  { indicator: 'held', period: 'all', value: '1' },
  { indicator: 'form', period: 'all', value: 'Trực tiếp, cả ngày' },
  { indicator: 'best', period: 'all', value: 'Tổ liên gia “tự quản” <Khe Mây> & nhà văn hóa' },
]

/** The workbook of one unit, or the common one of several communes, filled in. */
export const filledBook = (communes: number): BookToWrite => {
  const below = communes > 0
  const units = below
    ? Array.from({ length: communes }, (_, at) => `UBND xã Khe Mây ${at + 1}`)
    : ['UBND huyện Núi Xanh']
  return {
    outline,
    reports: units.map((unitName, at) => ({ assignmentId: at + 1, unitName, figures })),
    below,
    unitName: 'UBND huyện Núi Xanh',
    campaignName: 'Tổng kết 10 năm',
    dueOn: '2023-04-15',
    windowFrom: '2021-01-01',
    windowTo: '2022-12-31',
    outlineVersion: 4,
    issuedOn: '2023-04-01',
  }
}
