/**
 * Text and cards point at each other by an attribute set on the page itself: a plan of four hundred pages is not
 * drawn again because the mouse moved.
 */
const light = (attribute: 'data-hot' | 'data-chosen', id: string | null): void => {
  for (const lit of document.querySelectorAll(`[${attribute}]`)) lit.removeAttribute(attribute)
  if (id === null) return
  for (const each of document.querySelectorAll(`[data-duty~="${id}"], [data-card="${id}"]`))
    each.setAttribute(attribute, '')
}

let hot: string | null = null

/** Lights a duty's words and its card while the mouse or the focus is on either. */
export const hover = (event: MouseEvent | { readonly type: string; readonly target: EventTarget }): void => {
  const over = event.target instanceof Element ? event.target.closest('[data-duty], [data-card]') : null
  const leaving = event.type === 'mouseleave'
  const id = leaving
    ? null
    : (over?.getAttribute('data-card') ?? over?.getAttribute('data-duty')?.split(' ')[0] ?? null)
  if (id === hot) return
  hot = id
  light('data-hot', id)
}

export const choose = (id: number | null): void => light('data-chosen', id === null ? null : String(id))

const calm = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'

export const bringIntoView = (selector: string): void =>
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: calm() })

const placeOf = (offset: number): { node: Node; at: number } | null => {
  let found: Element | null = null
  for (const each of document.querySelectorAll('[data-start]')) {
    if (Number(each.getAttribute('data-start')) > offset) break
    found = each
  }
  const node = found?.firstChild
  if (found === null || node === null || node === undefined) return null
  const at = offset - Number(found.getAttribute('data-start'))
  return { node, at: Math.min(at, node.textContent?.length ?? 0) }
}

/** Scrolls to a stretch of the text and lights it, where the browser can without changing the page. */
export const showStretch = (start: number, end: number): void => {
  const from = placeOf(start)
  const to = placeOf(Math.max(start, end - 1))
  if (from === null || to === null) return
  from.node.parentElement?.scrollIntoView({ block: 'center', behavior: calm() })
  const range = new Range()
  range.setStart(from.node, from.at)
  range.setEnd(to.node, Math.min(to.at + 1, to.node.textContent?.length ?? 0))
  if ('highlights' in CSS) CSS.highlights.set('stretch', new Highlight(range))
}

/** The characters of the plan that are selected on the page, or null. */
export const selectedStretch = (): { start: number; end: number } | null => {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

const offsetOf = (node: Node, at: number): number | null => {
  const holder = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]')
  if (holder !== null && holder !== undefined) return Number(holder.getAttribute('data-start')) + at
  const passage = (node instanceof Element ? node : node.parentElement)?.closest('[data-position]')
  const last = passage?.querySelectorAll('[data-start]')
  const end = last?.item(last.length - 1)
  return end === null || end === undefined
    ? null
    : Number(end.getAttribute('data-start')) + (at === 0 ? 0 : (end.textContent?.length ?? 0))
}
