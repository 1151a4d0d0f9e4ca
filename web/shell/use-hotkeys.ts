import { useEffect, useRef } from 'react'
import { useGo } from '../ui/index.ts'

interface Hotkeys {
  readonly onPalette: () => void
  readonly onHelp: () => void
  /** Where G then 1, 2, 3… go. */
  readonly places: readonly string[]
}

const noticesPath = '/thong-bao'

/** How long G waits for its digit, in milliseconds. */
const chordFor = 1_200

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** Ctrl K, ?, and G followed by a digit or by T for what one was told. Letters typed into a field stay letters. */
export const useHotkeys = ({ onPalette, onHelp, places }: Hotkeys): void => {
  const go = useGo()
  const chordAt = useRef(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        return onPalette()
      }
      if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') return onHelp()
      if (event.key.toLowerCase() === 'g') {
        chordAt.current = Date.now()
        return
      }
      const place = event.key.toLowerCase() === 't' ? noticesPath : places[Number(event.key) - 1]
      if (place !== undefined && Date.now() - chordAt.current < chordFor) go(place)
      chordAt.current = 0
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onPalette, onHelp, places, go])
}
