import { useCallback, useEffect } from 'react'
import {
  beginBeside,
  defaultAttachmentLimit,
  listBeside,
  removeAttachment,
} from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { ProblemNotice, TextSkeleton } from '../../ui/index.ts'
import { FileBox } from './file-box.tsx'
import { useWaitingUploads } from './use-uploads.ts'

export interface BesideFilesProps {
  readonly campaignId: number
  readonly assignmentId: number
  /** What is being written, `obstacle:new` for instance. */
  readonly about: string
  /** Where a file is saved from. */
  readonly address: (attachmentId: number) => string
  /** Some are still on their way: what is written is not sent without them. */
  readonly onWaiting: (waiting: boolean) => void
}

/** Files that go along with words that are being written; until these are sent, nobody else sees them. */
export default function BesideFiles({
  campaignId,
  assignmentId,
  about,
  address,
  onWaiting,
}: BesideFilesProps) {
  const read = useRead(listBeside, { campaignId, assignmentId, about })
  const { refetch } = read
  const reread = useCallback(() => void refetch(), [refetch])
  const sending = useWaitingUploads({ campaignId, assignmentId, about }, reread)
  const { own, add, personId } = sending
  const waiting = own.length > 0
  useEffect(() => onWaiting(waiting), [waiting, onWaiting])
  const may = read.data?.may ?? []
  const here = { personId, campaignId, assignmentId, about, section: null, kind: null }
  if (read.isPending) return <TextSkeleton lines={2} />
  return (
    <div>
      {read.data === undefined && <ProblemNotice problem={read.error} onRetry={reread} />}
      <FileBox
        files={read.data?.attachments ?? null}
        campaignId={campaignId}
        address={address}
        named={false}
        beside
        mayRemove={may.includes(removeAttachment.name)}
        onRemoved={reread}
        sending={sending}
        adds={may.includes(beginBeside.name)}
        limit={read.data?.limit ?? defaultAttachmentLimit}
        onFile={file => void add(here, file)}
      />
    </div>
  )
}
