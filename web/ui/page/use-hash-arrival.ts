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
      if (found === null) return
      // The bar on top of the window would hide the heading.
      found.style.scrollMarginTop = '80px'
      found.scrollIntoView({ block: 'start' })
    }, lookEvery)
    return () => clearInterval(timer)
  }, [place])
}
