import { Alert, Radio, Stack } from '@mantine/core'
import { addDays, type DueRule } from '../../../domain/shared/calendar/index.ts'
import { Section, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import type { Preview } from './preview.ts'

interface Props {
  readonly rule: DueRule
  readonly setRule: (rule: DueRule) => void
  readonly duties: Preview['duties']
}

const beforeChoices = ['dayBefore', 'thatDay'] as const
const dayOffChoices = ['keep', 'next', 'previous'] as const

/** The rule is said once for the whole campaign, on the example of one of the plan's own dates. */
export const RuleFields = ({ rule, setRule, duties }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const example = duties.find(duty => duty.dueRelation === 'before')?.dueOn ?? null
  const daysOff = duties.filter(duty => duty.dayOff !== null).length
  return (
    <Section title={t('open.rule')}>
      <Stack gap="lg">
        {example !== null && (
          <Radio.Group
            label={t('open.before', { day: format.day(example) })}
            value={rule.beforeMeans}
            onChange={value => setRule({ ...rule, beforeMeans: value === 'thatDay' ? value : 'dayBefore' })}
          >
            <Stack gap="xs" mt="xs">
              {beforeChoices.map(choice => (
                <Radio
                  key={choice}
                  value={choice}
                  label={t(`open.${choice}`, {
                    day: format.day(choice === 'dayBefore' ? addDays(example, -1) : example),
                  })}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Radio.Group
          label={t('open.dayOff')}
          value={rule.onDayOff}
          onChange={value =>
            setRule({ ...rule, onDayOff: dayOffChoices.find(choice => choice === value) ?? 'keep' })
          }
        >
          <Stack gap="xs" mt="xs">
            {dayOffChoices.map(choice => (
              <Radio key={choice} value={choice} label={t(`open.${choice}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {daysOff > 0 && (
          <Alert color="soon" variant="light">
            {t('open.warnings', { count: daysOff })}
          </Alert>
        )}
      </Stack>
    </Section>
  )
}
