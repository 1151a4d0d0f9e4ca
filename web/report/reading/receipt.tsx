import { Button, Group, Title } from '@mantine/core'
import { Fragment } from 'react'
import { CopyButton, StatusBadge, useFormat, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { CorrectButton } from '../filing/correcting.tsx'
import { texts as filingTexts } from '../filing/texts.ts'
import { texts } from '../texts.ts'
import style from './reading.module.css'

type Row = Report['submissions'][number]

const shownDigits = 16

/** What was handed in, when, by whom, in time or not, and its check value: to keep and to print. */
export const Receipt = ({ report, row }: { readonly report: Report; readonly row: Row }) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <section className={style['panel']}>
      <Title order={2}>{t('receipt.title')}</Title>
      <dl className={style['facts']}>
        <dt>{t('receipt.version')}</dt>
        <dd>{row.version}</dd>
        <dt>{t('receipt.at')}</dt>
        <dd>{format.instant(row.submittedAt)}</dd>
        <FilingFacts row={row} />
        <dt>{t('receipt.by')}</dt>
        <dd>
          {row.submittedBy ?? ''}, {report.unitName}
        </dd>
        <dt>{t('receipt.due')}</dt>
        <dd>
          {row.late ? (
            <StatusBadge tone="late">{t('receipt.late')}</StatusBadge>
          ) : (
            t('receipt.inTime', { at: report.dueAt === null ? '–' : format.instant(report.dueAt) })
          )}
        </dd>
        <dt>{t('receipt.hash')}</dt>
        <dd>
          <code title={row.sha256}>{row.sha256.slice(0, shownDigits)}…</code>{' '}
          <CopyButton text={row.sha256} label={t('receipt.copyHash')} />
        </dd>
      </dl>
      <Group gap="xs" mt="sm">
        <Button className="no-print" variant="default" size="xs" onClick={() => print()}>
          {t('receipt.print')}
        </Button>
        {row === report.submissions[0] && <CorrectButton report={report} />}
      </Group>
    </section>
  )
}

/** When it was finished, who signed it, why it was corrected, why it counts as in time: each where it applies. */
const FilingFacts = ({ row }: { readonly row: Row }) => {
  const t = useTexts(filingTexts)
  const format = useFormat()
  const { writtenAt, submittedAt, signedBy, correctionReason, inTimeReason } = row
  const minutesBefore = writtenAt === null ? 0 : (Date.parse(submittedAt) - Date.parse(writtenAt)) / 60_000
  const facts = [
    [t('written'), writtenAt !== null && minutesBefore >= 1 ? format.instant(writtenAt) : null],
    [t('signed'), signedBy],
    [t('correction'), correctionReason],
    [t('inTime'), inTimeReason],
  ] as const
  return facts.map(([term, fact]) =>
    fact === null ? null : (
      <Fragment key={term}>
        <dt>{term}</dt>
        <dd>{fact}</dd>
      </Fragment>
    ),
  )
}
