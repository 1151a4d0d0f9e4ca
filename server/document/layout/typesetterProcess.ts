import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { layoutProblems } from '../../../domain/document/index.ts'
import type { TypesettingAnswer, TypesettingOrder } from './typesetter.ts'

/** What one document may cost before the typesetter is stopped. */
export interface TypesettingLimits {
  readonly seconds: number
  readonly megabytes: number
}

export interface Typesetter {
  /** The PDF of one order; orders are worked off one after another. Throws `document.tooHeavy`, `document.pdfFailed`. */
  readonly typeset: (order: TypesettingOrder) => Promise<Uint8Array>
  /** Ends the process. A later order starts a new one. */
  readonly stop: () => void
}

const entry = fileURLToPath(new URL('./typesetter.ts', import.meta.url))
const idleMs = 60_000
const lookAtMemoryEveryMs = 50

/** A typesetter that starts its process at the first order, keeps it warm, and lets it go when idle. */
export const startTypesetter = (limits: TypesettingLimits): Typesetter => {
  let child: ChildProcess | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const stop = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = null
  }
  const work = async (order: TypesettingOrder): Promise<Uint8Array> => {
    clearTimeout(idle)
    child ??= startProcess()
    try {
      return await carriedOut(child, order, limits)
    } catch (problem) {
      stop()
      throw problem
    } finally {
      idle = setTimeout(stop, idleMs).unref()
    }
  }
  const typeset = (order: TypesettingOrder): Promise<Uint8Array> => {
    const result = queue.then(() => work(order))
    queue = result.catch(() => undefined)
    return result
  }
  return { typeset, stop }
}

/** It neither keeps the server alive nor outlives it: its channel closes with the server, and it ends. */
const startProcess = (): ChildProcess => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = fork(entry, { execArgv: ['--import', loader], serialization: 'advanced', stdio: 'ignore' })
  child.unref()
  child.channel?.unref()
  return child
}

const carriedOut = (
  child: ChildProcess,
  order: TypesettingOrder,
  limits: TypesettingLimits,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const tooHeavy = () => finish(() => reject(layoutProblems.tooHeavy({ limit: limitText(limits) })))
    const failed = () => finish(() => reject(layoutProblems.pdfFailed()))
    const answered = (answer: TypesettingAnswer) =>
      'pdf' in answer ? finish(() => resolve(new Uint8Array(answer.pdf))) : failed()
    const deadline = setTimeout(tooHeavy, limits.seconds * 1000)
    const watch = setInterval(() => {
      if (residentMegabytes(child.pid) > limits.megabytes) tooHeavy()
    }, lookAtMemoryEveryMs)
    const finish = (settle: () => void) => {
      clearTimeout(deadline)
      clearInterval(watch)
      child.off('message', answered).off('exit', failed).off('error', failed)
      settle()
    }
    child.on('message', answered).on('exit', failed).on('error', failed)
    child.send(order, error => error && failed())
  })

const limitText = ({ seconds, megabytes }: TypesettingLimits): string => `${megabytes} MB, ${seconds} giây`

/** Memory the process holds; systems without /proc rely on the time limit and on the size of the order. */
const residentMegabytes = (pid: number | undefined): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
