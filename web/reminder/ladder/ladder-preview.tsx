import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { type Ladder, type Step, spokenWords, stepsOf, superiorOf } from '../../../domain/reminder/index.ts'
import { type CalendarEntry, type WorkCalendar, workCalendar } from '../../../domain/shared/calendar/index.ts'
import { Section, useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useStepWords } from '../use-step-words.ts'

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

/** Every step of every due instant as it would come, in the words that would be sent. */
export const LadderPreview = ({ dues, entries, now, ladder, campaign }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const calendar = useMemo(() => workCalendar(entries), [entries])
  const { chaseAfter, escalateAfter, escalateEvery } = ladder
  const until = Math.max(atLeast, chaseAfter ?? 0, (escalateAfter ?? 0) + superiorsShown * escalateEvery)
  return (
    <Section title={t('preview.title')}>
      <p>{dues.length === 0 ? t('preview.none') : t('preview.lead')}</p>
      {dues.map(({ dueAt, assignments }) => (
        <section key={dueAt}>
          <h3>{t('preview.dueLine', { due: format.instant(dueAt), count: assignments })}</h3>
          <Table.ScrollContainer
            minWidth={560}
            type="native"
            role="region"
            aria-label={t('preview.title')}
            tabIndex={0}
          >
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('preview.day')}</Table.Th>
                  <Table.Th>{t('preview.step')}</Table.Th>
                  <Table.Th>{t('preview.to')}</Table.Th>
                  <Table.Th>{t('preview.says')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {stepsOf(dueAt, ladder, calendar, until).map(step => (
                  <StepRow
                    key={step.name}
                    step={step}
                    ladder={ladder}
                    calendar={calendar}
                    dueAt={dueAt}
                    now={now}
                    campaign={campaign}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </section>
      ))}
    </Section>
  )
}

interface StepProps {
  readonly step: Step
  readonly ladder: Ladder
  readonly calendar: WorkCalendar
  readonly dueAt: string
  readonly now: string
  readonly campaign: string
}

const receivers = { remind: 'toUnit', chase: 'toOfficer', escalate: 'toLeader' } as const

const StepRow = ({ step, ladder, calendar, dueAt, now, campaign }: StepProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const stepWords = useStepWords()
  const spoken = {
    unit: t('preview.sampleUnit'),
    section: 'II.1',
    duty: t('preview.sampleDuty'),
    campaign,
    dueAt,
  }
  const past = Date.parse(step.at) <= Date.parse(now)
  return (
    <Table.Tr {...(past ? { c: 'dimmed' } : {})}>
      <Table.Td>
        {format.instant(step.at)}
        {past && ` (${t('preview.past')})`}
      </Table.Td>
      <Table.Td>{stepWords(step.name)}</Table.Td>
      <Table.Td>
        {(superiorOf(step) ?? 1) > 1 ? t('preview.toFurther') : t(`preview.${receivers[step.track]}`)}
      </Table.Td>
      <Table.Td>
        {step.track === 'remind' ? say(spokenWords(ladder, spoken, calendar, step.at)) : '–'}
      </Table.Td>
    </Table.Tr>
  )
}
