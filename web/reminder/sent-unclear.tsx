import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { decideLetter, type letterDecisions, type listReminders } from '../../domain/reminder/index.ts'
import { useHolds, useWrite } from '../api/index.ts'
import {
  ErrorSummary,
  fieldId,
  Section,
  tell,
  useDraft,
  useFieldError,
  useSay,
  useTexts,
  When,
} from '../ui/index.ts'
import { texts } from './texts.ts'

type Letter = z.output<(typeof listReminders)['output']>['unclear'][number]

interface Props {
  readonly campaignId: number
  readonly letters: readonly Letter[]
}

/** Letters of which nobody knows whether they arrived wait for a person's word; draws nothing where there is none. */
export const Unclear = ({ campaignId, letters }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const mayDecide = useHolds('officer')
  const [open, setOpen] = useState<number | null>(null)
  if (!mayDecide || letters.length === 0) return null
  return (
    <Section title={t('unclear.title', { count: letters.length })}>
      <p>{t('unclear.lead')}</p>
      <Stack component="ul" gap="md" p={0} mb="xl" style={{ listStyle: 'none' }}>
        {letters.map(({ noticeId, personName, unitName, at, notices }) => (
          <li key={noticeId}>
            <strong>{personName}</strong>
            {unitName !== null && ` · ${unitName}`} · <When at={at} />
            <ul>
              {notices.map(notice => (
                <li key={notice.vi}>{say(notice)}</li>
              ))}
            </ul>
            {open === noticeId ? (
              <DecideForm campaignId={campaignId} noticeId={noticeId} onClose={() => setOpen(null)} />
            ) : (
              <Button
                variant="default"
                size="sm"
                onClick={() => setOpen(noticeId)}
                aria-label={t('unclear.decideFor', { person: personName })}
              >
                {t('unclear.decide')}
              </Button>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  )
}

interface FormProps {
  readonly campaignId: number
  readonly noticeId: number
  readonly onClose: () => void
}

const DecideForm = ({ campaignId, noticeId, onClose }: FormProps) => {
  const t = useTexts(texts)
  const [reason, setReason, forget] = useDraft(`letter.${noticeId}`, '')
  const deciding = useWrite(decideLetter, {
    touches: ['reminder'],
    onDone: ({ state }) => {
      forget()
      tell(t(`unclear.done.${state}`))
      onClose()
    },
  })
  const fieldError = useFieldError(deciding.error)
  const decide = (decision: (typeof letterDecisions)[number]) =>
    deciding.mutate({ campaignId, noticeId, decision, reason })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        decide('again')
      }}
    >
      <Stack gap="sm" maw="60ch">
        <ErrorSummary problem={deciding.error} />
        <Textarea
          id={fieldId('reason')}
          label={t('unclear.reason')}
          description={t('unclear.reasonHint')}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={fieldError('reason')}
          autosize
          minRows={2}
          required
        />
        <Group gap="sm">
          <Button type="submit" loading={deciding.isPending}>
            {t('unclear.again')}
          </Button>
          <Button variant="default" disabled={deciding.isPending} onClick={() => decide('sent')}>
            {t('unclear.sent')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('unclear.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
