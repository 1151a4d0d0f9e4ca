import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconGitMerge } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { z } from 'zod'
import {
  createPerson,
  listUnits,
  readSuccessors,
  readUnitLife,
  succeedUnit,
  undoSuccession,
} from '../../domain/org/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  ErrorSummary,
  Loaded,
  Page,
  Section,
  Timeline,
  type TimelineItem,
  ToLink,
  tell,
  useFormat,
  useNow,
  useNumberParam,
  useSearchKey,
  useTexts,
  words,
} from '../ui/index.ts'
import { Codes } from './codes.tsx'
import { EventForm } from './event-form.tsx'
import { PeopleSection } from './people-section.tsx'
import { RelatedUnits } from './related-units.tsx'
import { texts } from './texts.ts'

type Life = z.output<(typeof readUnitLife)['output']>
type LifeEvent = Life['events'][number]

/** One unit through time: its states, what it came from and became, its people. */
export default function UnitPage() {
  const unitId = useNumberParam('unitId')
  const read = useRead(readUnitLife, { unitId })
  return <Loaded read={read}>{life => <UnitLife life={life} />}</Loaded>
}

const UnitLife = ({ life }: { readonly life: Life }) => {
  const t = useTexts(texts)
  const common = useTexts(words)
  const [entering, setEntering] = useSearchKey('nhap')
  const last = life.states.at(-1)
  const today = dayOfInstant(useNow())
  const ends = last?.to ?? null
  const hasEnded = ends !== null && ends <= today
  const mayEnter = life.may.includes(succeedUnit.name) && last?.to === null
  const enter = (
    <Button
      leftSection={<IconGitMerge size={18} stroke={1.6} aria-hidden />}
      onClick={() => setEntering('1')}
    >
      {t('event.enter')}
    </Button>
  )
  return (
    <Page
      title={life.fullName}
      crumbs={[{ label: t('tree.title'), to: '/don-vi' }]}
      {...(last?.code == null ? {} : { lead: t('tree.code', { code: last.code }) })}
      actions={mayEnter ? enter : undefined}
    >
      <Stack gap="xl">
        <OpenQuestions unitId={life.id} />
        <Codes life={life} />
        <Section title={t('unit.life')}>
          <LifeLine life={life} />
        </Section>
        <RelatedUnits unitId={life.id} />
        <Below unitId={life.id} />
        {life.may.includes(createPerson.name) && <PeopleSection unitId={life.id} ended={hasEnded} />}
      </Stack>
      <Modal
        opened={entering !== ''}
        onClose={() => setEntering('')}
        title={t('event.enter')}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <EventForm unitId={life.id} fullName={life.fullName} onDone={() => setEntering('')} />
      </Modal>
    </Page>
  )
}

const OpenQuestions = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(readSuccessors, { unitId })
  return (
    <>
      {read.data?.questions.map(question => (
        <Alert key={question.kind} title={t('unit.open')} color="yellow">
          {t(question.kind === 'successor' ? 'unit.openSuccessor' : 'unit.openWeights', {
            day: format.day(question.onDay),
          })}
        </Alert>
      ))}
    </>
  )
}

const LifeLine = ({ life }: { readonly life: Life }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const mayUndo = life.may.includes(undoSuccession.name)
  const undo = useWrite(undoSuccession, { onDone: () => tell(t('unit.undoneNotice')) })
  const items = useMemo(() => {
    const states = life.states.map((state): TimelineItem & { order: string } => ({
      id: `s-${state.from ?? 'first'}`,
      at: state.from ?? '',
      order: `${state.from ?? ''}1`,
      title: state.fullName,
      detail: [
        state.parentName === null ? '' : t('unit.under', { parent: state.parentName }),
        state.to === null ? t('unit.now') : '',
      ]
        .filter(Boolean)
        .join(' · '),
      tone: state.to === null ? 'active' : 'none',
    }))
    const end = life.states.at(-1)?.to
    const ended: (TimelineItem & { order: string })[] =
      end == null ? [] : [{ id: 'end', at: end, order: `${end}2`, title: t('unit.ended') }]
    return [...states, ...ended].sort((a, b) => (a.order < b.order ? -1 : 1))
  }, [life, t])
  const first = items[0]
  return (
    <Stack gap="sm">
      {first?.at === '' && (
        <Text>
          {t('unit.known')}: {first.title}{' '}
          <Text span c="dimmed">
            {first.detail}
          </Text>
        </Text>
      )}
      <Timeline items={items.filter(item => item.at !== '')} />
      <ErrorSummary problem={undo.error} />
      {life.events
        .filter(event => !event.listed)
        .map(event => (
          <EventLine
            key={event.id}
            event={event}
            on={format.day(event.onDay)}
            {...(mayUndo && !event.undone ? { onUndo: () => undo.mutate({ successionId: event.id }) } : {})}
          />
        ))}
    </Stack>
  )
}

interface EventLineProps {
  readonly event: LifeEvent
  readonly on: string
  readonly onUndo?: () => void
}

const EventLine = ({ event, on, onUndo }: EventLineProps) => {
  const t = useTexts(texts)
  const kind = event.kind === 'undo' ? 'rename' : (event.kind as 'merge')
  return (
    <Group gap="sm">
      <Text size="sm" td={event.undone ? 'line-through' : 'none'}>
        {[on, t(`kinds.${kind}`), event.decision, event.undone ? t('unit.undone') : '']
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {onUndo !== undefined && (
        <Button size="compact-sm" variant="default" onClick={onUndo}>
          {t('unit.undo')}
        </Button>
      )}
    </Group>
  )
}

const Below = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const read = useRead(listUnits, { parentId: unitId })
  const units = read.data?.units ?? []
  if (units.length === 0) return null
  return (
    <Section title={t('unit.below')}>
      <Text size="sm" c="dimmed">
        {t('tree.count', { count: units.length })}
      </Text>
      <Stack gap={4}>
        {units.map(unit => (
          <ToLink key={unit.id} to={`/don-vi/${unit.id}`}>
            {unit.fullName}
          </ToLink>
        ))}
      </Stack>
    </Section>
  )
}
