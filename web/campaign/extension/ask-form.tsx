import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { askExtension } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
  readonly onClose: () => void
}

/** A later day with the reason; the words survive a crash. */
export const AskForm = ({ campaignId, assignmentId, onClose }: Props) => {
  const t = useTexts(texts)
  const [wantedOn, setWantedOn] = useState<string | null>(null)
  const [reason, setReason, forget] = useDraft(`extension.${assignmentId}`, '')
  const asking = useWrite(askExtension, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: () => {
      forget()
      tell(t('extension.sent'))
      onClose()
    },
  })
  const fieldError = useFieldError(asking.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (wantedOn !== null) asking.mutate({ campaignId, assignmentId, wantedOn, reason })
      }}
    >
      <Stack gap="sm" maw="60ch">
        <ErrorSummary problem={asking.error} />
        <DateInput
          id={fieldId('wantedOn')}
          label={t('extension.wantedOn')}
          value={wantedOn}
          onChange={setWantedOn}
          error={fieldError('wantedOn')}
          required
        />
        <Textarea
          id={fieldId('reason')}
          label={t('extension.reason')}
          description={t('extension.reasonHint')}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={fieldError('reason')}
          autosize
          minRows={2}
          required
        />
        <Group gap="sm">
          <Button type="submit" loading={asking.isPending}>
            {t('extension.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('assignment.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
