import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bilingual } from '../../../domain/shared/index.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { RowsSkeleton } from './skeletons.tsx'

interface Props<Data> {
  readonly read: UseQueryResult<Data, Error & { readonly answer: Bilingual }>
  /** Shaped like what comes, so that nothing jumps. */
  readonly skeleton?: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** A read on the page: its skeleton, its refusal with “Thử lại”, or what it brought. */
export const Loaded = <Data,>({ read, skeleton, children }: Props<Data>) => {
  if (read.data !== undefined) return children(read.data)
  if (read.isError) return <ProblemNotice problem={read.error} onRetry={() => void read.refetch()} />
  return skeleton ?? <RowsSkeleton />
}
