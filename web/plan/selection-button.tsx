import { Button, Kbd, Paper } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'
import { selectedStretch } from './use-light.ts'

interface Place {
  readonly left: number
  readonly top: number
}

const placeOfSelection = (): Place | null => {
  if (selectedStretch() === null) return null
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
  return box === undefined ? null : { left: box.left + box.width / 2, top: Math.max(box.top, 120) }
}

/** Beside selected words: make a duty of them. */
export const SelectionButton = () => {
  const t = useTexts(texts)
  const { may, acts, editing } = useDesk()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => setPlace(placeOfSelection())
    document.addEventListener('selectionchange', look)
    addEventListener('scroll', look, true)
    return () => {
      document.removeEventListener('selectionchange', look)
      removeEventListener('scroll', look, true)
    }
  }, [])
  if (place === null || editing || !may('obligation.add')) return null
  return (
    <Paper className={style['selection'] ?? ''} style={place} bg="transparent">
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        rightSection={<Kbd size="xs">a</Kbd>}
        onMouseDown={event => event.preventDefault()}
        onClick={() => {
          const stretch = selectedStretch()
          if (stretch !== null) acts.add(stretch)
          getSelection()?.removeAllRanges()
        }}
      >
        {t('text.addHere')}
      </Button>
    </Paper>
  )
}
