import { quotePassage, removePassage, type Span, wholeWords } from '../../domain/synthesis/index.ts'
import { useWrite } from '../api/index.ts'
import { tell, useTexts } from '../ui/index.ts'
import type { Source } from './desk.ts'
import { texts } from './texts.ts'

/** Takes a span of a report into the section, with a passing notice that can take it back. */
export const useQuote = (campaignId: number, section: string, onQuoted: (passageId: number) => void) => {
  const t = useTexts(texts)
  const quote = useWrite(quotePassage, { touches: ['synthesis'] })
  const remove = useWrite(removePassage, { touches: ['synthesis'] })
  const take = (source: Source, chosen: Span): void => {
    const span = wholeWords(source.text, chosen)
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
