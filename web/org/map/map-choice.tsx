import { SegmentedControl, Select, Text } from '@mantine/core'
import { useId } from 'react'
import { listChangeDays } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { DateInput, useFormat, useNow, useTexts } from '../../ui/index.ts'
import style from './map.module.css'
import { texts } from './texts.ts'
import { useMapDay } from './use-map-day.ts'

/** As reported, or on the map of a day: typed, or chosen among the days on which units changed. In the address. */
export const MapChoice = () => {
  const t = useTexts(texts)
  const [mapOn, choose] = useMapDay()
  const today = dayOfInstant(useNow())
  const labelId = useId()
  return (
    <div className={`${style['choice']} no-print`}>
      <div>
        <Text id={labelId} fz="sm" fw={500} mb={4}>
          {t('choose')}
        </Text>
        <SegmentedControl
          aria-labelledby={labelId}
          value={mapOn === undefined ? '' : 'other'}
          onChange={value => choose(value === '' ? '' : today)}
          data={[
            { value: '', label: t('reported') },
            { value: 'other', label: t('other') },
          ]}
        />
      </div>
      {mapOn !== undefined && (
        <>
          <DateInput label={t('day')} value={mapOn} onChange={day => choose(day ?? today)} />
          <ChangeDays mapOn={mapOn} onChoose={choose} />
        </>
      )}
    </div>
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
      label={t('changes')}
      data={data.days.map(({ onDay }) => ({ value: onDay, label: format.day(onDay) })).reverse()}
      value={data.days.some(({ onDay }) => onDay === mapOn) ? mapOn : null}
      placeholder="…"
      onChange={day => onChoose(day ?? mapOn)}
    />
  )
}
