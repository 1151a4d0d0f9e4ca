import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import type { Passage } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import style from './text.module.css'
import { texts } from './texts.ts'

/** A heading stands for its section: whoever has read to its end marks all of it there. */
const unreadUnder = (passage: Passage, passages: readonly Passage[]): number[] => {
  const { clause, is, position } = passage
  if (is !== 'heading' || clause === '') return [position]
  return passages
    .filter(
      each =>
        each.standing === 'unread' &&
        (each.clause === clause || /^[.-]/.test(each.clause.slice(clause.length))),
    )
    .filter(each => each.clause.startsWith(clause))
    .map(each => each.position)
}

/** In the margin of a passage that binds nobody: has a person looked at it? */
export const ReadMark = ({ passage }: { readonly passage: Passage }) => {
  const t = useTexts(texts)
  const { may, acts, passages } = useDesk()
  if (passage.standing !== 'unread' && passage.standing !== 'read') return <span />
  const read = passage.standing === 'read'
  const positions = read ? [passage.position] : unreadUnder(passage, passages)
  const whole = { section: passage.clause, count: positions.length }
  const fresh = positions.length > 1 ? t('text.markSection', whole) : t('text.markRead')
  const label = read ? t('text.unmark') : fresh
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
        onClick={() => acts.markRead(positions, !read)}
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
