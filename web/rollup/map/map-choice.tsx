import { SegmentedControl, Select, Text } from '@mantine/core'
import { useId } from 'react'
import { listChangeDays } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { DateInput, useFormat, useNow, useSearch, useTexts } from '../../ui/index.ts'
import style from '../rollup.module.css'
import { texts } from '../texts.ts'
import type { Chosen } from '../use-choice.ts'

/** As reported, or on the map of a day: typed, or chosen among the days on which units changed. */
export const MapChoice = ({ chosen: { mapOn } }: { readonly chosen: Chosen }) => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  const today = dayOfInstant(useNow())
  const labelId = useId()
  const choose = (day: string) => setSearch({ 'ban-do': day })
  return (
    <>
      <div>
        <Text id={labelId} fz="sm" fw={500} mb={4}>
          {t('map.choose')}
        </Text>
        <SegmentedControl
          className={style['basis'] ?? ''}
          aria-labelledby={labelId}
          value={mapOn === undefined ? '' : 'other'}
          onChange={value => choose(value === '' ? '' : today)}
          data={[
            { value: '', label: t('map.reported') },
            { value: 'other', label: t('map.other') },
          ]}
        />
      </div>
      {mapOn !== undefined && (
        <>
          <DateInput label={t('map.day')} value={mapOn} onChange={day => choose(day ?? today)} />
          <ChangeDays mapOn={mapOn} onChoose={choose} />
        </>
      )}
    </>
  )
}

interface ChangeProps {
  readonly mapOn: string
  readonly onChoose: (day: string) => void
}

const ChangeDays = ({ mapOn, onChoose }: ChangeProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { data } = useRead(listChangeDays, {}, { remember: true })
  if (data === undefined || data.days.length === 0) return null
  return (
    <Select
      label={t('map.changes')}
      data={data.days.map(({ onDay }) => ({ value: onDay, label: format.day(onDay) })).reverse()}
      value={data.days.some(({ onDay }) => onDay === mapOn) ? mapOn : null}
      placeholder="…"
      onChange={day => onChoose(day ?? mapOn)}
    />
  )
}
