export type SaveState = 'clean' | 'unsaved' | 'kept' | 'saving' | 'saved' | 'failed'

import { useTexts } from '../language/texts.ts'
import { useFormat } from '../time/use-format.ts'
import { words } from '../words.ts'
import style from './feedback.module.css'

interface Props {
  readonly state: SaveState
  readonly savedAt: string | null
}

/** “Đã lưu 14:05”, quietly; says so when something is not on the server yet. */
export const SavedAt = ({ state, savedAt }: Props) => {
  const t = useTexts(words)
  const format = useFormat()
  const sentence = () => {
    if (state === 'saving') return t('saved.saving')
    if (state === 'failed') return t('saved.failed')
    if (state === 'unsaved') return t('saved.unsaved')
    if (state === 'kept') return t('saved.kept')
    return savedAt === null ? '' : t('saved.saved', { time: format.time(savedAt) })
  }
  return (
    <span className={style['saved']} data-state={state} role="status">
      {sentence()}
    </span>
  )
}
