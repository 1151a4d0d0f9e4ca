import { useDesk } from './desk.ts'
import { pointAtUnread } from './here.ts'

/** Goes to whatever is left to look at: the next unread passage, then the first duty that waits. */
export const useNextLeft = (): (() => void) => {
  const { passages, data, select, onText } = useDesk()
  return () => {
    if (passages.some(each => each.standing === 'unread')) {
      onText(() => void pointAtUnread(passages))
      return
    }
    const waiting = data.obligations.find(each => each.state === 'proposed')
    if (waiting !== undefined) select(waiting.id)
  }
}
