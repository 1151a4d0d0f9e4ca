import { Button, Group } from '@mantine/core'
import { discardEstimate, type EstimateView } from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, tell, useGo, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import { texts } from '../texts.ts'
import type { EstimateDraft } from './use-estimate-draft.ts'

interface Props {
  readonly estimate: EstimateView
  readonly draft: EstimateDraft
  readonly onClose: () => void
}

/** Asked once more: what was entered goes with it. */
export const Discard = ({ estimate, draft, onClose }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const { campaignId, id: estimateId } = estimate
  const write = useWrite(discardEstimate, {
    onDone: () => {
      draft.forget()
      tell(t('write.discarded'))
      go('/du-toan', { replace: true })
    },
  })
  return (
    <Section title={t('write.discard')}>
      <p className={style['quiet']}>{t('write.discardHint')}</p>
      <ErrorSummary problem={write.error} />
      <Group gap="sm" mb="md">
        <Button
          color="late"
          loading={write.isPending}
          onClick={() => write.mutate({ campaignId, estimateId, revision: draft.base })}
        >
          {t('write.discardSure')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('write.cancel')}
        </Button>
      </Group>
    </Section>
  )
}
