export type SaveState = 'clean' | 'unsaved' | 'kept' | 'saving' | 'saved' | 'failed'

import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useTexts } from '../language/texts.ts'
import { useNow } from '../time/now.ts'
import { useFormat } from '../time/use-format.ts'
import { words } from '../words.ts'
import style from './feedback.module.css'

interface Props {
  readonly state: SaveState
  readonly savedAt: string | null
}

/** “Đã lưu 14:05”, with its day once that is over, quietly; says so when something is not on the server yet. */
export const SavedAt = ({ state, savedAt }: Props) => {
  const t = useTexts(words)
  const format = useFormat()
  const today = dayOfInstant(useNow())
  const sentence = () => {
    if (state === 'saving') return t('saved.saving')
    if (state === 'failed') return t('saved.failed')
    if (state === 'unsaved') return t('saved.unsaved')
    if (state === 'kept') return t('saved.kept')
    if (savedAt === null) return ''
    const isToday = dayOfInstant(savedAt) === today
    return t('saved.saved', { time: isToday ? format.time(savedAt) : format.instant(savedAt) })
  }
  return (
    <span className={style['saved']} data-state={state} role="status">
      {sentence()}
    </span>
  )
}
