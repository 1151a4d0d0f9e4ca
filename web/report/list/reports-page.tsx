import { Tabs } from '@mantine/core'
import { listReports, readInbox, reportStates } from '../../../domain/report/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import {
  DataTable,
  EmptyState,
  Loaded,
  Page,
  StatusBadge,
  ToButton,
  useNow,
  useSay,
  useSearch,
  useTexts,
  When,
} from '../../ui/index.ts'
import { toneOf } from '../states.ts'
import { texts } from '../texts.ts'
import { Inbox } from './inbox.tsx'
import { NotStarted } from './not-started.tsx'
import type { ReportRow } from './row.ts'

/** All reports one may read, and for those who take them in, the ones that wait. */
export default function ReportsPage() {
  const t = useTexts(texts)
  const takesIn = useHolds('officer', 'receiver')
  const [search, setSearch] = useSearch()
  const inbox = useRead(readInbox, {}, { enabled: takesIn })
  const waiting = inbox.data?.waiting.length ?? 0
  const view = takesIn && search['xem'] === 'cho-tiep-nhan' ? 'cho-tiep-nhan' : 'tat-ca'
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <NotStarted />
      {takesIn && (
        <Tabs
          value={view}
          onChange={next => setSearch({ xem: next === 'cho-tiep-nhan' ? next : '' }, { push: true })}
          mb="md"
        >
          <Tabs.List>
            <Tabs.Tab value="tat-ca">{t('list.all')}</Tabs.Tab>
            <Tabs.Tab value="cho-tiep-nhan">{t('list.inbox', { count: waiting })}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      )}
      {view === 'cho-tiep-nhan' ? <Inbox read={inbox} /> : <AllReports />}
    </Page>
  )
}

const AllReports = () => {
  const t = useTexts(texts)
  const say = useSay()
  const now = useNow()
  const [search] = useSearch()
  const campaignId = Number(search['dot'] ?? '')
  const read = useRead(listReports, campaignId > 0 ? { campaignId } : {})
  const lateness = (row: ReportRow): string => {
    const open = row.state === 'draft' || row.state === 'returned'
    if (open && row.dueAt !== null && now > row.dueAt) return t('page.overdue')
    return row.late ? t('receipt.late') : t('list.inTime')
  }
  const closed = (row: ReportRow): boolean => row.state !== 'accepted' || row.waitsFor.length === 0
  const stateOf = (row: ReportRow): string =>
    closed(row) ? say(reportStates[row.state]) : t('list.acceptedWaiting')
  return (
    <Loaded read={read}>
      {({ reports }) => (
        <DataTable
          name="bao-cao"
          label={t('list.title')}
          rows={reports}
          rowKey={row => row.reportId}
          rowTo={row => `/bao-cao/${row.reportId}`}
          empty={
            <EmptyState
              title={t('list.none')}
              action={<ToButton to="/viec-cua-toi">{t('list.toWork')}</ToButton>}
            >
              {t('list.noneLead')}
            </EmptyState>
          }
          columns={[
            { key: 'don-vi', label: t('list.unit'), value: row => row.unitName },
            {
              key: 'trang-thai',
              width: '15rem',
              label: t('list.state'),
              filter: 'choice',
              value: stateOf,
              cell: row => (
                <>
                  <StatusBadge tone={closed(row) ? toneOf[row.state] : 'waiting'}>{stateOf(row)}</StatusBadge>
                  {!closed(row) && <div>{t('list.waitsFor', { names: row.waitsFor.join(', ') })}</div>}
                </>
              ),
            },
            {
              key: 'thoi-han',
              width: '9rem',
              label: t('list.lateness'),
              filter: 'choice',
              value: lateness,
              cell: row =>
                lateness(row) === t('list.inTime') ? (
                  lateness(row)
                ) : (
                  <StatusBadge tone="late">{lateness(row)}</StatusBadge>
                ),
            },
            { key: 'lan', label: t('list.version'), align: 'end', value: row => row.version },
            {
              key: 'gui-luc',
              width: '9rem',
              label: t('list.submittedAt'),
              value: row => row.submittedAt,
              cell: row => (row.submittedAt === null ? '–' : <When at={row.submittedAt} />),
            },
            { key: 'dot', label: t('list.campaign'), filter: 'choice', value: row => row.campaignName },
          ]}
        />
      )}
    </Loaded>
  )
}
