import { Alert, Button, Group } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import { listReminders, mailStates, pushStates } from '../../domain/reminder/index.ts'
import { useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  useSay,
  useSearchKey,
  useTexts,
  When,
} from '../ui/index.ts'
import { Unclear } from './sent-unclear.tsx'
import { texts } from './texts.ts'

type Row = z.output<(typeof listReminders)['output']>['notices'][number]

/** Who was told what in the campaign, and where each notice is on its way. */
export const Sent = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const [before, setBefore] = useSearchKey('truoc')
  const input = before === '' ? { campaignId } : { campaignId, before: Number(before) }
  const read = useRead(listReminders, input, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {({ notices, unclear, more, mailConfigured }) => (
        <>
          {!mailConfigured && (
            <Alert color="gray" mb="md" title={t('sent.noMail')}>
              {t('sent.noMailHint')}
            </Alert>
          )}
          <Unclear campaignId={campaignId} letters={unclear} />
          {notices.length === 0 ? (
            <EmptyState title={t('sent.none')}>{t('sent.noneHint')}</EmptyState>
          ) : (
            <>
              <UnclearPushes count={notices.filter(({ push }) => push === 'unclear').length} />
              <SentTable rows={notices} />
            </>
          )}
          <Group mt="md">
            {before !== '' && (
              <Button variant="default" onClick={() => setBefore('')}>
                {t('sent.newest')}
              </Button>
            )}
            {more && (
              <Button variant="default" onClick={() => setBefore(String(notices.at(-1)?.id ?? ''))}>
                {t('sent.older')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Loaded>
  )
}

/** A push only calls: what it says stands at the bell and in the letter, so nobody has to decide about one. */
const UnclearPushes = ({ count }: { readonly count: number }) => {
  const t = useTexts(texts)
  if (count === 0) return null
  return (
    <Alert color="gray" mb="md" title={t('unclear.pushes', { count })}>
      {t('unclear.pushesHint')}
    </Alert>
  )
}

/** What a server answered and what a person decided is rare: their columns come with the first of them. */
const ifSaid = (rows: readonly Row[], said: (row: Row) => unknown): { hidden?: true } =>
  rows.some(row => said(row) !== null) ? {} : { hidden: true }

const SentTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useTexts(texts)
  const say = useSay()
  const columns = useMemo(
    (): Column<Row>[] => [
      { key: 'luc', label: t('sent.at'), value: row => row.at, cell: row => <When at={row.at} /> },
      { key: 'nguoi', label: t('sent.person'), value: row => row.personName, filter: 'choice' },
      { key: 'don-vi', label: t('sent.unit'), value: row => row.unitName, filter: 'choice' },
      { key: 'noi-dung', label: t('sent.words'), width: '34%', value: row => say(row) },
      {
        key: 'trong-he-thong',
        label: t('sent.inApp'),
        value: row => t(row.readAt === null ? 'sent.unread' : 'sent.read'),
        filter: 'choice',
      },
      { key: 'thu', label: t('sent.mail'), value: row => say(mailStates[row.mail]), filter: 'choice' },
      {
        key: 'tra-loi',
        label: t('sent.answer'),
        value: row => row.answer,
        ...ifSaid(rows, row => row.answer),
      },
      {
        key: 'quyet-dinh',
        label: t('unclear.decided'),
        ...ifSaid(rows, row => row.decided),
        value: ({ decided }) =>
          decided === null
            ? null
            : t(`unclear.said.${decided.decision}`, { person: decided.personName, reason: decided.reason }),
      },
      { key: 'day', label: t('sent.push'), value: row => say(pushStates[row.push]), filter: 'choice' },
      {
        key: 'tra-loi-day',
        label: t('sent.pushAnswer'),
        value: row => row.pushAnswer,
        ...ifSaid(rows, row => row.pushAnswer),
      },
    ],
    [t, say, rows],
  )
  return <DataTable name="da-gui" rows={rows} rowKey={row => row.id} columns={columns} />
}
