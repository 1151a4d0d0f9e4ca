import type { z } from 'zod'
import { defaultAttachmentLimit, listAttachments } from '../../../domain/campaign/index.ts'
import { type Block, documentPicture, type previewDocument } from '../../../domain/report/index.ts'
import { attemptKey, readAddress, useRead, useSubject } from '../../api/index.ts'
import { keepPicture } from '../../campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts as reportTexts } from '../texts.ts'

export type PreviewedDocument = z.output<typeof previewDocument.output>
export type PreviewedPicture = PreviewedDocument['pictures'][number]

export const pictureAddress = (reportId: number, fileId: number, uploadId: string): string =>
  readAddress(documentPicture, { reportId, fileId, uploadId })

const notForNames = /[\\/:*?"<>|]/g

/** The pictures of the uploaded file: which of them an attachment may hold, and how they get into the text. */
export const useDocumentPictures = (
  report: Report,
  fileId: number,
  pictures: readonly PreviewedPicture[],
) => {
  const t = useTexts(reportTexts)
  const { person } = useSubject()
  const { campaignId, assignmentId } = report
  const read = useRead(listAttachments, { campaignId, assignmentId }, { remember: true })
  const limit = read.data?.limit ?? defaultAttachmentLimit
  const fits = (uploadId: string) => pictures.some(each => each.uploadId === uploadId && each.size <= limit)
  const large = pictures.filter(({ size }) => size > limit)

  /** Fetches the pictures of blocks first: with one missing, nothing of them is copied. Rejects without a line. */
  const bytesFor = async (blocks: readonly Block[]): Promise<ReadonlyMap<string, Blob>> => {
    const named = blocks.flatMap(block =>
      block.kind === 'picture' && fits(block.uploadId) ? [block.uploadId] : [],
    )
    const held = new Map<string, Blob>()
    for (const uploadId of named) {
      const response = await fetch(pictureAddress(report.id, fileId, uploadId), {
        credentials: 'same-origin',
      })
      if (!response.ok) throw new Error(uploadId)
      held.set(uploadId, await response.blob())
    }
    return held
  }

  /** Blocks with their pictures as attachments of the duty, on their way already. */
  const take = (
    blocks: readonly Block[],
    section: string,
    held: ReadonlyMap<string, Blob>,
  ): readonly Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.kind !== 'picture') return [block]
      const bytes = held.get(block.uploadId)
      if (bytes === undefined) return []
      const uploadId = attemptKey()
      const at = pictures.findIndex(each => each.uploadId === block.uploadId) + 1
      const ending = bytes.type === 'image/png' ? 'png' : 'jpg'
      const words = block.alt.slice(0, 60).replace(notForNames, ' ').trim() || 'hinh'
      const file = new File([bytes], `${words}-${at}.${ending}`, { type: bytes.type })
      const place = { campaignId, assignmentId, section, personId: person.id, kind: t('editor.pictureKind') }
      void keepPicture(place, file, uploadId)
      return [{ ...block, uploadId }]
    })

  return { bytesFor, take, fits, large, limit }
}
