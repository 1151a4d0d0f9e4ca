import { Button, Code } from '@mantine/core'
import { Page, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** A page threw: the rest of the house stands, and the line for the administrator is at hand. */
export const Crash = ({ error }: { readonly error: unknown }) => {
  const t = useTexts(texts)
  return (
    <Page title={t('crash.title')} lead={t('crash.lead')} width="reading">
      <Code block mb="md">
        {error instanceof Error ? error.message : String(error)}
      </Code>
      <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
    </Page>
  )
}
