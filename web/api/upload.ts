import { attemptKey } from './attempt.ts'
import { ProblemError, problemFrom, unreachable } from './problem-error.ts'

/** A file the server holds: its number, and what it was called. */
export interface UploadedFile {
  readonly fileId: number
  readonly name: string
  /** Bytes. */
  readonly size: number
}

export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

const cancelled = (): DOMException => new DOMException('The upload was cancelled', 'AbortError')

/** Sends one file as it is. Throws ProblemError, or AbortError when the person cancels. */
export const uploadFile = (file: File, options: UploadOptions = {}): Promise<UploadedFile> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/file')
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('idempotency-key', attemptKey())
    request.upload.onprogress = event => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    }
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(cancelled())
    request.onload = () => {
      const answer = answerOf(request, file)
      if (answer instanceof ProblemError) reject(answer)
      else resolve(answer)
    }
    options.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })

const answerOf = (request: XMLHttpRequest, file: File): UploadedFile | ProblemError => {
  if (request.status < 200 || request.status > 299) return problemFrom(request.status, request.responseText)
  try {
    const answer = JSON.parse(request.responseText) as Partial<UploadedFile>
    if (typeof answer.fileId !== 'number') return problemFrom(request.status, request.responseText)
    return { fileId: answer.fileId, name: answer.name ?? file.name, size: answer.size ?? file.size }
  } catch {
    return problemFrom(request.status, request.responseText)
  }
}
