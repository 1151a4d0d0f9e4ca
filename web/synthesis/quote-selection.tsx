import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { type CSSProperties, useEffect } from 'react'
import { useTexts } from '../ui/index.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'
import type { SelectedSpan } from './use-selected-span.ts'

interface Props {
  readonly span: SelectedSpan
  readonly onQuote: () => void
}

/** The button beside selected words; the key T does the same while words are selected. */
export const QuoteSelection = ({ span, onQuote }: Props) => {
  const t = useTexts(texts)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      onQuote()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onQuote])
  return (
    <div
      className={style['float']}
      style={{ '--at-left': `${span.left}px`, '--at-top': `${span.bottom + 8}px` } as CSSProperties}
    >
      <Button
        size="compact-md"
        leftSection={<IconQuote size={16} aria-hidden />}
        // Pressing a button would let go of the selection before it is read.
        onMouseDown={event => event.preventDefault()}
        onClick={onQuote}
      >
        {t('evidence.quote', { count: span.end - span.start })}
      </Button>
    </div>
  )
}
