import { Group, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from 'react'
import { countUnits, levelNames, levels } from '../../domain/org/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import {
  DateInput,
  EmptyState,
  Page,
  ToButton,
  useFormat,
  useNow,
  useSay,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import { LeftLine } from './left/left-line.tsx'
import { texts } from './texts.ts'
import { DaySlider } from './tree/day-slider.tsx'
import { UnitSearch } from './tree/unit-search.tsx'
import { UnitTree } from './tree/unit-tree.tsx'

/** The tree of units on any day, and the search in it. */
export default function UnitsPage() {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const [onDay, setOnDay] = useSearchKey('ngay', today)
  return (
    <Page title={t('tree.title')} lead={t('tree.lead')} actions={<Actions />} width="wide">
      <Tree onDay={onDay} today={today} setOnDay={setOnDay} />
    </Page>
  )
}

const Actions = () => {
  const t = useTexts(texts)
  const administers = useHolds('administrator')
  return (
    <>
      {administers && (
        <>
          <ToButton to="/don-vi/su-kien-moi">{t('event.enter')}</ToButton>
          <ToButton to="/don-vi/nhap-tep" variant="default">
            {t('list.open')}
          </ToButton>
        </>
      )}
      <ToButton to="/don-vi/nhom" variant="default">
        {t('tree.groups')}
      </ToButton>
      <ToButton to="/don-vi/cau-hoi" variant="default">
        {t('tree.questions')}
      </ToButton>
    </>
  )
}

interface TreeProps {
  readonly onDay: string
  readonly today: string
  readonly setOnDay: (day: string) => void
}

const Tree = ({ onDay, today, setOnDay }: TreeProps) => {
  const t = useTexts(texts)
  const [kept, keep] = useSearchKey('tim')
  const [phrase, setPhrase] = useState(kept)
  const asked = useDeferredValue(phrase.trim())
  const box = useRef<HTMLInputElement>(null)
  const listId = useId()
  const counts = useRead(countUnits, { onDay }, { keepPrevious: true }).data?.counts
  const head = counts === undefined ? <Text size="sm">…</Text> : <CountLine onDay={onDay} counts={counts} />
  /** Down into the answers, or straight to the nearest one. */
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    const first = document.getElementById(listId)?.querySelector('a')
    if (!first) return
    event.preventDefault()
    if (event.key === 'Enter') first.click()
    else first.focus()
  }
  return (
    <Stack gap="md">
      <LeftLine />
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <TextInput
          ref={box}
          label={t('tree.search')}
          description={t('tree.searchHint')}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          type="search"
          autoComplete="off"
          value={phrase}
          onKeyDown={press}
          onChange={event => {
            setPhrase(event.currentTarget.value)
            keep(event.currentTarget.value)
          }}
        />
        <DateInput label={t('tree.on')} value={onDay} onChange={day => setOnDay(day ?? today)} />
      </Group>
      <DaySlider onDay={onDay} today={today} onChange={setOnDay} />
      {asked === '' ? (
        <WholeTree onDay={onDay} head={head} empty={Object.keys(counts ?? { some: 1 }).length === 0} />
      ) : (
        <UnitSearch phrase={asked} onDay={onDay} head={head} box={box} listId={listId} />
      )}
    </Stack>
  )
}

interface WholeTreeProps {
  readonly onDay: string
  readonly head: ReactNode
  readonly empty: boolean
}

const WholeTree = ({ onDay, head, empty }: WholeTreeProps) => {
  const t = useTexts(texts)
  if (empty) return <EmptyState title={t('tree.empty')}>{t('tree.emptyHint')}</EmptyState>
  return (
    <div>
      <Text size="sm" c="dimmed" visibleFrom="sm">
        {t('tree.keys')}
      </Text>
      <UnitTree onDay={onDay} head={head} />
    </div>
  )
}

interface CountProps {
  readonly onDay: string
  readonly counts: Readonly<Partial<Record<string, number>>>
}

/** Which day's map one sees, and how many areas of each level stand on it. */
const CountLine = ({ onDay, counts }: CountProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const line = levelNames.flatMap(level => {
    const units = counts[level]
    return units === undefined ? [] : [`${format.number(units)} ${say(levels[level]).toLowerCase()}`]
  })
  return (
    <Text size="sm" aria-live="polite">
      <Text span fw={600}>
        {t('tree.mapOf', { day: format.day(onDay) })}
      </Text>{' '}
      {line.join(' · ')}
    </Text>
  )
}
