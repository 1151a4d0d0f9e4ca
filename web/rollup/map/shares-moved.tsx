import { readUnitReports } from '../../../domain/rollup/index.ts'
import { useRead } from '../../api/index.ts'
import type { TypedShares } from '../../org/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { ForeseenShares } from './foreseen-shares.tsx'
import style from './map.module.css'

/** What of a unit will be read at its successors, campaign by campaign and figure by figure; and that no sum changes. */
export default function SharesMoved({ into, ...event }: TypedShares) {
  const t = useTexts(texts)
  const format = useFormat()
  const { unitId, onDay } = event
  const { data } = useRead(readUnitReports, { unitId, before: onDay })
  if (data === undefined) return null
  const day = format.day(onDay)
  return (
    <section className={style['moved']}>
      {data.campaigns.length === 0 ? (
        <p>{t('shares.nothing')}</p>
      ) : (
        <>
          <p>{t('shares.moved', { day })}</p>
          <ul>
            {data.campaigns.map(({ campaignId, name, reports, figures }) => (
              <li key={campaignId}>
                {name}: {t('shares.reports', { count: reports })}, {t('shares.figures', { count: figures })}
              </li>
            ))}
          </ul>
          <p>{t('shares.same')}</p>
        </>
      )}
      <ForeseenShares into={into} {...event} />
    </section>
  )
}
