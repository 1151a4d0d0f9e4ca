import { lazy, Suspense } from 'react'
import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import type { PictureProps } from './attached-picture.tsx'
import type { AttachmentsProps } from './attachments.tsx'

const Shown = lazy(() => import('./attachments.tsx'))
const Frozen = lazy(() => import('./frozen-files.tsx'))
const Picture = lazy(() => import('./attached-picture.tsx'))

/** `<Attachments campaignId assignmentId section? kind? />`: the files of one duty of one unit, wherever it is shown. */
export const Attachments = (props: AttachmentsProps) => (
  <Suspense fallback={null}>
    <Shown {...props} />
  </Suspense>
)

/** The files frozen in a submission. */
export const FrozenAttachments = (props: {
  readonly campaignId: number
  readonly files: readonly FrozenAttachment[]
}) => (
  <Suspense fallback={null}>
    <Frozen {...props} />
  </Suspense>
)

/** A picture that stands in a text. */
export const AttachedPicture = (props: PictureProps) => (
  <Suspense fallback={null}>
    <Picture {...props} />
  </Suspense>
)
