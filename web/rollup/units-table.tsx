import { useMemo } from 'react'
import type { z } from 'zod'
import { assignmentStates } from '../../domain/campaign/index.ts'
import type { Indicator } from '../../domain/report/index.ts'
import type { readContributors } from '../../domain/rollup/index.ts'
import { type Column, DataTable, ToLink, useFormat, useSay, useTexts } from '../ui/index.ts'
import style from './rollup.module.css'
import { texts } from './texts.ts'
import { Bar } from './year-bars.tsx'

type Unit = z.output<(typeof readContributors)['output']>['units'][number]

interface Props {
  readonly units: readonly Unit[]
  /** Empty for the whole window. */
  readonly period: string
  readonly periodName: string
  readonly indicator: Indicator
}

const figureOf = (unit: Unit, period: string): string | null =>
  period === '' ? unit.overall : (unit.values.find(each => each.period === period)?.value ?? null)

/** Every unit that owes a figure, in official order, those without one as well. */
export const UnitsTable = ({ units, period, periodName, indicator }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const { number } = useFormat()
  const columns = useMemo((): Column<Unit>[] => {
    const highest = Math.max(...units.map(unit => Number(figureOf(unit, period) ?? 0)), 0)
    return [
      {
        key: 'ten',
        label: t('panel.unit'),
        value: ({ unitName }) => unitName,
        cell: ({ unitName, reportId, version }) =>
          reportId === null ? (
            unitName
          ) : (
            <ToLink to={`/bao-cao/${reportId}${version === null ? '' : `?xem=lan-gui&lan=${version}`}`}>
              {unitName}
            </ToLink>
          ),
      },
      {
        key: 'so',
        label: `${periodName} (${indicator.unitOfMeasure})`,
        align: 'end',
        value: unit => {
          const value = figureOf(unit, period)
          return value === null ? null : Number(value)
        },
        cell: unit => {
          const value = figureOf(unit, period)
          if (value === null) return unit.version === null ? '' : t('panel.blank')
          return (
            <span className={style['figureBar']}>
              {number(value)}
              <Bar of={value} highest={highest} />
            </span>
          )
        },
      },
      {
        key: 'bao-cao',
        label: t('panel.state'),
        filter: 'choice',
        value: ({ version, state, acceptedSections }) => {
          if (version === null) return say(assignmentStates[state])
          if (acceptedSections === null) return t('panel.counted', { version: String(version) })
          return t('panel.countedPartly', { version: String(version), sections: acceptedSections.join(', ') })
        },
      },
    ]
  }, [units, period, periodName, indicator, t, say, number])
  return (
    <DataTable
      name="tung-don-vi"
      label={t('panel.byUnit', { period: periodName })}
      rows={units}
      rowKey={({ unitId, reportId }) => `${unitId}-${reportId ?? ''}`}
      columns={columns}
    />
  )
}
