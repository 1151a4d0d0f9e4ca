import { useEffect, useRef, useState } from 'react'

export type SaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed'

interface Options<Value> {
  readonly value: Value
  /** Writes the value; throws when it could not. */
  readonly save: (value: Value) => Promise<unknown>
  /** Pause in typing before saving, in milliseconds. */
  readonly delay?: number
}

const retryAfter = 5_000

/** Is the page left while something is not on the server yet? Then the browser asks. */
const useLeaveGuard = (dirty: boolean) => {
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])
}

/**
 * Writing that never asks to be saved: after a pause the value is written, one write at a time, and tried again
 * when the line is down. Show the result with `<SavedAt {...autosave} />`.
 */
export const useAutosave = <Value>({ value, save, delay = 800 }: Options<Value>) => {
  const [state, setState] = useState<SaveState>('clean')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const written = useRef(value)
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (Object.is(written.current, value)) return
    let stale = false
    const write = async () => {
      setState('saving')
      try {
        await latest.current(value)
        written.current = value
        if (stale) return
        setState('saved')
        setSavedAt(new Date().toISOString())
      } catch {
        if (stale) return
        setState('failed')
        timer = setTimeout(() => void write(), retryAfter)
      }
    }
    setState('unsaved')
    let timer = setTimeout(() => void write(), delay)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [value, delay])
  useLeaveGuard(state === 'unsaved' || state === 'saving' || state === 'failed')
  return { state, savedAt }
}
