import { useState } from 'react'
import type { ProblemAnswer } from '../../domain/shared/index.ts'
import { ProblemError } from '../api/index.ts'

const lost: ProblemAnswer = {
  code: 'request.unreachable',
  status: 0,
  vi: 'Không tải được tệp. Xin kiểm tra mạng rồi bấm lại.',
  en: 'The file could not be fetched. Check the network and try again.',
  fields: [],
}

/** The name the server gives the file, as RFC 5987 writes it. */
const nameIn = (disposition: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1] ?? 'van-ban')

const fetched = async (address: string): Promise<{ name: string; content: Blob }> => {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new ProblemError((await response.json()) as ProblemAnswer)
  return { name: nameIn(response.headers.get('content-disposition')), content: await response.blob() }
}

const handOver = ({ name, content }: { name: string; content: Blob }): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Fetches a file that takes a while to make; a refusal is told here instead of being saved as a file. */
export const useSaveFile = () => {
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const save = async (address: string): Promise<void> => {
    setSaving(true)
    setProblem(null)
    try {
      handOver(await fetched(address))
    } catch (error) {
      setProblem(error instanceof ProblemError ? error : new ProblemError(lost))
    } finally {
      setSaving(false)
    }
  }
  return { save: (address: string) => void save(address), isSaving, problem }
}
