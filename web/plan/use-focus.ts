import { useEffect, useRef } from 'react'

const headOf = (obligationId: number): HTMLElement | null =>
  document.querySelector(`[data-card="${obligationId}"] > button`)

export const focusCard = (obligationId: number): boolean => {
  const head = headOf(obligationId)
  head?.focus({ preventScroll: true })
  return head !== null
}

/** Puts the focus on the duty's own words. */
export const focusWords = (obligationId: number): void => {
  const words = document.querySelector<HTMLElement>(`[data-duty~="${obligationId}"]`)
  words?.focus({ preventScroll: true })
  words?.scrollIntoView({ block: 'center' })
}

const isHeld = (): boolean =>
  document.activeElement?.closest('input, textarea, select, [role="dialog"]') != null

/**
 * The focus goes to the duty that is chosen, and comes back to it when a dialog or its form closes. A duty that was
 * just added or split off gets it once its card is drawn.
 */
export const useFocusFollows = (chosenId: number | null, editing: boolean, dialog: string | null): void => {
  const place = `${chosenId} ${editing} ${dialog}`
  const seen = useRef(place)
  const owed = useRef(false)
  useEffect(() => {
    if (seen.current !== place) {
      seen.current = place
      owed.current = chosenId !== null && !editing && dialog === null
    }
    if (isHeld()) owed.current = false
    else if (owed.current && chosenId !== null) owed.current = !focusCard(chosenId)
  })
}
