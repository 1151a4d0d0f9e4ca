import { Drawer } from '@mantine/core'
import { type NavigationEntry, useTexts } from '../ui/index.ts'
import { NavigationLink } from './navigation-link.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly entries: readonly NavigationEntry[]
  readonly onClose: () => void
}

/** The whole navigation on a phone; loaded when somebody asks for it. */
export default function MoreDrawer({ entries, onClose }: Props) {
  const t = useTexts(texts)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      styles={{ content: { height: 'auto' } }}
      title={t('navigation.more')}
      closeButtonProps={{ 'aria-label': t('navigation.close') }}
    >
      {entries.map(entry => (
        <NavigationLink key={entry.path} entry={entry} onGo={onClose} />
      ))}
    </Drawer>
  )
}
