import { Modal, Text } from '@mantine/core'
import { useTexts } from '../ui/index.ts'
import { SignInForm } from './sign-in-form.tsx'
import { texts } from './texts.ts'

/** The session ended while somebody was working: sign in over the page, which stays as it is. */
export default function SignInAgain() {
  const t = useTexts(texts)
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={t('signIn.again')}>
      <Text mb="md">{t('signIn.againLead')}</Text>
      <SignInForm />
    </Modal>
  )
}
