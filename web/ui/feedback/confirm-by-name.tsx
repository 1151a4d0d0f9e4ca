import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  readonly title: string
  /** What goes, by its name; the person types it. */
  readonly name: string
  /** What cannot be brought back. */
  readonly consequence: ReactNode
  /** The word on the button: “Xóa kế hoạch”. */
  readonly act: string
  readonly pending?: boolean
}

/** Before something that cannot be undone: says what goes and asks for its name. */
export const ConfirmByName = (props: Props) => {
  const t = useTexts(words)
  const [typed, setTyped] = useState('')
  const matches = typed.trim() === props.name.trim()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (matches) props.onConfirm()
        }}
      >
        <Stack>
          <Text component="div">{props.consequence}</Text>
          <TextInput
            data-autofocus
            label={t('confirm.typeName', { name: props.name })}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('confirm.cancel')}
            </Button>
            <Button type="submit" color="late" disabled={!matches} loading={props.pending === true}>
              {props.act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
