import { Alert, Anchor, List, Text } from '@mantine/core'
import { useCallback, useEffect, useRef } from 'react'
import type { Bilingual, FieldProblem } from '../../../domain/shared/index.ts'
import { useSay } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

/** What a write's error carries; `useWrite(...).error` fits. */
interface Refusal {
  readonly answer: Bilingual & { readonly fields: readonly FieldProblem[] }
}

/** The id a field has in the page, by its path in the input: the summary links to it. */
export const fieldId = (path: string): string => `o-${path.replaceAll('.', '-')}`

/** What is wrong with one field, to be shown beside it: `error={fieldError('username')}`. */
export const useFieldError = (
  problem: Refusal | null | undefined,
): ((path: string) => string | undefined) => {
  const say = useSay()
  return useCallback(
    (path: string) => {
      const field = problem?.answer.fields.find(candidate => candidate.path === path)
      return field === undefined ? undefined : say(field)
    },
    [problem, say],
  )
}

/**
 * Above a form after a refusal: takes focus, says what is wrong, and links to each field (which must carry
 * `id={fieldId(path)}`). Draws nothing without a problem.
 */
export const ErrorSummary = ({ problem }: { readonly problem: Refusal | null | undefined }) => {
  const box = useRef<HTMLDivElement>(null)
  const say = useSay()
  const t = useTexts(words)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (problem === null || problem === undefined) return null
  const { fields } = problem.answer
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="late"
      variant="outline"
      title={t('problem.title')}
      mb="md"
    >
      <Text>{say(problem.answer)}</Text>
      {fields.length > 0 && (
        <List mt="xs" spacing={4}>
          {fields.map(field => (
            <List.Item key={`${field.path} ${field.vi}`}>
              <Anchor href={`#${fieldId(field.path)}`} onClick={() => focusField(field.path)}>
                {say(field)}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  )
}

const focusField = (path: string): void => document.getElementById(fieldId(path))?.focus()
