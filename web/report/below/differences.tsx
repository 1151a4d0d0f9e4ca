import { differs, valueShown, wholeWindow } from '../../../domain/report/index.ts'
import { Section, useLanguage, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import style from '../files/files.module.css'
import type { Below } from './below.ts'
import { texts } from './texts.ts'

/** What the unit states beside what those below add up to: only where they are apart. */
export const Differences = ({ report, below }: { readonly report: Report; readonly below: Below }) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const apart = below.figures.filter(differs)
  const byCode = new Map(report.outline.indicators.map(indicator => [indicator.code, indicator]))
  return (
    <Section title={t('below.differences', { count: apart.length })}>
      {apart.length === 0 ? (
        <p>{t(below.figures.length === 0 ? 'below.nothingYet' : 'below.fits')}</p>
      ) : (
        <section
          className={style['scroller']}
          aria-label={t('below.differences', { count: apart.length })}
          tabIndex={0}
        >
          <table className={style['table']}>
            <thead>
              <tr>
                <th scope="col">{t('below.indicator')}</th>
                <th scope="col">{t('below.period')}</th>
                <th scope="col" data-number>
                  {t('below.stated')}
                </th>
                <th scope="col" data-number>
                  {t('below.added')}
                </th>
                <th scope="col" aria-hidden />
              </tr>
            </thead>
            <tbody>
              {apart.map(({ indicator, period, stated, added, units }) => {
                const declared = byCode.get(indicator)
                return (
                  <tr key={`${indicator} ${period}`}>
                    <th scope="row">{language === 'vi' ? declared?.name : declared?.nameEn}</th>
                    <td>{period === wholeWindow ? t('below.whole') : period}</td>
                    <td data-number>{valueShown(declared, stated ?? '', language)}</td>
                    <td data-number>{valueShown(declared, added, language)}</td>
                    <td>{t('below.of', { units, all: below.units.length })}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  )
}
