import { Button } from '@mantine/core'
import { setLanguage, useLanguage, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** The other language, one click away; the button says its own name in that language. */
export const BarActions = () => {
  const language = useLanguage()
  const t = useTexts(texts)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-label={`${other.toUpperCase()}: ${t('language')}`}
      lang={other}
      onClick={() => setLanguage(other)}
    >
      {other.toUpperCase()}
    </Button>
  )
}
