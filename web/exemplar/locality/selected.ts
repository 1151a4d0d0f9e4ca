interface Chosen {
  readonly section: string
  readonly start: number
  readonly end: number
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

/** Where a point of the selection lies, counted in the section's own text. */
const place = (node: Node, offset: number): { section: string; at: number } | null => {
  const paragraph = elementOf(node)?.closest('[data-start]')
  const section = paragraph?.closest('[data-section]')?.getAttribute('data-section')
  if (paragraph == null || section == null) return null
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(node, offset)
  return { section, at: Number(paragraph.getAttribute('data-start')) + before.toString().length }
}

/** The selected words of one section; null where nothing is, or where they reach over two. */
export const selectedIn = (within: HTMLElement | null): Chosen | null => {
  const selection = getSelection()
  if (within === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null
  const range = selection.getRangeAt(0)
  if (!within.contains(range.commonAncestorContainer)) return null
  const from = place(range.startContainer, range.startOffset)
  const to = place(range.endContainer, range.endOffset)
  if (from === null || to === null || from.section !== to.section || to.at <= from.at) return null
  return { section: from.section, start: from.at, end: to.at }
}
