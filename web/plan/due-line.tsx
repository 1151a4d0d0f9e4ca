import type { ReviewedObligation } from '../../domain/plan/index.ts'
import { dayStatus, workCalendar } from '../../domain/shared/calendar/index.ts'
import { useFormat, useSay, useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

/** When: the printed date, and a word where nobody works on that day. */
export const DueLine = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { data } = useDesk()
  const { dueOn, dueText, dueRelation, role } = obligation
  const off = dueOn === null ? null : dayStatus(dueOn, workCalendar(data.calendar))
  return (
    <div className={style['due']}>
      {role !== 'lead' && <span className={style['role']}>{t(`role.${role}`)}</span>}
      {dueOn !== null && (
        <span>
          {dueRelation === null ? '' : `${t(`relation.${dueRelation}`)} `}
          <strong>{format.day(dueOn)}</strong>
        </span>
      )}
      {dueOn === null && (
        <span className={style['quiet']}>
          {dueText === null ? t('card.noDate') : dueText.replaceAll('*', '')}
        </span>
      )}
      {off !== null && !off.working && off.reason !== null && (
        <span className={style['dayOff']}>{t('card.dayOff', { reason: say(off.reason) })}</span>
      )}
    </div>
  )
}
