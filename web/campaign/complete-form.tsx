import { Button, Group, Stack, Textarea } from '@mantine/core'
import { completeAssignment } from '../../domain/campaign/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
  readonly onClose: () => void
}

/** Records a duty that needs no report as done, with where its proof is. */
export const CompleteForm = ({ campaignId, assignmentId, onClose }: Props) => {
  const t = useTexts(texts)
  const [note, setNote, forget] = useDraft(`assignment.${assignmentId}.note`, '')
  const completing = useWrite(completeAssignment, {
    touches: ['campaign', 'work'],
    onDone: () => {
      forget()
      tell(t('assignment.completed'))
      onClose()
    },
  })
  const fieldError = useFieldError(completing.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        completing.mutate({ campaignId, assignmentId, note })
      }}
    >
      <Stack gap="sm" maw="60ch">
        <ErrorSummary problem={completing.error} />
        <Textarea
          id={fieldId('note')}
          label={t('assignment.completeNote')}
          description={t('assignment.completeHint')}
          error={fieldError('note')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          required
        />
        <Group gap="sm">
          <Button type="submit" loading={completing.isPending}>
            {t('assignment.complete')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('assignment.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
