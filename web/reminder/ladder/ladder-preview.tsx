import { Table } from '@mantine/core'
import { type Ladder, type Step, spokenWords, stepsOf } from '../../../domain/reminder/index.ts'
import { defaultCalendar } from '../../../domain/shared/calendar/index.ts'
import { Section, useFormat, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useStepWords } from '../use-step-words.ts'

interface Props {
  readonly dues: readonly { readonly dueAt: string; readonly assignments: number }[]
  readonly now: string
  readonly ladder: Ladder
  readonly campaign: string
}

/** How many working days late the preview goes on, at least. */
const atLeast = 16

/** Every step of every due instant as it would come, in the words that would be sent. */
export const LadderPreview = ({ dues, now, ladder, campaign }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const until = Math.max(atLeast, ladder.chaseAfter ?? 0, ladder.escalateAfter ?? 0)
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
                {stepsOf(dueAt, ladder, defaultCalendar, until).map(step => (
                  <StepRow
                    key={step.name}
                    step={step}
                    ladder={ladder}
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
  readonly dueAt: string
  readonly now: string
  readonly campaign: string
}

const receivers = { remind: 'toUnit', chase: 'toOfficer', escalate: 'toLeader' } as const

const StepRow = ({ step, ladder, dueAt, now, campaign }: StepProps) => {
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
      <Table.Td>{t(`preview.${receivers[step.track]}`)}</Table.Td>
      <Table.Td>
        {step.track === 'remind' ? say(spokenWords(ladder, spoken, defaultCalendar, step.at)) : '–'}
      </Table.Td>
    </Table.Tr>
  )
}
