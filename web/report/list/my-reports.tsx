import { lazy, Suspense } from 'react'
import { readInbox } from '../../../domain/report/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { Section, StatusBadge, ToButton, ToLink, useTexts, useWaitingCount, When } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './list.module.css'

const shownAtMost = 6

const OnThisMachine = lazy(() => import('../outbox/on-this-machine.tsx'))

/** On “Việc của tôi”: what only this machine has, and what waits for this person's verdict or receipt. */
export default function MyReports() {
  const waits = useWaitingCount()
  return (
    <>
      {waits > 0 && (
        <Suspense fallback={null}>
          <OnThisMachine />
        </Suspense>
      )}
      <Waiting />
    </>
  )
}

/** The reports that wait for this person's verdict or receipt. */
const Waiting = () => {
  const t = useTexts(texts)
  const takesIn = useHolds('officer', 'receiver')
  const { data } = useRead(readInbox, {}, { enabled: takesIn })
  const waiting = data?.waiting ?? []
  if (waiting.length === 0) return null
  return (
    <Section
      title={t('list.inbox', { count: waiting.length })}
      actions={
        <ToButton to="/bao-cao?xem=cho-tiep-nhan" variant="default" size="xs">
          {t('inbox.open')}
        </ToButton>
      }
    >
      {waiting.slice(0, shownAtMost).map(row => (
        <div key={row.reportId} className={style['row']}>
          <ToLink to={`/bao-cao/${row.reportId}?xem=lan-gui`}>{row.unitName}</ToLink>
          <span className={style['quiet']}>
            {row.submittedAt !== null && <When at={row.submittedAt} />}{' '}
            {row.late && <StatusBadge tone="late">{t('receipt.late')}</StatusBadge>}
          </span>
        </div>
      ))}
    </Section>
  )
}
