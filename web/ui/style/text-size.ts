import { useSyncExternalStore } from 'react'

const textSizes = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof textSizes)[number]

const place = 'tongket.textSize'
const listeners = new Set<() => void>()

const remembered = (): TextSize => {
  try {
    const kept = localStorage.getItem(place)
    return textSizes.find(size => size === kept) ?? 'normal'
  } catch {
    return 'normal'
  }
}

let current = remembered()

const show = (): void => {
  document.documentElement.dataset['textSize'] = current
}

/** Puts the remembered size on the page; called once before the first drawing. */
export const showTextSize = show

export const setTextSize = (size: TextSize): void => {
  current = size
  show()
  try {
    localStorage.setItem(place, size)
  } catch {
    // A browser that forbids storage still changes the size for this visit.
  }
  for (const listener of listeners) listener()
}

export const useTextSize = (): TextSize =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
