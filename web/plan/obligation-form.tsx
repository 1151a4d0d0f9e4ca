import { Button, Group, Select, TagsInput, Text, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import {
  type Duty,
  type DutyChange,
  dueRelation,
  editObligation,
  obligationRole,
  type ReviewedObligation,
} from '../../domain/plan/index.ts'
import { useWrite } from '../api/index.ts'
import { DateInput, ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { RouteFields } from './route-fields.tsx'
import { StretchField } from './stretch-field.tsx'
import { texts } from './texts.ts'
import { selectedStretch } from './use-light.ts'

/** Spans both columns. */
const whole = { gridColumn: '1 / -1' }

type Values = Omit<Duty, 'quantity' | 'section' | 'text' | 'confidence'>

const valuesOf = (obligation: ReviewedObligation): Values => {
  const { start, end, role, assignees, coordinators, deliverable } = obligation
  const { dueOn, dueText, dueRelation: relation, recipients, condition } = obligation
  return {
    start,
    end,
    role,
    assignees,
    coordinators,
    deliverable,
    dueOn,
    dueText,
    dueRelation: relation,
    recipients,
    condition,
  }
}

/** Only what was changed is sent, so that two people at two fields of a duty are told apart in its history. */
const changesOf = (before: Values, after: Values): DutyChange =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Values]),
    ),
  )

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)

/** Corrects a duty in its own place. Words selected in the text meanwhile become the duty's words. */
export const ObligationForm = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const { setEditing } = useDesk()
  const [values, setValues] = useState(() => valuesOf(obligation))
  const set = (change: Partial<Values>) => setValues(before => ({ ...before, ...change }))
  const editing = useWrite(editObligation, {
    onDone: () => {
      setEditing(false)
      tell(t('form.saved'))
    },
  })
  useSelectedSpan(set)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const change = changesOf(valuesOf(obligation), values)
    if (Object.keys(change).length === 0) return setEditing(false)
    editing.mutate({ obligationId: obligation.id, revision: obligation.revision, change })
  }
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || openList(event.target)) return
    event.stopPropagation()
    setEditing(false)
  }
  return (
    <form onSubmit={save} onKeyDown={leave} ref={useFirstField()}>
      <ErrorSummary problem={editing.error} />
      <Fields values={values} set={set} error={useFieldError(editing.error)} />
      <Words obligation={obligation} set={set} />
      <Group gap="xs" mt="sm">
        <Button type="submit" size="xs" loading={editing.isPending}>
          {t('form.save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={() => setEditing(false)}>
          {t('form.cancel')}
        </Button>
      </Group>
    </form>
  )
}

/** A list that drops down from a field takes Esc for itself. */
const openList = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true'

/** The form opens with the focus in it. */
const useFirstField = () => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  return form
}

/** The duty's words can be chosen anew by the mouse in the text, or here by keyboard. */
const Words = ({
  obligation,
  set,
}: {
  readonly obligation: ReviewedObligation
  readonly set: (change: Partial<Values>) => void
}) => {
  const t = useTexts(texts)
  const { passages } = useDesk()
  const [open, setOpen] = useState(false)
  const around = passages.filter(each => each.start < obligation.end && each.end > obligation.start)
  const [first] = around
  const last = around.at(-1)
  return (
    <>
      <Text fz="xs" c="dimmed" mt="xs">
        {t('form.span')}{' '}
        {!open && (
          <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
            {t('form.pick')}
          </Button>
        )}
      </Text>
      {open && first !== undefined && last !== undefined && (
        <StretchField
          label={t('add.words')}
          description={t('form.pickHow')}
          within={{ start: first.start, end: last.end }}
          selected={obligation}
          onSelect={set}
        />
      )}
    </>
  )
}

const useSelectedSpan = (set: (change: Partial<Values>) => void) => {
  useEffect(() => {
    const take = () => {
      const stretch = selectedStretch()
      if (stretch !== null) set(stretch)
    }
    document.addEventListener('mouseup', take)
    return () => document.removeEventListener('mouseup', take)
  })
}

interface FieldsProps {
  readonly values: Values
  readonly set: (change: Partial<Values>) => void
  readonly error: (path: string) => string | undefined
}

const Fields = ({ values, set, error }: FieldsProps) => {
  const t = useTexts(texts)
  const { data } = useDesk()
  const changed = data.text.slice(values.start, values.end).replace(/\s+/g, ' ')
  return (
    <div className={style['formGrid']}>
      <Text style={whole} fz="sm" ff="Tinos, serif">
        {changed}
      </Text>
      <TagsInput
        style={whole}
        size="xs"
        id={fieldId('change.assignees')}
        label={t('form.assignees')}
        description={t('form.assigneesHint')}
        value={values.assignees}
        onChange={assignees => set({ assignees })}
        error={error('change.assignees')}
        splitChars={[';']}
        data-autofocus
      />
      <TagsInput
        style={whole}
        size="xs"
        label={t('form.coordinators')}
        value={values.coordinators}
        onChange={coordinators => set({ coordinators })}
        splitChars={[';']}
      />
      <Select
        size="xs"
        label={t('form.role')}
        value={values.role}
        allowDeselect={false}
        onChange={role => set({ role: obligationRole.parse(role) })}
        data={obligationRole.options.map(value => ({ value, label: t(`role.${value}`) }))}
      />
      <TextInput
        size="xs"
        label={t('form.deliverable')}
        value={values.deliverable ?? ''}
        onChange={event => set({ deliverable: orNull(event.currentTarget.value) })}
      />
      <DateInput label={t('form.dueOn')} value={values.dueOn} onChange={dueOn => set({ dueOn })} />
      <Select
        size="xs"
        label={t('form.dueRelation')}
        value={values.dueRelation}
        placeholder={t('form.noRelation')}
        clearable
        onChange={relation => set({ dueRelation: relation === null ? null : dueRelation.parse(relation) })}
        data={dueRelation.options.map(value => ({ value, label: t(`relation.${value}`) }))}
      />
      <RouteFields recipients={values.recipients} onChange={recipients => set({ recipients })} />
      <TextInput
        style={whole}
        size="xs"
        label={t('form.condition')}
        value={values.condition ?? ''}
        onChange={event => set({ condition: orNull(event.currentTarget.value) })}
      />
    </div>
  )
}
