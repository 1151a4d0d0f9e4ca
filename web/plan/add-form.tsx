import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { StretchField } from './stretch-field.tsx'
import { texts } from './texts.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Props {
  readonly within: Stretch
  readonly first: Stretch
  readonly onClose: () => void
}

/** A duty by its words, selected with the keyboard. */
export const AddForm = ({ within, first, onClose }: Props) => {
  const t = useTexts(texts)
  const { acts, data } = useDesk()
  const [stretch, setStretch] = useState(first)
  const empty = data.text.slice(stretch.start, stretch.end).trim() === ''
  const add = () => {
    if (empty) return
    acts.add(stretch)
    onClose()
  }
  return (
    <>
      <StretchField
        label={t('add.words')}
        description={t('add.how')}
        within={within}
        selected={first}
        onSelect={setStretch}
        onEnter={add}
      />
      <Group mt="md" justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button disabled={empty} onClick={add}>
          {t('add.act')}
        </Button>
      </Group>
    </>
  )
}
