import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { presence } from './presence.ts'
import { refreshCampaigns, refreshSteps, stepOf } from './refresh.ts'

/** What the server tells open pages after a commit: the write's name and what it was about. */
interface LiveEvent {
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

interface Hearing {
  readonly onEvent: (event: LiveEvent) => void
  /** The line came back after a break; what was said meanwhile is unknown. */
  readonly onBack: () => void
}

/** Hears the server while the page is in sight: a browser has few lines to one server, and tabs share them. */
const hear = ({ onEvent, onBack }: Hearing): (() => void) => {
  let source: EventSource | null = null
  let broken = false
  const open = () => {
    source = new EventSource('/api/live')
    source.onmessage = message => {
      const event = eventFrom(String(message.data))
      if (event !== null) onEvent(event)
    }
    source.addEventListener('stream', message => presence.open(String(message.data)))
    source.addEventListener('presence', message => presence.hear(String(message.data)))
    source.onerror = () => {
      presence.lose()
      broken = true
    }
    source.onopen = () => {
      if (broken) onBack()
      broken = false
    }
  }
  const follow = () => {
    if (document.hidden) {
      source?.close()
      source = null
      presence.lose()
      broken = true
    } else if (source === null) open()
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    source?.close()
  }
}

/** Follows the server's events while mounted and refreshes the reads of every step they name. */
export const useLive = (enabled: boolean): void => {
  const client = useQueryClient()
  useEffect(() => {
    if (!enabled) return
    const gathered = new Set<string>()
    const campaigns = new Set<number>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      timer = undefined
      void refreshSteps(client, [...gathered])
      void refreshCampaigns(client, [...campaigns])
      gathered.clear()
      campaigns.clear()
    }
    const stop = hear({
      onEvent: event => {
        gathered.add(stepOf(event.name))
        if (typeof event.campaignId === 'number') campaigns.add(event.campaignId)
        timer ??= setTimeout(refresh, gatherFor)
      },
      onBack: () => void client.invalidateQueries(),
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, enabled])
}
