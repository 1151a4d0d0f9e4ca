import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { AttachedPicture } from '../campaign/index.ts'
import { useTexts } from '../ui/index.ts'
import { NumbersLine, TextWithNumbers } from './numbers.tsx'
import { PassageEdit } from './passage-edit.tsx'
import type { ItemProps } from './passage-props.ts'
import { PassageSource } from './passage-source.tsx'
import { PassageTools } from './passage-tools.tsx'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

/** One passage: its words, where they come from, and what may be done with it. */
export const PassageItem = (props: ItemProps) => {
  const t = useTexts(texts)
  const { desk, passage, place, isFresh, numbers, editable } = props
  const [editing, setEditing] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isFresh) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isFresh])
  const close = () => {
    setEditing(false)
    requestAnimationFrame(() => item.current?.focus())
  }
  const edit = () => editable && setEditing(true)
  return (
    <li
      ref={item}
      // The passage itself takes the keys that move, edit and remove it.
      tabIndex={editable ? 0 : -1}
      className={style['passage']}
      data-fresh={isFresh}
      data-dragged={props.dragged === passage.id}
      aria-label={t('text.passage', { place: place + 1, all: desk.section.passages.length })}
      onKeyDown={event => editable && !editing && onKey(event, props, edit)}
      {...dropping(props)}
    >
      {editing ? (
        <PassageEdit campaignId={desk.campaignId} passage={passage} onClose={close} />
      ) : (
        <>
          <p className={style['words']}>
            <TextWithNumbers text={passage.text} numbers={numbers} />
          </p>
          {passage.pictures.map(({ line, uploadId, caption }) => (
            <div key={line} className={style['shown']}>
              <AttachedPicture campaignId={desk.campaignId} uploadId={uploadId} alt={caption} />
            </div>
          ))}
          <PassageSource passage={passage} />
          <NumbersLine numbers={numbers} />
          {editable && <PassageTools {...props} onEdit={edit} />}
        </>
      )}
    </li>
  )
}

const onKey = (event: KeyboardEvent<HTMLLIElement>, props: ItemProps, edit: () => void): void => {
  if (event.target !== event.currentTarget) return
  const { acts, passage, place } = props
  const act = actOf(event, {
    up: () => acts.placeAt(passage, place - 1),
    down: () => acts.placeAt(passage, place + 1),
    edit,
    remove: () => acts.takeOut(passage),
  })
  if (act === null) return
  event.preventDefault()
  act()
}

type Keyed = Readonly<Record<'up' | 'down' | 'edit' | 'remove', () => void>>

const actOf = ({ key, altKey }: KeyboardEvent, keyed: Keyed): (() => void) | null => {
  if (altKey) return key === 'ArrowUp' ? keyed.up : key === 'ArrowDown' ? keyed.down : null
  return key === 'Enter' ? keyed.edit : key === 'Delete' ? keyed.remove : null
}

/** What makes a passage a place to drop another on: the dragged one takes its place. */
const dropping = ({ passage, dragged, onDrop, onDrag }: ItemProps) => ({
  onDragOver: (event: DragEvent<HTMLLIElement>) => {
    if (dragged !== null && dragged !== passage.id) event.preventDefault()
  },
  onDrop: (event: DragEvent<HTMLLIElement>) => {
    event.preventDefault()
    onDrop()
    onDrag(null)
  },
})
