import type { z } from 'zod'
import { type Cell, type dutyRow, sharesOf } from '../../domain/campaign/index.ts'
import { StatusBadge, ToLink, useFormat, useTexts } from '../ui/index.ts'
import style from './campaign.module.css'
import { ShareBar } from './shares.tsx'
import { texts } from './texts.ts'

export type Duty = z.output<typeof dutyRow>

interface Props {
  readonly campaignId: number
  readonly duties: readonly Duty[]
  readonly cells: readonly Cell[]
  readonly nameOf: (unitId: number) => string
  readonly now: string
}

const namedAtMost = 4

/** Each duty with how many of its units have handed in, and who is missing. */
export const DutyList = ({ campaignId, duties, cells, nameOf, now }: Props) => (
  <ol className={style['duties']}>
    {duties.map(duty => (
      <DutyItem
        key={duty.obligationId}
        campaignId={campaignId}
        duty={duty}
        cells={cells.filter(cell => cell.obligationId === duty.obligationId)}
        nameOf={nameOf}
        now={now}
      />
    ))}
  </ol>
)

interface ItemProps extends Omit<Props, 'duties'> {
  readonly duty: Duty
}

const DutyItem = ({ campaignId, duty, cells, nameOf, now }: ItemProps) => {
  const t = useTexts(texts)
  const shares = sharesOf(cells, new Date(now))
  const handedIn = shares.done + shares.waiting
  return (
    <li className={style['duty']}>
      <div>
        <p className={style['words']} title={duty.text}>
          <strong>{duty.section}</strong> {duty.text}
        </p>
        <DutyDue duty={duty} />
      </div>
      <div>
        {shares.total === 0 ? (
          <p className={style['quiet']}>{t('duties.noUnit')}</p>
        ) : (
          <>
            <div className={style['counts']}>
              <strong>
                {t(duty.kind === 'report' ? 'duties.handedIn' : 'duties.finished', {
                  in: handedIn,
                  all: shares.total,
                })}
              </strong>
              <span>{t('duties.accepted', { count: shares.done })}</span>
              {shares.overdue > 0 && (
                <StatusBadge tone="late">{t('duties.late', { count: shares.overdue })}</StatusBadge>
              )}
            </div>
            <ShareBar shares={shares} />
            <Missing campaignId={campaignId} cells={cells} nameOf={nameOf} />
          </>
        )}
      </div>
    </li>
  )
}

const DutyDue = ({ duty }: { readonly duty: Duty }) => {
  const t = useTexts(texts)
  const format = useFormat()
  if (duty.dueOn === null || duty.dueAt === null)
    return <p className={style['quiet']}>{duty.dueText ?? t('duties.noDate')}</p>
  return (
    <p className={style['quiet']}>
      {duty.dueText ?? format.day(duty.dueOn)} · {t('duties.lastInstant', { at: format.instant(duty.dueAt) })}
    </p>
  )
}

const Missing = ({ campaignId, cells, nameOf }: Pick<Props, 'campaignId' | 'cells' | 'nameOf'>) => {
  const t = useTexts(texts)
  const missing = cells.filter(({ state }) => state !== 'done' && state !== 'delivered')
  if (missing.length === 0) return <p className={style['quiet']}>{t('duties.complete')}</p>
  const named = missing.slice(0, namedAtMost)
  const rest = missing.length - named.length
  return (
    <p className={style['quiet']}>
      {t('duties.missing', { names: named.map(({ unitId }) => nameOf(unitId)).join(', ') })}{' '}
      {rest > 0 && (
        <ToLink to={`/dot-tong-ket/${campaignId}?xem=don-vi`} fz="inherit" underline="always">
          {t('duties.more', { count: rest })}
        </ToLink>
      )}
    </p>
  )
}
