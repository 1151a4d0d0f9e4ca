import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import type { OpenQuestion } from '../../../domain/org/index.ts'
import { ErrorSummary, fieldId, ProgressWithCancel, useTexts } from '../../ui/index.ts'
import style from './questions.module.css'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'
import { useManyAnswers } from './use-many-answers.ts'

interface Props {
  readonly questions: readonly OpenQuestion[]
  readonly choices: Choices
}

/** Saves all that is chosen in the table by one decision; stays in sight at the foot of the page. */
export const ManyAnswers = ({ questions, choices }: Props) => {
  const t = useTexts(texts)
  const { progress, stoppedAt, problem, save, stop } = useManyAnswers(choices)
  const { ready, proposals, decision } = choices
  const count = ready.length
  if (!questions.some(({ kind }) => kind === 'successor')) return null
  return (
    <Stack className={style['many'] ?? ''} gap="xs">
      <ErrorSummary problem={problem} />
      {stoppedAt !== null && <Text size="sm">{t('stopped', { unit: stoppedAt })}</Text>}
      {progress !== null ? (
        <ProgressWithCancel label={t('saving')} {...progress} onCancel={stop} />
      ) : (
        <Group align="end" gap="sm">
          <div className={style['chosen']}>
            <Text fw={600} role="status">
              {t('chosen', { count })}
            </Text>
            <Group gap="xs">
              {proposals > 0 && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={choices.propose}
                  title={t('proposeHint')}
                >
                  {t('propose', { count: proposals })}
                </Button>
              )}
              {count > 0 && (
                <Button size="compact-sm" variant="subtle" onClick={choices.clear}>
                  {t('clear')}
                </Button>
              )}
            </Group>
          </div>
          <TextInput
            id={fieldId('decision')}
            className={style['decision'] ?? ''}
            label={t('decision')}
            value={decision}
            maxLength={500}
            onChange={event => choices.decide(event.currentTarget.value)}
          />
          <Button disabled={count === 0 || decision.trim() === ''} onClick={() => void save()}>
            {t('saveMany', { count })}
          </Button>
        </Group>
      )}
      {progress === null && proposals > 0 && (
        <Text size="sm" c="dimmed" className={style['hint'] ?? ''}>
          {t('proposeHint')}
        </Text>
      )}
    </Stack>
  )
}
