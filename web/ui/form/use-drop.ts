import { useEffect, useState } from 'react'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Files let fall anywhere on the page, while `enabled`; says whether some are being held over it. */
export const useDropOnPage = (enabled: boolean, onFiles: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!enabled) return
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      // The text of a section takes pictures itself, where they were let fall.
      if (!carriesFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [enabled, onFiles])
  return over
}
