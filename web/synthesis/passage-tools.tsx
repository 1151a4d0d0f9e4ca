import { Button, Menu } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTexts } from '../ui/index.ts'
import type { ItemProps } from './passage-props.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

interface Props extends ItemProps {
  readonly onEdit: () => void
}

/** What may be done with a passage, in words; the grip is for the mouse, the rest for everybody. */
export const PassageTools = ({ desk, passage, place, acts, onDrag, onEdit }: Props) => {
  const t = useTexts(texts)
  const last = desk.section.passages.length - 1
  const small = { variant: 'subtle', size: 'compact-xs' } as const
  const others = desk.sections.filter(({ label }) => label !== desk.section.label)
  return (
    <div className={`${style['tools']} no-print`}>
      {last > 0 && (
        <Grip label={t('text.drag')} text={passage.text} onDrag={held => onDrag(held ? passage.id : null)} />
      )}
      <Button {...small} onClick={onEdit}>
        {t('text.edit')}
      </Button>
      {place > 0 && (
        <Button {...small} onClick={() => acts.placeAt(passage, place - 1)}>
          {t('text.up')}
        </Button>
      )}
      {place < last && (
        <Button {...small} onClick={() => acts.placeAt(passage, place + 1)}>
          {t('text.down')}
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button {...small}>{t('text.moveTo')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map(section => (
              <Menu.Item key={section.label} onClick={() => acts.moveTo(passage, section)}>
                {t('outline.heading', { label: section.label, title: section.title })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button {...small} onClick={() => acts.takeOut(passage)}>
        {t('text.remove')}
      </Button>
    </div>
  )
}

interface GripProps {
  readonly label: string
  readonly text: string
  readonly onDrag: (held: boolean) => void
}

/** For the mouse only: the keyboard moves the passage itself, so this is no stop on its way. */
const Grip = ({ label, text, onDrag }: GripProps) => {
  const grip = useRef<HTMLSpanElement>(null)
  const latest = useRef(onDrag)
  latest.current = onDrag
  useEffect(() => {
    const held = grip.current
    if (held === null) return
    const start = (event: DragEvent) => {
      event.dataTransfer?.setData('text/plain', text)
      latest.current(true)
    }
    const end = () => latest.current(false)
    held.addEventListener('dragstart', start)
    held.addEventListener('dragend', end)
    return () => {
      held.removeEventListener('dragstart', start)
      held.removeEventListener('dragend', end)
    }
  }, [text])
  return (
    <span ref={grip} className={style['grip']} title={label} draggable>
      <IconGripVertical size={16} aria-hidden />
    </span>
  )
}
