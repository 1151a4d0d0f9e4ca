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
import { type ChangeEvent, type KeyboardEvent, useRef } from 'react'
import { pictureEndings } from '../../../domain/campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './editor.module.css'

const icons = {
  heading: IconHeading,
  list: IconList,
  table: IconTable,
  rowBelow: IconRowInsertBottom,
  columnAfter: IconColumnInsertRight,
  dropRow: IconRowRemove,
  dropColumn: IconColumnRemove,
  dropTable: IconTableMinus,
  picture: IconPhoto,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
} as const

export type ToolKey = keyof typeof icons

export interface Tool {
  readonly key: ToolKey
  readonly pressed?: boolean
  readonly disabled?: boolean
}

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
  readonly tools: readonly Tool[]
  readonly onTool: (key: ToolKey) => void
  readonly onPictures: (files: readonly File[]) => void
}

/** The tools over a text, in a row; “Hình” asks for a file itself. */
export const ToolRow = ({ tools, onTool, onPictures }: Props) => {
  const t = useTexts(texts)
  const chooser = useRef<HTMLInputElement>(null)
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
      {tools.map(({ key, pressed, disabled }, place) => {
        const Icon = icons[key]
        return (
          <button
            key={key}
            type="button"
            className={style['tool']}
            aria-pressed={pressed}
            disabled={disabled === true}
            tabIndex={place === 0 ? 0 : -1}
            onClick={() => (key === 'picture' ? chooser.current?.click() : onTool(key))}
          >
            <Icon size={18} aria-hidden />
            <span>{t(`editor.${key}`)}</span>
          </button>
        )
      })}
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
