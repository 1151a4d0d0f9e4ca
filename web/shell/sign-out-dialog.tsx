import { Button, Group, Modal, Text } from '@mantine/core'
import { forgetDrafts, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly drafts: number
  readonly onClose: () => void
  readonly onSignOut: () => void
}

/** Drafts are still on this machine, which others may use too: keep them or clean them away. */
export default function SignOutDialog({ drafts, onClose, onSignOut }: Props) {
  const t = useTexts(texts)
  const clean = () => {
    forgetDrafts()
    onSignOut()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('signOut.title')}
      closeButtonProps={{ 'aria-label': t('signOut.stay') }}
    >
      <Text mb="lg">{t('signOut.drafts', { count: drafts })}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={clean}>
          {t('signOut.clean')}
        </Button>
        <Button onClick={onSignOut}>{t('signOut.keep')}</Button>
      </Group>
    </Modal>
  )
}
