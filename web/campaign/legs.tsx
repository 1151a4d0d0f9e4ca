import { StatusShape, useFormat, useTexts } from '../ui/index.ts'
import style from './assignment.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly legs: readonly {
    readonly receiverUnitId: number
    readonly receiverName: string
    /** The receiver that the plan named, where it ended and this one took over. */
    readonly insteadOf: string | null
    readonly receivedAt: string | null
  }[]
}

/** The receivers on the way of a deliverable, each with the receipt it gave. */
export const Legs = ({ legs }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <ul className={style['legs']}>
      {legs.map(({ receiverUnitId, receiverName, insteadOf, receivedAt }) => (
        <li key={receiverUnitId}>
          <StatusShape tone={receivedAt === null ? 'waiting' : 'accepted'} />
          <span>
            {receiverName}{' '}
            {insteadOf !== null && (
              <span className={style['quiet']}>{t('assignment.insteadOf', { unit: insteadOf })} · </span>
            )}
            <span className={style['quiet']}>
              {receivedAt === null
                ? t('assignment.notReceived')
                : t('assignment.received', { at: format.instant(receivedAt) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
