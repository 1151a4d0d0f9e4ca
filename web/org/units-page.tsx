import { Group, Slider, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { countUnits, levelNames, levels, listChangeDays } from '../../domain/org/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import {
  DateInput,
  EmptyState,
  Loaded,
  Page,
  ToButton,
  useFormat,
  useNow,
  useSay,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import { texts } from './texts.ts'
import style from './tree.module.css'
import { UnitSearch } from './unit-search.tsx'
import { UnitTree } from './unit-tree.tsx'

/** The tree of units on any day, and the search in it. */
export default function UnitsPage() {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const [onDay, setOnDay] = useSearchKey('ngay', today)
  const [kept, keep] = useSearchKey('tim')
  const [phrase, setPhrase] = useState(kept)
  const counts = useRead(countUnits, { onDay }, { keepPrevious: true })
  const administers = useHolds('administrator')
  const questions = (
    <>
      {administers && (
        <ToButton to="/don-vi/nhap-tep" variant="default">
          {t('list.open')}
        </ToButton>
      )}
      <ToButton to="/don-vi/nhom" variant="default">
        {t('tree.groups')}
      </ToButton>
      <ToButton to="/don-vi/cau-hoi" variant="default">
        {t('tree.questions')}
      </ToButton>
    </>
  )
  return (
    <Page title={t('tree.title')} lead={t('tree.lead')} actions={questions} width="wide">
      <Stack gap="md">
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <DateInput label={t('tree.on')} value={onDay} onChange={day => setOnDay(day ?? today)} />
          <TextInput
            label={t('tree.search')}
            description={t('tree.searchHint')}
            leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
            type="search"
            value={phrase}
            onChange={event => {
              setPhrase(event.currentTarget.value)
              keep(event.currentTarget.value)
            }}
          />
        </Group>
        <DaySlider onDay={onDay} today={today} onChange={setOnDay} />
        <Loaded read={counts}>{answer => <CountLine counts={answer.counts} />}</Loaded>
        {phrase.trim() === '' ? (
          <WholeTree onDay={onDay} empty={Object.keys(counts.data?.counts ?? { some: 1 }).length === 0} />
        ) : (
          <UnitSearch phrase={phrase} onDay={onDay} />
        )}
      </Stack>
    </Page>
  )
}

const WholeTree = ({ onDay, empty }: { readonly onDay: string; readonly empty: boolean }) => {
  const t = useTexts(texts)
  if (empty) return <EmptyState title={t('tree.empty')}>{t('tree.emptyHint')}</EmptyState>
  return (
    <>
      <UnitTree onDay={onDay} />
      <Text size="sm" c="dimmed">
        {t('tree.keys')}
      </Text>
    </>
  )
}

const CountLine = ({ counts }: { readonly counts: Readonly<Partial<Record<string, number>>> }) => {
  const say = useSay()
  const format = useFormat()
  const line = levelNames.flatMap(level => {
    const units = counts[level]
    return units === undefined ? [] : [`${say(levels[level])}: ${format.number(units)}`]
  })
  return (
    <Text size="sm" aria-live="polite">
      {line.join(' · ')}
    </Text>
  )
}

interface SliderProps {
  readonly onDay: string
  readonly today: string
  readonly onChange: (onDay: string) => void
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Steps over the days on which the map changed, beginning with the day before the first. */
const DaySlider = ({ onDay, today, onChange }: SliderProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(listChangeDays, {})
  const changes = read.data?.days.map(each => each.onDay) ?? []
  const first = changes[0]
  if (first === undefined) return null
  const stops = [...new Set([dayBefore(first), ...changes, today])].sort()
  const at = Math.max(
    0,
    stops.findLastIndex(stop => stop <= onDay),
  )
  return (
    <div className={style['days']}>
      <Text size="sm" fw={500} id="o-days">
        {t('tree.changes')}
      </Text>
      <Slider
        aria-labelledby="o-days"
        thumbLabel={t('tree.changes')}
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        label={value => format.day(stops[value] ?? onDay)}
        marks={stops.map((_, value) => ({ value }))}
        onChange={value => onChange(stops[value] ?? onDay)}
      />
    </div>
  )
}
