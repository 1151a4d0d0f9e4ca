import type { Series } from '../../../domain/campaign/index.ts'
import { Sideways, useFormat, useTexts } from '../../ui/index.ts'
import { daysThatChange } from './lines.ts'
import style from './progress.module.css'
import { texts } from './texts.ts'

const columns = [
  ['owed', 'shortOwed'],
  ['inTime', 'inTime'],
  ['late', 'late'],
  ['open', 'shortOpen'],
  ['ahead', 'shortAhead'],
] as const

interface Props {
  readonly series: Series
  readonly levelName: string
}

/** The same figures in a table, with the days on which something changed. */
export const Figures = ({ series, levelName }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <details className={style['figures']}>
      <summary>{t('table')}</summary>
      <Sideways label={t('caption', { level: levelName })}>
        <table className={style['table']}>
          <caption>{t('caption', { level: levelName })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {columns.map(([key, head]) => (
                <th scope="col" key={key}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {daysThatChange(series.days).map(counts => (
              <tr key={counts.day}>
                <th scope="row">{format.day(counts.day)}</th>
                {columns.map(([key]) => (
                  <td key={key}>{format.number(counts[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </details>
  )
}
