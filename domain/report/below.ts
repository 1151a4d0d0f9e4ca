import { z } from 'zod'
import { id, instant, read, write } from '../shared/index.ts'
import { formatNumber } from '../shared/vietnamese/index.ts'
import { sectionContent } from './contentShape.ts'
import { compareExact, sum } from './exact.ts'
import type { FigureFinding } from './finding.ts'
import { cellKey, type Figure, type Indicator, isReckoned } from './indicator.ts'
import { reportState } from './schema.ts'
import { frozenSource } from './source.ts'

/** A passage in the making: whether the words still stand in the section as they were taken. */
const source = frozenSource.extend({ stands: z.boolean() })

const unitBelow = z.object({
  assignmentId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  reportId: z.number().nullable(),
  state: reportState.nullable(),
  /** The latest version handed in; null where none is. */
  version: z.number().nullable(),
  submittedAt: instant.nullable(),
})

const added = z.object({
  indicator: z.string(),
  period: z.string(),
  /** What the asking unit states itself; null where it states nothing. */
  stated: z.string().nullable(),
  added: z.string(),
  /** How many units below gave this figure. */
  units: z.number(),
})
export type AddedUp = z.output<typeof added>

/** The reports of the units below beside one's own draft. */
export const readBelow = read({
  name: 'report.below',
  label: { vi: 'Xem báo cáo của cấp dưới', en: 'Read the reports from below' },
  roles: ['reporter', 'leader', 'officer'],
  input: z.object({
    reportId: id,
    /** The section whose words are wanted. */
    section: z.string().optional(),
  }),
  output: z.object({
    units: z.array(unitBelow),
    /** Every figure that somebody below gave, added up. */
    figures: z.array(added),
    /** The words of the section, unit by unit, of the versions handed in. */
    texts: z.array(
      z.object({
        reportId: z.number(),
        unitName: z.string(),
        version: z.number(),
        content: sectionContent,
      }),
    ),
    taken: z.array(source),
  }),
})

export const takePassage = write({
  name: 'report.takePassage',
  label: { vi: 'Lấy đoạn từ báo cáo cấp dưới', en: 'Take a passage from a report below' },
  roles: ['reporter'],
  input: z.object({
    reportId: id,
    /** Where it goes. */
    section: z.string(),
    sourceReportId: id,
    sourceVersion: z.number().int().positive(),
    sourceSection: z.string(),
    /** The very words. */
    quote: z.string().trim().min(1).max(20_000),
  }),
  output: z.object({ takenAt: instant }),
})

/** What units below gave, added up cell by cell beside what the asking unit states. Exact; reckoned ones follow. */
export const addedUp = (
  indicators: readonly Indicator[],
  own: readonly Figure[],
  below: readonly (readonly Figure[])[],
): AddedUp[] => {
  const countable = new Set(
    indicators
      .filter(each => (each.type === 'count' || each.type === 'money') && !isReckoned(each))
      .map(({ code }) => code),
  )
  const stated = new Map(own.map(figure => [cellKey(figure), figure.value]))
  const values = new Map<string, { figure: Figure; values: string[] }>()
  for (const figure of below.flat()) {
    if (!countable.has(figure.indicator)) continue
    const cell = values.get(cellKey(figure))
    if (cell === undefined) values.set(cellKey(figure), { figure, values: [figure.value] })
    else cell.values.push(figure.value)
  }
  const order = new Map(indicators.map(({ code }, at) => [code, at]))
  return [...values]
    .map(([key, { figure, values: given }]) => ({
      indicator: figure.indicator,
      period: figure.period,
      stated: stated.get(key) ?? null,
      added: sum(given),
      units: given.length,
    }))
    .sort(
      (one, other) =>
        (order.get(one.indicator) ?? 0) - (order.get(other.indicator) ?? 0) ||
        (one.period < other.period ? -1 : 1),
    )
}

const differs = ({ stated, added: total }: AddedUp): boolean =>
  stated !== null && compareExact(stated, total) !== 0

/** How many of those asked below have handed in. */
export interface Heard {
  readonly filed: number
  readonly asked: number
}

/**
 * What a figure beside the sum from below means. `apart`: they differ whatever is still to come. `waiting`: less has come
 * than is stated while reports are missing that may make it up; more never goes away, as nothing counted is below zero.
 */
export const comparedWithBelow = (figure: AddedUp, { filed, asked }: Heard): 'fits' | 'apart' | 'waiting' => {
  if (!differs(figure)) return 'fits'
  const { stated, added: total } = figure
  return filed < asked && compareExact(stated ?? '0', total) > 0 ? 'waiting' : 'apart'
}

/** Where every unit below gave the figure and their sum is another than the one stated: explained or mended. */
export const besideBelow = (
  indicators: readonly Indicator[],
  figures: readonly AddedUp[],
  asked: number,
): FigureFinding[] =>
  figures
    .filter(each => each.units === asked && differs(each))
    .flatMap(({ indicator, period, stated, added: total }) => {
      const declared = indicators.find(({ code }) => code === indicator)
      if (declared === undefined) return []
      return [
        {
          indicator,
          period,
          severity: 'check' as const,
          rule: 'below',
          vi: `“${declared.name}”, ${period === 'all' ? 'cả kỳ' : period}: báo cáo ghi ${formatNumber(stated ?? '0')}, ${asked} đơn vị cấp dưới cộng lại ${formatNumber(total)}.`,
          en: `“${declared.nameEn}”, ${period === 'all' ? 'whole period' : period}: the report states ${stated ?? '0'}, the ${asked} units below add up to ${total}.`,
        },
      ]
    })
