import { Stack, Text } from '@mantine/core'
import { type OpenQuestion, settleQuestion } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useDraft, useFormat, useTexts } from '../../ui/index.ts'
import { emptyPart, partsFrom, type SharesDraft } from '../shares/draft.ts'
import { readAgain } from '../shares/read-again.ts'
import { SharesForm } from '../shares/shares-form.tsx'
import { WhatMoves } from '../shares/what-moves.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly question: OpenQuestion
  readonly onDone: () => void
}

/** Shares for the successors that the list names; or who follows, one or several with their shares. */
export const AnswerForm = ({ question, onDone }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const [draft, setDraft, forget] = useDraft<SharesDraft>(`cau-hoi-${question.id}`, {
    basis: 'population',
    decision: '',
    parts: question.kind === 'weights' ? partsFrom(question.among) : [emptyPart([])],
  })
  const write = useWrite(settleQuestion, {
    touches: readAgain,
    onDone: () => {
      forget()
      tell(t('done'))
      onDone()
    },
  })
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      <Text>{`${t(question.kind)} ${format.day(question.onDay)}`}</Text>
      <SharesForm
        draft={draft}
        onChange={setDraft}
        fixed={question.kind === 'weights'}
        onDay={question.onDay}
        saving={write.isPending}
        saveLabel={t('save')}
        onSave={({ into, ...given }) => write.mutate({ ...given, into: [...into], questionId: question.id })}
      >
        <WhatMoves
          unitId={question.unitId}
          onDay={question.onDay}
          successionId={question.kind === 'weights' ? question.successionId : null}
          parts={draft.parts}
        />
      </SharesForm>
    </Stack>
  )
}
