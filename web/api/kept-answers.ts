const prefix = 'tongket.kept.'

/** Puts the last answer to a read aside on this machine, for when the line is down. */
export const keepAnswer = (address: string, answer: unknown): void => {
  try {
    localStorage.setItem(prefix + address, JSON.stringify(answer))
  } catch {
    // Storage full or forbidden: the page then needs the line.
  }
}

/** The answer put aside; undefined when there is none. */
export const keptAnswer = (address: string): unknown => {
  try {
    const text = localStorage.getItem(prefix + address)
    return text === null ? undefined : JSON.parse(text)
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
