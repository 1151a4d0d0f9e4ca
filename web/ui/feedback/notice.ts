import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import { currentLanguage } from '../language/language.ts'
import { words } from '../words.ts'
import { UndoNotice } from './undo-notice.tsx'

const closing = { vi: words.vi.close, en: 'Close' } as const

const undoFor = 10_000

/** Says in passing that something was done; with `undo`, offers to take it back for ten seconds. */
export const tell = (text: string, undo?: () => void): void => {
  const id = `notice-${Date.now()}-${Math.round(Math.random() * 1e6)}`
  notifications.show({
    id,
    autoClose: undo === undefined ? 4_000 : undoFor,
    color: 'accent',
    closeButtonProps: { 'aria-label': closing[currentLanguage()] },
    message:
      undo === undefined
        ? text
        : createElement(UndoNotice, {
            text,
            onUndo: () => {
              notifications.hide(id)
              undo()
            },
          }),
  })
}
