import { lazy, Suspense } from 'react'

const Shown = lazy(() => import('./carrying.tsx'))

/** How one duty is carried out; asked for when somebody looks. */
export const CarryingOut = (props: {
  readonly campaignId: number
  readonly assignmentId: number
  readonly elsewhere: boolean
}) => (
  <Suspense fallback={null}>
    <Shown {...props} />
  </Suspense>
)
