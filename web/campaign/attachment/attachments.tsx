import { Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import {
  attachmentEndings,
  beginAttachment,
  defaultAttachmentLimit,
  listAttachments,
  promisedType,
  removeAttachment,
} from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { ProblemNotice, TextSkeleton, useDropOnPage, useFormat, useTexts } from '../../ui/index.ts'
import { AttachedFiles } from './attached-files.tsx'
import style from './attachment.module.css'
import { DropZone } from './drop-zone.tsx'
import { texts } from './texts.ts'
import { UploadLines } from './upload-lines.tsx'
import { useWaitingUploads } from './use-uploads.ts'

export interface AttachmentsProps {
  readonly campaignId: number
  readonly assignmentId: number
  /** Files of this section only, and new ones go to it; without it, all files of the duty. */
  readonly section?: string
  /** A word for what new files are here, such as “minh chứng”. */
  readonly kind?: string
  /** Shows without offering to add or remove. */
  readonly readOnly?: boolean
}

const megabyte = 1_000_000

/** Why a file is not even begun: said before a byte is sent. */
const useWhyNot = (limit: number) => {
  const t = useTexts(texts)
  const format = useFormat()
  return ({ name, size }: File): string | null => {
    if (promisedType(name) === null) return t('wrongType', { name, types: attachmentEndings.join(', ') })
    if (size === 0) return t('empty', { name })
    if (size <= limit) return null
    return t('tooLarge', { name, size: format.number(size / megabyte, 1), limit: limit / megabyte })
  }
}

/** The files of one duty of one unit: drag them in, watch them go, save them, remove them. */
export default function Attachments(props: AttachmentsProps) {
  const { campaignId, assignmentId, section, kind, readOnly = false } = props
  const t = useTexts(texts)
  const read = useRead(listAttachments, { campaignId, assignmentId }, { remember: true })
  const { refetch } = read
  const reread = useCallback(() => void refetch(), [refetch])
  const { own, add, cancel, retry, personId } = useWaitingUploads(campaignId, assignmentId, reread)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const limit = read.data?.limit ?? defaultAttachmentLimit
  const whyNot = useWhyNot(limit)
  const may = read.data?.may ?? []
  const adds = !readOnly && may.includes(beginAttachment.name)
  const here = { personId, campaignId, assignmentId, section: section ?? null, kind: kind ?? null }
  const take = (files: readonly File[]) => {
    const judged = files.map(file => ({ file, why: whyNot(file) }))
    setRefusals(judged.flatMap(({ why }) => (why === null ? [] : [why])))
    for (const { file, why } of judged) if (why === null) void add(here, file)
  }
  const over = useDropOnPage(adds, take)
  const isHere = (each: { readonly section: string | null }) =>
    section === undefined || each.section === section
  const files = (read.data?.attachments ?? []).filter(isHere)
  if (read.isPending) return <TextSkeleton lines={2} />
  return (
    <div>
      {read.data === undefined && <ProblemNotice problem={read.error} onRetry={reread} />}
      <AttachedFiles
        files={files}
        campaignId={campaignId}
        named={section === undefined}
        mayRemove={!readOnly && may.includes(removeAttachment.name)}
        onRemoved={reread}
      />
      {files.length === 0 && !adds && own.length === 0 && read.data !== undefined && (
        <Text className={style['quiet'] ?? ''}>{t('none')}</Text>
      )}
      <UploadLines uploads={own.filter(isHere)} onCancel={cancel} onRetry={retry} />
      {refusals.map(refusal => (
        <p key={refusal} className={style['refusal']} role="alert">
          {refusal}
        </p>
      ))}
      {adds && <DropZone over={over} limit={limit} onFiles={take} />}
    </div>
  )
}
