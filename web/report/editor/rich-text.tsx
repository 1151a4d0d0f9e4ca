import { VisuallyHidden } from '@mantine/core'
import { TableKit } from '@tiptap/extension-table'
import { Slice } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useId, useRef } from 'react'
import { contentOf, type SectionContent, sameContent } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { contentIn, documentOf } from './document.ts'
import style from './editor.module.css'
import { takeOver } from './take-over.ts'
import { Toolbar } from './toolbar.tsx'
import { cleanPasted } from './word-paste.ts'

const plain = {
  blockquote: false,
  bold: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  horizontalRule: false,
  italic: false,
  link: false,
  orderedList: false,
  strike: false,
  underline: false,
} as const

const extensions = [
  StarterKit.configure({ ...plain, heading: { levels: [3] } }),
  TableKit.configure({ table: { resizable: false } }),
]

interface Props {
  readonly label: string
  /** The id of what the section asks for. */
  readonly describedBy: string
  readonly content: SectionContent
  readonly onChange: (content: SectionContent) => void
}

/** Headings, paragraphs, lists and tables: as much form as an official report has, and no more. */
export const RichText = ({ label, describedBy, content, onChange }: Props) => {
  const t = useTexts(texts)
  const leaveId = useId()
  const tell = useRef(onChange)
  tell.current = onChange
  const editor = useEditor({
    extensions,
    content: documentOf(content),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': `${describedBy} ${leaveId}`,
        class: style['text'] ?? '',
        lang: 'vi',
      },
      // Tab belongs to tables and lists while one is in them: Escape is the way out by keyboard.
      handleKeyDown: (view, event) => {
        if (event.key === 'Escape') view.dom.blur()
        return event.key === 'Escape'
      },
      transformPastedHTML: cleanPasted,
      // Several blocks stay what they were; only a single one melts into the line it is put in.
      transformPasted: slice => (slice.content.childCount > 1 ? new Slice(slice.content, 0, 0) : slice),
      clipboardTextParser: (text, _context, _plain, view) =>
        Slice.maxOpen(view.state.schema.nodeFromJSON(documentOf(contentOf(text))).content),
    },
    onUpdate: ({ editor: changed }) => tell.current(contentIn(changed.getJSON())),
  })
  useEffect(() => {
    // Words that came from elsewhere (a colleague, a choice between two) replace what is shown; typed ones do not.
    if (!sameContent(contentIn(editor.getJSON()), content)) takeOver(editor, content)
  }, [editor, content])
  return (
    <div className={style['editor']}>
      <Toolbar editor={editor} />
      <EditorContent editor={editor} />
      <VisuallyHidden id={leaveId}>{t('editor.leave')}</VisuallyHidden>
    </div>
  )
}
