import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { receiveReport } from '../../../domain/report/index.ts'
import { useSubject, useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, StatusBadge, tell, useFieldError, useTexts, When } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import style from './reading.module.css'

type Leg = Report['legs'][number]

/** The receivers on the report's route, each with its receipt; whoever may give one does it here. */
export const Receivers = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const { legs, state } = report
  if (legs.length === 0) return null
  const waiting = legs.filter(({ receivedAt }) => receivedAt === null)
  return (
    <section className={style['panel']}>
      <Title order={2}>{t('receivers.title')}</Title>
      {state === 'accepted' && waiting.length > 0 && (
        <Alert color="gray" variant="light" mb="sm" role="status">
          {t('receivers.waiting', { names: waiting.map(({ receiverName }) => receiverName).join(', ') })}
        </Alert>
      )}
      <ul className={style['receipts']}>
        {legs.map(leg => (
          <Receiver key={leg.receiverUnitId} report={report} leg={leg} />
        ))}
      </ul>
    </section>
  )
}

const Receiver = ({ report, leg }: { readonly report: Report; readonly leg: Leg }) => {
  const t = useTexts(texts)
  const { receiverName, insteadOf, receivedAt, receivedBy, note, may } = leg
  return (
    <li>
      <span>
        {receiverName}
        {insteadOf !== null && (
          <Text span fz="sm" c="dimmed" display="block">
            {t('receivers.insteadOf', { unit: insteadOf })}
          </Text>
        )}
      </span>
      {receivedAt === null ? (
        <Text span fz="sm" c="dimmed">
          {t('receivers.notYet')}
        </Text>
      ) : (
        <StatusBadge tone="accepted">
          {t('receivers.received')} <When at={receivedAt} />
        </StatusBadge>
      )}
      {note !== null && (
        <Text span fz="sm" c="dimmed">
          {t('receivers.grounds', { by: receivedBy ?? '', note })}
        </Text>
      )}
      {may.includes(receiveReport.name) && <Confirm report={report} leg={leg} />}
    </li>
  )
}

/** One's own receipt is one click; another receiver's is recorded with its grounds. */
const Confirm = ({ report, leg }: { readonly report: Report; readonly leg: Leg }) => {
  const t = useTexts(texts)
  const { person } = useSubject()
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const write = useWrite(receiveReport, {
    touches: ['work', 'campaign'],
    onDone: ({ arrived }) => tell(t(arrived ? 'receivers.closed' : 'receivers.confirmed')),
  })
  const fieldError = useFieldError(write.error)
  const own = leg.receiverUnitId === person.unitId
  const send = () =>
    write.mutate({ reportId: report.id, receiverUnitId: leg.receiverUnitId, ...(own ? {} : { note }) })
  if (!own && !asking)
    return (
      <Button className="no-print" size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
        {t('receivers.forOther')}
      </Button>
    )
  return (
    <Stack gap="xs" className="no-print" w="100%">
      <ErrorSummary problem={write.error} />
      {!own && (
        <Textarea
          id={fieldId('note')}
          label={t('receivers.note')}
          description={t('receivers.noteHint')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          error={fieldError('note')}
          autosize
          minRows={2}
          required
        />
      )}
      <Group gap="xs">
        <Button size="xs" loading={write.isPending} onClick={send}>
          {t('receivers.confirm')}
        </Button>
        {!own && (
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>
            {t('receivers.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
