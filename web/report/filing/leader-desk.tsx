import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { listAttachments } from '../../../domain/campaign/index.ts'
import { declineReport, signReport } from '../../../domain/report/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useFormat, useTexts } from '../../ui/index.ts'
import { ForLeader } from '../below/for-leader.tsx'
import type { Report } from '../drafting/use-desks.ts'
import { DraftText } from '../reading/draft-text.tsx'
import { texts } from './texts.ts'

/** What the leader of the unit does in one step: read, and sign or give back. */
const LeaderDesk = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { campaignId, assignmentId, signOff } = report
  const files = useRead(listAttachments, { campaignId, assignmentId })
  return (
    <Stack gap="lg">
      <Alert color="soon" variant="light" title={t('review')}>
        <Text mb="sm">
          {t('reviewLead', {
            by: signOff.askedBy ?? '',
            at: signOff.askedAt === null ? '' : format.instant(signOff.askedAt),
          })}
        </Text>
        <Signing report={report} />
      </Alert>
      <ForLeader report={report} />
      <DraftText report={report} files={files.data?.attachments ?? []} />
    </Stack>
  )
}

const Signing = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const sign = useWrite(signReport, {
    touches: ['work', 'campaign', 'rollup'],
    onDone: ({ version }) => tell(t('signedDone', { version })),
  })
  const decline = useWrite(declineReport, { onDone: () => tell(t('declinedDone')) })
  const fieldError = useFieldError(decline.error)
  const reportId = report.id
  const { sha256 } = report.signOff
  return (
    <>
      <ErrorSummary problem={sign.error ?? decline.error} />
      {declining && (
        <Textarea
          id={fieldId('reason')}
          mb="sm"
          label={t('declineReason')}
          error={fieldError('reason')}
          autosize
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <Group gap="sm">
        {!declining && sha256 !== null && (
          <Button loading={sign.isPending} onClick={() => sign.mutate({ reportId, sha256 })}>
            {t('sign')}
          </Button>
        )}
        <Button
          variant="default"
          loading={decline.isPending}
          onClick={() => (declining ? decline.mutate({ reportId, reason }) : setDeclining(true))}
        >
          {t('decline')}
        </Button>
        {declining && (
          <Button variant="subtle" color="gray" onClick={() => setDeclining(false)}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </>
  )
}

export default LeaderDesk
