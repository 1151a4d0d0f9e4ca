import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type SectionContent, sameContent } from '../../../domain/report/index.ts'
import { preparePictures } from '../../campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './editor.module.css'
import { type Handed, keptFrom } from './handed.ts'
import { PlainField } from './plain-field.tsx'
import { caretIn, tidied } from './plain-text.ts'
import type RichTextComponent from './rich-text.tsx'
import type { PicturePlace } from './use-pictures.ts'

type Rich = typeof RichTextComponent

interface Props {
  readonly label: string
  /** The id of what the section asks for. */
  readonly describedBy: string
  readonly content: SectionContent
  /** Where its pictures are kept. */
  readonly place: PicturePlace
  readonly onChange: (content: SectionContent) => void
}

/** Once it was fetched the next section opens with it. */
let fetched: Rich | null = null

/** With what keeps a picture: once the editor is there, no tool of it may ask the line for a part of itself. */
const fetchEditor = async (): Promise<void> => {
  const [{ default: Rich }] = await Promise.all([import('./rich-text.tsx'), preparePictures()])
  fetched = Rich
}

const askAgainEvery = 5000

/** Asks again while something begun waits for the editor: by itself, and at once when the line comes. */
const useAskingAgain = (waits: boolean, ask: () => void): void => {
  const told = useRef(ask)
  told.current = ask
  useEffect(() => {
    if (!waits) return
    const again = () => told.current()
    const timer = setInterval(again, askAgainEvery)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [waits])
}

const nothing = { tool: null, pictures: [], brought: [] } as const satisfies Partial<Handed>

/** In the middle of a press or of a letter that is being composed the field is not changed under the hand. */
const useHands = (onFree: () => void) => {
  const busy = useRef({ pressed: false, composing: false })
  const told = useRef(onFree)
  told.current = onFree
  useEffect(() => {
    const free = () => {
      busy.current.pressed = false
      // The click that ends the press comes after it.
      setTimeout(() => told.current())
    }
    addEventListener('pointerup', free)
    addEventListener('pointercancel', free)
    return () => {
      removeEventListener('pointerup', free)
      removeEventListener('pointercancel', free)
    }
  }, [])
  return {
    isBusy: () => busy.current.pressed || busy.current.composing,
    handlers: {
      onPointerDown: () => {
        busy.current.pressed = true
      },
      onCompositionStart: () => {
        busy.current.composing = true
      },
      onCompositionEnd: () => {
        busy.current.composing = false
        setTimeout(() => told.current())
      },
    },
  }
}

/** Fetches the editor when somebody comes near, and lets it take over what was begun meanwhile, between two letters. */
const useComing = (content: SectionContent) => {
  const text = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState(
    fetched === null ? null : { Rich: fetched, handed: null as Handed | null },
  )
  const typed = useRef(content)
  const latest = useRef(content)
  latest.current = content
  const begun = useRef<Pick<Handed, 'tool' | 'pictures' | 'brought'>>(nothing)
  const asked = useRef(false)
  const [waits, setWaits] = useState(false)
  const takeOver = () => {
    const [root, Rich] = [text.current, fetched]
    if (root === null || Rich === null || !asked.current || hands.isBusy()) return
    // Somebody else's words may have come since the last letter: then they are what is shown.
    const own = sameContent(tidied(typed.current), latest.current) ? typed.current : latest.current
    const handed = { content: own, caret: caretIn(root), ...begun.current }
    flushSync(() => setEditor({ Rich, handed }))
  }
  const hands = useHands(takeOver)
  const come = () => {
    if (asked.current) return
    asked.current = true
    // Without a line and without its file on this machine one goes on in the plain field, which saves as well.
    void fetchEditor().then(takeOver, () => {
      asked.current = false
      setWaits(begun.current !== nothing)
    })
  }
  useAskingAgain(waits && editor === null, come)
  const want = (more: Partial<Handed>) => {
    begun.current = { ...begun.current, ...more }
    come()
  }
  return { text, editor, typed, come, want, waits, handlers: hands.handlers, begun }
}

/** The words of a section: to be read and written in at once, with all the editor's tools as soon as it is there. */
export const TextField = (props: Props) => {
  const { content, onChange } = props
  const t = useTexts(texts)
  const { text, editor, typed, come, want, waits, handlers, begun } = useComing(content)
  if (editor !== null) return <editor.Rich {...props} handed={editor.handed} />
  return (
    <div {...handlers}>
      <PlainField
        {...props}
        text={text}
        onChange={onChange}
        onTyped={words => {
          typed.current = words
        }}
        onCome={come}
        onTool={tool => want({ tool })}
        onPictures={files => want({ pictures: [...begun.current.pictures, ...files] })}
        onBrought={data => want({ brought: [...begun.current.brought, keptFrom(data)] })}
      />
      {waits && (
        <p className={style['refusal']} role="alert">
          {t('editor.coming')}
        </p>
      )}
    </div>
  )
}
