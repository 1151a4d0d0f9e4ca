import { useEffect } from 'react'

const lookEvery = 100
const lookTimes = 50

/** Brings the place that the address names into view once it is drawn: pages load after their address is open. */
export const useHashArrival = (): void => {
  const place = decodeURIComponent(location.hash.slice(1))
  useEffect(() => {
    if (place === '') return
    let left = lookTimes
    const timer = setInterval(() => {
      const found = document.getElementById(place)
      left -= 1
      if (found !== null || left === 0) clearInterval(timer)
      found?.scrollIntoView({ block: 'start' })
    }, lookEvery)
    return () => clearInterval(timer)
  }, [place])
}
