import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { testMail } from '../../../domain/reminder/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, useFieldError, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

/** One letter at once, with what the server said to it. */
export const TestForm = () => {
  const t = useTexts(texts)
  const [to, setTo] = useState('')
  const testing = useWrite(testMail)
  const error = useFieldError(testing.error)
  const { data } = testing
  return (
    <Section title={t('mail.test')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          testing.mutate({ to })
        }}
      >
        <Stack gap="sm">
          <ErrorSummary problem={testing.error} />
          <TextInput
            id={fieldId('to')}
            label={t('mail.to')}
            type="email"
            required
            value={to}
            error={error('to')}
            onChange={event => setTo(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={testing.isPending}>
              {t('mail.sendTest')}
            </Button>
          </div>
          <p aria-live="polite">
            {data !== undefined && `${t(`mail.outcomes.${data.outcome}`)} ${data.answer}`}
          </p>
        </Stack>
      </form>
    </Section>
  )
}
