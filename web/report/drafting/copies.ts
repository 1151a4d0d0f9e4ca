import Dexie, { type EntityTable } from 'dexie'

/** Something typed that the server has not confirmed yet, with what it started from. */
export interface Copy<Value> {
  readonly key: string
  readonly value: Value
  readonly base: Value
  readonly revision: number
}

interface Row {
  readonly place: string
  readonly copy: Copy<unknown>
}

/** The same prefix as every draft on this machine: signing out counts them by it and cleans them away. */
const name = 'tongket.draft.reports'

const database = new Dexie(name) as Dexie & { rows: EntityTable<Row, 'place'> }
database.version(1).stores({ rows: 'place' })

const marked = new Set<string>()

const mark = (prefix: string, holds: boolean): void => {
  const key = `tongket.draft.report.${prefix}`
  try {
    if (holds && !marked.has(key)) localStorage.setItem(key, '1')
    if (!holds) localStorage.removeItem(key)
  } catch {
    // Without storage the count at sign-out is short by these.
  }
  if (holds) marked.add(key)
  else marked.delete(key)
}

export interface Copies<Value> {
  readonly keep: (copy: Copy<Value>) => void
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
    keep: copy => {
      mark(prefix, true)
      quietly(database.rows.put({ place: `${prefix}/${copy.key}`, copy }))
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
