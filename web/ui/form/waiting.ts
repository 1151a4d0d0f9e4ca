import { useSyncExternalStore } from 'react'

/** Among the drafts of this machine, which signing out counts and cleans away. */
const prefix = 'tongket.draft.waits.'

const listeners = new Set<() => void>()

/** Notes that something waits on this machine to be sent by itself, or that it waits no more. */
export const markWaiting = (name: string, waits: boolean): void => {
  try {
    if (waits) localStorage.setItem(prefix + name, '1')
    else localStorage.removeItem(prefix + name)
  } catch {
    // Without storage the count is short by these.
  }
  for (const listener of listeners) listener()
}

/** How many things wait to be sent; what somebody still writes in a form is not among them. */
export const waitingCount = (): number => {
  try {
    return Object.keys(localStorage).filter(place => place.startsWith(prefix)).length
  } catch {
    return 0
  }
}

const follow = (listener: () => void) => {
  listeners.add(listener)
  // What another tab sends is told by the browser.
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** The same, always as it is. */
export const useWaitingCount = (): number => useSyncExternalStore(follow, waitingCount)
