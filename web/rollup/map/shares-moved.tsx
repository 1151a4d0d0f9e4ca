import { readUnitReports } from '../../../domain/rollup/index.ts'
import { useRead } from '../../api/index.ts'
import type { TypedShares } from '../../org/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { ForeseenShares } from './foreseen-shares.tsx'
import style from './map.module.css'

/** What of a unit will be read at its successors, figure by figure where it gave any; and that no sum changes. */
export default function SharesMoved({ into, ...event }: TypedShares) {
  const t = useTexts(texts)
  const format = useFormat()
  const { unitId, onDay } = event
  const { data } = useRead(readUnitReports, { unitId, before: onDay })
  if (data === undefined) return null
  const day = format.day(onDay)
  const withoutFigures = data.campaigns.filter(({ figures }) => figures === 0)
  return (
    <section className={style['moved']}>
      {data.campaigns.length === 0 ? (
        <p>{t('shares.nothing')}</p>
      ) : (
        <>
          <p>{t('shares.moved', { day })}</p>
          {withoutFigures.length > 0 && (
            <ul>
              {withoutFigures.map(({ campaignId, name, reports }) => (
                <li key={campaignId}>
                  {name}: {t('shares.reports', { count: reports })}, {t('shares.figures', { count: 0 })}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <ForeseenShares into={into} {...event} />
      {data.campaigns.length > 0 && <p>{t('shares.same')}</p>}
    </section>
  )
}
