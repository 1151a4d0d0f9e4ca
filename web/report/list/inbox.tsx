import { Button, Group } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { acceptReport, receiveReport } from '../../../domain/report/index.ts'
import { call, ProblemError } from '../../api/index.ts'
import {
  DataTable,
  EmptyState,
  Loaded,
  ProblemNotice,
  ProgressWithCancel,
  type RowKey,
  StatusBadge,
  tell,
  useTexts,
  When,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'
import type { ReportRow } from './row.ts'

interface Props {
  readonly read: UseQueryResult<{ waiting: ReportRow[] }, ProblemError>
}

interface Run {
  readonly done: number
  readonly all: number
  readonly refused: ProblemError | null
}

/** Accepts or confirms one after the other; stops at the first refusal, what is done stays done. */
const useBulk = (refresh: () => void) => {
  const [run, setRun] = useState<Run | null>(null)
  const [stop] = useState({ asked: false })
  const start = async (rows: readonly ReportRow[], act: (row: ReportRow) => Promise<unknown>) => {
    stop.asked = false
    let done = 0
    try {
      for (const row of rows) {
        if (stop.asked) break
        setRun({ done, all: rows.length, refused: null })
        await act(row)
        done += 1
      }
      setRun(null)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      setRun({ done, all: rows.length, refused: error })
    }
    refresh()
    return done
  }
  const cancel = () => {
    stop.asked = true
  }
  return { run, start, cancel }
}

/** What waits for the person: to be accepted or returned, or only to be confirmed as received. */
export const Inbox = ({ read }: Props) => {
  const t = useTexts(texts)
  const { run, start, cancel } = useBulk(() => void read.refetch())
  return (
    <Loaded read={read}>
      {({ waiting }) => (
        <>
          <ProblemNotice problem={run?.refused} />
          {run !== null && run.refused === null && (
            <ProgressWithCancel label={t('inbox.running')} {...run} onCancel={cancel} />
          )}
          <InboxTable
            waiting={waiting}
            onAct={async (rows, act, said) => {
              const done = await start(rows, act)
              tell(t(said, { count: done }))
            }}
          />
        </>
      )}
    </Loaded>
  )
}

interface TableProps {
  readonly waiting: readonly ReportRow[]
  readonly onAct: (
    rows: readonly ReportRow[],
    act: (row: ReportRow) => Promise<unknown>,
    said: 'inbox.acceptedMany' | 'inbox.receivedMany',
  ) => Promise<void>
}

const accept = ({ reportId, version }: ReportRow) => call(acceptReport, { reportId, version: version ?? 0 })
const receive = ({ reportId }: ReportRow) => call(receiveReport, { reportId })

const InboxTable = ({ waiting, onAct }: TableProps) => {
  const t = useTexts(texts)
  const picked = (keys: ReadonlySet<RowKey>, verb: string) =>
    waiting.filter(row => keys.has(row.reportId) && row.may.includes(verb))
  const asks = (row: ReportRow) => t(row.may.includes(acceptReport.name) ? 'inbox.verdict' : 'inbox.receipt')
  return (
    <DataTable
      name="cho-tiep-nhan"
      label={t('inbox.title')}
      rows={waiting}
      rowKey={row => row.reportId}
      rowTo={row => `/bao-cao/${row.reportId}?xem=lan-gui`}
      empty={<EmptyState title={t('inbox.none')}>{t('inbox.noneLead')}</EmptyState>}
      selection={{
        actions: (keys, clear) => {
          const [toAccept, toReceive] = [picked(keys, acceptReport.name), picked(keys, receiveReport.name)]
          return (
            <Group gap="xs">
              {toAccept.length > 0 && (
                <Button
                  size="xs"
                  onClick={() => void onAct(toAccept, accept, 'inbox.acceptedMany').then(clear)}
                >
                  {t('inbox.accept', { count: toAccept.length })}
                </Button>
              )}
              {toReceive.length > 0 && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => void onAct(toReceive, receive, 'inbox.receivedMany').then(clear)}
                >
                  {t('inbox.receive', { count: toReceive.length })}
                </Button>
              )}
            </Group>
          )
        },
      }}
      columns={[
        { key: 'don-vi', label: t('list.unit'), value: row => row.unitName },
        { key: 'can', width: '12rem', label: t('inbox.asks'), filter: 'choice', value: asks },
        {
          key: 'gui-luc',
          width: '9rem',
          label: t('list.submittedAt'),
          value: row => row.submittedAt,
          cell: row => (row.submittedAt === null ? '–' : <When at={row.submittedAt} />),
        },
        {
          key: 'thoi-han',
          width: '9rem',
          label: t('list.lateness'),
          filter: 'choice',
          value: row => t(row.late ? 'receipt.late' : 'list.inTime'),
          cell: row =>
            row.late ? <StatusBadge tone="late">{t('receipt.late')}</StatusBadge> : t('list.inTime'),
        },
        { key: 'lan', label: t('list.version'), align: 'end', value: row => row.version },
        { key: 'dot', label: t('list.campaign'), filter: 'choice', value: row => row.campaignName },
      ]}
    />
  )
}
