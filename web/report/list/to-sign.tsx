import { listToSign } from '../../../domain/report/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { Section, ToButton, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './list.module.css'

/** First on the leader's “Việc của tôi”: the reports of their unit that go out with their word. */
export default function ToSign() {
  const t = useTexts(texts)
  const format = useFormat()
  const leads = useHolds('leader')
  const { data } = useRead(listToSign, {}, { enabled: leads, every: 60_000 })
  const waiting = data?.waiting ?? []
  if (waiting.length === 0) return null
  return (
    <Section title={t('list.toSign', { count: waiting.length })}>
      {waiting.map(({ reportId, unitName, campaignName, askedBy, askedAt, dueAt }) => (
        <div key={reportId} className={style['row']}>
          <div>
            <strong>{unitName}</strong> · {campaignName}
            <div className={style['quiet']}>
              {t('list.toSignBy', { by: askedBy, since: format.since(askedAt) })}
              {dueAt !== null && ` · ${t('list.toSignDue', { due: format.instant(dueAt) })}`}
            </div>
          </div>
          <ToButton to={`/bao-cao/${reportId}?xem=duyet`} size="sm">
            {t('list.toSignOpen')}
          </ToButton>
        </div>
      ))}
    </Section>
  )
}
