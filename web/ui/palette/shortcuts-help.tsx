import { Kbd, Modal } from '@mantine/core'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './palette.module.css'

export interface Shortcut {
  /** Pressed one after the other: ['G', '2']; together: ['Ctrl + K']. */
  readonly keys: readonly string[]
  readonly does: string
}

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly shortcuts: readonly Shortcut[]
}

/** Every shortcut of the product, under “?”. */
export default function ShortcutsHelp({ opened, onClose, shortcuts }: Props) {
  const t = useTexts(words)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <table className={style['keys']}>
        <tbody>
          {shortcuts.map(shortcut => (
            <tr key={shortcut.does}>
              <th scope="row">{shortcut.does}</th>
              <td>
                {shortcut.keys.map(key => (
                  <Kbd key={key} ml={4}>
                    {key}
                  </Kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
