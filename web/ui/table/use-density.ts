import { useSyncExternalStore } from 'react'

const place = 'tongket.denseTables'
const listeners = new Set<() => void>()

const remembered = (): boolean => {
  try {
    return localStorage.getItem(place) === 'yes'
  } catch {
    return false
  }
}

let dense = remembered()

const setDense = (value: boolean): void => {
  dense = value
  try {
    localStorage.setItem(place, value ? 'yes' : 'no')
  } catch {
    // A browser that forbids storage still switches for this visit.
  }
  for (const listener of listeners) listener()
}

/** Dense or roomy rows, for all tables of this person on this machine. */
export const useDensity = (): [boolean, (dense: boolean) => void] => [
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => dense,
  ),
  setDense,
]
