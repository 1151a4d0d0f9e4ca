import { Group, Select, Stack, Text, TextInput } from '@mantine/core'
import type { ProblemError } from '../../api/index.ts'
import { DateInput, fieldId, Section, useFieldError, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

export interface AboutValues {
  readonly name: string
  readonly standingUnitId: number | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
}

interface Props {
  readonly values: AboutValues
  readonly change: (change: Partial<AboutValues>) => void
  readonly standingUnits: readonly { readonly id: number; readonly name: string }[]
  readonly error: ProblemError | null
}

/** What the campaign is called, who runs it day by day, which period its figures cover. */
export const AboutFields = ({ values, change, standingUnits, error }: Props) => {
  const t = useTexts(texts)
  const fieldError = useFieldError(error)
  return (
    <Section title={t('open.about')}>
      <Stack gap="md" maw={760}>
        <TextInput
          id={fieldId('name')}
          label={t('open.name')}
          value={values.name}
          onChange={event => change({ name: event.currentTarget.value })}
          error={fieldError('name')}
          required
        />
        <Select
          id={fieldId('standingUnitId')}
          label={t('open.standing')}
          description={t('open.standingHint')}
          placeholder={t('open.choose')}
          data={standingUnits.map(unit => ({ value: String(unit.id), label: unit.name }))}
          value={values.standingUnitId === null ? null : String(values.standingUnitId)}
          onChange={value => change({ standingUnitId: value === null ? null : Number(value) })}
          error={fieldError('standingUnitId')}
          searchable
          required
        />
        <div>
          <Text fw={500}>{t('open.window')}</Text>
          <Text fz="sm" c="dimmed" mb="xs">
            {t('open.windowHint')}
          </Text>
          <Group gap="md" align="flex-start">
            <DateInput
              id={fieldId('windowFrom')}
              label={t('open.from')}
              value={values.windowFrom}
              onChange={windowFrom => change({ windowFrom })}
              error={fieldError('windowFrom')}
            />
            <DateInput
              id={fieldId('windowTo')}
              label={t('open.to')}
              value={values.windowTo}
              onChange={windowTo => change({ windowTo })}
              error={fieldError('windowTo')}
            />
          </Group>
        </div>
      </Stack>
    </Section>
  )
}
