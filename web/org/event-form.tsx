import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { levelNames, levels, previewSuccession, succeedUnit } from '../../domain/org/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  Loaded,
  NumberInput,
  Section,
  tell,
  useNow,
  useSay,
  useTexts,
} from '../ui/index.ts'
import { type EventDraft, eventKinds, orderOf } from './event-draft.ts'
import { texts } from './texts.ts'
import { UnitPicker } from './unit-picker.tsx'

interface Props {
  readonly unitId: number
  readonly fullName: string
  readonly onDone: () => void
}

/** Enters what a decision orders for one unit; says beforehand what it will do. */
export const EventForm = ({ unitId, fullName, onDone }: Props) => {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const [draft, setDraft] = useState<EventDraft>({
    kind: 'merge',
    onDay: today,
    decision: '',
    name: fullName,
    level: 'commune',
    unitId: null,
    parts: [
      { key: 1, unitId: null, weight: null },
      { key: 2, unitId: null, weight: null },
    ],
  })
  const change = (part: Partial<EventDraft>) => setDraft(before => ({ ...before, ...part }))
  const order = orderOf(unitId, draft)
  const write = useWrite(succeedUnit, {
    onDone: () => {
      tell(t('event.done'))
      onDone()
    },
  })
  const send = () => {
    if (order === null) return
    const basis = draft.kind === 'split' ? ('hand' as const) : null
    write.mutate({ order, onDay: draft.onDay, decision: draft.decision, decidedOn: null, basis })
  }
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      <Select
        label={t('event.kind')}
        data={eventKinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={draft.kind}
        allowDeselect={false}
        onChange={kind => change({ kind: eventKinds.find(each => each === kind) ?? 'merge' })}
      />
      <DateInput
        label={t('event.onDay')}
        value={draft.onDay}
        onChange={day => change({ onDay: day ?? today })}
      />
      <KindFields draft={draft} change={change} />
      <TextInput
        label={t('event.decision')}
        value={draft.decision}
        onChange={event => change({ decision: event.currentTarget.value })}
      />
      {order === null ? (
        <Text c="dimmed">{t('event.fill')}</Text>
      ) : (
        <Preview order={order} onDay={draft.onDay} />
      )}
      <Group justify="flex-end">
        <Button disabled={order === null} loading={write.isPending} onClick={send}>
          {t('event.submit')}
        </Button>
      </Group>
    </Stack>
  )
}

interface FieldsProps {
  readonly draft: EventDraft
  readonly change: (part: Partial<EventDraft>) => void
}

const KindFields = ({ draft, change }: FieldsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const picker = (label: string) => (
    <UnitPicker
      label={label}
      onDay={draft.onDay}
      value={draft.unitId}
      onChange={picked => change({ unitId: picked })}
    />
  )
  const name = (
    <TextInput
      label={t('event.fullName')}
      value={draft.name}
      onChange={event => change({ name: event.currentTarget.value })}
    />
  )
  switch (draft.kind) {
    case 'merge':
      return picker(t('event.into'))
    case 'move':
      return picker(t('event.parent'))
    case 'rename':
      return name
    case 'upgrade':
      return (
        <>
          {name}
          <Select
            label={t('event.level')}
            data={levelNames.map(level => ({ value: level, label: say(levels[level]) }))}
            value={draft.level}
            allowDeselect={false}
            onChange={level => change({ level: levelNames.find(each => each === level) ?? 'commune' })}
          />
        </>
      )
    case 'split':
      return <Parts draft={draft} change={change} />
    case 'abolish':
      return null
  }
}

const Parts = ({ draft, change }: FieldsProps) => {
  const t = useTexts(texts)
  const set = (at: number, part: Partial<EventDraft['parts'][number]>) =>
    change({ parts: draft.parts.map((each, index) => (index === at ? { ...each, ...part } : each)) })
  return (
    <>
      {draft.parts.map((part, at) => (
        <Group key={part.key} grow align="flex-end">
          <UnitPicker
            label={t('event.part', { at: at + 1 })}
            onDay={draft.onDay}
            value={part.unitId}
            onChange={unitId => set(at, { unitId })}
          />
          <NumberInput
            label={t('event.weight')}
            value={part.weight}
            decimals={6}
            onChange={weight => set(at, { weight })}
          />
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() =>
            change({ parts: [...draft.parts, { key: draft.parts.length + 1, unitId: null, weight: null }] })
          }
        >
          {t('event.addPart')}
        </Button>
      </Group>
    </>
  )
}

type PreviewInput = z.input<(typeof previewSuccession)['input']>
type Touched = z.output<(typeof previewSuccession)['output']>['units'][number]

/** What the event will do, unit by unit, before anybody enters it. */
const Preview = ({ order, onDay }: PreviewInput) => {
  const t = useTexts(texts)
  const read = useRead(previewSuccession, { order, onDay })
  const line = (unit: Touched): string[] => [
    unit.after === null ? t('event.ends', { unit: unit.before ?? '' }) : '',
    unit.before === null ? t('event.begins', { unit: unit.after ?? '' }) : '',
    unit.before !== null && unit.after !== null && unit.before !== unit.after
      ? t('event.renamed', { before: unit.before, after: unit.after })
      : '',
    unit.before !== null && unit.after !== null && unit.movedTo !== null
      ? t('event.moved', { unit: unit.after, parent: unit.movedTo })
      : '',
    unit.people > 0 ? t('event.people', { count: unit.people }) : '',
  ]
  return (
    <Section title={t('event.preview')}>
      <Loaded read={read}>
        {({ units }) => (
          <ul>
            {units.map(unit => (
              <li key={`${unit.unitId}-${unit.after}`}>{line(unit).filter(Boolean).join('; ')}</li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}
