import Dexie, { type EntityTable } from 'dexie'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { markWaiting } from '../../ui/index.ts'
import { askToKeep } from './keep.ts'

/** Something typed that the server has not confirmed yet, with what it started from. */
export interface Copy<Value> {
  readonly key: string
  readonly value: Value
  readonly base: Value
  readonly revision: number
}

/** A write as it will be sent: the same key however often, and by whichever page or worker, it is tried. */
export interface WaitingWrite {
  readonly name: string
  readonly input: unknown
  readonly key: string
}

/** A report handed in without a line: what is to be sent, in order, and since when it waits. */
export interface WaitingReport {
  readonly reportId: number
  readonly personId: number
  readonly campaignId: number
  readonly assignmentId: number
  readonly unitName: string
  /** When the person pressed the button, by the server’s clock as this machine knows it. */
  readonly writtenAt: string
  readonly writes: readonly WaitingWrite[]
  /** Why the server would not take it; then a person has to look. */
  readonly refusal: Bilingual | null
}

interface Row {
  readonly place: string
  readonly copy: Copy<unknown>
}

/** The same prefix as every draft on this machine: signing out counts them by it and cleans them away. */
const name = 'tongket.draft.reports'

export const database = new Dexie(name) as Dexie & {
  rows: EntityTable<Row, 'place'>
  waiting: EntityTable<WaitingReport, 'reportId'>
}
database.version(1).stores({ rows: 'place' })
database.version(2).stores({ rows: 'place', waiting: 'reportId, personId' })

const marked = new Set<string>()

/** Counted at sign-out, and looked for before this database is opened at all. */
export const mark = (prefix: string, holds: boolean): void => {
  if (holds) askToKeep()
  if (!holds || !marked.has(prefix)) markWaiting(`report.${prefix}`, holds)
  if (holds) marked.add(prefix)
  else marked.delete(prefix)
}

export interface Copies<Value> {
  /** Resolves once the copy would outlive a killed browser: true, or false where there is no storage. */
  readonly keep: (copy: Copy<Value>) => Promise<boolean>
  readonly forget: (key: string) => void
  /** What an earlier, killed page left behind. */
  readonly all: () => Promise<readonly Copy<Value>[]>
}

/**
 * Unsaved words and figures on this machine. Where the browser refuses storage, saving on the server goes on and
 * only the protection against a killed page is missing.
 */
export const copiesAt = <Value>(prefix: string): Copies<Value> => {
  const held = () => database.rows.where('place').startsWith(`${prefix}/`)
  const quietly = (work: PromiseLike<unknown>): void => void work.then(undefined, () => undefined)
  return {
    keep: async copy => {
      mark(prefix, true)
      try {
        await database.rows.put({ place: `${prefix}/${copy.key}`, copy })
        return true
      } catch {
        return false
      }
    },
    forget: key =>
      quietly(
        database.rows
          .delete(`${prefix}/${key}`)
          .then(() => held().count())
          .then(count => mark(prefix, count > 0)),
      ),
    all: async () => {
      try {
        return (await held().toArray()).map(({ copy }) => copy as Copy<Value>)
      } catch {
        return []
      }
    },
  }
}
