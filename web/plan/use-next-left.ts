import { useDesk } from './desk.ts'
import { bringIntoView } from './use-light.ts'

/** Goes to whatever is left to look at: the first unread passage, then the first duty that waits. */
export const useNextLeft = (): (() => void) => {
  const { passages, data, select } = useDesk()
  return () => {
    const unread = passages.find(each => each.standing === 'unread')
    if (unread !== undefined) return bringIntoView(`[data-position="${unread.position}"]`)
    const waiting = data.obligations.find(each => each.state === 'proposed')
    if (waiting !== undefined) select(waiting.id)
  }
}
