import { Alert, List, Tabs } from '@mantine/core'
import { lazy, Suspense, useEffect, useRef } from 'react'
import {
  dutyInShort,
  type ReportView,
  reportStates,
  standingReturn,
  viewAt,
  viewsOf,
} from '../../domain/report/index.ts'
import { usePresence, useRead, useSubject } from '../api/index.ts'
import {
  Day,
  Loaded,
  Page,
  PageSkeleton,
  StatusBadge,
  TextSkeleton,
  ToButton,
  ToLink,
  useNumberParam,
  useSay,
  useSearch,
  useTexts,
  When,
} from '../ui/index.ts'
import { readReport, saveSection } from './contracts.ts'
import { type Report, useDesks } from './drafting/use-desks.ts'
import { Correcting } from './filing/correcting.tsx'
import { useWaitingReports } from './outbox/waiting.ts'
import { WaitingToSend } from './outbox/waiting-report.tsx'
import { toneOf } from './states.ts'
import { texts } from './texts.ts'
import { sectionOf, WritingView } from './writing/writing-view.tsx'

const BelowView = lazy(() => import('./below/below-view.tsx'))
const FilesView = lazy(() => import('./files/files-view.tsx'))
const CheckList = lazy(() => import('./filing/check-list.tsx'))
const LeaderDesk = lazy(() => import('./filing/leader-desk.tsx'))
const OutlineNews = lazy(() => import('./outline/outline-news.tsx'))
const SubmissionView = lazy(() => import('./reading/submission-view.tsx'))
const Comparison = lazy(() => import('./reading/comparison.tsx'))

/** A report: written by its unit, read and judged by its receivers. */
export default function ReportPage() {
  const reportId = useNumberParam('reportId')
  const read = useRead(readReport, { reportId }, { remember: true })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {report => <ReportDesk key={report.id} report={report} onSent={() => void read.refetch()} />}
    </Loaded>
  )
}

const useView = (report: Report) => {
  const [search, setSearch] = useSearch()
  const show = (next: string | null) => setSearch({ xem: next ?? '', lan: '' }, { push: true })
  const writes = report.may.includes(saveSection.name)
  return { view: viewAt(report, search['xem']), offered: viewsOf(report), show, writes }
}

const ReportDesk = ({ report, onSent }: { readonly report: Report; readonly onSent: () => void }) => {
  const t = useTexts(texts)
  const { view, offered, show, writes } = useView(report)
  const before = useRef(view)
  useEffect(() => {
    if (before.current !== view) scrollTo({ top: 0 })
    before.current = view
  }, [view])
  return (
    <Page
      title={t('page.title', { unit: report.unitName })}
      lead={<Lead report={report} />}
      beside={<State report={report} />}
      crumbs={[
        { label: t('list.title'), to: '/bao-cao' },
        { label: report.campaignName, to: `/bao-cao?dot=${report.campaignId}` },
      ]}
      {...(writes && view === 'viet'
        ? { actions: <ToButton to={`/bao-cao/${report.id}?xem=kiem-tra`}>{t('writing.check')}</ToButton> }
        : {})}
    >
      <Returned report={report} />
      <Correcting report={report} />
      {report.outlineNews !== null && (
        <Suspense fallback={null}>
          <OutlineNews report={report} />
        </Suspense>
      )}
      {offered.length > 1 && (
        <Tabs value={view} onChange={show} mb="lg" className="no-print" keepMounted={false}>
          <Tabs.List>
            {offered.map(each => (
              <Tabs.Tab key={each} value={each}>
                {t(`page.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      {writes && <Writing report={report} view={view} onSent={onSent} />}
      <Suspense fallback={<TextSkeleton lines={12} />}>
        {view === 'duyet' && <LeaderDesk report={report} />}
        {view === 'lan-gui' && <SubmissionView report={report} />}
        {view === 'so-sanh' && <Comparison report={report} />}
      </Suspense>
    </Page>
  )
}

interface WritingProps {
  readonly report: Report
  readonly view: ReportView
  readonly onSent: () => void
}

/** The desks live as long as the page, so that going to look at a version keeps what is being saved. */
const Writing = ({ report, view, onSent }: WritingProps) => {
  const desks = useDesks(report)
  const { person } = useSubject()
  const [search] = useSearch()
  const spot = view === 'viet' ? (sectionOf(report, search['muc'])?.label ?? '') : ''
  const colleagues = usePresence(`report:${report.id}`, spot)
  const waiting = useWaitingReports(person.id)?.find(({ reportId }) => reportId === report.id)
  if (waiting !== undefined) return <WaitingToSend waiting={waiting} onSent={onSent} />
  if (view === 'viet') return <WritingView report={report} desks={desks} colleagues={colleagues} />
  return (
    <Suspense fallback={<TextSkeleton lines={12} />}>
      {view === 'tu-duoi' && <BelowView report={report} desks={desks} />}
      {view === 'tep' && <FilesView report={report} desks={desks} />}
      {view === 'kiem-tra' && <CheckList report={report} desks={desks} />}
    </Suspense>
  )
}

const State = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { state, dueAt, now, submissions } = report
  const receipts = state === 'accepted' && report.legs.some(({ receivedAt }) => receivedAt === null)
  const open = state === 'draft' || state === 'returned'
  const late = open ? dueAt !== null && now > dueAt : (submissions[0]?.late ?? false)
  return (
    <>
      <StatusBadge tone={receipts ? 'waiting' : toneOf[state]}>
        {receipts ? t('list.acceptedWaiting') : say(reportStates[state])}
      </StatusBadge>
      {late && <StatusBadge tone="late">{t(open ? 'page.overdue' : 'receipt.late')}</StatusBadge>}
    </>
  )
}

const Lead = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const { dutyText, dutySection, dueOn, planId, legs } = report
  return (
    <>
      <ToLink underline="always" to={`/ke-hoach/${planId}`}>
        {t('page.duty', { section: dutySection })}
      </ToLink>
      : {dutyInShort(dutyText)}{' '}
      {dueOn !== null && (
        <>
          {t('page.due')} <Day on={dueOn} distance={report.state !== 'accepted'} />.{' '}
        </>
      )}
      {legs.length > 0 && t('page.to', { names: legs.map(leg => leg.receiverName).join(', ') })}
    </>
  )
}

/** Why it came back, first thing on the page, with the way to each section that is to be mended. */
const Returned = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const verdict = standingReturn(report)
  if (verdict === null) return null
  const titleOf = (section: string) =>
    report.outline.sections.find(({ label }) => label === section)?.title ?? ''
  return (
    <Alert
      bg="var(--late-wash)"
      color="late"
      variant="light"
      mb="lg"
      title={t('page.returnedBy', { by: verdict.verdictBy ?? '' })}
    >
      {verdict.verdictAt !== null && <When at={verdict.verdictAt} />}: {verdict.reason}
      {verdict.remarks.length > 0 && (
        <List mt="xs" spacing={4}>
          {verdict.remarks.map(({ section, text }) => (
            <List.Item key={`${section} ${text}`}>
              <ToLink to={`/bao-cao/${report.id}?muc=${section}`} underline="always">
                {section}. {titleOf(section)}
              </ToLink>
              : {text}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  )
}
