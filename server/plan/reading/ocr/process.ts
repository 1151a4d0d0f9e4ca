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

/** Gives one order to a process of its own and ends it whatever happens: done, aborted, too slow, too large, dead. */
export const recogniseApart = (
  order: RecognitionOrder,
  onProgress: (index: number, part: number) => void,
  signal: AbortSignal | undefined,
): Promise<readonly NumberedPage[]> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new RecognitionEnded('aborted'))
    const child = startProcess()
    const pages: NumberedPage[] = []
    const finish = (settle: () => void) => {
      clearTimeout(deadline)
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      settle()
    }
    const end = (why: RecognitionEnded['why']) => finish(() => reject(new RecognitionEnded(why)))
    const abort = () => end('aborted')
    const slow = () => end('tooHeavy')
    let deadline = setTimeout(slow, limits.ocrPageMs)
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.ocrBytes) end('tooHeavy')
    }, 250)
    signal?.addEventListener('abort', abort, { once: true })
    child.on('message', (news: RecognitionNews) => {
      if (news.kind === 'end') return finish(() => resolve(pages))
      if (news.kind === 'failure') return end('failed')
      if (news.kind === 'progress') return onProgress(news.index, news.part)
      pages.push({ number: news.number, page: news.page })
      clearTimeout(deadline)
      deadline = setTimeout(slow, limits.ocrPageMs)
    })
    child.on('exit', () => end('failed')).on('error', () => end('failed'))
    child.send(order, error => error && end('failed'))
  })
