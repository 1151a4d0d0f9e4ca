import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconColumnInsertRight,
  IconColumnRemove,
  IconHeading,
  IconList,
  IconPhoto,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { type ChangeEvent, type ComponentType, type KeyboardEvent, useRef } from 'react'
import { pictureEndings } from '../../../domain/campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './editor.module.css'

interface Tool {
  readonly key:
    | 'heading'
    | 'list'
    | 'table'
    | 'rowBelow'
    | 'columnAfter'
    | 'dropRow'
    | 'dropColumn'
    | 'dropTable'
    | 'picture'
    | 'undo'
    | 'redo'
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly run: (editor: Editor) => void
  readonly pressed?: boolean
  readonly disabled?: boolean
}

const inTable: readonly Tool[] = [
  { key: 'rowBelow', icon: IconRowInsertBottom, run: editor => editor.chain().focus().addRowAfter().run() },
  {
    key: 'columnAfter',
    icon: IconColumnInsertRight,
    run: editor => editor.chain().focus().addColumnAfter().run(),
  },
  { key: 'dropRow', icon: IconRowRemove, run: editor => editor.chain().focus().deleteRow().run() },
  { key: 'dropColumn', icon: IconColumnRemove, run: editor => editor.chain().focus().deleteColumn().run() },
  { key: 'dropTable', icon: IconTableMinus, run: editor => editor.chain().focus().deleteTable().run() },
]

const insertTable = (editor: Editor): boolean =>
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()

/** The arrows go from tool to tool, as in every toolbar; Tab goes on to the text. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const tools = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
  const at = tools.findIndex(tool => tool.contains(document.activeElement))
  tools[(at + step + tools.length) % tools.length]?.focus()
  event.preventDefault()
}

interface Props {
  readonly editor: Editor
  readonly onPictures: (files: readonly File[]) => void
}

export const Toolbar = ({ editor, onPictures }: Props) => {
  const t = useTexts(texts)
  const chooser = useRef<HTMLInputElement>(null)
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
    {
      key: 'heading',
      icon: IconHeading,
      pressed: at.heading,
      run: now => now.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    {
      key: 'list',
      icon: IconList,
      pressed: at.list,
      run: now => now.chain().focus().toggleBulletList().run(),
    },
    ...(at.table ? inTable : [{ key: 'table' as const, icon: IconTable, run: insertTable }]),
    { key: 'picture', icon: IconPhoto, run: () => chooser.current?.click() },
    { key: 'undo', icon: IconArrowBackUp, disabled: !at.undo, run: now => now.chain().focus().undo().run() },
    {
      key: 'redo',
      icon: IconArrowForwardUp,
      disabled: !at.redo,
      run: now => now.chain().focus().redo().run(),
    },
  ]
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onPictures([...(currentTarget.files ?? [])])
    currentTarget.value = ''
  }
  return (
    <div
      role="toolbar"
      aria-label={t('editor.toolbar')}
      className={style['toolbar']}
      onKeyDown={walk}
      tabIndex={-1}
    >
      {tools.map(({ key, icon: Icon, run, pressed, disabled }, place) => (
        <button
          key={key}
          type="button"
          className={style['tool']}
          aria-pressed={pressed}
          disabled={disabled === true}
          tabIndex={place === 0 ? 0 : -1}
          onClick={() => run(editor)}
        >
          <Icon size={18} aria-hidden />
          <span>{t(`editor.${key}`)}</span>
        </button>
      ))}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={t('editor.picture')}
        accept={pictureEndings.join(',')}
        onChange={choose}
      />
    </div>
  )
}
