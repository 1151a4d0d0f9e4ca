import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { listQuestions, type OpenQuestion } from '../../../domain/org/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { EmptyState, Loaded, Page, useTexts, words } from '../../ui/index.ts'
import { LeftLine } from '../left/left-line.tsx'
import { texts as orgTexts } from '../texts.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswersGiven } from './answers-given.tsx'
import { ManyAnswers } from './many-answers.tsx'
import { QuestionTable } from './question-table.tsx'
import { texts } from './texts.ts'
import { useChoices } from './use-choices.ts'

/** What the lists leave open, and the place to answer it by decisions, one by one or many at once. */
export default function QuestionsPage() {
  const t = useTexts(texts)
  const ofUnits = useTexts(orgTexts)
  const read = useRead(listQuestions, {})
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: ofUnits('tree.title'), to: '/don-vi' }]}
      width="wide"
    >
      <Stack gap="lg">
        <LeftLine />
        <Loaded read={read}>
          {({ questions }) =>
            questions.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
            ) : (
              <Questions questions={questions} />
            )
          }
        </Loaded>
        <AnswersGiven />
      </Stack>
    </Page>
  )
}

const Questions = ({ questions }: { readonly questions: readonly OpenQuestion[] }) => {
  const t = useTexts(texts)
  const common = useTexts(words)
  const mayAnswer = useHolds('administrator')
  const choices = useChoices(questions)
  const [answering, setAnswering] = useState<OpenQuestion | null>(null)
  const silent = questions.filter(({ kind }) => kind === 'successor').length
  return (
    <>
      <div>
        <Text fw={600} role="status">
          {t('left', { count: questions.length })}
        </Text>
        <Text c="dimmed" size="sm">
          {[
            silent === 0 ? '' : t('leftSuccessor', { count: silent }),
            silent === questions.length ? '' : t('leftWeights', { count: questions.length - silent }),
            mayAnswer && silent > 0 ? t('how') : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </Text>
      </div>
      <QuestionTable questions={questions} mayAnswer={mayAnswer} choices={choices} onAnswer={setAnswering} />
      {mayAnswer && <ManyAnswers choices={choices} />}
      <Modal
        opened={answering !== null}
        onClose={() => setAnswering(null)}
        title={answering?.unitName}
        size="xl"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        {answering !== null && <AnswerForm question={answering} onDone={() => setAnswering(null)} />}
      </Modal>
    </>
  )
}
