import { lazy, Suspense } from 'react'

const Shown = lazy(() => import('./passing.tsx'))

/** What a unit passed on of one duty; draws nothing where it has nobody below. */
export const Passing = (props: { readonly campaignId: number; readonly assignmentId: number }) => (
  <Suspense fallback={null}>
    <Shown {...props} />
  </Suspense>
)
