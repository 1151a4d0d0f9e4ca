import '../ui/style/house.css'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient, takeGivenAnswers } from '../api/index.ts'
import { currentLanguage, setLanguage, showTextSize, speakValidity } from '../ui/index.ts'
import { App } from './app.tsx'
import { breath } from './breath.ts'
import { keepPlaces } from './left-at.ts'
import { registerOfflineShell } from './offline-shell.ts'
import { createHouseRouter } from './router.tsx'

/** The first screen has the line and the processor to itself; what is for later waits until both rest. */
const whenQuiet = (work: () => void): void => {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3_000 })
    else setTimeout(work, 1_000)
  }
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })
}

/**
 * Draws the pages in the place of the first picture. The page at this address is loaded before, and drawn in pieces
 * that can be interrupted: until it is whole, the first picture stands.
 */
export const start = async (root: HTMLElement): Promise<void> => {
  showTextSize()
  setLanguage(currentLanguage())
  speakValidity(document)
  const client = createQueryClient()
  takeGivenAnswers(client)
  await breath()
  const router = createHouseRouter()
  keepPlaces(router)
  await breath()
  await router.load()
  await breath()
  startTransition(() => createRoot(root).render(<App client={client} router={router} />))
  whenQuiet(registerOfflineShell)
}
