import type { Block, SectionContent } from '../../../domain/report/index.ts'

/** Which blocks are shown and not typed in until the editor is there: tables and pictures. */
export const isFixed = ({ kind }: Block): boolean => kind === 'table' || kind === 'picture'

/** Under this attribute a block that is not typed in says which of the blocks it is. */
export const fixedAt = 'data-at'

const typedBlocks = new Set(['P', 'DIV', 'H3', 'LI', 'UL', 'OL'])

const kindOf = (element: Element): 'heading' | 'item' | 'paragraph' =>
  element.tagName === 'H3' ? 'heading' : element.tagName === 'LI' ? 'item' : 'paragraph'

const holdsBlocks = (element: Element): boolean =>
  [...element.children].some(child => typedBlocks.has(child.tagName) || child.hasAttribute(fixedAt))

/** The lines a person types in, in their order: what a browser makes of Enter is a line as well. */
const linesIn = (root: Element): Element[] =>
  [...root.children].flatMap(child => {
    if (child.hasAttribute(fixedAt)) return [child]
    return holdsBlocks(child) ? linesIn(child) : typedBlocks.has(child.tagName) ? [child] : []
  })

const wordsIn = (element: Element): string => (element.textContent ?? '').replaceAll('\u00a0', ' ')

/** What stands there letter for letter, empty lines and the blank at the end of a line as well. */
export const typedIn = (root: Element, shown: readonly Block[]): SectionContent => {
  const lines = linesIn(root)
  // Where a browser left no element around the words, they are one paragraph.
  if (lines.length === 0) return { blocks: [{ kind: 'paragraph', text: wordsIn(root) }] }
  const blocks = lines.flatMap((line): Block[] => {
    const fixed = line.getAttribute(fixedAt)
    const block = fixed === null ? undefined : shown[Number(fixed)]
    if (fixed !== null) return block === undefined ? [] : [block]
    const parent = line.parentElement?.closest('li')
    return [{ kind: parent == null ? kindOf(line) : 'item', text: wordsIn(line) }]
  })
  return { blocks }
}

/** The same as it is saved: without empty lines and blanks at the ends, as the editor itself gives it. */
export const tidied = ({ blocks }: SectionContent): SectionContent => ({
  blocks: blocks.flatMap((block): Block[] => {
    if (block.kind === 'table' || block.kind === 'picture') return [block]
    const text = block.text.normalize('NFC').trimEnd()
    return text.trim() === '' ? [] : [{ ...block, text }]
  }),
})

/** Where the cursor is: in which line, and after how many letters of it. */
export interface Caret {
  readonly line: number
  readonly offset: number
}

/** Null where the cursor is elsewhere. Lines of tables are not counted: they are not typed in here. */
export const caretIn = (root: Element): Caret | null => {
  const selection = getSelection()
  const node = selection?.focusNode ?? null
  if (selection === null || node === null || !root.contains(node)) return null
  const lines = linesIn(root).filter(line => !line.hasAttribute(fixedAt))
  const line = lines.findIndex(each => each.contains(node))
  const before = lines[line]
  if (before === undefined) return { line: lines.length - 1, offset: Number.MAX_SAFE_INTEGER }
  const range = document.createRange()
  range.setStart(before, 0)
  range.setEnd(node, selection.focusOffset)
  return { line, offset: range.toString().length }
}
