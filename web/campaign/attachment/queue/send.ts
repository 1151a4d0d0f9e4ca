import { pieceLimit } from '../../../../domain/campaign/index.ts'
import { call, ProblemError, sendBytes } from '../../../api/index.ts'
import { beginAttachment, beginBeside, finishAttachment, removeAttachment, sendPiece } from '../contracts.ts'
import type { WaitingFile } from './store.ts'

/** The first piece is small, for a slow line; each next one as large as the line carries in about this time. */
const firstPiece = 32_768
const pieceMs = 3000

const nextLength = (length: number, took: number): number =>
  Math.round(Math.min(pieceLimit, Math.max(firstPiece, (length * pieceMs) / Math.max(took, 1))))

interface Listening {
  readonly onProgress: (received: number) => void
  readonly signal: AbortSignal
}

const begin = ({ campaignId, assignmentId, uploadId, section, kind, about, name, size }: WaitingFile) => {
  const announced = { campaignId, assignmentId, uploadId, name, size }
  if (typeof about === 'string') return call(beginBeside, { ...announced, about })
  return call(beginAttachment, { ...announced, section, kind })
}

/**
 * Sends one file from wherever the server says it stopped. It may be called again after any failure, by this page
 * or a later one: what is there is not sent twice. Throws ProblemError, or AbortError.
 */
export const sendFile = async (file: WaitingFile, { onProgress, signal }: Listening): Promise<void> => {
  const { campaignId, size, bytes } = file
  const begun = await begin(file)
  if (begun.kept) return
  const { attachmentId } = begun
  try {
    let { received } = begun
    let length = firstPiece
    while (received < size) {
      onProgress(received)
      const began = performance.now()
      const piece = bytes.slice(received, received + length)
      const sent = { campaignId, attachmentId, offset: received, bytes: piece }
      received = (await sendBytes(sendPiece, sent, signal)).received
      length = nextLength(piece.size, performance.now() - began)
    }
    onProgress(size)
    await call(finishAttachment, { campaignId, attachmentId })
  } catch (error) {
    await letGo(error, { campaignId, attachmentId })
    throw error
  }
}

/** A cancelled upload, and one whose content is refused, leave nothing behind on the server. */
const letGo = async (
  error: unknown,
  upload: { readonly campaignId: number; readonly attachmentId: number },
): Promise<void> => {
  const cancelled = error instanceof DOMException && error.name === 'AbortError'
  const refused = error instanceof ProblemError && error.answer.status === 415
  if (cancelled || refused) await call(removeAttachment, upload).catch(() => undefined)
}
