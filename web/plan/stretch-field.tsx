import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useDesk } from './desk.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Props {
  readonly label: string
  readonly description: string
  /** What of the text may be selected in. */
  readonly within: Stretch
  readonly selected: Stretch
  readonly onSelect: (stretch: Stretch) => void
  readonly onEnter?: () => void
}

/** Words of the plan to select with the keyboard alone: a field has a caret, which the page does not. */
export const StretchField = ({ label, description, within, selected, onSelect, onEnter }: Props) => {
  const { data } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const first = useRef(selected)
  const { start } = within
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(first.current.start - start, first.current.end - start)
  }, [start])
  return (
    <Textarea
      ref={field}
      label={label}
      description={description}
      autosize
      minRows={3}
      maxRows={12}
      lang="vi"
      data-autofocus
      value={data.text.slice(within.start, within.end)}
      // The words are the signed text: they are selected, never changed.
      onChange={() => undefined}
      onSelect={event => {
        const { selectionStart, selectionEnd } = event.currentTarget
        onSelect({ start: start + selectionStart, end: start + selectionEnd })
      }}
      onKeyDown={event => {
        if (event.key !== 'Enter' || onEnter === undefined) return
        event.preventDefault()
        onEnter()
      }}
    />
  )
}
