import type { AnyRouter, ParsedLocation } from '@tanstack/react-router'

const entryOf = (location: ParsedLocation): string => location.state.__TSR_key ?? location.href

/**
 * How far down each page of the history was when it was left, for the way back.
 *
 * The router keeps this as well, but looks again whenever one turns around before the next page has come: by then only
 * its skeleton stands there, the window has moved to the top, and the top is what it keeps for the page that was left.
 * Life: a page that is resolved → left (the place is kept, once) → the next page is resolved, or this one again.
 */
export const keepPlaces = (router: AnyRouter): void => {
  const places = new Map<string, number>()
  let leaving = false
  router.subscribe('onBeforeLoad', ({ fromLocation }) => {
    if (fromLocation !== undefined && !leaving) places.set(entryOf(fromLocation), window.scrollY)
    leaving = true
  })
  router.subscribe('onResolved', () => {
    leaving = false
  })
  router.subscribe('onRendered', ({ toLocation }) => {
    const place = places.get(entryOf(toLocation))
    if (place !== undefined && Math.abs(place - window.scrollY) > 1) window.scrollTo({ top: place })
  })
}
