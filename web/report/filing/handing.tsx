import { Alert, Button, Text } from '@mantine/core'
import { handToLeader } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, StatusBadge, tell, useFormat, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts as reportTexts } from '../texts.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  /** Everything typed is on the server; false where it is not. */
  readonly flush: () => Promise<boolean>
}

/** Where the leader signs: in place of handing in, handing over. */
export const Handing = ({ report, flush }: Props) => {
  const t = useTexts(texts)
  const said = useTexts(reportTexts)
  const format = useFormat()
  const write = useWrite(handToLeader, { onDone: () => tell(t('handed')) })
  const { signOff } = report
  const hand = async () => {
    if (await flush()) write.mutate({ reportId: report.id })
    else tell(said('check.notSaved'))
  }
  if (signOff.state === 'asked')
    return (
      <StatusBadge tone="waiting">
        {t('waitsLeader', {
          by: signOff.askedBy ?? '',
          at: signOff.askedAt === null ? '' : format.instant(signOff.askedAt),
        })}
      </StatusBadge>
    )
  return (
    <>
      {signOff.state === 'declined' && (
        <Alert color="late" variant="light" mb="sm">
          {t('declined', { by: signOff.decidedBy ?? '', reason: signOff.reason ?? '' })}
        </Alert>
      )}
      <Text mb="sm">{t('handLead')}</Text>
      <ErrorSummary problem={write.error} />
      <Button size="md" loading={write.isPending} onClick={() => void hand()}>
        {t('hand')}
      </Button>
    </>
  )
}
