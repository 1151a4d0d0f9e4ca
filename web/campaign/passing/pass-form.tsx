import { Button, Group, MultiSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { passAssignment, type readPassing } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, fieldId, tell, useFieldError, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly place: { readonly campaignId: number; readonly assignmentId: number }
  readonly passing: z.output<(typeof readPassing)['output']>
  readonly onClose: () => void
}

/** Which units below, until when, with what words. All of them are chosen to begin with. */
export const PassForm = ({ place, passing, onClose }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { candidates, latestOn } = passing
  const all = candidates.map(({ id }) => String(id))
  const [units, setUnits] = useState<string[]>(all)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const sending = useWrite(passAssignment, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: ({ passed, moved }) => {
      tell(t('passed', { count: passed + moved }))
      onClose()
    },
  })
  const fieldError = useFieldError(sending.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (dueOn !== null) sending.mutate({ ...place, unitIds: units.map(Number), dueOn, note })
      }}
    >
      <Stack gap="sm">
        <ErrorSummary problem={sending.error} />
        <MultiSelect
          id={fieldId('unitIds')}
          label={t('units')}
          data={candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={units}
          onChange={setUnits}
          error={fieldError('unitIds')}
          searchable
        />
        <Group gap="sm">
          <Button size="compact-sm" variant="subtle" onClick={() => setUnits(all)}>
            {t('all', { count: all.length })}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setUnits([])}>
            {t('clear')}
          </Button>
        </Group>
        <DateInput
          id={fieldId('dueOn')}
          label={t('dueOn')}
          {...(latestOn === null ? {} : { description: t('latest', { day: format.day(latestOn) }) })}
          value={dueOn}
          onChange={setDueOn}
          error={fieldError('dueOn')}
          required
        />
        <Textarea
          label={t('note')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <Group gap="sm">
          <Button
            type="submit"
            size="sm"
            loading={sending.isPending}
            disabled={units.length === 0 || dueOn === null}
          >
            {t('send', { count: units.length })}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
