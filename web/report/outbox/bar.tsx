import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSubject } from '../../api/index.ts'
import { ToButton, useTexts, useWaitingCount, waitingCount } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** The marks that are counted are lost with a killed browser; the drafts themselves are not. */
const keepsDrafts = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === 'tongket.draft.reports')

/** How often what waits is tried again, and how long something must wait to be spoken of; in milliseconds. */
const tryEvery = 20_000
const firstAfter = 3_000

/**
 * On every page: sends by itself what waits on this machine, once there is a line, and says so while it waits.
 * What sends is loaded only where something waits.
 */
export default function OutboxBar() {
  const t = useTexts(texts)
  const { person } = useSubject()
  const client = useQueryClient()
  const there = useWaitingCount()
  // Typing is saved within a moment: spoken of is only what was there at the last try, and is there still.
  const [spokenOf, setSpokenOf] = useState(0)
  const waits = Math.min(spokenOf, there)
  useEffect(() => {
    const work = async () => {
      const before = waitingCount()
      if (before > 0 || (await keepsDrafts())) await (await import('./replay.ts')).replay(person.id)
      if (waitingCount() < before) void client.invalidateQueries()
      setSpokenOf(waitingCount())
    }
    const quietly = () => void work().catch(() => undefined)
    const first = setTimeout(quietly, firstAfter)
    const again = setInterval(quietly, tryEvery)
    addEventListener('online', quietly)
    return () => {
      clearTimeout(first)
      clearInterval(again)
      removeEventListener('online', quietly)
    }
  }, [person.id, client])
  if (waits === 0) return null
  return (
    <ToButton
      to="/viec-cua-toi"
      variant="light"
      size="compact-sm"
      aria-label={t('barLong', { count: waits })}
    >
      {t('bar', { count: waits })}
    </ToButton>
  )
}
