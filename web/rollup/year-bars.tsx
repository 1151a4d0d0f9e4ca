import type { Total } from '../../domain/rollup/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import style from './rollup.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly years: readonly Total[]
  readonly measure: string
  readonly withFigures: number
  /** The year whose units are shown below. */
  readonly chosen: string
  readonly onChoose: (period: string) => void
}

/** A plot that is its own table: one line a year, the bar between the year and the figure. */
export const YearBars = ({ years, measure, withFigures, chosen, onChoose }: Props) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const highest = Math.max(...years.map(({ value }) => Number(value ?? 0)), 0)
  return (
    <table className={style['bars']}>
      <thead>
        <tr>
          <th scope="col">{t('panel.period')}</th>
          <th scope="col" className={style['barHead']}>
            {t('panel.share')}
          </th>
          <th scope="col">{t('panel.value', { measure })}</th>
          <th scope="col">{t('table.units')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ period, value, units }) => (
          <tr key={period} data-chosen={period === chosen}>
            <th scope="row">
              <button
                type="button"
                className={style['open']}
                aria-pressed={period === chosen}
                aria-label={t('panel.chooseYear', { period })}
                onClick={() => onChoose(period)}
              >
                {period}
              </button>
            </th>
            <td>
              <Bar of={value} highest={highest} />
            </td>
            <td>{value === null ? '–' : number(value)}</td>
            <td>{t('table.of', { units, all: withFigures })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Length only: the figure itself stands beside it. */
export const Bar = ({ of, highest }: { readonly of: string | null; readonly highest: number }) => (
  <span className={style['barTrack']} aria-hidden="true">
    {of !== null && (
      <span
        className={style['bar']}
        style={{ width: `${highest > 0 ? (100 * Number(of)) / highest : 0}%` }}
      />
    )}
  </span>
)
