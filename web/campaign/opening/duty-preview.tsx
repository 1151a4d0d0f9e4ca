import { Select } from '@mantine/core'
import {
  type AssignmentKind,
  assignmentKindNames,
  assignmentKinds,
  type DutyNature,
  dutyNatureNames,
  dutyNatures,
} from '../../../domain/campaign/index.ts'
import type { DueRule } from '../../../domain/shared/calendar/index.ts'
import { useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './opening.module.css'
import type { Preview } from './preview.ts'

type Duty = Preview['duties'][number]
type OnDayOff = DueRule['onDayOff']

/** What the officer chose for single duties, by obligation; what is absent is as proposed. */
export interface DutyChoices {
  readonly kinds: ReadonlyMap<number, AssignmentKind>
  readonly natures: ReadonlyMap<number, DutyNature>
  readonly daysOff: ReadonlyMap<number, OnDayOff>
}

export const noChoices: DutyChoices = { kinds: new Map(), natures: new Map(), daysOff: new Map() }

interface Props {
  readonly duties: readonly Duty[]
  readonly choices: DutyChoices
  readonly setChoices: (choices: DutyChoices) => void
}

/** A choice kept, or forgotten where it is what was proposed. */
const chosen = <Value,>(
  map: ReadonlyMap<number, Value>,
  id: number,
  value: Value,
  proposed: Value,
): ReadonlyMap<number, Value> => {
  const next = new Map(map)
  if (value === proposed) next.delete(id)
  else next.set(id, value)
  return next
}

/** Every duty that opening would assign: to how many units, until which instant, carried out by what. */
export const DutyPreview = ({ duties, choices, setChoices }: Props) => {
  const t = useTexts(texts)
  const assignments = duties.reduce((sum, duty) => sum + duty.unitCount, 0)
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
            <DutyFields duty={duty} choices={choices} setChoices={setChoices} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface FieldsProps extends Omit<Props, 'duties'> {
  readonly duty: Duty
}

/** By what a duty is carried out, how it runs, and where its last day goes if nobody works on it. */
const DutyFields = ({ duty, choices, setChoices }: FieldsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { obligationId: id } = duty
  const { kinds, natures } = choices
  return (
    <div className={style['fields']}>
      <ChoiceSelect
        label={t('open.kind')}
        section={duty.section}
        data={assignmentKindNames.map(value => ({ value, label: say(assignmentKinds[value]) }))}
        value={kinds.get(id) ?? duty.kind}
        choose={kind => setChoices({ ...choices, kinds: chosen(kinds, id, kind, duty.kind) })}
      />
      <ChoiceSelect
        label={t('open.nature')}
        section={duty.section}
        data={dutyNatureNames.map(value => ({ value, label: say(dutyNatures[value]) }))}
        value={natures.get(id) ?? duty.nature}
        choose={nature => setChoices({ ...choices, natures: chosen(natures, id, nature, duty.nature) })}
      />
      {duty.dayOff !== null && (
        <DayOffSelect duty={duty} dayOff={duty.dayOff} choices={choices} setChoices={setChoices} />
      )}
    </div>
  )
}

/** Both working neighbours of a day off, and the day itself; or as the whole campaign has it. */
const DayOffSelect = ({
  duty,
  dayOff,
  choices,
  setChoices,
}: FieldsProps & { readonly dayOff: NonNullable<Duty['dayOff']> }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { daysOff } = choices
  const { on, previous, next } = dayOff
  return (
    <ChoiceSelect
      label={t('open.dayOffOwn')}
      section={duty.section}
      data={[
        { value: 'campaign', label: t('open.asCampaign') },
        { value: 'previous', label: t('open.toPrevious', { day: format.day(previous) }) },
        { value: 'next', label: t('open.toNext', { day: format.day(next) }) },
        { value: 'keep', label: t('open.toKeep', { day: format.day(on) }) },
      ]}
      value={daysOff.get(duty.obligationId) ?? 'campaign'}
      choose={value => {
        const own = new Map(daysOff)
        if (value === 'campaign') own.delete(duty.obligationId)
        else own.set(duty.obligationId, value)
        setChoices({ ...choices, daysOff: own })
      }}
    />
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** The clause: several duties have the same fields. */
  readonly section: string
  readonly data: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly choose: (value: Value) => void
}

const ChoiceSelect = <Value extends string>({ label, section, data, value, choose }: ChoiceProps<Value>) => (
  <Select
    label={label}
    aria-label={`${label}: ${section}`}
    size="xs"
    allowDeselect={false}
    data={data.map(each => ({ value: each.value as string, label: each.label }))}
    value={value as string}
    onChange={next => {
      const found = data.find(each => each.value === next)
      if (found !== undefined) choose(found.value)
    }}
  />
)

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
