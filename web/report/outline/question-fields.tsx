import { NumberInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutlineSection } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { linesIn } from './lines.ts'
import { texts } from './texts.ts'

interface Props {
  readonly section: OutlineSection
  readonly put: (part: Partial<OutlineSection>) => void
}

/** The questions below a heading, and about how long the answer may be. */
export const QuestionFields = ({ section, put }: Props) => {
  const t = useTexts(texts)
  const kept = (section.questions ?? []).join('\n')
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <>
      <Textarea
        mt="sm"
        label={t('outline.questions')}
        description={t('outline.questionsHint')}
        value={typed ?? kept}
        autosize
        minRows={1}
        maxRows={10}
        onChange={event => {
          setTyped(event.currentTarget.value)
          put({ questions: linesIn(event.currentTarget.value) })
        }}
        onBlur={() => setTyped(null)}
      />
      <NumberInput
        mt="sm"
        maw={260}
        label={t('outline.words')}
        description={t('outline.wordsHint')}
        value={section.words ?? ''}
        min={10}
        max={20_000}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator="."
        decimalSeparator=","
        onChange={value => put({ words: typeof value === 'number' ? value : null })}
      />
    </>
  )
}
