import { Button, Menu } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import { useTexts } from '../ui/index.ts'
import type { ItemProps } from './passage-item.tsx'
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
        <span
          className={style['grip']}
          role="presentation"
          title={t('text.drag')}
          draggable
          onDragStart={event => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', passage.text)
            onDrag(passage.id)
          }}
          onDragEnd={() => onDrag(null)}
        >
          <IconGripVertical size={16} aria-hidden />
        </span>
      )}
      <Button {...small} onClick={onEdit}>
        {t('text.edit')}
      </Button>
      <Button
        {...small}
        disabled={place === 0 || acts.isMoving}
        onClick={() => acts.placeAt(passage, place - 1)}
      >
        {t('text.up')}
      </Button>
      <Button
        {...small}
        disabled={place === last || acts.isMoving}
        onClick={() => acts.placeAt(passage, place + 1)}
      >
        {t('text.down')}
      </Button>
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
