import { Fragment } from 'react'
import { partOf } from '../../../domain/org/index.ts'
import { daysBetween } from '../../../domain/shared/calendar/index.ts'
import { useTexts } from '../../ui/index.ts'
import { Fan } from './fan.tsx'
import style from './life.module.css'
import type { Moment, Piece, State, Stretch } from './life.ts'
import { lifeTexts } from './texts.ts'
import { usePeriod } from './use-words.ts'

interface Props {
  readonly unitId: number
  readonly pieces: readonly Piece[]
  readonly today: string
}

/** Widths follow time, yet a short state keeps room for its name: its days grow by their root. */
const growthOf = ({ from, to }: State, today: string): number =>
  from === null ? 60 : Math.sqrt(Math.max(1, daysBetween(from, to ?? today)))

/** Nothing is left of such a day but its line in the list. */
const isUndone = ({ before, after, events, came, went }: Moment): boolean =>
  before === null && after === null && came.length + went.length === 0 && events.every(({ undone }) => undone)

/** The same line drawn from left to right; the list below it says everything, so that this is for the eye alone. */
export const LifeScale = ({ unitId, pieces, today }: Props) => {
  const w = useTexts(lifeTexts)
  const moments = pieces.flatMap(piece => {
    if (piece.kind !== 'moment' || isUndone(piece)) return []
    return [{ ...piece, went: piece.went.filter(each => each.unitId !== unitId) }]
  })
  const states = pieces.filter(piece => piece.kind === 'state')
  const last = moments.find(({ before, after }) => before !== null && after === null)
  const ended = pieces.some(piece => piece.kind === 'today' && !piece.standing) && last !== undefined
  return (
    <div
      className={style['scale']}
      data-in={moments.some(({ came }) => came.length > 0) || undefined}
      data-out={moments.some(({ went }) => went.length > 0) || undefined}
      aria-hidden
    >
      {states.map(piece => (
        <Fragment key={piece.state.from ?? ''}>
          <Node moment={moments.find(({ onDay }) => onDay === piece.state.from)} />
          <Segment piece={piece} moments={moments} today={today} />
        </Fragment>
      ))}
      <Node moment={last} />
      {ended && <span className={style['after']}>{w('today')}</span>}
    </div>
  )
}

interface SegmentProps {
  readonly piece: Stretch
  readonly moments: readonly Moment[]
  readonly today: string
}

const Segment = ({ piece: { state, tense }, moments, today }: SegmentProps) => {
  const w = useTexts(lifeTexts)
  const period = usePeriod()
  const at = (day: string) => ({ left: `${partOf(state, day, today) * 100}%` })
  const within = moments.filter(
    ({ onDay, before, after }) =>
      before === null &&
      after === null &&
      (state.from === null || state.from < onDay) &&
      (state.to === null || onDay < state.to),
  )
  return (
    <div
      className={style['segment']}
      data-tense={tense}
      data-open={state.to === null || undefined}
      style={{ flexGrow: growthOf(state, today) }}
    >
      <span className={style['segmentName']}>{state.fullName}</span>
      <span className={style['segmentDays']}>{period(state)}</span>
      {within.map(moment => (
        <div key={moment.onDay} className={style['within']} style={at(moment.onDay)}>
          <Node moment={moment} />
        </div>
      ))}
      {tense === 'now' && (
        <span className={style['now']} style={at(today)}>
          {w('today')}
        </span>
      )}
    </div>
  )
}

/** Where states meet: a mark, with what joins from above and what leaves below. */
const Node = ({ moment }: { readonly moment: Moment | undefined }) => {
  const w = useTexts(lifeTexts)
  if (moment === undefined) return null
  const { came, went } = moment
  return (
    <div className={style['node']}>
      {came.length > 0 && (
        <div className={style['in']}>
          <span className={style['caption']}>{w('in', { count: came.length })}</span>
          <Fan way="in" units={came} />
        </div>
      )}
      <span className={style['mark']} />
      {went.length > 0 && (
        <div className={style['out']}>
          <Fan way="out" units={went} />
          <span className={style['caption']}>{w('out', { count: went.length })}</span>
        </div>
      )}
    </div>
  )
}
