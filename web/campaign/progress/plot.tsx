import type { DueTick, Series } from '../../../domain/campaign/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { across, heightOf, highest, lines, pathOf, type Span, spaced, spanOf, startOf } from './lines.ts'
import style from './progress.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly series: Series
  readonly dues: readonly DueTick[]
  readonly now: string
  /** What the picture shows, in words. */
  readonly label: string
}

/** The running totals as lines that differ in dash as well as colour, over the due dates and today. */
export const Plot = ({ series: { days }, dues, now, label }: Props) => {
  const span = spanOf(days[0]?.day ?? '', now, dues)
  const most = highest(days)
  return (
    <div className={style['plot']}>
      <Scale most={most} />
      <svg
        className={style['picture']}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {dues.map(({ dueAt }) => {
          const at = across(Date.parse(dueAt), span)
          return <path key={dueAt} className={style['due']} d={`M${at} 0V100`} />
        })}
        <path className={style['today']} d={`M${across(Date.parse(now), span)} 0V100`} />
        {lines.map(line => (
          <path
            key={line}
            className={style['line']}
            data-line={line}
            d={pathOf(line, days, most, span, now)}
          />
        ))}
      </svg>
      <Labels openedOn={days[0]?.day ?? ''} dues={dues} span={span} now={now} />
    </div>
  )
}

const Scale = ({ most }: { readonly most: number }) => {
  const format = useFormat()
  return (
    <div className={style['scale']} aria-hidden>
      <span>{format.number(most)}</span>
      <span>{format.number(0)}</span>
    </div>
  )
}

interface LabelsProps {
  readonly openedOn: string
  readonly dues: readonly DueTick[]
  readonly span: Span
  readonly now: string
}

/** A label takes about so much of the width of a narrow plot, in hundredths. */
const labelWidth = 17

const Labels = ({ openedOn, dues, span, now }: LabelsProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const opened = { key: openedOn, place: across(startOf(openedOn), span), words: format.dayMonth(openedOn) }
  const ticks = dues.map(({ dueOn, dueAt }) => ({
    key: dueAt,
    place: across(Date.parse(dueAt), span),
    words: format.dayMonth(dueOn),
  }))
  const today = across(Date.parse(now), span)
  return (
    <>
      <span
        className={style['now']}
        style={place(today)}
        data-side={today > 50 ? 'left' : 'right'}
        aria-hidden
      >
        {t('today')}
      </span>
      <div className={style['ticks']} aria-hidden>
        {spaced([opened, ...ticks], labelWidth).map(({ key, place: at, words }) => (
          <span key={key} style={place(at)} data-side={at > 90 ? 'left' : 'right'}>
            {words}
          </span>
        ))}
      </div>
    </>
  )
}

const place = (at: number) => ({ '--place': `${at}%` }) as React.CSSProperties

/** The lines by name, each with its dash and where it stands today. */
export const Legend = ({ series: { days, total } }: Pick<Props, 'series'>) => {
  const t = useTexts(texts)
  const last = days.at(-1)
  return (
    <dl className={style['legend']}>
      {lines.map(line => (
        <div key={line}>
          <dt>
            <svg className={style['sample']} viewBox="0 0 32 8" aria-hidden>
              <path className={style['line']} data-line={line} d="M0 4H32" />
            </svg>
            {t(line)}
          </dt>
          <dd>{t('of', { count: last === undefined ? 0 : heightOf(line, last), all: total })}</dd>
        </div>
      ))}
    </dl>
  )
}
