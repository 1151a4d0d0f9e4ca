import { EmptyState, useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

/** The documents that change the plan. */
export default function AmendmentsPane() {
  const t = useTexts(texts)
  const { data } = useDesk()
  return (
    <EmptyState title={data.plan.state === 'draft' ? t('amend.notYet') : t('amend.none')}>
      {t('amend.lead')}
    </EmptyState>
  )
}
