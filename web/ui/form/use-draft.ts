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

/** Signing out may clean the machine of what was being written. */
export const forgetDrafts = (): void => {
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith(prefix)) localStorage.removeItem(place)
  } catch {
    // Nothing is kept where storage is forbidden.
  }
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
