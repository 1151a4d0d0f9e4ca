import { type Editor, useEditorState } from '@tiptap/react'
import { type Tool, type ToolKey, ToolRow } from './tool-row.tsx'

const acts: Record<Exclude<ToolKey, 'picture'>, (editor: Editor) => void> = {
  heading: editor => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  list: editor => editor.chain().focus().toggleBulletList().run(),
  table: editor => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  rowBelow: editor => editor.chain().focus().addRowAfter().run(),
  columnAfter: editor => editor.chain().focus().addColumnAfter().run(),
  dropRow: editor => editor.chain().focus().deleteRow().run(),
  dropColumn: editor => editor.chain().focus().deleteColumn().run(),
  dropTable: editor => editor.chain().focus().deleteTable().run(),
  undo: editor => editor.chain().focus().undo().run(),
  redo: editor => editor.chain().focus().redo().run(),
}

/** Does what the button says, where the cursor is. */
export const runTool = (editor: Editor, key: ToolKey): void => {
  if (key !== 'picture') acts[key](editor)
}

const inTable: readonly ToolKey[] = ['rowBelow', 'columnAfter', 'dropRow', 'dropColumn', 'dropTable']

interface Props {
  readonly editor: Editor
  readonly onPictures: (files: readonly File[]) => void
}

export const Toolbar = ({ editor, onPictures }: Props) => {
  const at = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading'),
      list: now.isActive('bulletList'),
      table: now.isActive('table'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const tools: readonly Tool[] = [
    { key: 'heading', pressed: at.heading },
    { key: 'list', pressed: at.list },
    ...(at.table ? inTable : (['table'] as const)).map(key => ({ key })),
    { key: 'picture' },
    { key: 'undo', disabled: !at.undo },
    { key: 'redo', disabled: !at.redo },
  ]
  return <ToolRow tools={tools} onTool={key => runTool(editor, key)} onPictures={onPictures} />
}
