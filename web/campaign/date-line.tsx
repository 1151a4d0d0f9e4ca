import type { Cell } from '../../domain/campaign/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import style from './date-line.module.css'
import { texts } from './texts.ts'

interface Moment {
  readonly key: string
  /** An instant, ISO 8601. */
  readonly at: string
  readonly kind: 'due' | 'today' | 'opened'
  readonly dueOn: string
  readonly duties: number
  readonly left: number
}

const momentsOf = (cells: readonly Cell[], openedAt: string, now: string): Moment[] => {
  const dates = new Map<string, { dueOn: string; duties: Set<number>; left: number }>()
  for (const { dueAt, extendedTo, obligationId, state, ...cell } of cells) {
    const dueOn = extendedTo ?? cell.dueOn
    if (dueOn === null || dueAt === null) continue
    const date = dates.get(dueAt) ?? { dueOn, duties: new Set<number>(), left: 0 }
    date.duties.add(obligationId)
    if (state !== 'done' && state !== 'delivered') date.left += 1
    dates.set(dueAt, date)
  }
  const plain = { dueOn: '', duties: 0, left: 0 }
  const due = [...dates].map(
    ([at, date]): Moment => ({ ...date, key: at, at, kind: 'due', duties: date.duties.size }),
  )
  const ends: Moment[] = [
    { ...plain, key: 'opened', at: openedAt, kind: 'opened' },
    { ...plain, key: 'today', at: now, kind: 'today' },
  ]
  return [...ends, ...due].sort((left, right) => Date.parse(left.at) - Date.parse(right.at))
}

interface Placed extends Moment {
  /** Hundredths of the line. */
  readonly place: number
  readonly lane: number
}

/** A label is about so wide, in hundredths of the line; one that would cover another goes a lane down. */
const labelWidth = 15

const placed = (moments: readonly Moment[]): Placed[] => {
  const times = moments.map(({ at }) => Date.parse(at))
  const first = Math.min(...times)
  const span = Math.max(...times) - first || 1
  const lanes: number[] = []
  return moments.map(moment => {
    const place = ((Date.parse(moment.at) - first) / span) * (100 - labelWidth)
    const free = lanes.findIndex(end => end <= place)
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = place + labelWidth
    return { ...moment, place, lane }
  })
}

interface Props {
  readonly cells: readonly Cell[]
  readonly openedAt: string
  readonly now: string
}

/** All due dates of the campaign on one line with today; a list where there is no room for a line. */
export const DateLine = ({ cells, openedAt, now }: Props) => {
  const t = useTexts(texts)
  const moments = placed(momentsOf(cells, openedAt, now))
  if (moments.every(({ kind }) => kind !== 'due')) return <p>{t('dates.none')}</p>
  const lanes = Math.max(...moments.map(({ lane }) => lane)) + 1
  const today = moments.find(({ kind }) => kind === 'today')?.place ?? 0
  return (
    <div className={style['frame']}>
      <ol
        className={style['line']}
        style={{ '--lanes': lanes, '--today': `${today}%` } as React.CSSProperties}
      >
        {moments.map(moment => (
          <MomentLabel key={moment.key} moment={moment} now={now} />
        ))}
      </ol>
    </div>
  )
}

const MomentLabel = ({ moment, now }: { readonly moment: Placed; readonly now: string }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { kind, at, dueOn, duties, left, place, lane } = moment
  const passed = Date.parse(at) < Date.parse(now)
  const look = { '--place': `${place}%`, '--lane': lane } as React.CSSProperties
  return (
    <li
      className={style['moment']}
      data-kind={kind}
      data-late={kind === 'due' && passed && left > 0}
      data-passed={passed}
      style={look}
    >
      {kind === 'today' && <strong>{t('dates.today', { day: format.day(dayOfInstant(at)) })}</strong>}
      {kind === 'opened' && (
        <span>
          {t('dates.opened')} {format.day(dayOfInstant(at))}
        </span>
      )}
      {kind === 'due' && (
        <>
          <strong title={t('duties.lastInstant', { at: format.instant(at) })}>
            <time dateTime={dueOn}>{format.day(dueOn)}</time>
          </strong>
          <span>{t('dates.duties', { count: duties })}</span>
          <span className={style['left']}>
            {left === 0 ? t('dates.allIn') : t('dates.left', { count: left })}
          </span>
        </>
      )}
    </li>
  )
}
