import { Slider, Text } from '@mantine/core'
import { useMemo } from 'react'
import { listChangeDays } from '../../../domain/org/index.ts'
import { addDays } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './tree.module.css'

interface Props {
  readonly onDay: string
  readonly today: string
  readonly onChange: (onDay: string) => void
}

/** So many days still stand side by side with their words, on a phone and on a desk. */
const allNamed = { narrow: 6, wide: 10 }

/** Steps over the days on which the map changed, beginning with the day before the first where units stood then. */
export const DaySlider = ({ onDay, today, onChange }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(listChangeDays, {})
  const stops = useMemo(() => {
    const { days = [], knownBefore = false } = read.data ?? {}
    const first = days[0]?.onDay
    if (first === undefined) return []
    return [
      ...new Set([...(knownBefore ? [addDays(first, -1)] : []), ...days.map(day => day.onDay), today]),
    ].sort()
  }, [read.data, today])
  if (read.data === undefined) return <div className={style['daysComing']} />
  if (stops.length < 2) return null
  const at = Math.max(
    0,
    stops.findLastIndex(stop => stop <= onDay),
  )
  const said = (value: number) => {
    const stop = stops[value] ?? onDay
    return stop === today ? t('tree.todayIs', { day: format.day(stop) }) : format.day(stop)
  }
  const named = (value: number) => value === 0 || value === at || value === stops.length - 1
  const marks = stops.map((stop, value) => ({
    value,
    label: (named(value) || stops.length <= allNamed.wide) && (
      <span
        className={style['stop']}
        data-here={stop === onDay || undefined}
        data-spare={(stops.length > allNamed.narrow && !named(value)) || undefined}
      >
        {stop === today ? t('tree.today') : <Broken day={format.day(stop)} />}
      </span>
    ),
  }))
  return (
    <div className={style['days']}>
      <Text size="sm" fw={500} id="o-days" mb={4} className={style['daysTitle'] ?? ''}>
        {t('tree.changes')}
      </Text>
      <Slider
        aria-labelledby="o-days"
        thumbLabel={t('tree.changes')}
        thumbValueText={said}
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        label={null}
        marks={marks}
        onChange={value => onChange(stops[value] ?? onDay)}
      />
    </div>
  )
}

/** Where there is no room for a whole date its year stands below. */
const Broken = ({ day }: { readonly day: string }) => {
  const year = day.lastIndexOf('/') + 1
  return (
    <>
      {day.slice(0, year)}
      <wbr />
      {day.slice(year)}
    </>
  )
}
