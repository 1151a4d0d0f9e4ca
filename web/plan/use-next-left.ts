import { useDesk } from './desk.ts'
import { pointAtUnread } from './here.ts'

/** Goes to whatever is left to look at: the next unread passage, then the first duty that waits. */
export const useNextLeft = (): (() => void) => {
  const { passages, data, select } = useDesk()
  return () => {
    if (pointAtUnread(passages)) return
    const waiting = data.obligations.find(each => each.state === 'proposed')
    if (waiting !== undefined) select(waiting.id)
  }
}
