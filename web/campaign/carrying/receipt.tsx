import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { receiveLeg, returnLeg } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../../ui/index.ts'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

/** A receiver's two answers: received, or returned with the reason. */
export const Receipt = ({
  place,
  receiverUnitId,
}: {
  readonly place: Place
  readonly receiverUnitId: number
}) => {
  const t = useTexts(texts)
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const receiving = useWrite(receiveLeg, { touches, onDone: () => tell(t('received')) })
  const givingBack = useWrite(returnLeg, { touches, onDone: () => tell(t('gaveBack')) })
  const fieldError = useFieldError(givingBack.error)
  const at = { ...place, receiverUnitId }
  return (
    <Stack gap="xs">
      <ErrorSummary problem={receiving.error ?? givingBack.error} />
      {returning && (
        <Textarea
          id={fieldId('reason')}
          label={t('reason')}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={fieldError('reason')}
          autosize
          minRows={2}
          required
        />
      )}
      <Group gap="sm">
        {!returning && (
          <Button size="sm" loading={receiving.isPending} onClick={() => receiving.mutate(at)}>
            {t('receive')}
          </Button>
        )}
        <Button
          size="sm"
          variant={returning ? 'filled' : 'default'}
          loading={givingBack.isPending}
          onClick={() => (returning ? givingBack.mutate({ ...at, reason }) : setReturning(true))}
        >
          {t('giveBack')}
        </Button>
        {returning && (
          <Button size="sm" variant="default" onClick={() => setReturning(false)}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
