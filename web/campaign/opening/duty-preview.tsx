import { Select } from '@mantine/core'
import { type AssignmentKind, assignmentKindNames, assignmentKinds } from '../../../domain/campaign/index.ts'
import { useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './opening.module.css'
import type { Preview } from './preview.ts'

type Duty = Preview['duties'][number]
type Kinds = ReadonlyMap<number, AssignmentKind>

interface Props {
  readonly duties: readonly Duty[]
  /** Where the officer chose another kind than proposed. */
  readonly kinds: Kinds
  readonly setKinds: (kinds: Kinds) => void
}

/** Every duty that opening would assign: to how many units, until which instant, carried out by what. */
export const DutyPreview = ({ duties, kinds, setKinds }: Props) => {
  const t = useTexts(texts)
  const assignments = duties.reduce((sum, duty) => sum + duty.unitCount, 0)
  const choose = (duty: Duty, kind: AssignmentKind) => {
    const next = new Map(kinds)
    if (kind === duty.kind) next.delete(duty.obligationId)
    else next.set(duty.obligationId, kind)
    setKinds(next)
  }
  return (
    <>
      <p className={style['count']}>{t('open.dutyCount', { duties: duties.length, assignments })}</p>
      <ol className={style['duties']}>
        {duties.map(duty => (
          <li key={duty.obligationId}>
            <p className={style['words']} title={duty.text}>
              <strong>{duty.section}</strong> {duty.text}
            </p>
            <DutyDue duty={duty} />
            <p className={style['units']} data-none={duty.unitCount === 0}>
              {duty.unitCount === 0 ? t('open.nobody') : t('brief.units', { count: duty.unitCount })}
            </p>
            <KindSelect
              kind={kinds.get(duty.obligationId) ?? duty.kind}
              choose={kind => choose(duty, kind)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface KindProps {
  readonly kind: AssignmentKind
  readonly choose: (kind: AssignmentKind) => void
}

const KindSelect = ({ kind, choose }: KindProps) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <Select
      aria-label={t('open.kind')}
      size="sm"
      allowDeselect={false}
      data={assignmentKindNames.map(name => ({ value: name, label: say(assignmentKinds[name]) }))}
      value={kind}
      onChange={value => {
        const chosen = assignmentKindNames.find(name => name === value)
        if (chosen !== undefined) choose(chosen)
      }}
    />
  )
}

const DutyDue = ({ duty }: { readonly duty: Duty }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { dueOn, dueAt, dayOff } = duty
  if (dueOn === null || dueAt === null) return <p className={style['due']}>{t('open.noDate')}</p>
  return (
    <div className={style['due']}>
      <div>
        {t('open.printed')}: {format.day(dueOn)}
      </div>
      <div>
        {t('open.lastInstant')}: <strong>{format.instant(dueAt)}</strong>
      </div>
      {dayOff !== null && (
        <div className={style['warning']}>
          {t('open.warning', {
            day: format.day(dayOff.on),
            reason: say(dayOff.reason),
            previous: format.day(dayOff.previous),
            next: format.day(dayOff.next),
          })}
        </div>
      )}
    </div>
  )
}
