import { Radio, Stack, Text, Title } from '@mantine/core'
import { type EventDraft, weightPercents } from '../../../domain/org/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { BasisChoice } from '../shares/basis-choice.tsx'
import type { FieldsProps } from './fields.ts'
import { texts } from './texts.ts'

/** Whether the shares are known, and by what they are measured. */
export const ShareChoice = ({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>) => {
  const t = useTexts(texts)
  return (
    <Stack gap="sm">
      <Title order={3}>{t('shares.title')}</Title>
      <Radio.Group
        aria-label={t('shares.title')}
        value={draft.sharesKnown ? 'known' : 'unknown'}
        onChange={value => change({ sharesKnown: value === 'known' })}
      >
        <Stack gap={6}>
          <Radio value="known" label={t('shares.known')} />
          <Radio value="unknown" label={t('shares.unknown')} description={t('shares.unknownHint')} />
        </Stack>
      </Radio.Group>
      {draft.sharesKnown && <BasisChoice value={draft.basis} onChange={basis => change({ basis })} />}
    </Stack>
  )
}

/** What the weights come to; the shares follow from their sum. */
export const SharesSum = ({ weights }: { readonly weights: readonly EventDraft['kept'][] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { percents, sum } = weightPercents(weights)
  const complete = percents.every(percent => percent !== null)
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      {t(complete ? 'shares.sum' : 'shares.sumOpen', { sum: format.number(sum) })}
    </Text>
  )
}
