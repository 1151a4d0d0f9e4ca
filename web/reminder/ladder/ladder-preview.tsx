import { useMemo } from 'react'
import { type Ladder, type Step, spokenWords, stepsOf, superiorOf } from '../../../domain/reminder/index.ts'
import { type CalendarEntry, type WorkCalendar, workCalendar } from '../../../domain/shared/calendar/index.ts'
import { Section, useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useStepWords } from '../use-step-words.ts'
import style from './ladder.module.css'

interface Props {
  readonly dues: readonly { readonly dueAt: string; readonly assignments: number }[]
  /** The days around the due ones that differ from the plain week. */
  readonly entries: readonly CalendarEntry[]
  readonly now: string
  readonly ladder: Ladder
  readonly campaign: string
}

/** How many working days late the preview goes on, at least. */
const atLeast = 16
/** A commune has its district, then the province above it. */
const superiorsShown = 1

/** Every step of every due instant as it would come, in the words that would be sent; one line each until opened. */
export const LadderPreview = ({ dues, entries, ladder, ...given }: Props) => {
  const t = useTexts(texts)
  const calendar = useMemo(() => workCalendar(entries), [entries])
  const { chaseAfter, escalateAfter, escalateEvery } = ladder
  const until = Math.max(atLeast, chaseAfter ?? 0, (escalateAfter ?? 0) + superiorsShown * escalateEvery)
  return (
    <Section title={t('preview.title')}>
      <p>{dues.length === 0 ? t('preview.none') : t('preview.lead')}</p>
      {dues.map(due => (
        <DueSteps
          key={due.dueAt}
          {...due}
          {...given}
          ladder={ladder}
          calendar={calendar}
          steps={stepsOf(due.dueAt, ladder, calendar, until)}
        />
      ))}
    </Section>
  )
}

interface DueProps extends Pick<Props, 'now' | 'ladder' | 'campaign'> {
  readonly dueAt: string
  readonly assignments: number
  readonly calendar: WorkCalendar
  readonly steps: readonly Step[]
}

const DueSteps = ({ steps, assignments, ...given }: DueProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const stepWords = useStepWords()
  const { dueAt, now } = given
  const isGone = ({ at }: Step) => Date.parse(at) <= Date.parse(now)
  const gone = steps.filter(isGone)
  const coming = steps.filter(step => !isGone(step))
  const [next] = coming
  return (
    <details className={style['due']}>
      <summary>
        <h3>{t('preview.dueLine', { due: format.instant(dueAt), count: assignments })}</h3>
        <span className={style['next']}>
          {next === undefined
            ? t('preview.allGone')
            : t('preview.next', { step: stepWords(next.name), at: format.instant(next.at) })}
        </span>
      </summary>
      {gone.length > 0 && (
        <details className={style['gone']}>
          <summary>{t('preview.gone', { count: gone.length })}</summary>
          <Steps steps={gone} {...given} />
        </details>
      )}
      <Steps steps={coming} {...given} />
    </details>
  )
}

const receivers = { remind: 'toUnit', chase: 'toOfficer', escalate: 'toLeader' } as const

type StepsProps = Pick<DueProps, 'steps' | 'ladder' | 'calendar' | 'dueAt' | 'campaign'>

const Steps = ({ steps, ladder, calendar, dueAt, campaign }: StepsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const stepWords = useStepWords()
  const example = {
    unit: t('preview.sampleUnit'),
    section: 'II.1',
    duty: t('preview.sampleDuty'),
    campaign,
    dueAt,
  }
  return (
    <ol className={style['steps']}>
      {steps.map(step => (
        <li key={step.name}>
          <time dateTime={step.at}>{format.instant(step.at)}</time>
          <div>
            {stepWords(step.name)}
            <small>
              {(superiorOf(step) ?? 1) > 1 ? t('preview.toFurther') : t(`preview.${receivers[step.track]}`)}
            </small>
          </div>
          {step.track === 'remind' && <q>{say(spokenWords(ladder, example, calendar, step.at))}</q>}
        </li>
      ))}
    </ol>
  )
}
