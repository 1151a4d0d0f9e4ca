import { useEffect, useRef } from 'react'
import { tell, useTexts } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { texts } from './texts.ts'
import { bringIntoView, selectedStretch } from './use-light.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null

/** The keyboard of the desk. Letters typed into a field, and the browser's own chords, stay what they are. */
export const useKeys = (desk: Desk): void => {
  const t = useTexts(texts)
  const now = useRef(desk)
  now.current = desk
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const act = keys(now.current, t)[event.key.toLowerCase()]
      if (act === undefined || (event.key === 'Enter' && isPressable(event.target))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act()
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [t])
}

/** Enter on a button presses it; elsewhere it opens the chosen duty. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, [role="tab"]') !== null

const keys = (desk: Desk, t: ReturnType<typeof useTexts<typeof texts.vi>>): Record<string, () => void> => {
  const { selected, acts, may, openDialog, setEditing } = desk
  const move = (step: number) => () => {
    const at = desk.shown.findIndex(each => each.id === selected?.id)
    const next = desk.shown[at < 0 ? (step > 0 ? 0 : desk.shown.length - 1) : at + step]
    if (next !== undefined) desk.select(next.id)
  }
  const general = {
    j: move(1),
    k: move(-1),
    '?': () => openDialog({ is: 'keys' }),
    escape: () => (desk.editing ? setEditing(false) : desk.select(null)),
    ...(may('plan.markRead') ? { n: () => nextUnread(desk, t('told.allRead')), r: () => readOn(desk) } : {}),
    ...(may('obligation.add') ? { a: () => addSelected(desk, t('told.noSelection')) } : {}),
  }
  if (selected === null || !may('obligation.edit')) return general
  return {
    ...general,
    r: selected.state === 'proposed' ? () => readOn(desk) : () => acts.restore([selected]),
    ...(selected.state === 'dropped'
      ? {}
      : {
          enter: () => setEditing(true),
          d: () => openDialog({ is: 'drop', obligation: selected }),
          s: () => openDialog({ is: 'split', obligation: selected }),
          m: () => mergeNext(desk, t('told.noNext')),
        }),
    ...(selected.state === 'proposed'
      ? {
          c: () => {
            acts.confirm([selected])
            move(1)()
          },
        }
      : {}),
  }
}

const addSelected = ({ acts }: Desk, otherwise: string): void => {
  const stretch = selectedStretch()
  if (stretch === null) {
    tell(otherwise)
    return
  }
  acts.add(stretch)
  getSelection()?.removeAllRanges()
}

/** The duty that stands next in the text, whatever the filters show. */
export const mergeNext = ({ data, selected, acts }: Desk, otherwise: string): void => {
  const next = data.obligations.find(
    each =>
      selected !== null &&
      each.state !== 'dropped' &&
      each.start >= selected.end &&
      each.amendmentId === null,
  )
  if (selected === null || next === undefined) tell(otherwise)
  else acts.merge(selected, next)
}

let lookedAt = -1

const nextUnread = ({ passages }: Desk, otherwise: string): void => {
  const unread = passages.filter(each => each.standing === 'unread')
  const next = unread.find(each => each.position > lookedAt) ?? unread[0]
  if (next === undefined) {
    tell(otherwise)
    return
  }
  lookedAt = next.position
  bringIntoView(`[data-position="${next.position}"]`)
  point(next.position)
}

/** Marks the passage looked at as read and goes on to the next. */
const readOn = (desk: Desk): void => {
  const here = desk.passages.find(each => each.position === lookedAt && each.standing === 'unread')
  if (here !== undefined) desk.acts.markRead([here.position], true)
  const next = desk.passages.find(each => each.standing === 'unread' && each.position > lookedAt)
  const first = desk.passages.find(each => each.standing === 'unread' && each.position !== here?.position)
  const wanted = next ?? first
  if (wanted === undefined) return
  lookedAt = wanted.position
  bringIntoView(`[data-position="${wanted.position}"]`)
  point(wanted.position)
}

const point = (position: number): void => {
  for (const each of document.querySelectorAll('[data-here]')) each.removeAttribute('data-here')
  document.querySelector(`[data-position="${position}"]`)?.setAttribute('data-here', '')
}
