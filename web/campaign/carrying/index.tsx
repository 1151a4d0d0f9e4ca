import { lazy, Suspense } from 'react'

const Shown = lazy(() => import('./carrying.tsx'))

/** How one duty is carried out; asked for when somebody looks. */
export const CarryingOut = (props: {
  readonly campaignId: number
  readonly assignmentId: number
  readonly byReport: boolean
}) => (
  <Suspense fallback={null}>
    <Shown {...props} />
  </Suspense>
)
