import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import {
  cancelReading,
  discardReading,
  type ReadingHead,
  resumeReading,
  saveScan,
} from '../../../domain/plan/index.ts'
import { readAddress, useWrite } from '../../api/index.ts'
import { ProblemNotice, ProgressWithCancel, StatusBadge, ToButton, useSay, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly reading: ReadingHead
}

/** How far a scan is, why it stopped, and what can be done about it. */
export const ReadingLine = ({ reading }: Props) => {
  switch (reading.state) {
    case 'waiting':
    case 'running':
      return <Going reading={reading} />
    case 'done':
      return <Done reading={reading} />
    default:
      return <Stopped reading={reading} />
  }
}

const Going = ({ reading }: Props) => {
  const t = useTexts(texts)
  const { id, state, pages, pagesRead, may } = reading
  const cancelling = useWrite(cancelReading)
  const words =
    state === 'waiting'
      ? t('waiting')
      : pagesRead === pages
        ? t('ending', { pages })
        : t('running', { page: pagesRead + 1, pages })
  const cancel = { onCancel: () => cancelling.mutate({ readingId: id }) }
  return (
    <Stack gap="xs">
      <ProblemNotice problem={cancelling.error} />
      <ProgressWithCancel
        label={words}
        done={pagesRead}
        all={pages}
        {...(may.includes(cancelReading.name) && !cancelling.isPending ? cancel : {})}
      />
    </Stack>
  )
}

const Done = ({ reading: { planId, amendsPlanId } }: Props) => {
  const t = useTexts(texts)
  const to = planId === null ? `/ke-hoach/${amendsPlanId}?xem=dieu-chinh` : `/ke-hoach/${planId}`
  return (
    <Alert color="accepted" variant="light" title={t('done')} role="status">
      <Text mb="sm">{planId === null ? t('doneAmending') : t('doneWords')}</Text>
      <ToButton to={to}>{t('openPlan')}</ToButton>
    </Alert>
  )
}

const Stopped = ({ reading }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const { id, state, problem, pages, pagesRead, resumable, may } = reading
  const resuming = useWrite(resumeReading)
  const discarding = useWrite(discardReading)
  const [tone, title] =
    state === 'failed'
      ? (['late', t('failed')] as const)
      : (['closed', state === 'discarded' ? t('discarded') : t('cancelled')] as const)
  return (
    <Stack gap="xs">
      <ProblemNotice problem={resuming.error ?? discarding.error} />
      <Group gap="sm" align="baseline">
        <StatusBadge tone={tone}>{title}</StatusBadge>
        <Text fz="sm" style={{ flex: '1 1 240px' }}>
          {problem === null ? t('cancelledAt', { read: pagesRead, pages }) : say(problem)}
        </Text>
      </Group>
      <Group gap="xs">
        {resumable && may.includes(resumeReading.name) && (
          <Button
            size="compact-sm"
            loading={resuming.isPending}
            onClick={() => resuming.mutate({ readingId: id })}
          >
            {state === 'discarded' ? t('undo') : t('resume')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          component="a"
          href={readAddress(saveScan, { readingId: id })}
        >
          {t('original')}
        </Button>
        {state !== 'discarded' && may.includes(discardReading.name) && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={discarding.isPending}
            onClick={() => discarding.mutate({ readingId: id })}
          >
            {t('discard')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
