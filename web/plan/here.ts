import type { Passage } from '../../domain/plan/index.ts'
import { bringIntoView } from './use-light.ts'

/** A passage of the text; parts of an input have a `data-position` too. */
export const anyPassage = '[data-position][data-standing]'

/** Where a person is in the text, told by the page itself: the passage that holds the focus, else the one pointed at. */
export const passageHere = (): number | null => {
  const at = document.activeElement?.closest(anyPassage) ?? document.querySelector('[data-here]')
  const position = Number(at?.getAttribute('data-position') ?? Number.NaN)
  return Number.isInteger(position) ? position : null
}

/** How many frames a tab may take to be drawn. */
const patience = 120

/** Does something to what may stand in another tab: at once where it is drawn, else as soon as `open` has brought it. */
export const whenDrawn = (selector: string, open: () => void, act: () => void): void => {
  const isDrawn = () => document.querySelector(selector) !== null
  if (isDrawn()) {
    act()
    return
  }
  open()
  let left = patience
  const wait = () => {
    left -= 1
    if (isDrawn()) act()
    else if (left > 0) requestAnimationFrame(wait)
  }
  requestAnimationFrame(wait)
}

export const inText = (): boolean => document.activeElement?.closest(anyPassage) != null

/** Points at a passage and puts the focus there, so that a screen reader speaks it and Tab goes on from it. */
export const pointAt = (position: number): void => {
  for (const each of document.querySelectorAll('[data-here]')) each.removeAttribute('data-here')
  const passage = document.querySelector<HTMLElement>(`${anyPassage}[data-position="${position}"]`)
  passage?.setAttribute('data-here', '')
  passage?.focus({ preventScroll: true })
  bringIntoView(`${anyPassage}[data-position="${position}"]`)
}

/** The passage before or after, whatever it is. */
export const stepInText = (passages: readonly Passage[], step: 1 | -1): void => {
  const shown = passages.filter(each => each.standing !== 'blank')
  const here = passageHere()
  const at = shown.findIndex(each => each.position === here)
  const next = at < 0 ? shown[0] : shown[at + step]
  if (next !== undefined) pointAt(next.position)
}

/** The next passage that nobody has read, from the top again behind the last; false where there is none. */
export const pointAtUnread = (passages: readonly Passage[], besides: number | null = null): boolean => {
  const unread = passages.filter(each => each.standing === 'unread' && each.position !== besides)
  const here = passageHere() ?? -1
  const next = unread.find(each => each.position > here) ?? unread[0]
  if (next === undefined) return false
  pointAt(next.position)
  return true
}
