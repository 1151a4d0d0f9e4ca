import { type Addressee, type Chase, chaseStages, chaseSteps } from '../../../domain/reminder/index.ts'
import { StatusBadge, ToLink, type Tone, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from './chase.module.css'
import { LetterActs } from './letter-acts.tsx'
import { texts } from './texts.ts'

const tones: Record<Chase['stage'], Tone> = {
  draft: 'draft',
  reviewed: 'waiting',
  signed: 'active',
  registered: 'active',
  issued: 'accepted',
  discarded: 'closed',
}

/** Where a letter stands on the page of its campaign. */
export const letterPlace = (chaseId: number): string => `cong-van-${chaseId}`

/** One document of the chase: where it stands, who made it, each addressee's receipt, what follows. */
export const Letter = ({ campaignId, chase }: { readonly campaignId: number; readonly chase: Chase }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { stage, step, subject, documentId, number, symbol, issuedOn, frozenAt, answerBy } = chase
  return (
    <li id={letterPlace(chase.id)}>
      <div className={style['head']}>
        <StatusBadge tone={tones[stage]}>{say(chaseStages[stage])}</StatusBadge>
        <strong>{say(chaseSteps[step])}</strong>
        {number !== null && issuedOn !== null && (
          <span>
            {t('letters.number', {
              number: `${String(number).padStart(2, '0')}/${symbol}`,
              day: format.day(issuedOn),
            })}
          </span>
        )}
      </div>
      <p className={style['subject']}>
        <ToLink to={`/van-ban/${documentId}`}>{subject}</ToLink>
      </p>
      <p className={style['quiet']}>
        {t('letters.frozenAt', { at: format.instant(frozenAt) })} ·{' '}
        {t('letters.answerBy', { day: format.day(answerBy) })}
      </p>
      <Hands chase={chase} />
      <Addressees chase={chase} />
      <Next chase={chase} />
      <LetterActs campaignId={campaignId} chase={chase} />
    </li>
  )
}

const Hands = ({ chase }: { readonly chase: Chase }) => {
  const t = useTexts(texts)
  const { draftedBy, reviewedBy, signedBy } = chase
  const hands = [
    draftedBy === null ? t('letters.draftedByItself') : t('letters.draftedBy', { person: draftedBy }),
    ...(reviewedBy === null ? [] : [t('letters.reviewedBy', { person: reviewedBy })]),
    ...(signedBy === null ? [] : [t('letters.signedBy', { person: signedBy })]),
  ]
  return <p className={style['quiet']}>{hands.join(' · ')}</p>
}

const Next = ({ chase: { next } }: { readonly chase: Chase }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  if (next === null) return null
  const said = { step: say(chaseSteps[next.step]), day: format.day(next.after) }
  return <p className={style['next']}>{t(next.due ? 'letters.nextDue' : 'letters.nextWaits', said)}</p>
}

/** One line a unit, its duties together. */
const byUnit = (rows: readonly Addressee[]): (readonly [Addressee, readonly Addressee[]])[] => {
  const units = new Map<number, Addressee[]>()
  for (const row of rows) units.set(row.unitId, [...(units.get(row.unitId) ?? []), row])
  return [...units.values()].flatMap(own => (own[0] === undefined ? [] : [[own[0], own] as const]))
}

const Addressees = ({ chase: { addressees, stage } }: { readonly chase: Chase }) => {
  const t = useTexts(texts)
  const on = byUnit(addressees.filter(({ droppedAt }) => droppedAt === null))
  const off = addressees.filter(({ droppedAt }) => droppedAt !== null)
  const isOut = stage === 'issued'
  const received = on.filter(([first]) => first.receivedAt !== null).length
  const filed = on.filter(([, own]) => own.every(({ filedAt }) => filedAt !== null)).length
  return (
    <>
      {isOut && <p>{t('letters.counts', { units: on.length, received, filed })}</p>}
      <details open={!isOut && on.length <= 8}>
        <summary className={style['summary']}>{t('letters.addressees', { count: on.length })}</summary>
        <ul className={style['people']}>
          {on.map(([first, own]) => (
            <li key={first.unitId}>
              <strong>{first.unitName}</strong>: {own.map(({ deliverable }) => deliverable).join('; ')}
              {isOut && <Receipt first={first} own={own} />}
            </li>
          ))}
        </ul>
      </details>
      {off.length > 0 && <Dropped rows={off} />}
    </>
  )
}

const Receipt = ({ first, own }: { readonly first: Addressee; readonly own: readonly Addressee[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { receivedAt, receivedBy } = first
  const filedAt = own.every(each => each.filedAt !== null) ? (own.at(-1)?.filedAt ?? null) : null
  return (
    <span className={style['quiet']}>
      {' · '}
      {receivedAt === null
        ? t('letters.notReceived')
        : t('letters.receivedAt', { at: format.instant(receivedAt), person: receivedBy ?? '' })}
      {' · '}
      {filedAt === null ? t('letters.notFiled') : t('letters.filedAt', { at: format.instant(filedAt) })}
    </span>
  )
}

const reasons = {
  filed: 'letters.filedBefore',
  extended: 'letters.extended',
  removed: 'letters.removed',
} as const

const Dropped = ({ rows }: { readonly rows: readonly Addressee[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <details open>
      <summary className={style['summary']}>{t('letters.dropped', { count: rows.length })}</summary>
      <ul className={style['people']}>
        {rows.map(({ assignmentId, unitName, deliverable, droppedAt, droppedBecause }) => (
          <li key={assignmentId}>
            {unitName}: {deliverable},{' '}
            {t(reasons[droppedBecause ?? 'removed'], { at: format.instant(droppedAt ?? '') })}
          </li>
        ))}
      </ul>
    </details>
  )
}
