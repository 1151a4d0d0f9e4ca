import { Button, Checkbox, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { answerObstacle, besideAnswer, type Obstacle } from '../../domain/obstacle/index.ts'
import { useHolds, useWrite } from '../api/index.ts'
import { DateInput, ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../ui/index.ts'
import { FilesWith } from './files-with.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly obstacle: Obstacle
  readonly onClose: () => void
}

type Extend = 'none' | 'asker' | 'all'

/** The guidance, whether the question goes with it, and a later date where the person may give one. */
export const AnswerForm = ({ obstacle, onClose }: Props) => {
  const t = useTexts(texts)
  const { campaignId, assignmentId, id: obstacleId } = obstacle
  const mayExtend = useHolds('officer')
  const [guidance, setGuidance, forget] = useDraft(`obstacle.${campaignId}.${obstacleId}.guidance`, '')
  const [showQuestion, setShowQuestion] = useState(true)
  const [extend, setExtend] = useState<Extend>('none')
  const [on, setOn] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const answering = useWrite(answerObstacle, {
    touches: ['campaign', 'work', 'assignment', 'extension'],
    onDone: ({ extended }) => {
      forget()
      tell(extended > 0 ? t('answer.sentExtended', { count: extended }) : t('answer.sent'))
      onClose()
    },
  })
  const fieldError = useFieldError(answering.error)
  const ready = !waiting && (extend === 'none' || on !== null)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        const extension = extend === 'none' || on === null ? null : { for: extend, on }
        answering.mutate({ campaignId, obstacleId, guidance, showQuestion, extension })
      }}
    >
      <Stack gap="sm" maw="70ch">
        <ErrorSummary problem={answering.error} />
        <Textarea
          id={fieldId('guidance')}
          label={t('answer.text')}
          description={t('answer.hint')}
          value={guidance}
          onChange={event => setGuidance(event.currentTarget.value)}
          error={fieldError('guidance')}
          autosize
          minRows={3}
          required
        />
        <FilesWith
          campaignId={campaignId}
          assignmentId={assignmentId}
          about={besideAnswer(obstacleId)}
          onWaiting={setWaiting}
        />
        <Checkbox
          label={t('answer.showQuestion')}
          checked={showQuestion}
          onChange={event => setShowQuestion(event.currentTarget.checked)}
        />
        {mayExtend && <ExtendFields extend={extend} onExtend={setExtend} on={on} onDay={setOn} />}
        <Group gap="sm">
          <Button type="submit" loading={answering.isPending} disabled={!ready}>
            {t('answer.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('raise.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface ExtendProps {
  readonly extend: Extend
  readonly onExtend: (extend: Extend) => void
  readonly on: string | null
  readonly onDay: (on: string | null) => void
}

const ExtendFields = ({ extend, onExtend, on, onDay }: ExtendProps) => {
  const t = useTexts(texts)
  return (
    <div>
      <Text fw={500} fz="sm" mb={4} component="div">
        {t('answer.extend')}
      </Text>
      <SegmentedControl
        aria-label={t('answer.extend')}
        value={extend}
        onChange={value => onExtend(value as Extend)}
        orientation="vertical"
        data={[
          { value: 'none', label: t('answer.extendNone') },
          { value: 'asker', label: t('answer.extendAsker') },
          { value: 'all', label: t('answer.extendAll') },
        ]}
      />
      {extend !== 'none' && <DateInput label={t('answer.on')} value={on} onChange={onDay} required />}
    </div>
  )
}
