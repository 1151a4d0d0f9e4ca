import { Alert, Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, useFieldError, useTexts } from '../../ui/index.ts'
import { correctReport } from '../contracts.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from './texts.ts'

/** Opens an accepted report again, with a reason; the page then shows the writing. */
export const CorrectButton = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const write = useWrite(correctReport, { onDone: () => setAsking(false) })
  const fieldError = useFieldError(write.error)
  if (!report.may.includes(correctReport.name)) return null
  if (!asking)
    return (
      <Button className="no-print" variant="default" size="xs" onClick={() => setAsking(true)}>
        {t('correct')}
      </Button>
    )
  return (
    <form
      className="no-print"
      onSubmit={event => {
        event.preventDefault()
        write.mutate({ reportId: report.id, reason })
      }}
    >
      <ErrorSummary problem={write.error} />
      <Textarea
        id={fieldId('reason')}
        label={t('correctReason')}
        description={t('correctLead')}
        error={fieldError('reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" loading={write.isPending}>
          {t('correctStart')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  )
}

/** Above the writing: which version is being corrected and why, and what still stands. */
export const Correcting = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const { correction, state } = report
  if (correction === null) return null
  const version = String(correction.version)
  return (
    <Alert
      color="soon"
      variant="light"
      mb="lg"
      title={t(state === 'submitted' ? 'corrected' : 'correcting', { version })}
    >
      {t('correctingLead', { by: correction.by, reason: correction.reason, version })}
    </Alert>
  )
}
