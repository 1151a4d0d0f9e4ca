import { type RefObject, useEffect, useState } from 'react'

/** Words that are selected inside one report, as characters of its section. */
export interface SelectedSpan {
  readonly reportId: number
  readonly start: number
  readonly end: number
  /** Where the selection ends on the screen, in pixels of the window. */
  readonly left: number
  readonly bottom: number
}

/** How many characters of the paragraph stand before a point in it. */
const before = (paragraph: Element, node: Node, offset: number): number => {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  range.setEnd(node, offset)
  return range.toString().length
}

const startOf = (paragraph: Element): number => Number(paragraph.getAttribute('data-start'))

const articleOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-report]') ?? null

/** Reads the selection of the window; null where it is empty or reaches over two reports. */
const read = (within: HTMLElement): SelectedSpan | null => {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const article = articleOf(range.startContainer)
  if (article === null || !within.contains(article) || !range.intersectsNode(article)) return null
  const other = articleOf(range.endContainer)
  if (other !== null && other !== article) return null
  const paragraphs = [...article.querySelectorAll('[data-start]')].filter(each => range.intersectsNode(each))
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = first.contains(range.startContainer)
    ? before(first, range.startContainer, range.startOffset)
    : 0
  const end = last.contains(range.endContainer)
    ? before(last, range.endContainer, range.endOffset)
    : (last.textContent ?? '').length
  const box = range.getBoundingClientRect()
  return {
    reportId: Number(article.getAttribute('data-report')),
    start: startOf(first) + start,
    end: startOf(last) + end,
    left: box.left + box.width / 2,
    bottom: box.bottom,
  }
}

/** The words selected in a pane, by mouse, touch or keyboard, followed while it scrolls. */
export const useSelectedSpan = (pane: RefObject<HTMLElement | null>): SelectedSpan | null => {
  const [span, setSpan] = useState<SelectedSpan | null>(null)
  useEffect(() => {
    const look = () => setSpan(pane.current === null ? null : read(pane.current))
    document.addEventListener('selectionchange', look)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [pane])
  return span
}
