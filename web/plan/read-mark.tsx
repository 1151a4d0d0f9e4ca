import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import type { Passage } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import style from './text.module.css'
import { texts } from './texts.ts'

/** In the margin of a passage that binds nobody: has a person looked at it? */
export const ReadMark = ({ passage }: { readonly passage: Passage }) => {
  const t = useTexts(texts)
  const { may, acts } = useDesk()
  if (passage.standing !== 'unread' && passage.standing !== 'read') return <span />
  const read = passage.standing === 'read'
  const label = read ? t('text.unmark') : t('text.markRead')
  return (
    <Tooltip label={label} position="left">
      <ActionIcon
        className={style['readMark'] ?? ''}
        variant="subtle"
        color="gray"
        size="sm"
        radius="xl"
        disabled={!may('plan.markRead')}
        aria-label={label}
        aria-pressed={read}
        onClick={() => acts.markRead([passage.position], !read)}
      >
        {read ? (
          <IconCheck size={15} stroke={2} aria-hidden />
        ) : (
          <IconCircle size={13} stroke={2.2} aria-hidden />
        )}
      </ActionIcon>
    </Tooltip>
  )
}
