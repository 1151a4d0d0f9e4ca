import { Anchor, Button, Title } from '@mantine/core'
import { acceptReport, downloadWord, readSubmission } from '../../../domain/report/index.ts'
import { readAddress, useRead } from '../../api/index.ts'
import {
  EmptyState,
  FilledPlace,
  Loaded,
  StatusBadge,
  TextSkeleton,
  Timeline,
  ToLink,
  useSearch,
  useTexts,
} from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { besideSubmission } from '../places.ts'
import { texts } from '../texts.ts'
import style from './reading.module.css'
import { Receipt } from './receipt.tsx'
import { Receivers } from './receivers.tsx'
import { SubmissionText } from './submission-text.tsx'
import { Verdict, verdictPlace } from './verdict.tsx'

type Row = Report['submissions'][number]

/** One version as handed in, with its receipt, its receivers, the verdict to give, and the versions before it. */
const SubmissionView = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const [search] = useSearch()
  const wanted = Number(search['lan'] ?? '')
  const row = report.submissions.find(({ version }) => version === wanted) ?? report.submissions[0]
  if (row === undefined) return <EmptyState title={t('reading.none')}>{t('reading.noneLead')}</EmptyState>
  const judges = row === report.submissions[0] && report.may.includes(acceptReport.name)
  return (
    <div className={style['view']}>
      {row.verdict === null && !judges && (
        <p className={style['next']}>
          <StatusBadge tone="waiting">{t('reading.waiting')}</StatusBadge> {t('reading.next')}
        </p>
      )}
      <SubmittedText report={report} version={row.version} judges={judges} />
      <aside className={style['aside']} data-judges={judges}>
        {judges && <Verdict report={report} version={row.version} />}
        <Receipt report={report} row={row} />
        <Receivers report={report} />
        <Versions report={report} shown={row} />
      </aside>
    </div>
  )
}

interface TextProps {
  readonly report: Report
  readonly version: number
  readonly judges: boolean
}

const SubmittedText = ({ report, version, judges }: TextProps) => {
  const t = useTexts(texts)
  const read = useRead(readSubmission, { reportId: report.id, version }, { keepPrevious: true })
  return (
    <Loaded read={read} skeleton={<TextSkeleton lines={14} />}>
      {submission => (
        <div>
          <FilledPlace
            place={besideSubmission}
            given={{ reportId: report.id, version, unitName: report.unitName }}
          />
          <Button
            component="a"
            className="no-print"
            variant="default"
            mb="md"
            href={readAddress(downloadWord, { reportId: report.id, version })}
          >
            {t('reading.word')}
          </Button>
          {judges && (
            <Anchor className={`${style['toVerdict']} no-print`} href={`#${verdictPlace}`}>
              {t('verdict.goTo')}
            </Anchor>
          )}
          <SubmissionText campaignId={report.campaignId} submission={submission} />
        </div>
      )}
    </Loaded>
  )
}

const toneOf = ({ verdict }: Row) =>
  verdict === null ? 'waiting' : verdict === 'accepted' ? 'accepted' : 'returned'

/** All versions with what was said of them; each opens, and each can be compared with the one before. */
const Versions = ({ report, shown }: { readonly report: Report; readonly shown: Row }) => {
  const t = useTexts(texts)
  return (
    <section className={style['panel']}>
      <Title order={2}>{t('reading.versions', { count: report.submissions.length })}</Title>
      <Timeline
        items={report.submissions.map(row => ({
          id: row.version,
          at: row.submittedAt,
          tone: toneOf(row),
          title: <VersionTitle report={report} row={row} isShown={row === shown} />,
          detail: (
            <>
              {row.verdict === null
                ? t('reading.waiting')
                : t(`reading.${row.verdict}`, { by: row.verdictBy ?? '' })}
              {row.reason !== '' && <blockquote className={style['reason']}>{row.reason}</blockquote>}
            </>
          ),
        }))}
      />
    </section>
  )
}

const VersionTitle = ({
  report,
  row: { version, late },
  isShown,
}: {
  readonly report: Report
  readonly row: Row
  readonly isShown: boolean
}) => {
  const t = useTexts(texts)
  const name = t('reading.version', { version: String(version) })
  return (
    <>
      {isShown ? (
        <strong>{name}</strong>
      ) : (
        <ToLink to={`/bao-cao/${report.id}?xem=lan-gui&lan=${version}`}>{name}</ToLink>
      )}{' '}
      {late && <StatusBadge tone="late">{t('receipt.late')}</StatusBadge>}
      {version > 1 && (
        <>
          {' · '}
          <ToLink to={`/bao-cao/${report.id}?xem=so-sanh&lan=${version}`}>
            {t('reading.compare', { version: String(version - 1) })}
          </ToLink>
        </>
      )}
    </>
  )
}

export default SubmissionView
