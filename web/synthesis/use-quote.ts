import {
  quotePassage,
  removePassage,
  type Span,
  wholeWords,
  withWholePictures,
} from '../../domain/synthesis/index.ts'
import { useWrite } from '../api/index.ts'
import { tell, useTexts } from '../ui/index.ts'
import type { Source } from './desk.ts'
import { texts } from './texts.ts'

/** What is quoted of a chosen span: whole words and whole pictures; null where nothing is in it. */
export const quotable = ({ text, pictures }: Source, chosen: Span): Span | null => {
  const span = wholeWords(text, chosen)
  return span === null ? null : withWholePictures(span, pictures)
}

/** Takes a span of a report into the section, with a passing notice that can take it back. */
export const useQuote = (campaignId: number, section: string, onQuoted: (passageId: number) => void) => {
  const t = useTexts(texts)
  const quote = useWrite(quotePassage, { touches: ['synthesis'] })
  const remove = useWrite(removePassage, { touches: ['synthesis'] })
  const take = (source: Source, chosen: Span): void => {
    const span = quotable(source, chosen)
    if (span === null || quote.isPending) return
    const { reportId, version, unitName } = source
    quote.mutate(
      { campaignId, section, reportId, version, sourceSection: section, start: span.start, end: span.end },
      {
        onSuccess: ({ passageId }) => {
          getSelection()?.removeAllRanges()
          onQuoted(passageId)
          tell(t('evidence.added', { unit: unitName }), () => remove.mutate({ campaignId, passageId }))
        },
      },
    )
  }
  return { take, error: quote.error, isPending: quote.isPending }
}
