import { useMemo } from 'react'
import type { z } from 'zod'
import type { Indicator } from '../../../domain/report/index.ts'
import { readPlaces } from '../../../domain/rollup/index.ts'
import { useRead } from '../../api/index.ts'
import { type Column, DataTable, Loaded, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from '../rollup.module.css'
import { texts } from '../texts.ts'
import type { Chosen } from '../use-choice.ts'
import type { Rollup } from '../use-rollup.ts'
import { Bar } from '../year-bars.tsx'
import own from './map.module.css'
import { type ProofProps, useProofWords } from './proof-line.tsx'

type Place = z.output<(typeof readPlaces)['output']>['places'][number]

interface Props {
  readonly rollup: Pick<Rollup, 'outline'>
  readonly onMap: ProofProps['onMap']
  readonly chosen: Chosen
  readonly indicator: Indicator
  /** Empty for the whole window. */
  readonly period: string
  readonly periodName: string
}

/** One indicator unit by unit of the map, each with the reports it is made of. */
export const Places = ({ rollup, onMap, chosen, indicator, period, periodName }: Props) => {
  const t = useTexts(texts)
  const asked = { ...chosen, mapOn: onMap.onDay, indicator: indicator.code }
  const notes = useProofWords({ rollup, onMap }, indicator.code)
  const read = useRead(readPlaces, asked, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {({ places }) =>
        places.length === 0 ? (
          <p className={style['notes']}>{t('map.none')}</p>
        ) : (
          <PlacesTable
            places={places}
            period={period}
            periodName={periodName}
            indicator={indicator}
            // The proof is of the whole window: of one year the map is named, no sum claimed.
            notes={period === '' ? notes : notes.slice(0, 1)}
          />
        )
      }
    </Loaded>
  )
}

interface TableProps extends Pick<Props, 'indicator' | 'period' | 'periodName'> {
  readonly places: readonly Place[]
  readonly notes: readonly string[]
}

const figureAt = (place: Place, period: string) =>
  period === ''
    ? { value: place.overall, apportioned: place.apportioned }
    : place.values.find(each => each.period === period)

const PlacesTable = ({ places, period, periodName, indicator, notes }: TableProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const columns = useMemo((): Column<Place>[] => {
    const highest = Math.max(...places.map(place => Number(figureAt(place, period)?.value ?? 0)), 0)
    return [
      {
        key: 'ten',
        label: t('map.unit'),
        value: ({ unitName }) => unitName,
        cell: ({ unitId, unitName, under, held }) => (
          <>
            <ToLink to={`/don-vi/${unitId}`}>{unitName}</ToLink>
            {under !== null && (
              <small className={own['mark']}>{t('map.belowUnder', { unit: under.unitName })}</small>
            )}
            {held !== null && <small className={own['mark']}>{t(`map.why.${held}`)}</small>}
          </>
        ),
      },
      {
        key: 'so',
        label: `${periodName} (${indicator.unitOfMeasure})`,
        align: 'end',
        value: place => {
          const value = figureAt(place, period)?.value ?? null
          return value === null ? null : Number(value)
        },
        cell: place => {
          const figure = figureAt(place, period)
          if (figure === undefined || figure.value === null) return t('panel.blank')
          return (
            <span className={style['figureBar']}>
              {number(figure.value)}
              {figure.apportioned && <small className={own['mark']}>{t('map.apportioned')}</small>}
              <Bar of={figure.value} highest={highest} />
            </span>
          )
        },
      },
      {
        key: 'gom',
        label: t('map.sources'),
        value: ({ from }) =>
          from.length === 0 ? t('map.itself') : from.map(({ unitName }) => unitName).join(', '),
      },
    ]
  }, [places, period, periodName, indicator, t, number])
  return (
    <DataTable
      name="theo-ban-do"
      label={t('panel.byUnit', { period: periodName })}
      rows={places}
      rowKey={({ unitId, held }) => `${unitId}-${held ?? ''}`}
      columns={columns}
      exportNotes={notes}
    />
  )
}
