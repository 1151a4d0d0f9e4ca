import type { Bilingual } from '../../../../domain/shared/index.ts'
import { attemptKey, ProblemError } from '../../../api/index.ts'
import { sendFile } from './send.ts'
import { forgetWaiting, keepWaiting, type WaitingFile, waitingOf } from './store.ts'

/** One file on its way. */
export interface Upload extends Omit<WaitingFile, 'bytes'> {
  /** `waiting` goes by itself once its turn or the line comes; `refused` needs a person. */
  readonly state: 'waiting' | 'sending' | 'refused'
  /** Bytes the server holds. */
  readonly received: number
  readonly refusal: Bilingual | null
}

type Place = Pick<WaitingFile, 'personId' | 'campaignId' | 'assignmentId' | 'section' | 'kind' | 'about'>

interface Held {
  readonly file: WaitingFile
  readonly upload: Upload
}

const retryAfter = 5000
const lockName = 'tongket.attachments'

/** One page of all that are open sends: two would fight for the same slow line. Plain http has no such locks. */
const alone = async (work: () => Promise<void>): Promise<boolean> => {
  if (navigator.locks === undefined) {
    await work()
    return true
  }
  return navigator.locks.request(lockName, { ifAvailable: true }, async lock => {
    if (lock !== null) await work()
    return lock !== null
  })
}

/**
 * The files of one person that wait to be sent from this machine. Each is kept with its bytes before the first of
 * them leaves, so that a cut line, a reload or a killed browser only pauses it.
 */
class Uploads {
  #held: ReadonlyMap<string, Held> = new Map()
  #shown: readonly Upload[] = []
  readonly #listeners = new Set<() => void>()
  readonly #done = new Set<(upload: Upload) => void>()
  #sending: { readonly uploadId: string; readonly stop: AbortController } | null = null
  #running = false
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly all = (): readonly Upload[] => this.#shown

  /** The bytes of a file that waits here. */
  readonly bytesOf = (uploadId: string): Blob | null => this.#held.get(uploadId)?.file.bytes ?? null

  /** Tells when the server holds a file whole. */
  readonly onDone = (listener: (upload: Upload) => void): (() => void) => {
    this.#done.add(listener)
    return () => this.#done.delete(listener)
  }

  /** Takes up what earlier pages left, and sends; resolves when it is sent or the line is down. */
  readonly resume = async (personId: number): Promise<void> => {
    for (const file of await waitingOf(personId)) if (!this.#held.has(file.uploadId)) this.#hold(file)
    await this.#run()
  }

  readonly add = async (place: Place, chosen: File, uploadId: string = attemptKey()): Promise<void> => {
    const { name, size } = chosen
    const file = { ...place, uploadId, name, size, bytes: chosen, chosenAt: new Date().toISOString() }
    await keepWaiting(file)
    this.#hold(file)
    void this.#run()
  }

  readonly cancel = async (uploadId: string): Promise<void> => {
    if (this.#sending?.uploadId === uploadId) this.#sending.stop.abort()
    await this.#drop(uploadId)
  }

  /** Sends now what waits, a refused file too: the reason may be gone. */
  readonly retry = (uploadId?: string): void => {
    if (uploadId !== undefined) this.#change(uploadId, { state: 'waiting', refusal: null })
    void this.#run()
  }

  #hold(file: WaitingFile): void {
    const { bytes: _, ...named } = file
    const upload: Upload = { ...named, state: 'waiting', received: 0, refusal: null }
    this.#put(new Map([...this.#held, [file.uploadId, { file, upload }]]))
  }

  #put(held: ReadonlyMap<string, Held>): void {
    this.#held = held
    this.#shown = [...held.values()].map(({ upload }) => upload)
    for (const listener of this.#listeners) listener()
  }

  #change(uploadId: string, change: Partial<Upload>): void {
    const held = this.#held.get(uploadId)
    if (held === undefined) return
    this.#put(
      new Map([...this.#held, [uploadId, { file: held.file, upload: { ...held.upload, ...change } }]]),
    )
  }

  async #drop(uploadId: string): Promise<void> {
    this.#put(new Map([...this.#held].filter(([key]) => key !== uploadId)))
    await forgetWaiting(uploadId)
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    clearTimeout(this.#timer)
    try {
      await alone(() => this.#sendAll())
    } finally {
      this.#running = false
      if (this.#next() !== undefined) this.#timer = setTimeout(() => void this.#run(), retryAfter)
    }
  }

  #next(): Held | undefined {
    return [...this.#held.values()].find(({ upload }) => upload.state === 'waiting')
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (!(await this.#send(next))) return
    }
  }

  /** False where the line is down: the rest would fare no better. */
  async #send({ file, upload }: Held): Promise<boolean> {
    const { uploadId } = file
    const stop = new AbortController()
    this.#sending = { uploadId, stop }
    this.#change(uploadId, { state: 'sending' })
    try {
      const onProgress = (received: number): void => this.#change(uploadId, { received })
      await sendFile(file, { onProgress, signal: stop.signal })
      await this.#drop(uploadId)
      for (const tell of this.#done) tell(upload)
      return true
    } catch (error) {
      if (stop.signal.aborted) return true
      return this.#failed(uploadId, error)
    } finally {
      this.#sending = null
    }
  }

  #failed(uploadId: string, error: unknown): boolean {
    const answer = error instanceof ProblemError ? error.answer : null
    // The line, or a session that ended: it goes on by itself. Everything else a person has to see.
    const passing = answer === null || answer.status === 0 || answer.status === 401 || answer.status === 429
    this.#change(uploadId, passing ? { state: 'waiting' } : { state: 'refused', refusal: answer })
    return !passing
  }
}

/** All files of this page: whoever shows or sends them speaks of the same. */
export const uploads = new Uploads()
