import { useRef, useState } from 'react'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

export type Upload<Kept> = (
  file: File,
  options: { onProgress: (done: number) => void; signal: AbortSignal },
) => Promise<Kept>

interface Rules<Kept> {
  readonly accept: readonly string[]
  readonly maxMb: number
  readonly upload: Upload<Kept>
  readonly onUploaded: (kept: Kept) => void
}

interface Refused extends Error {
  readonly answer: Bilingual
}

const isRefused = (error: unknown): error is Refused => error instanceof Error && 'answer' in error

/** Sends files one after the other; a refused file says why and the rest go on. */
export const useUploads = <Kept>({ accept, maxMb, upload, onUploaded }: Rules<Kept>) => {
  const t = useTexts(words)
  const [running, setRunning] = useState<{ name: string; done: number } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [problem, setProblem] = useState<Refused | null>(null)
  const stop = useRef<AbortController | null>(null)
  const whyNot = (file: File): string | null => {
    const fits = accept.some(ending => file.name.toLowerCase().endsWith(ending))
    if (!fits) return t('file.wrongType', { types: accept.join(', ') })
    return file.size > maxMb * 1_000_000 ? t('file.tooLarge', { limit: maxMb }) : null
  }
  const send = async (file: File) => {
    const why = whyNot(file)
    if (why !== null) return setRefusal(`${file.name}: ${why}`)
    stop.current = new AbortController()
    setRunning({ name: file.name, done: 0 })
    try {
      const onProgress = (done: number) => setRunning({ name: file.name, done })
      onUploaded(await upload(file, { onProgress, signal: stop.current.signal }))
    } catch (error) {
      if (isRefused(error)) setProblem(error)
    } finally {
      setRunning(null)
    }
  }
  const take = async (files: readonly File[]) => {
    setRefusal(null)
    setProblem(null)
    for (const file of files) await send(file)
  }
  return { running, refusal, problem, take, cancel: () => stop.current?.abort() }
}
