import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { ErrorSummary, fieldId, ProgressWithCancel, useTexts } from '../../ui/index.ts'
import style from './questions.module.css'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'
import { useManyAnswers } from './use-many-answers.ts'

/** Saves all that is chosen in the table by one decision; stays in sight at the foot of the page. */
export const ManyAnswers = ({ choices }: { readonly choices: Choices }) => {
  const t = useTexts(texts)
  const { progress, stoppedAt, problem, save, stop } = useManyAnswers(choices)
  const { ready, proposals } = choices
  if (ready.length + proposals === 0 && progress === null && problem === null) return null
  return (
    <Stack className={style['many'] ?? ''} gap="xs">
      <ErrorSummary problem={problem} />
      {stoppedAt !== null && <Text size="sm">{t('stopped', { unit: stoppedAt })}</Text>}
      {progress !== null ? (
        <ProgressWithCancel label={t('saving')} {...progress} onCancel={stop} />
      ) : (
        <Chosen choices={choices} onSave={() => void save()} />
      )}
      {progress === null && proposals > 0 && (
        <Group gap="sm" wrap="nowrap" className={style['propose'] ?? ''}>
          <Button size="compact-sm" variant="default" onClick={choices.propose}>
            {t('propose', { count: proposals })}
          </Button>
          <Text size="sm" c="dimmed">
            {t('proposeHint')}
          </Text>
        </Group>
      )}
    </Stack>
  )
}

interface ChosenProps {
  readonly choices: Choices
  readonly onSave: () => void
}

/** How many are chosen, by which decision, and the button that saves them. */
const Chosen = ({ choices, onSave }: ChosenProps) => {
  const t = useTexts(texts)
  const { ready, decision } = choices
  const count = ready.length
  if (count === 0) return null
  return (
    <Group align="end" gap="sm">
      <div className={style['chosen']}>
        <Text fw={600} role="status">
          {t('chosen', { count })}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={choices.clear}>
          {t('clear')}
        </Button>
      </div>
      <TextInput
        id={fieldId('decision')}
        className={style['decision'] ?? ''}
        label={t('decision')}
        value={decision}
        maxLength={500}
        onChange={event => choices.decide(event.currentTarget.value)}
      />
      <Button disabled={decision.trim() === ''} onClick={onSave}>
        {t('saveMany', { count })}
      </Button>
    </Group>
  )
}
