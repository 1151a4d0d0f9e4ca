/** What a page is told over the live stream. */
export interface Told {
  readonly name: string
  readonly campaignId?: number
}

/** Hears `/api/live` as a page of the session does, until it is closed. */
export const hearLive = async (
  address: string,
  cookie: string,
  hear: (told: Told) => void,
): Promise<{ readonly close: () => Promise<void> }> => {
  const closing = new AbortController()
  const response = await fetch(`${address}/api/live`, { headers: { cookie }, signal: closing.signal })
  const pump = async (): Promise<void> => {
    const decoder = new TextDecoder()
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read())
      for (const [, data = '{}'] of decoder.decode(part.value).matchAll(/^data: (\{.+\})$/gm))
        hear(JSON.parse(data) as Told)
  }
  const done = pump().catch(() => undefined)
  return {
    close: async () => {
      closing.abort()
      await done
    },
  }
}
