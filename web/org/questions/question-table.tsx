import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { OpenQuestion } from '../../../domain/org/index.ts'
import { type Column, DataTable, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import { SuccessorCell } from './successor-cell.tsx'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'

interface Props {
  readonly questions: readonly OpenQuestion[]
  readonly mayAnswer: boolean
  readonly choices: Choices
  readonly onAnswer: (question: OpenQuestion) => void
}

/** The successors that are known or supposed, as they are exported. */
const supposed = ({ among, likely }: OpenQuestion): string =>
  likely === null ? among.map(unit => unit.fullName).join('; ') : `? ${likely.fullName}`

export const QuestionTable = ({ questions, mayAnswer, choices, onAnswer }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const columns = useMemo(
    (): Column<OpenQuestion>[] => [
      {
        key: 'ten',
        label: t('unit'),
        value: row => row.unitName,
        cell: row => <ToLink to={`/don-vi/${row.unitId}`}>{row.unitName}</ToLink>,
      },
      { key: 'ma', label: t('code'), value: row => row.code, hidden: true },
      { key: 'thuoc', label: t('place'), value: row => row.placeName, filter: 'choice' },
      { key: 'hoi', label: t('kind'), value: row => t(row.kind), filter: 'choice' },
      { key: 'tu', label: t('onDay'), value: row => row.onDay, cell: row => format.day(row.onDay) },
      {
        key: 'giua',
        label: t('among'),
        width: '24rem',
        value: supposed,
        cell: row => <SuccessorCell question={row} mayAnswer={mayAnswer} choices={choices} />,
      },
      ...(mayAnswer
        ? [
            {
              key: 'tra-loi',
              label: t('answer'),
              value: () => null,
              sort: false as const,
              cell: (row: OpenQuestion) => <AnswerButton question={row} onAnswer={onAnswer} />,
            },
          ]
        : []),
    ],
    [t, format, mayAnswer, choices, onAnswer],
  )
  return <DataTable name="cau-hoi" rows={questions} rowKey={row => row.id} columns={columns} />
}

interface ButtonProps {
  readonly question: OpenQuestion
  readonly onAnswer: Props['onAnswer']
}

const AnswerButton = ({ question, onAnswer }: ButtonProps) => {
  const t = useTexts(texts)
  const { kind, unitName: unit } = question
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(kind === 'weights' ? 'weighOf' : 'severalOf', { unit })}
      onClick={() => onAnswer(question)}
    >
      {t(kind === 'weights' ? 'weigh' : 'several')}
    </Button>
  )
}
