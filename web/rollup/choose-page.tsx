import { Suspense } from 'react'
import { CampaignChoice } from '../campaign/index.ts'
import { Page, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** Which campaign's figures. */
export default function ChoosePage() {
  const t = useTexts(texts)
  return (
    <Page title={t('title')} lead={t('choose.lead')} width="reading">
      <Suspense fallback={null}>
        <CampaignChoice under="/so-lieu" next={t('choose.next')} />
      </Suspense>
    </Page>
  )
}
