import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { useSay } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './feedback.module.css'

/** Anything that carries a sentence in both languages: a ProblemError's `answer`. */
interface Sentenced {
  readonly answer: Bilingual
}

interface Props {
  readonly problem: Sentenced | null | undefined
  readonly onRetry?: () => void
}

/** Why it did not work, in one sentence, and the way out where there is one. */
export const ProblemNotice = ({ problem, onRetry }: Props) => {
  const say = useSay()
  const t = useTexts(words)
  if (problem === null || problem === undefined) return null
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      className={style['problem'] ?? ''}
      icon={<IconAlertTriangle aria-hidden />}
      title={t('problem.heading')}
    >
      <Text>{say(problem.answer)}</Text>
      {onRetry !== undefined && (
        <Button variant="default" size="xs" mt="xs" onClick={onRetry}>
          {t('problem.again')}
        </Button>
      )}
    </Alert>
  )
}
