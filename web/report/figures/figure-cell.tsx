import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useState } from 'react'
import { fieldId } from '../../ui/index.ts'
import style from './figures.module.css'
import type { CellFinding } from './use-cells.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly shown: string
  readonly finding: CellFinding | null
  /** A few words instead of a number. */
  readonly isText: boolean
  readonly onTyped: (typed: string) => void
  /** Half a number is no fault yet: what is wrong is said once the cell is left. */
  readonly onTyping: (isTyping: boolean) => void
  /** The person leaves by keyboard: rows down, columns along. */
  readonly onMove: (down: number, along: number) => void
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
}

const atEdge = (input: HTMLInputElement, side: 'start' | 'end'): boolean => {
  const { selectionStart, selectionEnd, value } = input
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return side === 'start' ? selectionEnd === 0 : selectionStart === value.length
}

const directionOf = (event: KeyboardEvent<HTMLInputElement>): readonly [number, number] | null => {
  const { key, shiftKey, currentTarget } = event
  if (key === 'Enter') return shiftKey ? [-1, 0] : [1, 0]
  if (key === 'ArrowDown') return [1, 0]
  if (key === 'ArrowUp') return [-1, 0]
  if (key === 'ArrowRight' && atEdge(currentTarget, 'end')) return [0, 1]
  if (key === 'ArrowLeft' && atEdge(currentTarget, 'start')) return [0, -1]
  return null
}

export const noteId = (id: string): string => `${fieldId(id)}-note`

/** One figure: typed the Vietnamese way, kept at every keystroke that makes a number, set in order on leaving. */
export const FigureCell = ({
  id,
  label,
  shown,
  finding,
  isText,
  onTyped,
  onTyping,
  onMove,
  onPaste,
}: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      id={fieldId(id)}
      data-cell
      className={style['input']}
      style={{ '--length': (typed ?? shown).length } as CSSProperties}
      inputMode={isText ? 'text' : 'decimal'}
      data-text={isText}
      autoComplete="off"
      aria-label={label}
      aria-invalid={finding?.severity === 'error'}
      aria-describedby={finding === null ? undefined : noteId(id)}
      data-severity={finding?.severity}
      value={typed ?? shown}
      onFocus={event => event.currentTarget.select()}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onTyping(true)
        onTyped(event.currentTarget.value)
      }}
      onBlur={() => {
        setTyped(null)
        onTyping(false)
      }}
      onPaste={onPaste}
      onKeyDown={event => {
        const direction = directionOf(event)
        if (direction === null) return
        event.preventDefault()
        onMove(...direction)
      }}
    />
  )
}
