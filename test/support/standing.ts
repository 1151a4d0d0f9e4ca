/** Takes down how something stands; the function it gives puts it back. */
type Takes = () => () => void

const standing = new Set<Takes>()

/** For what a file makes for all its tests and each of them may change in the process: clocks, cookies. */
export const standsForFile = (takes: Takes): void => void standing.add(takes)

export const forgetStanding = (): void => standing.clear()

/** How everything stands that was made so far; the function puts all of it back. */
export const takeStanding = (): (() => void) => {
  const back = [...standing].map(takes => takes())
  return () => {
    for (const put of back) put()
  }
}
