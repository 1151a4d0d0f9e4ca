import { VisuallyHidden } from '@mantine/core'
import { type ClipboardEvent, type DragEvent, memo, type RefObject, useId, useRef, useState } from 'react'
import { type Block, runsOf, type SectionContent, sameContent, textOf } from '../../../domain/report/index.ts'
import { AttachedPicture } from '../../campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { keyed } from '../reading/keyed.ts'
import { texts } from '../texts.ts'
import style from './editor.module.css'
import { fixedAt, isFixed, tidied, typedIn } from './plain-text.ts'
import { type ToolKey, ToolRow } from './tool-row.tsx'
import type { PicturePlace } from './use-pictures.ts'

interface LinesProps {
  readonly blocks: readonly Block[]
  readonly campaignId: number
}

const Fixed = ({ block, campaignId }: { readonly block: Block; readonly campaignId: number }) => {
  if (block.kind === 'picture')
    return <AttachedPicture campaignId={campaignId} uploadId={block.uploadId} alt={block.alt} />
  if (block.kind !== 'table') return null
  return (
    <table>
      <tbody>
        {keyed(block.rows, row => row.join('|')).map(([key, row], at) => (
          <tr key={key}>
            {keyed(row, cell => cell).map(([cellKey, cell]) =>
              at === 0 ? <th key={cellKey}>{cell}</th> : <td key={cellKey}>{cell}</td>,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const wordsOf = (block: Block) => (textOf(block) === '' ? <br /> : textOf(block))

const Run = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const [first] = blocks
  if (first === undefined) return null
  if (first.kind === 'heading') return <h3>{wordsOf(first)}</h3>
  if (first.kind === 'paragraph') return <p>{wordsOf(first)}</p>
  return (
    <ul>
      {keyed(blocks, textOf).map(([key, block]) => (
        <li key={key}>
          <p>{wordsOf(block)}</p>
        </li>
      ))}
    </ul>
  )
}

const empty: readonly Block[] = [{ kind: 'paragraph', text: '' }]

const firstWords = ([first]: readonly Block[]): string => (first === undefined ? '' : textOf(first))

/** Drawn once: from then on the browser itself writes in it, and nothing may be drawn over that. */
const Lines = memo(
  ({ blocks, campaignId }: LinesProps) =>
    keyed(runsOf(blocks.length === 0 ? empty : blocks), firstWords).map(([key, run]) => {
      const [first] = run
      return first !== undefined && isFixed(first) ? (
        <div key={key} {...{ [fixedAt]: blocks.indexOf(first) }} contentEditable={false}>
          <Fixed block={first} campaignId={campaignId} />
        </div>
      ) : (
        <Run key={key} blocks={run} />
      )
    }),
  () => true,
)

/** Lines of the words as last given from outside: anew when somebody else changed them, never after one’s own letter. */
const useShown = (content: SectionContent) => {
  const own = useRef(content)
  const [shown, setShown] = useState({ content, version: 0 })
  if (content !== shown.content && !sameContent(content, own.current)) {
    own.current = content
    setShown({ content, version: shown.version + 1 })
  }
  return { own, shown }
}

const tools = (['heading', 'list', 'table', 'picture', 'undo', 'redo'] as const).map(key => ({
  key,
  disabled: key === 'undo' || key === 'redo',
}))

interface Props {
  readonly label: string
  readonly describedBy: string
  readonly content: SectionContent
  readonly place: PicturePlace
  readonly text: RefObject<HTMLDivElement | null>
  readonly onChange: (content: SectionContent) => void
  /** The same letter for letter. */
  readonly onTyped: (content: SectionContent) => void
  /** Somebody is about to write here. */
  readonly onCome: () => void
  readonly onTool: (key: ToolKey) => void
  readonly onPictures: (files: readonly File[]) => void
  /** Pasted or dropped: kept for the editor, which cleans it. */
  readonly onBrought: (data: DataTransfer) => void
}

/**
 * The text of a section before the editor is there: what the browser itself can write in, with the same looks, so
 * that an old phone shows it at once and no letter is lost while the editor comes.
 */
export const PlainField = (props: Props) => {
  const {
    label,
    describedBy,
    content,
    place,
    text,
    onChange,
    onTyped,
    onCome,
    onTool,
    onPictures,
    onBrought,
  } = props
  const t = useTexts(texts)
  const leaveId = useId()
  const { own, shown } = useShown(content)
  const bring = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    event.preventDefault()
    onBrought(data)
  }
  return (
    <div className={style['editor']}>
      <ToolRow tools={tools} onTool={onTool} onPictures={onPictures} />
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea has no headings, lists and tables */}
      <div
        key={shown.version}
        ref={text}
        role="textbox"
        aria-multiline
        aria-label={label}
        aria-describedby={`${describedBy} ${leaveId}`}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        className={`${style['text']} ${style['plain']}`}
        lang="vi"
        onPointerEnter={onCome}
        onPointerDown={onCome}
        onFocus={onCome}
        onInput={event => {
          const typed = typedIn(event.currentTarget, shown.content.blocks)
          onTyped(typed)
          own.current = tidied(typed)
          onChange(own.current)
        }}
        onKeyDown={event => {
          onCome()
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
        onPaste={event => bring(event, event.clipboardData)}
        onDrop={event => bring(event, event.dataTransfer)}
      >
        <Lines blocks={shown.content.blocks} campaignId={place.campaignId} />
      </div>
      <VisuallyHidden id={leaveId}>{t('editor.leave')}</VisuallyHidden>
    </div>
  )
}
