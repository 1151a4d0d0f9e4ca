import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import {
  defaultAttachmentLimit,
  listAttachments,
  pictureEndings,
  promisedType,
} from '../../../domain/campaign/index.ts'
import { attemptKey, useRead, useSubject } from '../../api/index.ts'
import { keepPicture } from '../../campaign/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { type Clipboard, takePastedPictures } from './pasted-pictures.ts'

export interface PicturePlace {
  readonly campaignId: number
  readonly assignmentId: number
  readonly section: string
}

const megabyte = 1_000_000

const isImage = (file: File): boolean => file.type.startsWith('image/')

/** Pictures on their way into the text: kept as attachments of the duty, with what could not be taken said. */
export const usePictures = (place: PicturePlace) => {
  const t = useTexts(texts)
  const { person } = useSubject()
  const { campaignId, assignmentId } = place
  const read = useRead(listAttachments, { campaignId, assignmentId }, { remember: true })
  const limit = read.data?.limit ?? defaultAttachmentLimit
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const clipboard = useRef<Clipboard>({ rtf: '', files: [] })
  const refuse = (words: string) => setRefusals(before => [...new Set([...before, words])])
  const keep = (file: File): string | null => {
    const { name, size } = file
    const type = promisedType(name)
    if (type !== 'jpg' && type !== 'png') {
      refuse(t('editor.pictureType', { name, types: pictureEndings.join(', ') }))
      return null
    }
    if (size > limit || size === 0) {
      refuse(t('editor.pictureLarge', { name, limit: Math.floor(limit / megabyte) }))
      return null
    }
    const uploadId = attemptKey()
    void keepPicture({ ...place, personId: person.id, kind: t('editor.pictureKind') }, file, uploadId)
    return uploadId
  }
  /** Puts files into the text at a place, or where the cursor is. */
  const insert = (editor: Editor, files: readonly File[], at?: number): void => {
    setRefusals([])
    const nodes = files.flatMap(file => {
      const uploadId = keep(file)
      return uploadId === null ? [] : [{ type: 'picture', attrs: { uploadId, alt: '' } }]
    })
    if (nodes.length === 0) return
    // The cursor goes on behind the pictures: on the last of them, what is typed next would take its place.
    const content = [...nodes, { type: 'paragraph' }]
    editor
      .chain()
      .insertContentAt(at ?? editor.state.selection.to, content)
      .run()
  }
  /** What the paste event holds beside its HTML, for the cleaning that follows; true where it was pictures alone. */
  const hear = (data: DataTransfer | null): readonly File[] => {
    setRefusals([])
    const files = [...(data?.files ?? [])].filter(isImage)
    clipboard.current = { rtf: data?.getData('text/rtf') ?? '', files }
    return (data?.getData('text/html') ?? '') === '' && (data?.getData('text/plain') ?? '') === ''
      ? files
      : []
  }
  const take = (page: Document): void => {
    const left = takePastedPictures(page, clipboard.current, keep)
    if (left > 0) refuse(t('editor.pictureLeft', { count: left }))
  }
  return { insert, hear, take, refusals }
}
