import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { ReadContract } from '../../domain/shared/index.ts'
import { ask } from './call.ts'
import type { ProblemError } from './problem-error.ts'

export interface ReadOptions {
  readonly enabled?: boolean
  /** Show the answer to the previous input while the next one loads: for filters and paging. */
  readonly keepPrevious?: boolean
  /** Milliseconds between repeats, for what changes without an event. */
  readonly every?: number
}

/** Reads by contract; the answer is kept under the contract's name so that writes of its step refresh it. */
export const useRead = <C extends ReadContract>(
  contract: C,
  input: z.input<C['input']>,
  options: ReadOptions = {},
): UseQueryResult<z.output<C['output']>, ProblemError> =>
  useQuery<z.output<C['output']>, ProblemError>({
    queryKey: [contract.name, input],
    queryFn: ({ signal }) => ask(contract, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  })
