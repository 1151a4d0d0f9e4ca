import { Page, ToButton, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

export const Lost = () => {
  const t = useTexts(texts)
  return (
    <Page title={t('lost.title')} lead={t('lost.lead')} width="reading">
      <ToButton to="/viec-cua-toi">{t('lost.home')}</ToButton>
    </Page>
  )
}
