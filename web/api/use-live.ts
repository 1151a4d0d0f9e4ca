import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refreshSteps, stepOf } from './refresh.ts'

/** What the server tells open pages after a commit: the write's name and what it was about. */
export interface LiveEvent {
  readonly name: string
  readonly about?: unknown
  readonly campaignId?: number | null
}

/** Events that come together refresh the screen once; in milliseconds. */
const gatherFor = 400

const eventFrom = (data: string): LiveEvent | null => {
  try {
    const parsed = JSON.parse(data) as Partial<LiveEvent>
    return typeof parsed.name === 'string' ? { ...parsed, name: parsed.name } : null
  } catch {
    return null
  }
}

/** Follows the server's events while mounted and refreshes the reads of every step they name. */
export const useLive = (enabled: boolean, onEvent?: (event: LiveEvent) => void): void => {
  const client = useQueryClient()
  useEffect(() => {
    if (!enabled) return
    const gathered = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource('/api/live')
    source.onmessage = message => {
      const event = eventFrom(String(message.data))
      if (event === null) return
      onEvent?.(event)
      gathered.add(stepOf(event.name))
      timer ??= setTimeout(() => {
        timer = undefined
        void refreshSteps(client, [...gathered])
        gathered.clear()
      }, gatherFor)
    }
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [client, enabled, onEvent])
}
