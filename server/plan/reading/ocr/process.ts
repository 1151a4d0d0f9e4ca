import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { limits } from '../limits.ts'
import type { RecognitionNews, RecognitionOrder } from './order.ts'
import type { RecognisedPage } from './recogniser.ts'

/** Why recognition ended without its pages. */
export class RecognitionEnded extends Error {
  constructor(readonly why: 'aborted' | 'tooHeavy' | 'failed') {
    super(why)
    this.name = 'RecognitionEnded'
  }
}

export interface NumberedPage {
  readonly number: number
  readonly page: RecognisedPage
}

const entry = fileURLToPath(new URL('./worker.ts', import.meta.url))

const startProcess = (): ChildProcess => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return fork(entry, { execArgv: ['--import', loader], serialization: 'advanced', stdio: 'ignore' })
}

/** Memory the process holds; systems without /proc rely on the time limit. */
const residentBytes = (pid: number | undefined): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

export interface Listening {
  readonly onProgress: (index: number, part: number) => void
  /** Called page after page, each once the one before has settled. What it throws ends the recognition. */
  readonly onPage: (page: NumberedPage) => Promise<void>
  readonly signal: AbortSignal | undefined
}

/** What the process tells, in order: each page is settled before the next is handed on, and before the end. */
const hear = (child: ChildProcess, { onProgress, onPage }: Listening, ended: Ended): void => {
  const pages: NumberedPage[] = []
  let settled = Promise.resolve()
  child.on('message', (news: RecognitionNews) => {
    if (news.kind === 'failure') return ended.failed(new RecognitionEnded('failed'))
    if (news.kind === 'progress') return onProgress(news.index, news.part)
    if (news.kind === 'page') {
      const page = { number: news.number, page: news.page }
      pages.push(page)
      settled = settled.then(() => onPage(page))
      settled.catch(ended.failed)
      return ended.lives()
    }
    // All is said: the process goes by itself while the last page may still be settling.
    child.removeAllListeners('exit')
    settled.then(
      () => ended.done(pages),
      () => undefined,
    )
  })
}

interface Ended {
  readonly lives: () => void
  readonly done: (pages: readonly NumberedPage[]) => void
  readonly failed: (error: unknown) => void
}

/** Gives one order to a process of its own and ends it whatever happens: done, aborted, too slow, too large, dead. */
export const recogniseApart = (
  order: RecognitionOrder,
  listening: Listening,
): Promise<readonly NumberedPage[]> =>
  new Promise((resolve, reject) => {
    const { signal } = listening
    if (signal?.aborted) return reject(new RecognitionEnded('aborted'))
    const child = startProcess()
    const finish = (settle: () => void) => {
      clearTimeout(deadline)
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      settle()
    }
    const failed = (error: unknown) => finish(() => reject(error))
    const end = (why: RecognitionEnded['why']) => failed(new RecognitionEnded(why))
    const abort = () => end('aborted')
    const slow = () => end('tooHeavy')
    let deadline = setTimeout(slow, limits.ocrPageMs)
    const lives = () => {
      clearTimeout(deadline)
      deadline = setTimeout(slow, limits.ocrPageMs)
    }
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.ocrBytes) end('tooHeavy')
    }, 250)
    signal?.addEventListener('abort', abort, { once: true })
    child.on('exit', () => end('failed')).on('error', () => end('failed'))
    hear(child, listening, { lives, failed, done: pages => finish(() => resolve(pages)) })
    child.send(order, error => error && end('failed'))
  })
