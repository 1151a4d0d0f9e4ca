import { Page, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import { ObstacleViews } from './views.tsx'

/** Difficulties of all campaigns: what waits for the person's unit first. */
export default function ObstaclesPage() {
  const t = useTexts(texts)
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <ObstacleViews />
    </Page>
  )
}
