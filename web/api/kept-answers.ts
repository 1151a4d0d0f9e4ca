const prefix = 'tongket.kept.'

/** When the server gave an answer that is shown without a line. */
const givenAt = new WeakMap<object, number>()

/** The machine’s time at which the server gave this answer, where it was put aside; otherwise it is fresh. */
export const answeredAt = (answer: object): number | undefined => givenAt.get(answer)

interface Kept {
  readonly answer: unknown
  readonly at: number
}

/** Puts the last answer to a read aside on this machine, for when the line is down. */
export const keepAnswer = (address: string, answer: unknown): void => {
  try {
    localStorage.setItem(prefix + address, JSON.stringify({ answer, at: Date.now() } satisfies Kept))
  } catch {
    // Storage full or forbidden: the page then needs the line.
  }
}

/** The answer put aside; undefined when there is none. */
export const keptAnswer = (address: string): unknown => {
  try {
    const text = localStorage.getItem(prefix + address)
    if (text === null) return undefined
    const { answer, at } = JSON.parse(text) as Partial<Kept>
    if (typeof answer === 'object' && answer !== null && at !== undefined) givenAt.set(answer, at)
    return answer
  } catch {
    return undefined
  }
}

/** Signing out leaves nothing that was read on the machine. */
export const forgetAnswers = (): void => {
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith(prefix)) localStorage.removeItem(place)
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}
