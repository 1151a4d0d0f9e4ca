import { lazy, Suspense } from 'react'
import type { PictureProps } from './attached-picture.tsx'
import type { AttachmentsProps } from './attachments.tsx'
import type { BesideFilesProps } from './beside-files.tsx'
import type { FrozenFilesProps } from './frozen-files.tsx'

const Shown = lazy(() => import('./attachments.tsx'))
const Beside = lazy(() => import('./beside-files.tsx'))
const Frozen = lazy(() => import('./frozen-files.tsx'))
const Picture = lazy(() => import('./attached-picture.tsx'))

/** `<Attachments campaignId assignmentId section? kind? />`: the files of one duty of one unit, wherever it is shown. */
export const Attachments = (props: AttachmentsProps) => (
  <Suspense fallback={null}>
    <Shown {...props} />
  </Suspense>
)

/** Files that go along with words that are being written beside a duty. */
export const BesideFiles = (props: BesideFilesProps) => (
  <Suspense fallback={null}>
    <Beside {...props} />
  </Suspense>
)

/** Files that stay as they were sent, in a submission or with what was said. */
export const FrozenAttachments = (props: FrozenFilesProps) => (
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
