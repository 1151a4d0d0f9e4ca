import { useCallback, useSyncExternalStore } from 'react'
import type { Bilingual } from '../../../domain/shared/index.ts'

export type Language = 'vi' | 'en'

const place = 'tongket.language'
const listeners = new Set<() => void>()

const remembered = (): Language => {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}

let current: Language = remembered()

export const currentLanguage = (): Language => current

/** The server paints the first picture of a page before any script can say it; without this it does so in Vietnamese. */
const tellServer = (language: Language): void => {
  if (language === 'vi' && !document.cookie.includes(place)) return
  // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every browser, and answers later
  document.cookie = `${place}=${language}; path=/; max-age=31536000; samesite=lax`
}

/** Switches every word on the screen at once; remembered on this machine. */
export const setLanguage = (language: Language): void => {
  current = language
  document.documentElement.lang = language
  tellServer(language)
  try {
    localStorage.setItem(place, language)
  } catch {
    // A browser that forbids storage still switches for this visit.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage)

/** `say(contract.label)`, `say(problem)`: the person's language out of a sentence that has both. */
export const useSay = (): ((sentence: Bilingual) => string) => {
  const language = useLanguage()
  return useCallback((sentence: Bilingual) => sentence[language], [language])
}
