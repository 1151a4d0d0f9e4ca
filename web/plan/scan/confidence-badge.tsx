import { doubtfulUnder } from '../../../domain/plan/index.ts'
import { StatusBadge, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** How sure the recogniser is of a page, 0..1; what is doubtful is marked by shape and word. */
export const ConfidenceBadge = ({ confidence }: { readonly confidence: number }) => {
  const t = useTexts(texts)
  const percent = Math.floor(confidence * 100)
  return confidence < doubtfulUnder ? (
    <StatusBadge tone="soon">{t('doubtful', { percent })}</StatusBadge>
  ) : (
    <StatusBadge tone="accepted">{t('sure', { percent })}</StatusBadge>
  )
}
