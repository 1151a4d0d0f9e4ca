import { useEffect, useRef } from 'react'
import { differingDues } from '../../domain/plan/index.ts'
import { tell, useTexts } from '../ui/index.ts'
import type { Desk } from './desk.ts'
import { inText, passageHere, pointAtUnread, stepInText, whenDrawn } from './here.ts'
import { texts } from './texts.ts'
import { focusCard, focusWords } from './use-focus.ts'
import { selectedStretch } from './use-light.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null

/** A menu that is open has the keys to itself: Escape closes it. */
const isMenuOpen = (): boolean => document.querySelector('[role="menu"]') !== null

/** The keyboard of the desk. Letters typed into a field, and the browser's own chords, stay what they are. */
export const useKeys = (desk: Desk): void => {
  const t = useTexts(texts)
  const now = useRef(desk)
  now.current = desk
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event.target) || isMenuOpen() || event.ctrlKey || event.metaKey || event.altKey) return
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

/** Enter on a button presses it; on the chosen duty, and elsewhere, it opens the duty’s form. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('a, button, summary, [role="tab"]') !== null &&
  target.closest('[data-open="true"] > button') === null

const keys = (desk: Desk, t: ReturnType<typeof useTexts<typeof texts.vi>>): Record<string, () => void> => {
  const { selected, acts, may, openDialog, setEditing, onText } = desk
  const move = (step: number) => () => {
    const at = desk.shown.findIndex(each => each.id === selected?.id)
    const next = desk.shown[at < 0 ? (step > 0 ? 0 : desk.shown.length - 1) : at + step]
    if (next !== undefined) desk.select(next.id)
  }
  const general = {
    j: move(1),
    k: move(-1),
    '?': () => openDialog({ is: 'keys' }),
    t: () => crossOver(desk),
    f: () => document.querySelector<HTMLElement>('[data-filters] input')?.focus(),
    '[': () => onText(() => stepInText(desk.passages, -1)),
    ']': () => onText(() => stepInText(desk.passages, 1)),
    escape: () => (desk.editing ? setEditing(false) : desk.select(null)),
    ...(may('plan.markRead')
      ? {
          n: () => onText(() => void (pointAtUnread(desk.passages) || tell(t('told.allRead')))),
          r: () => onText(() => readOn(desk)),
        }
      : {}),
    ...(may('obligation.add') ? { a: () => addSelected(desk, t('told.noSelection')) } : {}),
  }
  if (selected === null || !may('obligation.edit')) return general
  return {
    ...general,
    r:
      selected.state === 'proposed' || inText()
        ? () => onText(() => readOn(desk))
        : () => acts.restore([selected]),
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

/** How many passages from the one pointed at can be selected in: a duty may run over a page break. */
const reach = 3

/** A duty of the words that the mouse has selected; without any, of words to select in the passage pointed at. */
const addSelected = ({ acts, passages, data, openDialog }: Desk, otherwise: string): void => {
  const stretch = selectedStretch()
  if (stretch !== null) {
    acts.add(stretch)
    getSelection()?.removeAllRanges()
    return
  }
  const from = passages.findIndex(each => each.position === passageHere())
  const [first, ...rest] = passages.slice(from, from + reach)
  if (from < 0 || first === undefined) {
    tell(otherwise)
    return
  }
  const { start, end } = first
  const words = data.text.slice(start, end)
  openDialog({
    is: 'add',
    within: { start, end: rest.at(-1)?.end ?? end },
    first: { start: end - words.trimStart().length, end: start + words.trimEnd().length },
  })
}

/** The duty that stands next in the text, whatever the filters show; two different due dates are chosen from first. */
export const mergeNext = ({ data, selected, acts, openDialog }: Desk, otherwise: string): void => {
  const next = data.obligations.find(
    each =>
      selected !== null &&
      each.state !== 'dropped' &&
      each.start >= selected.end &&
      each.amendmentId === null,
  )
  if (selected === null || next === undefined) tell(otherwise)
  else if (differingDues([selected, next]).length > 1) openDialog({ is: 'merge', obligation: selected, next })
  else acts.merge(selected, next)
}

/** Marks the passage looked at as read and goes on to the next. */
const readOn = ({ passages, acts }: Desk): void => {
  const here = passages.find(each => each.position === passageHere() && each.standing === 'unread')
  if (here !== undefined) acts.markRead([here.position], true)
  pointAtUnread(passages, here?.position)
}

/** From a duty to its words, and from the words or the passage back to the duty. */
const crossOver = ({ selected, select, passages, data, onText }: Desk): void => {
  if (!inText()) {
    onText(() => (selected === null ? stepInText(passages, 1) : focusWords(selected.id)))
    return
  }
  const words = document.activeElement?.closest('[data-duty]')?.getAttribute('data-duty')?.split(' ') ?? []
  const here = passages.find(each => each.position === passageHere())
  const inside = data.obligations.find(
    each => here !== undefined && each.start < here.end && each.end > here.start && each.mergedInto === null,
  )
  const id = words.includes(String(selected?.id))
    ? selected?.id
    : Number(words[0] ?? inside?.id ?? selected?.id)
  if (id === undefined || !Number.isInteger(id)) return
  whenDrawn(
    `[data-card="${id}"]`,
    () => select(id),
    () => void (id === selected?.id ? focusCard(id) : select(id)),
  )
}
