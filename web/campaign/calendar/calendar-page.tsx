import { Button, Group, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { z } from 'zod'
import { changeCalendar, readCalendar } from '../../../domain/campaign/index.ts'
import { dayOfInstant, weekday } from '../../../domain/shared/calendar/index.ts'
import { useRead } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  Loaded,
  Page,
  StatusBadge,
  useFormat,
  useNow,
  useSay,
  useSearchKey,
  useTexts,
} from '../../ui/index.ts'
import { ChangeForm } from './change-form.tsx'
import { texts } from './texts.ts'

type CalendarRead = z.output<(typeof readCalendar)['output']>
type CalendarDay = CalendarRead['days'][number]

/** `/quan-tri/lich?nam=2026`: the unusual days of a year, and entering what a notice says. */
export default function CalendarPage() {
  const t = useTexts(texts)
  const now = useNow()
  const [asked, setYear] = useSearchKey('nam', dayOfInstant(now).slice(0, 4))
  const year = Number.parseInt(asked, 10) || Number(dayOfInstant(now).slice(0, 4))
  const read = useRead(readCalendar, { year }, { keepPrevious: true })
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Group gap="sm" mb="md">
        <Button variant="default" size="sm" onClick={() => setYear(String(year - 1))}>
          {t('before')}
        </Button>
        <strong>{t('year', { year: String(year) })}</strong>
        <Button variant="default" size="sm" onClick={() => setYear(String(year + 1))}>
          {t('after')}
        </Button>
      </Group>
      <Loaded read={read}>{data => <Year key={data.year} data={data} />}</Loaded>
    </Page>
  )
}

const Year = ({ data }: { readonly data: CalendarRead }) => {
  const t = useTexts(texts)
  const [editing, setEditing] = useState(false)
  const { year, days, may } = data
  const unannounced = days.length > 0 && days.every(({ source }) => source === 'derived')
  return (
    <>
      {unannounced && (
        <Text c="dimmed" mb="md" maw="80ch">
          {t('derivedHint', { year: String(year) })}
        </Text>
      )}
      {editing ? (
        <ChangeForm onClose={() => setEditing(false)} />
      ) : (
        may.includes(changeCalendar.name) && (
          <Button mb="md" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )
      )}
      <Days days={days} year={year} />
    </>
  )
}

const useSource = (): ((day: CalendarDay) => string) => {
  const t = useTexts(texts)
  return useCallback(
    ({ source, decision, editedBy }) =>
      source === 'edited' ? t('edited', { decision: decision ?? '', person: editedBy ?? '' }) : t(source),
    [t],
  )
}

const Days = ({ days, year }: { readonly days: readonly CalendarDay[]; readonly year: number }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const sourceOf = useSource()
  const columns = useMemo((): readonly Column<CalendarDay>[] => {
    const names = t('weekdays').split(',')
    return [
      { key: 'day', label: t('day'), value: ({ on }) => on, cell: ({ on }) => format.day(on) },
      { key: 'weekday', label: t('weekday'), value: ({ on }) => names[weekday(on)] ?? '' },
      {
        key: 'status',
        label: t('status'),
        value: ({ working }) => t(working ? 'working' : 'off'),
        cell: ({ working }) => (
          <StatusBadge tone={working ? 'active' : 'closed'}>{t(working ? 'working' : 'off')}</StatusBadge>
        ),
      },
      { key: 'reason', label: t('reason'), value: ({ reason }) => say(reason) },
      { key: 'source', label: t('source'), value: sourceOf },
    ]
  }, [t, say, format, sourceOf])
  return (
    <DataTable
      name="lich"
      label={t('year', { year: String(year) })}
      rows={days}
      columns={columns}
      rowKey={({ on }) => on}
    />
  )
}
