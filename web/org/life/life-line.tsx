import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { lifeLine } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useFormat, useNow, useTexts } from '../../ui/index.ts'
import style from './life.module.css'
import type { Life, Piece, Related, Stretch } from './life.ts'
import { LifeMoment } from './life-moment.tsx'
import { LifeScale } from './life-scale.tsx'
import { lifeTexts } from './texts.ts'
import { usePeriod, useStateWords } from './use-words.ts'

interface Props {
  readonly life: Life
  readonly came: readonly Related[]
  readonly went: readonly Related[]
  /** Something about the unit is still an open question. */
  readonly open: boolean
}

/** A unit's life as a line of time: drawn from left to right where there is room, and always told from top to bottom. */
export const LifeLine = ({ life, came, went, open }: Props) => {
  const today = dayOfInstant(useNow())
  const pieces = useMemo(() => {
    // What a unit keeps of itself when a part of it leaves has not come to it.
    const joined = came.filter(({ unitId }) => unitId !== life.id)
    return lifeLine({ states: life.states, events: life.events, came: joined, went }, today)
  }, [life, came, went, today])
  const drawn = came.length + went.length > 0 || life.states.length > 1
  return (
    <Stack gap="lg">
      {drawn && <LifeScale unitId={life.id} pieces={pieces} today={today} />}
      <ol className={style['line']}>
        {pieces.filter(isTold).map(piece => (
          <LifePieceRow key={keyOf(piece)} piece={piece} life={life} open={open} />
        ))}
      </ol>
    </Stack>
  )
}

/** That a unit begins is told by the days of its first state, where nothing else is to be said. */
const isTold = (piece: Piece): boolean =>
  piece.kind !== 'moment' ||
  piece.before !== null ||
  piece.after === null ||
  piece.came.length + piece.went.length + piece.events.length > 0

const keyOf = (piece: Piece): string =>
  piece.kind === 'state' ? `state ${piece.state.from ?? ''}` : `${piece.kind} ${piece.onDay}`

interface RowProps {
  readonly piece: Piece
  readonly life: Life
  readonly open: boolean
}

const LifePieceRow = ({ piece, life, open }: RowProps) => {
  if (piece.kind === 'state') return <StateRow piece={piece} />
  if (piece.kind === 'moment') return <LifeMoment moment={piece} life={life} open={open} />
  return <TodayRow onDay={piece.onDay} standing={piece.standing} />
}

const StateRow = ({ piece: { state, tense } }: { readonly piece: Stretch }) => {
  const period = usePeriod()
  const stateWords = useStateWords()
  return (
    <li data-piece="state" data-tense={tense} data-always={state.from === null || undefined}>
      <span className={style['when']}>{period(state)}</span>
      <span className={style['rail']} aria-hidden />
      <div className={style['what']}>
        <strong>{state.fullName}</strong>
        <div className={style['quiet']}>{stateWords(state)}</div>
      </div>
    </li>
  )
}

const TodayRow = ({ onDay, standing }: { readonly onDay: string; readonly standing: boolean }) => {
  const w = useTexts(lifeTexts)
  const format = useFormat()
  return (
    <li data-piece="today" data-tense={standing ? 'now' : 'none'} aria-current="date">
      <span className={style['when']}>
        <time dateTime={onDay}>{format.day(onDay)}</time>
      </span>
      <span className={style['rail']} aria-hidden />
      <div className={style['what']}>{w(standing ? 'today' : 'todayNot')}</div>
    </li>
  )
}
