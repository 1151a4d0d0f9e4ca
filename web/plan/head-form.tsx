import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { editPlanHead } from '../../domain/plan/index.ts'
import { useWrite } from '../api/index.ts'
import { DateInput, ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)

/** Corrects what was read in the head; another date of the plan means that its units are read again. */
export const HeadForm = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(texts)
  const { plan } = useDesk().data
  const { title, number, issuedOn, issuer, windowFrom, windowTo } = plan
  const [head, setHead] = useState({ title, number, issuedOn, issuer, windowFrom, windowTo })
  const set = (change: Partial<typeof head>) => setHead({ ...head, ...change })
  const editing = useWrite(editPlanHead, {
    onDone: () => {
      tell(t('about.saved'))
      onClose()
    },
  })
  const error = useFieldError(editing.error)
  const save = (event: FormEvent) => {
    event.preventDefault()
    editing.mutate({ planId: plan.id, revision: plan.revision, ...head })
  }
  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <ErrorSummary problem={editing.error} />
        <Textarea
          id={fieldId('title')}
          label={t('about.title')}
          autosize
          value={head.title ?? ''}
          error={error('title')}
          onChange={event => set({ title: orNull(event.currentTarget.value) })}
        />
        <TextInput
          label={t('about.number')}
          value={head.number ?? ''}
          onChange={event => set({ number: orNull(event.currentTarget.value) })}
        />
        <DateInput
          label={t('about.issuedOn')}
          value={head.issuedOn}
          onChange={day => set({ issuedOn: day })}
        />
        <TextInput
          label={t('about.issuer')}
          value={head.issuer ?? ''}
          onChange={event => set({ issuer: orNull(event.currentTarget.value) })}
        />
        <Group grow align="flex-start">
          <DateInput
            label={t('about.windowFrom')}
            value={head.windowFrom}
            onChange={day => set({ windowFrom: day })}
          />
          <DateInput
            label={t('about.windowTo')}
            value={head.windowTo}
            onChange={day => set({ windowTo: day })}
          />
        </Group>
        <Group gap="xs">
          <Button type="submit" loading={editing.isPending}>
            {t('form.save')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
