import { SegmentedControl, Select, Text } from '@mantine/core'
import { useId } from 'react'
import { listChangeDays } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import { DateInput, useFormat, useNow, useTexts } from '../../ui/index.ts'
import style from './map.module.css'
import { texts } from './texts.ts'
import { useMapDay } from './use-map-day.ts'

export interface MapDayProps {
  /** undefined: as reported. */
  readonly mapOn: string | undefined
  /** Empty for as reported. */
  readonly onChoose: (day: string) => void
  readonly disabled?: boolean
}

/** As reported, or on the map of a day: typed, or chosen among the days on which units changed. */
export const MapDay = ({ mapOn, onChoose, disabled = false }: MapDayProps) => {
  const t = useTexts(texts)
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
          disabled={disabled}
          value={mapOn === undefined ? '' : 'other'}
          onChange={value => onChoose(value === '' ? '' : today)}
          data={[
            { value: '', label: t('reported') },
            { value: 'other', label: t('other') },
          ]}
        />
      </div>
      {mapOn !== undefined && (
        <>
          <DateInput label={t('day')} value={mapOn} onChange={day => onChoose(day ?? today)} />
          <ChangeDays mapOn={mapOn} onChoose={onChoose} />
        </>
      )}
    </div>
  )
}

/** The same kept in the address, for a page that only reads. */
export const MapChoice = () => {
  const [mapOn, choose] = useMapDay()
  return <MapDay mapOn={mapOn} onChoose={choose} />
}

/** The same under one line, where most people read as reported. */
export const FoldedMapChoice = () => {
  const t = useTexts(texts)
  const [mapOn] = useMapDay()
  return (
    <details className={`${style['folded']} no-print`} open={mapOn !== undefined}>
      <summary>{t('fold')}</summary>
      <MapChoice />
    </details>
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
