import {
  bySex,
  type Indicator,
  type IndicatorPart,
  type OutlineCheck,
  saveOutline,
} from '../../domain/report/index.ts'
import { counts, figureChecks, figuresOf, formsOfReview, indicators, outline } from '../../sample/index.ts'
import type { Actor } from './actor.ts'

const opened = '2023-03-21T10:00:00+07:00'

/** Counts that can never be larger than another. */
const wholes: Readonly<Record<string, string>> = {
  areasRecognised: 'areasRegistered',
  organisationsRecognised: 'organisationsRegistered',
}

/** About how many words each heading expects. */
const lengths: Readonly<Record<number, number>> = { 3: 400, 4: 500, 5: 400, 7: 400 }

const brokenDown: Readonly<Record<string, readonly IndicatorPart[]>> = { trainees: bySex }

type More = Partial<Indicator> & Pick<Indicator, 'code' | 'section' | 'name' | 'nameEn' | 'unitOfMeasure'>

const another = (more: More): Indicator => ({
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
  ...more,
})

/** What follows from the counts, and what is answered once and not by a number. */
const others: readonly Indicator[] = [
  another({
    code: 'awardsTotal',
    section: '7',
    name: 'Tổng số lượt khen thưởng',
    nameEn: 'All awards',
    unitOfMeasure: 'lượt',
    formula: 'awardsCollective + awardsIndividual',
  }),
  another({
    code: 'meetingHeld',
    section: '7',
    name: 'Đã tổ chức hội nghị tổng kết ở địa phương, đơn vị',
    nameEn: 'A review conference was held locally',
    unitOfMeasure: 'có/không',
    type: 'yesno',
    yearly: false,
  }),
  another({
    code: 'formOfReview',
    section: '7',
    name: 'Hình thức tổng kết',
    nameEn: 'Form of the review',
    unitOfMeasure: 'chọn một',
    type: 'choice',
    choices: [...formsOfReview],
    yearly: false,
  }),
  another({
    code: 'bestModel',
    section: '4',
    name: 'Tên mô hình tiêu biểu nhất',
    nameEn: 'Name of the best model',
    unitOfMeasure: 'tên',
    type: 'text',
    yearly: false,
  }),
]

const relations = { partOf: 'atMost', together: 'together' } as const

const checksOfOutline = (): OutlineCheck[] =>
  figureChecks.flatMap((check, at): OutlineCheck[] => {
    const { vi, en } = check.say
    const code = `check${at + 1}`
    if (check.kind === 'partOf') {
      // One part under its whole is said at the indicator itself.
      const [part = ''] = check.parts
      if (wholes[part] !== undefined) return []
      const [left, right] = [check.parts.join(' + '), check.whole.join(' + ')]
      return [{ code, left, relation: relations.partOf, right, vi, en }]
    }
    if (check.kind !== 'together') return []
    return [{ code, left: check.first, relation: relations.together, right: check.second, vi, en }]
  })

/** The outline as an officer of the standing agency would set it up: headings, tables, and what must hold in them. */
export const loadOutline = async (officer: Actor, campaignId: number): Promise<void> => {
  await officer.write(opened, saveOutline, {
    campaignId,
    sections: outline.map(({ number, heading, guidance }) => ({
      label: String(number),
      title: heading.vi,
      guidance: guidance.vi,
      required: true,
      questions: guidance.vi.split('; ').length < 2 ? [] : guidance.vi.replace(/\.$/, '').split('; '),
      words: lengths[number] ?? null,
    })),
    indicators: [
      ...indicators.map(indicator =>
        another({
          code: indicator.id,
          section: String(indicator.section),
          name: indicator.name.vi,
          nameEn: indicator.name.en,
          unitOfMeasure: indicator.measure.vi,
          type: indicator.type,
          numerator: indicator.type === 'rate' ? indicator.numerator : null,
          denominator: indicator.type === 'rate' ? indicator.denominator : null,
          partOf: wholes[indicator.id] ?? null,
          breakdown: [...(brokenDown[indicator.id] ?? [])],
        }),
      ),
      ...others,
    ],
    checks: checksOfOutline(),
  })
}

const women = (trainees: number): number => Math.floor(trainees * 0.37)

/** The cells of a unit's table that the sample fills, as the page would save them. */
export const cellsOf = (unit: string, sections: readonly number[]) => {
  const filled = new Set<string>(
    counts.filter(({ section }) => sections.includes(section)).map(({ id }) => id),
  )
  const cell = (indicator: string, period: string, value: number) => ({
    indicator,
    period,
    value: String(value),
    revision: 0,
  })
  return figuresOf(unit).flatMap(({ indicator, year, value }) => {
    if (value === null || !filled.has(indicator)) return []
    const period = String(year)
    const own = cell(indicator, period, value)
    if (indicator !== 'trainees') return [own]
    return [
      own,
      cell('trainees.nu', period, women(value)),
      cell('trainees.nam', period, value - women(value)),
    ]
  })
}
