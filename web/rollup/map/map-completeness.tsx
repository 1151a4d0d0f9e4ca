import { ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from '../rollup.module.css'
import { texts } from '../texts.ts'
import type { Standing } from '../use-rollup.ts'
import own from './map.module.css'

type OnMap = NonNullable<Standing['onMap']>

/** How many units of the map have all the reports they are made of, which lack some, and what stays behind. */
export const MapCompleteness = ({ onMap }: { readonly onMap: OnMap }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { contributing, expected, missing, below, held, onDay } = onMap
  const complete = t('map.complete', { contributing, expected, day: format.day(onDay) })
  const whys = [...new Set(held.map(({ why }) => why))]
  return (
    <section className={style['completeness']} aria-label={complete}>
      <p className={style['share']}>
        <strong>{complete}</strong> {t('map.completeWords')}
      </p>
      <div className={style['track']} aria-hidden="true">
        <span style={{ width: `${expected === 0 ? 0 : (100 * contributing) / expected}%` }} />
      </div>
      {missing.length === 0 ? (
        expected > 0 && <p>{t('map.full')}</p>
      ) : (
        <details className={own['list']}>
          <summary>{t('map.missing', { count: missing.length })}</summary>
          <ul>
            {missing.map(({ unitId, unitName, from }) => (
              <li key={unitId}>
                <ToLink to={`/don-vi/${unitId}`}>{unitName}</ToLink>
                {from.length > 0 && (
                  <span> – {t('map.from', { names: from.map(each => each.unitName).join(', ') })}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {below.length > 0 && (
        <details className={own['list']}>
          <summary>{t('map.below', { count: below.length })}</summary>
          <ul>
            {below.map(({ unitId, unitName, under }) => (
              <li key={unitId}>
                <ToLink to={`/don-vi/${unitId}`}>{unitName}</ToLink>
                <span> – {t('map.belowUnder', { unit: under.unitName })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {held.length > 0 && (
        <details className={own['list']}>
          <summary>{t('map.held', { count: held.length })}</summary>
          <dl className={style['states']}>
            {whys.map(why => (
              <div key={why}>
                <dt>{t(`map.why.${why}`)}</dt>
                <dd>
                  {held
                    .filter(each => each.why === why)
                    .map(({ unitId, unitName }, at) => (
                      <span key={unitId}>
                        {at > 0 && ', '}
                        <ToLink to={`/don-vi/${unitId}`}>{unitName}</ToLink>
                      </span>
                    ))}
                </dd>
              </div>
            ))}
          </dl>
          {whys.some(why => why === 'successor' || why === 'weights') && (
            <ToLink to="/don-vi/cau-hoi">{t('map.settle')}</ToLink>
          )}
        </details>
      )}
    </section>
  )
}
