import { useCallback } from 'react'
import { defaultAttachmentLimit } from '../../../domain/campaign/index.ts'
import { readAddress, useRead } from '../../api/index.ts'
import { ProblemNotice, TextSkeleton } from '../../ui/index.ts'
import { beginAttachment, listAttachments, readAttachment, removeAttachment } from './contracts.ts'
import { FileBox } from './file-box.tsx'
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

/** The files of one duty of one unit: drag them in, watch them go, save them, remove them. */
export default function Attachments(props: AttachmentsProps) {
  const { campaignId, assignmentId, section, kind, readOnly = false } = props
  const read = useRead(listAttachments, { campaignId, assignmentId }, { remember: true })
  const { refetch } = read
  const reread = useCallback(() => void refetch(), [refetch])
  const sending = useWaitingUploads({ campaignId, assignmentId, about: null }, reread)
  const { own, add, personId } = sending
  const may = read.data?.may ?? []
  const here = { personId, campaignId, assignmentId, section: section ?? null, kind: kind ?? null }
  const isHere = (each: { readonly section: string | null }) =>
    section === undefined || each.section === section
  if (read.isPending) return <TextSkeleton lines={2} />
  return (
    <div>
      {read.data === undefined && <ProblemNotice problem={read.error} onRetry={reread} />}
      <FileBox
        files={read.data?.attachments.filter(isHere) ?? null}
        campaignId={campaignId}
        address={attachmentId => readAddress(readAttachment, { campaignId, attachmentId })}
        named={section === undefined}
        mayRemove={!readOnly && may.includes(removeAttachment.name)}
        onRemoved={reread}
        sending={{ ...sending, own: own.filter(isHere) }}
        adds={!readOnly && may.includes(beginAttachment.name)}
        limit={read.data?.limit ?? defaultAttachmentLimit}
        onFile={file => void add(here, file)}
      />
    </div>
  )
}
