import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type DividedUnit, takeSharesBack } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../../ui/index.ts'
import { readAgain } from './read-again.ts'
import { texts } from './texts.ts'

interface Props {
  readonly event: DividedUnit
  readonly divisionId: number
  readonly onDone: () => void
}

/** Goes back to what was said before; asks for the reason. */
export const TakeBack = ({ event, divisionId, onDone }: Props) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState('')
  const write = useWrite(takeSharesBack, {
    touches: readAgain,
    onDone: () => {
      tell(t('backDone'))
      onDone()
    },
  })
  const errorAt = useFieldError(write.error)
  const before = event.divisions.some(({ id, takenBack }) => id < divisionId && takenBack === null)
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      <Text>{t(before ? 'backTo' : 'backToNone')}</Text>
      <TextInput
        id={fieldId('decision')}
        label={t('reason')}
        value={reason}
        required
        maxLength={500}
        error={errorAt('decision')}
        onChange={change => setReason(change.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          disabled={reason.trim() === ''}
          loading={write.isPending}
          onClick={() => write.mutate({ divisionId, decision: reason })}
        >
          {t('back')}
        </Button>
      </Group>
    </Stack>
  )
}
