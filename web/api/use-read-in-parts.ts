import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { z } from 'zod'
import type { ReadContract } from '../../domain/shared/index.ts'
import type { ProblemError } from './problem-error.ts'
import { askOrRemember } from './use-read.ts'

/** A read that is asked for part by part. */
export interface ReadInParts<Output> {
  /** Those that have come, in order; undefined before the first. */
  readonly parts: readonly Output[] | undefined
  /** Why the next part did not come. */
  readonly problem: ProblemError | null
  readonly retry: () => void
}

/**
 * One large read in several smaller ones by the same contract, each asked when the one before it has come: the page
 * shows what it has, and the server is not busy with all of it at once. Leaving the page ends it. Remembered on this
 * machine and refreshed like `useRead`.
 */
export const useReadInParts = <C extends ReadContract>(
  contract: C,
  inputs: readonly z.input<C['input']>[],
): ReadInParts<z.output<C['output']>> => {
  const read = useInfiniteQuery({
    // The first input says of which campaign it is, for whoever refreshes what belongs to one.
    queryKey: [contract.name, inputs[0], inputs] as const,
    queryFn: ({ pageParam, signal }) =>
      askOrRemember(contract, inputs[pageParam] as z.input<C['input']>, signal),
    initialPageParam: 0,
    getNextPageParam: (_last, come: readonly z.output<C['output']>[]) =>
      come.length < inputs.length ? come.length : undefined,
    enabled: inputs.length > 0,
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage, refetch } = read
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return {
    parts: data?.pages,
    problem: data === undefined || hasNextPage ? (read.error as ProblemError | null) : null,
    retry: () => void (data === undefined ? refetch() : fetchNextPage()),
  }
}
