import type { Editor } from '@tiptap/react'
import type { SectionContent } from '../../../domain/report/index.ts'
import type { Caret } from './plain-text.ts'
import type { ToolKey } from './tool-row.tsx'

/** What was begun in the plain field while the editor was on its way. */
export interface Handed {
  /** Letter for letter, the blank at the end of a line as well. */
  readonly content: SectionContent
  readonly caret: Caret | null
  readonly tool: ToolKey | null
  readonly pictures: readonly File[]
  readonly brought: readonly DataTransfer[]
}

/** What a browser lets be read during the event alone. */
export const keptFrom = (data: DataTransfer): DataTransfer => {
  const kept = new DataTransfer()
  for (const type of data.types) if (type !== 'Files') kept.setData(type, data.getData(type))
  for (const file of data.files) kept.items.add(file)
  return kept
}

/** The place in the document that the plain field's line and letter are; lines of tables are not counted. */
const placeOf = (editor: Editor, { line, offset }: Caret): number => {
  let left = line
  let place = editor.state.doc.content.size
  editor.state.doc.descendants((node, at) => {
    if (left < 0 || node.type.name === 'table') return false
    if (!node.isTextblock) return true
    if (left === 0) place = at + 1 + Math.min(offset, node.content.size)
    left -= 1
    return false
  })
  return place
}

/** The cursor goes on where it was, before the next letter comes. */
export const standAt = (editor: Editor, caret: Caret): void => {
  editor.view.focus()
  editor.commands.setTextSelection(placeOf(editor, caret))
}

/** What was pasted before the editor was there, given to it as if it were pasted now. */
export const giveBrought = (editor: Editor, brought: readonly DataTransfer[]): void => {
  for (const clipboardData of brought)
    editor.view.dom.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
}
