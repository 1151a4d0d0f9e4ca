import { createContext, useContext, useEffect, useState } from 'react'

const minute = 60_000

/** How far the server's clock is ahead of this machine's, in milliseconds: the sample lives on its own days. */
const Ahead = createContext(0)

export const ClockProvider = Ahead.Provider

/** The server's clock, moving on every minute; ISO 8601 in UTC. */
export const useNow = (): string => {
  const ahead = useContext(Ahead)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute)
    return () => clearInterval(timer)
  }, [])
  return new Date(now + ahead).toISOString()
}
