import { comparedWithBelow, valueShown, wholeWindow } from '../../../domain/report/index.ts'
import { Section, Sideways, useLanguage, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import style from '../files/files.module.css'
import type { Below } from './below.ts'
import { Heard, heardOf } from './heard.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly below: Below
  /** Every figure that somebody below gave, and not only those that are apart. */
  readonly every?: boolean
}

/** What the unit states beside what those below add up to: true differences apart from what merely has not come yet. */
export const Differences = ({ report, below, every = false }: Props) => {
  const t = useTexts(texts)
  const heard = heardOf(below)
  const standing = (wanted: 'apart' | 'waiting') =>
    below.figures.filter(figure => comparedWithBelow(figure, heard) === wanted)
  const [apart, waiting] = [standing('apart'), standing('waiting')]
  const shown = every ? below.figures : apart
  const title = t(every ? 'below.figures' : 'below.differences', { count: shown.length })
  const nothing = below.figures.length === 0 ? 'below.nothingYet' : 'below.fits'
  return (
    <Section title={title}>
      <Heard below={below} />
      {shown.length > 0 && <Figures {...{ report, below }} figures={shown} label={title} marked={every} />}
      {shown.length === 0 && <p>{t(waiting.length > 0 ? 'below.noneApart' : nothing)}</p>}
      {!every && waiting.length > 0 && (
        <details>
          <summary>{t('below.waiting', { count: waiting.length })}</summary>
          <Figures
            {...{ report, below }}
            figures={waiting}
            label={t('below.waiting', { count: waiting.length })}
          />
        </details>
      )}
    </Section>
  )
}

interface FiguresProps extends Pick<Props, 'report' | 'below'> {
  readonly figures: Below['figures']
  readonly label: string
  /** Those that are truly apart stand out among the others. */
  readonly marked?: boolean
}

const Figures = ({ report, below, figures, label, marked = false }: FiguresProps) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const heard = heardOf(below)
  const byCode = new Map(report.outline.indicators.map(indicator => [indicator.code, indicator]))
  return (
    <Sideways label={label} className={style['scroller']}>
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
          {figures.map(figure => {
            const { indicator, period, stated, added, units } = figure
            const declared = byCode.get(indicator)
            const apart = marked && comparedWithBelow(figure, heard) === 'apart'
            return (
              <tr key={`${indicator} ${period}`} data-apart={apart}>
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
    </Sideways>
  )
}
