import { Button, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { listQuestions, settleQuestion } from '../../domain/org/index.ts'
import { useHolds, useRead, useWrite } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorSummary,
  Loaded,
  Page,
  ToLink,
  tell,
  useDraft,
  useFormat,
  useTexts,
  words,
} from '../ui/index.ts'
import { emptyPart, partsFrom, type SharesDraft } from './shares/draft.ts'
import { readAgain } from './shares/read-again.ts'
import { SharesForm } from './shares/shares-form.tsx'
import { WhatMoves } from './shares/what-moves.tsx'
import { texts } from './texts.ts'

type Question = z.output<(typeof listQuestions)['output']>['questions'][number]

/** What the lists leave open, and the place to answer it by a decision. */
export default function QuestionsPage() {
  const t = useTexts(texts)
  const common = useTexts(words)
  const read = useRead(listQuestions, {})
  const [answering, setAnswering] = useState<Question | null>(null)
  return (
    <Page
      title={t('questions.title')}
      lead={t('questions.lead')}
      crumbs={[{ label: t('tree.title'), to: '/don-vi' }]}
      width="wide"
    >
      <Loaded read={read}>
        {({ questions }) =>
          questions.length === 0 ? (
            <EmptyState title={t('questions.empty')}>{t('questions.emptyHint')}</EmptyState>
          ) : (
            <QuestionTable questions={questions} onAnswer={setAnswering} />
          )
        }
      </Loaded>
      <Modal
        opened={answering !== null}
        onClose={() => setAnswering(null)}
        title={answering?.unitName}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        {answering !== null && <AnswerForm question={answering} onDone={() => setAnswering(null)} />}
      </Modal>
    </Page>
  )
}

interface TableProps {
  readonly questions: readonly Question[]
  readonly onAnswer: (question: Question) => void
}

const QuestionTable = ({ questions, onAnswer }: TableProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const mayAnswer = useHolds('administrator')
  const columns = useMemo(
    (): Column<Question>[] => [
      {
        key: 'ten',
        label: t('questions.unit'),
        value: row => row.unitName,
        cell: row => <ToLink to={`/don-vi/${row.unitId}`}>{row.unitName}</ToLink>,
      },
      { key: 'ma', label: t('questions.code'), value: row => row.code },
      { key: 'thuoc', label: t('questions.place'), value: row => row.placeName, filter: 'choice' },
      { key: 'hoi', label: t('questions.kind'), value: row => t(`questions.${row.kind}`), filter: 'choice' },
      {
        key: 'tu',
        label: t('questions.onDay'),
        value: row => row.onDay,
        cell: row => format.day(row.onDay),
      },
      {
        key: 'giua',
        label: t('questions.among'),
        value: row => row.among.map(unit => unit.fullName).join('; '),
      },
      ...(mayAnswer
        ? [
            {
              key: 'tra-loi',
              label: t('questions.answer'),
              value: () => null,
              sort: false as const,
              cell: (row: Question) => (
                <Button size="compact-sm" variant="default" onClick={() => onAnswer(row)}>
                  {t('questions.answer')}
                </Button>
              ),
            },
          ]
        : []),
    ],
    [t, format, mayAnswer, onAnswer],
  )
  return <DataTable name="cau-hoi" rows={questions} rowKey={row => row.id} columns={columns} />
}

interface FormProps {
  readonly question: Question
  readonly onDone: () => void
}

/** Shares for the successors that the list names; or who follows, one or several with their shares. */
const AnswerForm = ({ question, onDone }: FormProps) => {
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
      tell(t('questions.done'))
      onDone()
    },
  })
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      <Text>{`${t(`questions.${question.kind}`)} ${format.day(question.onDay)}`}</Text>
      <SharesForm
        draft={draft}
        onChange={setDraft}
        fixed={question.kind === 'weights'}
        onDay={question.onDay}
        saving={write.isPending}
        saveLabel={t('questions.save')}
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
