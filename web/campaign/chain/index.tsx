import { lazy, Suspense } from 'react'
import { RowsSkeleton } from '../../ui/index.ts'

const Shown = lazy(() => import('./chain.tsx'))

/** The order of the work of a campaign. */
export const Chain = ({ campaignId }: { readonly campaignId: number }) => (
  <Suspense fallback={<RowsSkeleton />}>
    <Shown campaignId={campaignId} />
  </Suspense>
)
