import { Button, Group, Stack, Textarea } from '@mantine/core'
import { Suspense, useState } from 'react'
import { forwardObstacle, type Obstacle } from '../../domain/obstacle/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useWrite } from '../api/index.ts'
import { UnitPicker } from '../org/index.ts'
import { ErrorSummary, TextSkeleton, tell, useFieldError, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly obstacle: Obstacle
  readonly onClose: () => void
}

/** Hands the difficulty to another unit, with a word to it. */
export const ForwardForm = ({ obstacle, onClose }: Props) => {
  const t = useTexts(texts)
  const { campaignId, id: obstacleId, raisedAt } = obstacle
  const [toUnitId, setToUnitId] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const forwarding = useWrite(forwardObstacle, {
    onDone: () => {
      tell(t('forward.sent'))
      onClose()
    },
  })
  const fieldError = useFieldError(forwarding.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (toUnitId !== null) forwarding.mutate({ campaignId, obstacleId, toUnitId, note })
      }}
    >
      <Stack gap="sm" maw="60ch">
        <ErrorSummary problem={forwarding.error} />
        <Suspense fallback={<TextSkeleton />}>
          <UnitPicker
            label={t('forward.unit')}
            onDay={dayOfInstant(raisedAt)}
            value={toUnitId}
            onChange={setToUnitId}
            error={fieldError('toUnitId')}
          />
        </Suspense>
        <Textarea
          label={t('forward.note')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          error={fieldError('note')}
          autosize
          minRows={2}
        />
        <Group gap="sm">
          <Button type="submit" loading={forwarding.isPending} disabled={toUnitId === null}>
            {t('forward.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('raise.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
