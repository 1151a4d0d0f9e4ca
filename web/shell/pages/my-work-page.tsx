import { EmptyState, Page, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

export default function MyWorkPage() {
  const t = useTexts(texts)
  return (
    <Page title={t('work.title')} lead={t('work.lead')}>
      <EmptyState title={t('work.none')}>{t('work.noneLead')}</EmptyState>
    </Page>
  )
}
