import { differs, valueShown, wholeWindow } from '../../../domain/report/index.ts'
import { Section, useLanguage, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import style from '../files/files.module.css'
import type { Below } from './below.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly below: Below
  /** Every figure that somebody below gave, and not only those that are apart. */
  readonly every?: boolean
}

/** What the unit states beside what those below add up to. */
export const Differences = ({ report, below, every = false }: Props) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const apart = every ? below.figures : below.figures.filter(differs)
  const title = t(every ? 'below.figures' : 'below.differences', { count: apart.length })
  const byCode = new Map(report.outline.indicators.map(indicator => [indicator.code, indicator]))
  return (
    <Section title={title}>
      {apart.length === 0 ? (
        <p>{t(below.figures.length === 0 ? 'below.nothingYet' : 'below.fits')}</p>
      ) : (
        <section className={style['scroller']} aria-label={title} tabIndex={0}>
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
              {apart.map(figure => {
                const { indicator, period, stated, added, units } = figure
                const declared = byCode.get(indicator)
                return (
                  <tr key={`${indicator} ${period}`} data-apart={every && differs(figure)}>
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
