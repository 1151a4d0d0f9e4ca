/** Somebody at the same place as this page, and where in it. */
export interface Colleague {
  readonly personId: number
  readonly name: string
  readonly spot: string
}

interface Spot {
  readonly place: string
  readonly spot: string
}

/** Going through a report quickly tells only where one stays; in milliseconds. */
const settleAfter = 250

const nobody: readonly Colleague[] = []

const colleaguesFrom = (data: string): { place: string; people: readonly Colleague[] } | null => {
  try {
    return JSON.parse(data) as { place: string; people: readonly Colleague[] }
  } catch {
    return null
  }
}

/**
 * Where this page stands, told over the stream it hears the server by, and who stands there too. It ends with the
 * stream; nothing is kept here or there.
 */
class Presence {
  #stream: string | null = null
  #at: Spot | null = null
  #people: readonly Colleague[] = nobody
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly people = (): readonly Colleague[] => this.#people

  /** A stream was opened; what was said over an earlier one is void. */
  readonly open = (stream: string): void => {
    this.#stream = stream
    this.#say()
  }

  /** The line is down: who is there is not known. */
  readonly lose = (): void => {
    this.#stream = null
    this.#put(nobody)
  }

  readonly hear = (data: string): void => {
    const news = colleaguesFrom(data)
    if (news !== null && news.place === this.#at?.place) this.#put(news.people)
  }

  readonly stand = (at: Spot): void => {
    this.#at = at
    this.#say()
  }

  readonly leave = (): void => {
    this.#at = null
    this.#put(nobody)
    this.#say()
  }

  #put(people: readonly Colleague[]): void {
    this.#people = people
    for (const listener of this.#listeners) listener()
  }

  #say(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const stream = this.#stream
      if (stream === null) return
      const body = JSON.stringify({ stream, place: this.#at?.place ?? null, spot: this.#at?.spot ?? '' })
      const headers = { 'content-type': 'application/json' }
      // Told again when a stream opens: without a line there is nobody to tell.
      void fetch('/api/presence', { method: 'POST', headers, body }).catch(() => undefined)
    }, settleAfter)
  }
}

export const presence = new Presence()
