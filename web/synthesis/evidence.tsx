import { Button, Stack, Text, Title } from '@mantine/core'
import { type MouseEvent, useState } from 'react'
import type { z } from 'zod'
import { quotePassage, readEvidence } from '../../domain/synthesis/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import { EmptyState, Loaded, ProblemNotice, StatusBadge, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

type Source = z.output<typeof readEvidence.output>['evidence'][number]

interface Span {
  readonly start: number
  readonly end: number
}

interface Props {
  readonly campaignId: number
  readonly section: string
  readonly mayQuote: boolean
}

/** What the accepted reports say under one heading; a paragraph or the selected words become a passage. */
export const Evidence = ({ campaignId, section, mayQuote }: Props) => {
  const t = useTexts(texts)
  const read = useRead(readEvidence, { campaignId, section }, { keepPrevious: true })
  const quote = useWrite(quotePassage, { touches: ['synthesis'] })
  const take = ({ reportId, version }: Source, span: Span): void =>
    quote.mutate({ campaignId, section, reportId, version, sourceSection: section, ...span })
  return (
    <Loaded read={read}>
      {({ evidence }) =>
        evidence.length === 0 ? (
          <EmptyState title={t('evidence')}>{t('noEvidence')}</EmptyState>
        ) : (
          <Stack>
            {quote.error === null ? null : <ProblemNotice problem={quote.error} />}
            {mayQuote ? <Text size="sm">{t('selectHint')}</Text> : null}
            {evidence.map(source => (
              <OneSource
                key={source.reportId}
                source={source}
                mayQuote={mayQuote}
                onQuote={span => take(source, span)}
              />
            ))}
          </Stack>
        )
      }
    </Loaded>
  )
}

interface SourceProps {
  readonly source: Source
  readonly mayQuote: boolean
  readonly onQuote: (span: Span) => void
}

const OneSource = ({ source, mayQuote, onQuote }: SourceProps) => {
  const t = useTexts(texts)
  let start = 0
  const paragraphs = source.text.split('\n').map(text => {
    const from = start
    start += text.length + 1
    return { text, from }
  })
  return (
    <article>
      <Title order={3} size="h5">
        {source.unitName} {source.quoted ? <StatusBadge tone="accepted">{t('quoted')}</StatusBadge> : null}
      </Title>
      {paragraphs.map(({ text, from }) => (
        <Paragraph key={from} text={text} from={from} mayQuote={mayQuote} onQuote={onQuote} />
      ))}
    </article>
  )
}

interface ParagraphProps {
  readonly text: string
  readonly from: number
  readonly mayQuote: boolean
  readonly onQuote: (span: Span) => void
}

const Paragraph = ({ text, from, mayQuote, onQuote }: ParagraphProps) => {
  const t = useTexts(texts)
  const [selected, setSelected] = useState<Span | null>(null)
  const noteSelection = (event: MouseEvent<HTMLElement>): void =>
    setSelected(selectionIn(event.currentTarget, from))
  return (
    <Stack gap={4} mb="sm">
      <Text onMouseUp={noteSelection}>{text}</Text>
      {mayQuote ? (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          onClick={() => onQuote(selected ?? { start: from, end: from + text.length })}
        >
          {selected === null ? t('quote') : t('quoteSelected')}
        </Button>
      ) : null}
    </Stack>
  )
}

/** The characters of the section that are selected inside one paragraph, or null where none are. */
const selectionIn = (paragraph: HTMLElement, from: number): Span | null => {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const inside = paragraph.contains(range.startContainer) && paragraph.contains(range.endContainer)
  return inside ? { start: from + range.startOffset, end: from + range.endOffset } : null
}
