import { registerSW } from 'virtual:pwa-register'

type Listener = () => void

let reload: (() => void) | null = null
const listeners = new Set<Listener>()

/** Keeps the shell on this machine, so that it opens without a line; the API is never kept. */
export const registerOfflineShell = (): void => {
  const update = registerSW({
    onNeedRefresh: () => {
      reload = () => void update(true)
      for (const listener of listeners) listener()
    },
  })
}

export const onNewVersion = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Loads the new version when there is one; null until then. */
export const newVersion = (): (() => void) | null => reload
