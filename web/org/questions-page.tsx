import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { type Basis, bases, listQuestions, settleQuestion } from '../../domain/org/index.ts'
import { useHolds, useRead, useWrite } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorSummary,
  Loaded,
  NumberInput,
  Page,
  ToLink,
  tell,
  useFormat,
  useSay,
  useTexts,
  words,
} from '../ui/index.ts'
import { BasisChoice } from './shares/basis-choice.tsx'
import { texts } from './texts.ts'
import { UnitPicker } from './unit-picker.tsx'

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

const AnswerForm = ({ question, onDone }: FormProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const [basis, setBasis] = useState<Basis>('population')
  const [decision, setDecision] = useState('')
  const [successor, setSuccessor] = useState<number | null>(null)
  const [weights, setWeights] = useState<Readonly<Record<number, string | null>>>({})
  const write = useWrite(settleQuestion, {
    onDone: () => {
      tell(t('questions.done'))
      onDone()
    },
  })
  const into =
    question.kind === 'weights'
      ? question.among.map(({ unitId }) => ({ unitId, weight: weights[unitId] ?? null }))
      : successor === null
        ? []
        : [{ unitId: successor, weight: null }]
  const complete = into.length > 0 && (question.kind === 'successor' || into.every(part => part.weight))
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      <Text>{`${t(`questions.${question.kind}`)} ${format.day(question.onDay)}`}</Text>
      {question.kind === 'successor' ? (
        <UnitPicker
          label={t('event.into')}
          onDay={question.onDay}
          value={successor}
          onChange={setSuccessor}
        />
      ) : (
        <>
          <BasisChoice value={basis} onChange={setBasis} />
          {question.among.map(unit => (
            <NumberInput
              key={unit.unitId}
              label={`${unit.fullName}: ${say(bases[basis].weight)}`}
              value={weights[unit.unitId] ?? null}
              onChange={weight => setWeights(before => ({ ...before, [unit.unitId]: weight }))}
            />
          ))}
        </>
      )}
      <TextInput
        label={t('event.decision')}
        value={decision}
        onChange={event => setDecision(event.currentTarget.value)}
        required
      />
      <Group justify="flex-end">
        <Button
          disabled={!complete}
          loading={write.isPending}
          onClick={() =>
            write.mutate({
              questionId: question.id,
              decision,
              basis: question.kind === 'weights' ? basis : null,
              into,
            })
          }
        >
          {t('questions.save')}
        </Button>
      </Group>
    </Stack>
  )
}
