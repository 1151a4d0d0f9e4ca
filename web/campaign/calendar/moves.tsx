import type { CalendarMove } from '../../../domain/campaign/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import style from './calendar.module.css'
import { texts } from './texts.ts'

/** Which due dates would move, by campaign and duty. */
export const Moves = ({ moves }: { readonly moves: readonly CalendarMove[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  if (moves.length === 0) return <p className={style['quiet']}>{t('noImpact')}</p>
  return (
    <div>
      <p>
        <strong>{t('impact')}</strong>
      </p>
      <ul className={style['moves']}>
        {moves.map(({ campaignId, campaignName, obligationId, section, text, units, from, to }) => (
          <li key={`${campaignId} ${obligationId} ${from}`}>
            <strong>
              {t('move', { section, units, from: format.instant(from), to: format.instant(to) })}
            </strong>
            <p className={style['quiet']}>
              {campaignName}: {text}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
