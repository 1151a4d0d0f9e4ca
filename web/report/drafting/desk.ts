import type { Bilingual } from '../../../domain/shared/index.ts'
import { ProblemError } from '../../api/index.ts'
import type { Copies, Copy } from './copies.ts'

/** What stands on the server under one key: a section's words or a cell's figure. */
export interface Known<Value> {
  readonly key: string
  readonly value: Value
  readonly revision: number
  readonly savedBy: string | null
  readonly savedAt: string | null
}

export interface Entry<Value> extends Known<Value> {
  /** What this writer started from: needed to tell apart who changed what. */
  readonly base: Value
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed'
  /** Not on the server yet, but on this machine for good: a killed browser does not lose it. */
  readonly kept: boolean
  /** A colleague changed the same place: a person chooses. */
  readonly conflict: Known<Value> | null
  /** Why the server would not take it. */
  readonly refusal: Bilingual | null
}

export interface Outcome<Value> {
  readonly saved: readonly { readonly key: string; readonly revision: number }[]
  readonly conflicts: readonly Known<Value>[]
  readonly savedAt: string
}

export interface Rules<Value> {
  readonly absent: Value
  readonly same: (one: Value, other: Value) => boolean
  /** Both changes in one, where they do not meet. */
  readonly merge: (base: Value, mine: Value, theirs: Value) => { readonly value: Value } | null
  readonly save: (changes: readonly Copy<Value>[]) => Promise<Outcome<Value>>
  /** How many keys go to the server in one request. */
  readonly batch: number
  readonly copies: Copies<Value>
}

const saveAfter = 800
const retryAfter = 5_000

/**
 * Everything of one kind that a report's writer has in hands. What is typed is on this machine at once, on the
 * server after a pause; an answer of the server, a colleague's change and a copy from a killed page all meet
 * here, and none of them replaces typed text: it is merged where the changes lie apart and shown where they meet.
 */
export class DraftDesk<Value> {
  readonly #rules: Rules<Value>
  #entries: ReadonlyMap<string, Entry<Value>>
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | null = null

