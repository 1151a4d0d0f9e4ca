import { useCallback, useRef, useState } from 'react'

const prefix = 'tongket.draft.'

/** How long typing may pause before the draft is kept, in milliseconds. */
const keepAfter = 300

const kept = <Value>(place: string, initial: Value): Value => {
  try {
    const text = localStorage.getItem(place)
    return text === null ? initial : (JSON.parse(text) as Value)
  } catch {
    return initial
  }
}

const keep = (place: string, value: unknown): void => {
  try {
    localStorage.setItem(place, JSON.stringify(value))
  } catch {
    // Storage full or forbidden: the draft lives as long as the page.
  }
}

const draftPlaces = (): string[] => {
  try {
    return Object.keys(localStorage).filter(place => place.startsWith(prefix))
  } catch {
    return []
  }
}

/** How many drafts this machine keeps. */
export const draftCount = (): number => draftPlaces().length

/** Larger drafts live in databases of the browser, named with the same prefix. */
const forgetDatabases = async (): Promise<void> => {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith(prefix) === true) indexedDB.deleteDatabase(name)
}

/** Signing out may clean the machine of what was being written. */
export const forgetDrafts = (): void => {
  for (const place of draftPlaces()) localStorage.removeItem(place)
  void forgetDatabases().catch(() => undefined)
}

/**
 * Something being written that must survive a crash or an ended session: kept on this machine under `key` until
 * `forget`. `[value, setValue, forget]`.
 */
export const useDraft = <Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] => {
  const place = prefix + key
  const [value, setValue] = useState(() => kept(place, initial))
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const set = useCallback(
    (next: Value) => {
      setValue(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => keep(place, next), keepAfter)
    },
    [place],
  )
  const forget = useCallback(() => {
    clearTimeout(timer.current)
    localStorage.removeItem(place)
  }, [place])
  return [value, set, forget]
}
