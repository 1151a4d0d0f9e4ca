import { Kbd, Modal, Table } from '@mantine/core'
import { useTexts } from '../ui/index.ts'
import { AddForm } from './add-form.tsx'
import { useDesk } from './desk.ts'
import { DropForm } from './drop-form.tsx'
import { HistoryList } from './history-list.tsx'
import { MergeForm } from './merge-form.tsx'
import { PartyForm } from './party-form.tsx'
import { SplitForm } from './split-form.tsx'
import { texts } from './texts.ts'

const wide: readonly string[] = ['split', 'add', 'merge']

/** What opens over the desk; Esc closes it and the keys go back to the list. */
export default function Dialogs() {
  const t = useTexts(texts)
  const { dialog, openDialog, data } = useDesk()
  if (dialog === null) return null
  const close = () => openDialog(null)
  const current =
    'obligation' in dialog ? data.obligations.find(each => each.id === dialog.obligation.id) : undefined
  const titles = {
    drop: t('drop.title'),
    split: t('split.title'),
    merge: t('merge.title'),
    history: t('history.title'),
    add: t('add.title'),
    keys: t('keys.title'),
    party: t('party.title', { phrase: 'phrase' in dialog ? shortened(dialog.phrase) : '' }),
  }
  return (
    <Modal
      opened
      onClose={close}
      title={titles[dialog.is]}
      size={wide.includes(dialog.is) ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      {dialog.is === 'keys' && <Keys />}
      {dialog.is === 'add' && <AddForm within={dialog.within} first={dialog.first} onClose={close} />}
      {current !== undefined && dialog.is === 'drop' && <DropForm obligation={current} onClose={close} />}
      {current !== undefined && dialog.is === 'split' && <SplitForm obligation={current} onClose={close} />}
      {current !== undefined && dialog.is === 'merge' && (
        <MergeForm first={current} second={dialog.next} onClose={close} />
      )}
      {current !== undefined && dialog.is === 'history' && <HistoryList obligation={current} />}
      {current !== undefined && dialog.is === 'party' && (
        <PartyForm obligation={current} phrase={dialog.phrase} onClose={close} />
      )}
    </Modal>
  )
}

const shortened = (phrase: string): string => (phrase.length <= 70 ? phrase : `${phrase.slice(0, 67)}…`)

const Keys = () => {
  const t = useTexts(texts)
  const rows: [string[], string][] = [
    [['J', 'K'], t('keys.next')],
    [['Enter'], t('keys.edit')],
    [['T'], t('keys.text')],
    [['F'], t('keys.filter')],
    [['C'], t('keys.confirm')],
    [['D'], t('keys.drop')],
    [['S'], t('keys.split')],
    [['M'], t('keys.merge')],
    [['A'], t('keys.add')],
    [['R'], t('keys.restore')],
    [['N', 'R'], t('keys.unread')],
    [['[', ']'], t('keys.passage')],
    [['Ctrl + K'], t('keys.search')],
    [['Esc'], t('keys.close')],
  ]
  return (
    <Table verticalSpacing={6}>
      <Table.Tbody>
        {rows.map(([keys, does]) => (
          <Table.Tr key={does}>
            <Table.Td>{does}</Table.Td>
            <Table.Td ta="end">
              {keys.map(key => (
                <Kbd key={key} ml={4} style={{ whiteSpace: 'nowrap' }}>
                  {key}
                </Kbd>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
