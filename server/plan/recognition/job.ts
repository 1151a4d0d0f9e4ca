import { setTimeout as pause } from 'node:timers/promises'
import {
  amendPlan,
  cancelReading,
  planProblems,
  resumeReading,
  uploadPlan,
} from '../../../domain/plan/index.ts'
import { Problem } from '../../../domain/shared/index.ts'
import { readFileBytes } from '../../db/files.ts'
import type { StoredEvent } from '../../db/ledger.ts'
import type { Action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import type { Follower } from '../../jobs/follower.ts'
import { type NumberedPage, pageWords, readPlanFile } from '../reading/index.ts'
import {
  isRunning,
  knownPages,
  nextReading,
  readingById,
  readingTakenFor,
  type StoredReading,
} from './queries.ts'
import { type Failure, fail, finish, keep, take } from './steps.ts'

/** One job with one reading in hand. */
interface Work {
  readonly kernel: Kernel
  readonly eventId: number
  readonly reading: StoredReading
}

/** A step of the job is written once, however often the job is taken up again. */
const key = (series: number, first: number, second = 0): string => {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
  return `00000000-${hex(second, 4)}-4000-801${series}-${hex(first, 12)}`
}

const write = (kernel: Kernel, step: Action, input: unknown, as: string): Promise<unknown> =>
  performWrite(kernel, step, { input, key: as, sender: byItself })

/**
 * What the event's job reads: the reading that it had in hand when its process was killed, else the one whose turn it
 * is. Nothing while another is being read: the end of that one sets the next going.
 */
const inHand = async (kernel: Kernel, eventId: number): Promise<StoredReading | undefined> => {
  const before = await readingTakenFor(kernel.db, eventId)
  const next = before ?? (await nextReading(kernel.db))
  if (next === undefined) return undefined
  const readingId = next.id
  if (before === undefined) await write(kernel, take, { readingId, eventId }, key(2, eventId))
  return readingById(kernel.db, readingId)
}

const askEvery = 1000

/** Aborts when the reading is no longer this job's: somebody stopped it. */
const watch = async ({ kernel, eventId, reading }: Work, stopped: AbortController, over: AbortSignal) => {
  try {
    while (await isRunning(kernel.db, reading.id, eventId)) await pause(askEvery, undefined, { signal: over })
    stopped.abort()
  } catch (error) {
    // The reading is over, or the database is away; then the next page says so.
    if (!over.aborted) stopped.abort(error)
  }
}

const recognise = async (work: Work, signal: AbortSignal): Promise<void> => {
  const { kernel, eventId, reading } = work
  const { id: readingId, fileName } = reading
  const file = await readFileBytes(kernel.db, reading.fileId)
  if (file === undefined) throw planProblems.fileNotFound()
  const onPage = async (page: NumberedPage): Promise<void> => {
    const input = { readingId, eventId, ...page, text: pageWords(page) }
    await write(kernel, keep, input, key(3, eventId, page.number))
  }
  const known = await knownPages(kernel.db, readingId)
  const { text, method, warnings } = await readPlanFile(new Uint8Array(file.bytes), fileName, {
    known,
    onPage,
    signal,
  })
  await write(kernel, finish, { readingId, eventId, text, method, warnings }, key(4, eventId))
}

/** A fault of the program is told as such, and comes up among the failed jobs as well. */
const failWith = async ({ kernel, eventId, reading }: Work, error: unknown): Promise<void> => {
  const problem: Failure =
    error instanceof Problem ? error.answer : planProblems.readingBroke({ file: reading.fileName }).answer
  const { code, vi, en } = problem
  const input = { readingId: reading.id, eventId, problem: { code, vi, en } }
  await write(kernel, fail, input, key(5, eventId))
  if (!(error instanceof Problem)) throw error
}

const readNext = async (kernel: Kernel, event: StoredEvent, stop?: AbortSignal): Promise<void> => {
  const reading = await inHandOrNone(kernel, event.id)
  if (reading === undefined) return
  const work = { kernel, eventId: event.id, reading }
  const over = new AbortController()
  const stopped = new AbortController()
  const watching = watch(work, stopped, over.signal)
  try {
    await recognise(work, AbortSignal.any([stopped.signal, ...(stop === undefined ? [] : [stop])]))
  } catch (error) {
    // The process ends: the job goes back into the queue, and whoever takes it up goes on from the pages kept.
    if (stop?.aborted) throw error
    if (await isRunning(kernel.db, reading.id, event.id)) await failWith(work, error)
  } finally {
    over.abort()
    await watching
  }
}

/** Of two jobs that reach for the same reading, one is told that it is too late. */
const inHandOrNone = async (kernel: Kernel, eventId: number): Promise<StoredReading | undefined> => {
  try {
    return await inHand(kernel, eventId)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const follows = [uploadPlan, amendPlan, resumeReading, cancelReading].map(contract => contract.name)

/** Scans are recognised apart from any request, one at a time; each that ends makes room for the next. */
export const readingFollowers: readonly Follower[] = [
  {
    name: 'reading.recognise',
    on: [...follows, finish.contract.name, fail.contract.name],
    run: readNext,
  },
]
