import { VisuallyHidden } from '@mantine/core'
import { TableKit } from '@tiptap/extension-table'
import { Slice } from '@tiptap/pm/model'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { contentOf, type SectionContent, sameContent } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { contentIn, documentOf } from './document.ts'
import style from './editor.module.css'
import { giveBrought, type Handed, standAt } from './handed.ts'
import { Picture } from './picture.tsx'
import { takeOver } from './take-over.ts'
import { runTool, Toolbar } from './toolbar.tsx'
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
  /** What was begun before the editor was there. */
  readonly handed: Handed | null
  readonly onChange: (content: SectionContent) => void
}

/** Goes on where the plain field was left: the cursor first, before another letter can come. */
const useTakingUp = (
  editor: Editor,
  handed: Handed | null,
  insert: (files: readonly File[]) => void,
): void => {
  const taken = useRef(false)
  useLayoutEffect(() => {
    if (handed === null || taken.current) return
    taken.current = true
    if (handed.caret !== null) standAt(editor, handed.caret)
    if (handed.tool !== null) runTool(editor, handed.tool)
    if (handed.pictures.length > 0) insert(handed.pictures)
    giveBrought(editor, handed.brought)
  }, [editor, handed, insert])
}

/** Headings, paragraphs, lists and tables: as much form as an official report has, and no more. */
const RichText = ({ label, describedBy, content, place, handed, onChange }: Props) => {
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
    content: documentOf(handed?.content ?? content),
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
  useTakingUp(editor, handed, files => pictures.insert(editor, files))
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
