import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { besideNew, raiseObstacle } from '../../domain/obstacle/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../ui/index.ts'
import { FilesWith } from './files-with.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
  readonly onClose: () => void
}

/** The unit's words; they survive a crash. */
export const RaiseForm = ({ campaignId, assignmentId, onClose }: Props) => {
  const t = useTexts(texts)
  const [text, setText, forget] = useDraft(`obstacle.${campaignId}.${assignmentId}`, '')
  const [waiting, setWaiting] = useState(false)
  const raising = useWrite(raiseObstacle, {
    onDone: () => {
      forget()
      tell(t('raise.sent'))
      onClose()
    },
  })
  const fieldError = useFieldError(raising.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        raising.mutate({ campaignId, assignmentId, text })
      }}
    >
      <Stack gap="sm" maw="70ch">
        <ErrorSummary problem={raising.error} />
        <Textarea
          id={fieldId('text')}
          label={t('raise.text')}
          description={t('raise.hint')}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={fieldError('text')}
          autosize
          minRows={3}
          required
        />
        <FilesWith
          campaignId={campaignId}
          assignmentId={assignmentId}
          about={besideNew}
          onWaiting={setWaiting}
        />
        <Text c="dimmed" fz="sm">
          {t('raise.route')}
        </Text>
        <Group gap="sm">
          <Button type="submit" loading={raising.isPending} disabled={waiting}>
            {t('raise.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('raise.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
