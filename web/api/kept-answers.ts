/** Not under the drafts’ prefix: signing out forgets what was read without asking. */
const name = 'tongket.kept'
const store = 'answers'

interface Kept {
  readonly answer: unknown
  readonly at: number
}

/** When the server gave an answer that is shown without a line. */
const givenAt = new WeakMap<object, number>()

/** The machine’s time at which the server gave this answer, where it was put aside; otherwise it is fresh. */
export const answeredAt = (answer: object): number | undefined => givenAt.get(answer)

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | null = null

const open = (): Promise<IDBDatabase> => {
  if (opened !== null) return opened
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => void request.result.createObjectStore(store)
  opened = settled(request)
  return opened
}

const inStore = async <Result>(
  mode: IDBTransactionMode,
  ask: (answers: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => settled(ask((await open()).transaction(store, mode).objectStore(store)))

/**
 * Puts the last answer to a read aside on this machine, for when the line is down. In the browser’s database and
 * not in its local storage, which a killed browser loses the last seconds of.
 */
export const keepAnswer = async (address: string, answer: unknown): Promise<void> => {
  try {
    await inStore('readwrite', answers => answers.put({ answer, at: Date.now() } satisfies Kept, address))
  } catch {
    // Storage full or forbidden: the page then needs the line.
  }
}

/** The answer put aside; undefined when there is none. */
export const keptAnswer = async (address: string): Promise<unknown> => {
  try {
    const kept = await inStore<Kept | undefined>('readonly', answers => answers.get(address))
    if (kept === undefined) return undefined
    const { answer, at } = kept
    if (typeof answer === 'object' && answer !== null) givenAt.set(answer, at)
    return answer
  } catch {
    return undefined
  }
}

/** Signing out leaves nothing that was read on the machine. */
export const forgetAnswers = async (): Promise<void> => {
  try {
    await inStore('readwrite', answers => answers.clear())
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}