  constructor(rules: Rules<Value>, known: readonly Known<Value>[]) {
    this.#rules = rules
    this.#entries = new Map(known.map(each => [each.key, this.#settled(each)]))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly entries = (): ReadonlyMap<string, Entry<Value>> => this.#entries

  readonly entry = (key: string): Entry<Value> =>
    this.#entries.get(key) ??
    this.#settled({ key, value: this.#rules.absent, revision: 0, savedBy: null, savedAt: null })

  readonly edit = (key: string, value: Value): void => {
    const entry = this.entry(key)
    if (!this.#rules.same(entry.value, value)) this.#change({ ...entry, value })
  }

  /** Settles a conflict with the value the person chose or wrote out of both. */
  readonly choose = (key: string, value: Value): void => {
    const entry = this.entry(key)
    if (entry.conflict !== null) this.#rebase({ ...entry, value }, entry.conflict)
  }

  /** News from the server: taken over where nothing is being written, merged or shown where something is. */
  readonly receive = (news: readonly Known<Value>[]): void => {
    for (const known of news) {
      const entry = this.entry(known.key)
      if (known.revision <= (entry.conflict?.revision ?? entry.revision) || entry.state === 'saving') continue
      if (entry.conflict !== null) this.#put({ ...entry, conflict: known })
      else if (entry.state === 'saved') this.#put(this.#settled(known))
      else this.#meet(entry, known)
    }
  }

  /** Takes up what a killed page had not yet handed to the server. */
  readonly recover = async (): Promise<void> => {
    for (const copy of await this.#rules.copies.all()) {
      const entry = this.entry(copy.key)
      if (entry.state !== 'saved') continue
      if (this.#rules.same(copy.value, entry.value)) this.#rules.copies.forget(copy.key)
      else if (copy.revision === entry.revision) this.#change({ ...entry, value: copy.value })
      else this.#meet({ ...entry, ...copy }, entry)
    }
  }

  /** What the server does not have yet, as it would be sent. */
  readonly unsent = (): readonly Copy<Value>[] => this.#pending().map(copyOf)

  /** Hands everything to the server now; true when nothing is left on this machine only. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    while (this.#saving !== null) await this.#saving
    while (this.#pending().length > 0) {
      await this.#save()
      // What was merged meanwhile is sent in the next round; what could not be sent waits for the line.
      if (this.#pending().some(({ state }) => state === 'failed')) break
    }
    return [...this.#entries.values()].every(({ state }) => state === 'saved')
  }

  #settled(known: Known<Value>): Entry<Value> {
    return { ...known, base: known.value, state: 'saved', kept: true, conflict: null, refusal: null }
  }

  #put(...changed: readonly Entry<Value>[]): void {
    this.#entries = new Map([...this.#entries, ...changed.map(each => [each.key, each] as const)])
    for (const listener of this.#listeners) listener()
  }

  #change(entry: Entry<Value>): void {
    this.#put({ ...entry, state: 'unsaved', kept: false, refusal: null })
    void this.#keep(entry)
    this.#later(saveAfter)
  }

  async #keep(entry: Entry<Value>): Promise<void> {
    const kept = await this.#rules.copies.keep(copyOf(entry))
    const now = this.entry(entry.key)
    if (kept && !now.kept && this.#rules.same(now.value, entry.value)) this.#put({ ...now, kept })
  }

  #rebase(entry: Entry<Value>, theirs: Known<Value>): void {
    const rebased = { ...entry, ...theirs, value: entry.value, base: theirs.value, conflict: null }
    if (this.#rules.same(entry.value, theirs.value)) {
      this.#put(this.#settled(theirs))
      this.#rules.copies.forget(entry.key)
    } else this.#change(rebased)
  }

  #meet(entry: Entry<Value>, theirs: Known<Value>): void {
    const merged = this.#rules.merge(entry.base, entry.value, theirs.value)
    if (merged !== null) this.#rebase({ ...entry, ...merged }, theirs)
    else {
      this.#put({ ...entry, state: 'unsaved', conflict: theirs })
      void this.#keep(entry)
    }
  }

  #later(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), pause)
  }

  #pending(): Entry<Value>[] {
    return [...this.#entries.values()].filter(
      ({ state, conflict, refusal }) => state !== 'saved' && conflict === null && refusal === null,
    )
  }

  #save(): Promise<void> {
    this.#saving ??= this.#saveNext().finally(() => {
      this.#saving = null
      if (this.#pending().some(({ state }) => state === 'unsaved')) this.#later(saveAfter)
    })
    return this.#saving
  }

  async #saveNext(): Promise<void> {
    const sent = this.#pending().slice(0, this.#rules.batch)
    if (sent.length === 0) return
    this.#put(...sent.map(each => ({ ...each, state: 'saving' as const })))
    await this.#hand(sent)
  }

  /** One that the server will not take must not keep the others back: a refused batch goes in halves. */
  async #hand(sent: readonly Entry<Value>[]): Promise<void> {
    try {
      this.#answered(sent, await this.#rules.save(sent.map(copyOf)))
    } catch (error) {
      if (sent.length === 1 || refusalIn(error) === null) return this.#refused(sent, error)
      const middle = Math.ceil(sent.length / 2)
      await this.#hand(sent.slice(0, middle))
      await this.#hand(sent.slice(middle))
    }
  }

  #answered(sent: readonly Entry<Value>[], { saved, conflicts, savedAt }: Outcome<Value>): void {
    for (const { key, revision } of saved) {
      const value = sent.find(each => each.key === key)?.value
      if (value === undefined) continue
      const entry = { ...this.entry(key), base: value, revision, savedAt }
      const settled = this.#rules.same(entry.value, value)
      this.#put({ ...entry, state: settled ? 'saved' : 'unsaved' })
      if (settled) this.#rules.copies.forget(key)
      else void this.#keep(this.entry(key))
    }
    for (const theirs of conflicts) this.#meet(this.entry(theirs.key), theirs)
  }

  #refused(sent: readonly Entry<Value>[], error: unknown): void {
    const refusal = refusalIn(error)
    this.#put(...sent.map(({ key }) => ({ ...this.entry(key), state: 'failed' as const, refusal })))
    if (refusal === null) this.#later(retryAfter)
  }
}

/** The line is down, the session has ended, or too much was asked at once: nothing is wrong with what was sent. */
const passes = ({ answer: { status } }: ProblemError): boolean =>
  status === 0 || status === 401 || status === 429

const refusalIn = (error: unknown): Bilingual | null =>
  error instanceof ProblemError && !passes(error) ? error.answer : null

const copyOf = <Value>({ key, value, base, revision }: Copy<Value>): Copy<Value> => ({
  key,
  value,
  base,
  revision,
})
