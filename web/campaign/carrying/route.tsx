import type { CarriedLeg } from '../../../domain/campaign/index.ts'
import { StatusShape, useFormat, useTexts } from '../../ui/index.ts'
import { daysLate } from '../mark.ts'
import style from './carrying.module.css'
import type { Place } from './part.tsx'
import { Receipt } from './receipt.tsx'
import { texts } from './texts.ts'

/** Each receiver on the way: since when it lies there, who received it and when, how late. */
export const Route = ({ place, legs }: { readonly place: Place; readonly legs: readonly CarriedLeg[] }) => (
  <ol className={style['list']}>
    {legs.map(leg => (
      <Leg key={leg.receiverUnitId} leg={leg} place={place} />
    ))}
  </ol>
)

const Leg = ({ leg, place }: { readonly leg: CarriedLeg; readonly place: Place }) => {
  const t = useTexts(texts)
  const { receiverName, receiverUnitId, insteadOf, receivedAt, late, lateBySeconds, may } = leg
  return (
    <li>
      <div className={style['row']}>
        <span>
          <StatusShape tone={receivedAt === null ? (late ? 'late' : 'waiting') : 'accepted'} />{' '}
          <strong>{receiverName}</strong>
        </span>
      </div>
      <p className={style['quiet']}>
        {insteadOf !== null && `${t('insteadOf', { unit: insteadOf })} · `}
        <LegWords leg={leg} />
        {late && ` · ${t('late', { count: daysLate(lateBySeconds) })}`}
      </p>
      {may.length > 0 && <Receipt place={place} receiverUnitId={receiverUnitId} />}
    </li>
  )
}

const LegWords = ({ leg: { receivedAt, receivedBy, waitingSince } }: { readonly leg: CarriedLeg }) => {
  const t = useTexts(texts)
  const format = useFormat()
  if (receivedAt === null)
    return waitingSince === null ? t('notYet') : t('waits', { at: format.instant(waitingSince) })
  const at = format.instant(receivedAt)
  return receivedBy === null ? t('got', { at }) : t('gotBy', { name: receivedBy, at })
}
