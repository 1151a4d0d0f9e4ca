import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import {
  basisOf,
  type EventDraft,
  lacking,
  missingIn,
  orderOf,
  succeedUnit,
} from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, useDraft, useFieldError, useGo, useNow, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import type { FieldsProps } from './fields.ts'
import { KindChoice } from './kind-choice.tsx'
import { MergeFields } from './merge-fields.tsx'
import { OneUnitFields } from './one-unit-fields.tsx'
import { PaperFields } from './paper-fields.tsx'
import { answersOf, noChoices } from './people-choice.tsx'
import { Preview, useForeseen } from './preview.tsx'
import { SplitFields } from './split-fields.tsx'
import { texts } from './texts.ts'

interface Props {
  /** What is being entered is kept on this machine under this name. */
  readonly name: string
  readonly begun: EventDraft
}

/** Enters what a decision orders for units; what it will do stands beside. */
export const EventEditor = ({ name, begun }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const today = dayOfInstant(useNow())
  const [draft, setDraft, forget] = useDraft<EventDraft>(`unit-event.${name}`, begun)
  const [lacks, setLacks] = useState<{ readonly answer: ReturnType<typeof lacking> } | null>(null)
  const [round, setRound] = useState(0)
  const order = orderOf(draft)
  const onDay = draft.onDay ?? today
  const foreseen = useForeseen(order, onDay)
  const [choices, setChoices] = useState(noChoices)
  const write = useWrite(succeedUnit, {
    touches: ['campaign', 'obstacle', 'person'],
    onDone: ({ successionId }) => {
      forget()
      go(`/don-vi/su-kien/${successionId}?vua-ghi=1`, { replace: true })
    },
  })
  const problem = lacks ?? write.error
  const errorAt = useFieldError(problem)
  const send = () => {
    const fields = missingIn(draft)
    setLacks(fields.length === 0 ? null : { answer: lacking(fields) })
    if (fields.length > 0 || order === null) return
    const { decision, decidedOn } = draft
    const people = answersOf(foreseen.read.data?.people ?? [], choices)
    write.mutate({ order, onDay, decision, decidedOn, basis: basisOf(draft), people })
  }
  const props: FieldsProps = {
    draft,
    change: part => setDraft({ ...draft, ...part }),
    onDay,
    errorAt,
  }
  return (
    <div className={style['editor']} key={round}>
      <div>
        <ErrorSummary problem={problem} />
        <Form {...props} />
      </div>
      <div className={style['side']}>
        <Preview foreseen={foreseen} onDay={onDay} choices={choices} onChoose={setChoices} />
        <Group mt="md">
          <Button loading={write.isPending} onClick={send}>
            {t('page.submit')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              setDraft(begun)
              setLacks(null)
              setChoices(noChoices)
              setRound(round + 1)
            }}
          >
            {t('page.again')}
          </Button>
        </Group>
      </div>
    </div>
  )
}

const Form = (props: FieldsProps) => {
  const t = useTexts(texts)
  const { draft, change } = props
  return (
    <div className={style['form']}>
      <Section title={t('paper.title')}>
        <PaperFields {...props} />
      </Section>
      <Section title={t('kind.title')}>
        <KindChoice value={draft.kind} onChange={kind => change({ kind })} />
      </Section>
      <Section title={t('unit.title')}>
        <UnitFields {...props} />
      </Section>
    </div>
  )
}

const UnitFields = (props: FieldsProps) => {
  switch (props.draft.kind) {
    case 'merge':
      return <MergeFields {...props} />
    case 'split':
      return <SplitFields {...props} />
    default:
      return <OneUnitFields key={props.draft.kind} {...props} />
  }
}
