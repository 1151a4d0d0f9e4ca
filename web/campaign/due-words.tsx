import { useFormat, useTexts } from '../ui/index.ts'
import style from './due-words.module.css'
import { daysLate } from './mark.ts'
import { texts } from './texts.ts'

interface Props {
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly dueText: string | null
  readonly extendedTo: string | null
  readonly late: boolean
  readonly lateBySeconds: number
  /** Handed in: how far off the date is no longer matters. */
  readonly over: boolean
}

/** A due date wherever it is shown: the plan's words, the exact last instant, how far off it is. */
export const DueWords = ({ dueOn, dueAt, dueText, extendedTo, late, lateBySeconds, over }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  if (dueOn === null || dueAt === null)
    return <span className={style['quiet']}>{dueText ?? t('assignment.noDate')}</span>
  return (
    <span className={style['due']}>
      <strong>{dueText ?? format.day(dueOn)}</strong>
      <span className={style['quiet']}>{t('assignment.lastInstant', { at: format.instant(dueAt) })}</span>
      {extendedTo !== null && <em>{t('extension.extendedTo', { day: format.day(extendedTo) })}</em>}
      {late ? (
        <span className={style['late']}>
          {over
            ? t('matrix.inLate', { count: daysLate(lateBySeconds) })
            : t('matrix.lateBy', { count: daysLate(lateBySeconds) })}
        </span>
      ) : (
        !over && <span>{format.since(dueAt)}</span>
      )}
    </span>
  )
}
