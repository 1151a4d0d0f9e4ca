import { Button, Text } from '@mantine/core'
import { type Answer, listAnswers, undoSuccession } from '../../../domain/org/index.ts'
import { useHolds, useRead, useWrite } from '../../api/index.ts'
import { ErrorSummary, ToLink, tell, useFormat, useTexts, When } from '../../ui/index.ts'
import { readAgain } from '../shares/read-again.ts'
import style from './questions.module.css'
import { texts } from './texts.ts'

/** What was answered, with the way back. */
export const AnswersGiven = () => {
  const t = useTexts(texts)
  const mayUndo = useHolds('administrator')
  const { data } = useRead(listAnswers, {})
  const write = useWrite(undoSuccession, {
    touches: readAgain,
    onDone: () => tell(t('undone', { count: 1 })),
  })
  if (data === undefined || data.count === 0) return null
  return (
    <details className={style['answers']}>
      <summary>{t('answered', { count: data.count })}</summary>
      <ErrorSummary problem={write.error} />
      <Text size="sm" c="dimmed">
        {t('answeredLead')} {data.answers.length < data.count && t('latest', { count: data.answers.length })}
      </Text>
      <ul>
        {data.answers.map(answer => (
          <AnswerLine
            key={answer.questionId}
            answer={answer}
            mayUndo={mayUndo}
            busy={write.isPending}
            onUndo={() => write.mutate({ successionId: answer.successionId })}
          />
        ))}
      </ul>
    </details>
  )
}

interface LineProps {
  readonly answer: Answer
  readonly mayUndo: boolean
  readonly busy: boolean
  readonly onUndo: () => void
}

const AnswerLine = ({ answer, mayUndo, busy, onUndo }: LineProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { unitId, unitName: unit, kind, onDay, decision, into, settledAt } = answer
  return (
    <li>
      <div>
        <ToLink to={`/don-vi/${unitId}`}>{unit}</ToLink>{' '}
        {t('into', { units: into.map(({ fullName }) => fullName).join(', ') })}
        <p className={style['why']}>
          {format.day(onDay)} · {t('because', { decision })} · <When at={settledAt} />
        </p>
      </div>
      {mayUndo && kind === 'successor' && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          aria-label={t('undoOf', { unit })}
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      )}
      {mayUndo && kind === 'weights' && (
        <ToLink to={`/don-vi/${unitId}`}>
          <span aria-hidden>{t('mend')}</span>
          <span className={style['unseen']}>{t('mendOf', { unit })}</span>
        </ToLink>
      )}
    </li>
  )
}
