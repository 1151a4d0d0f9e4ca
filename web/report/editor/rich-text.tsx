import { VisuallyHidden } from '@mantine/core'
import { TableKit } from '@tiptap/extension-table'
import { Slice } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useId, useRef, useState } from 'react'
import { contentOf, type SectionContent, sameContent } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { contentIn, documentOf } from './document.ts'
import style from './editor.module.css'
import { Picture } from './picture.tsx'
import { takeOver } from './take-over.ts'
import { Toolbar } from './toolbar.tsx'
import { type PicturePlace, usePictures } from './use-pictures.ts'
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
  /** Where its pictures are kept. */
  readonly place: PicturePlace
  readonly onChange: (content: SectionContent) => void
}

/** Headings, paragraphs, lists and tables: as much form as an official report has, and no more. */
const RichText = ({ label, describedBy, content, place, onChange }: Props) => {
  const t = useTexts(texts)
  const leaveId = useId()
  const tell = useRef(onChange)
  tell.current = onChange
  const pictures = usePictures(place)
  const taking = useRef(pictures)
  taking.current = pictures
  const [parts] = useState(() => [...extensions, Picture.configure({ campaignId: place.campaignId })])
  const editor = useEditor({
    extensions: parts,
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
      // Before the HTML is cleaned, which asks what else the clipboard holds.
      handleDOMEvents: {
        paste: (_view, event) => {
          const files = taking.current.hear(event.clipboardData)
          if (files.length === 0) return false
          event.preventDefault()
          taking.current.insert(editor, files)
          return true
        },
      },
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])]
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        if (files.length === 0 || !files.every(file => file.type.startsWith('image/'))) return false
        event.preventDefault()
        taking.current.insert(editor, files, at)
        return true
      },
      transformPastedHTML: html => cleanPasted(html, page => taking.current.take(page)),
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
      <Toolbar editor={editor} onPictures={files => pictures.insert(editor, files)} />
      <EditorContent editor={editor} />
      {pictures.refusals.map(refusal => (
        <p key={refusal} className={style['refusal']} role="alert">
          {refusal}
        </p>
      ))}
      <VisuallyHidden id={leaveId}>{t('editor.leave')}</VisuallyHidden>
    </div>
  )
}

export default RichText
