import type { Editor } from '@tiptap/react'
import type { SectionContent } from '../../../domain/report/index.ts'
import { documentOf } from './document.ts'

/**
 * Words that came from elsewhere take their place in the open document. Only the stretch that differs is replaced:
 * the cursor of somebody who is typing in another paragraph stays where it is.
 */
export const takeOver = (editor: Editor, content: SectionContent): void => {
  const { state, view } = editor
  const wanted = state.schema.nodeFromJSON(documentOf(content))
  const start = state.doc.content.findDiffStart(wanted.content)
  const end = state.doc.content.findDiffEnd(wanted.content)
  if (start === null || end === null) return
  // Equal text before and after a change can be counted to both sides: then the ends are moved apart.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const change = state.tr
    .replace(start, end.a + overlap, wanted.slice(start, end.b + overlap))
    .setMeta('preventUpdate', true)
    .setMeta('addToHistory', false)
  view.dispatch(change)
}
