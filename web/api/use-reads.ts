import { useQueries } from '@tanstack/react-query'
import type { z } from 'zod'
import type { ReadContract } from '../../domain/shared/index.ts'
import { ask } from './call.ts'

/** Several reads by one contract, kept and refreshed like those of `useRead`; what has not come yet is undefined. */
export const useReads = <C extends ReadContract>(
  contract: C,
  inputs: readonly z.input<C['input']>[],
): readonly (z.output<C['output']> | undefined)[] =>
  useQueries({
    queries: inputs.map(input => ({
      queryKey: [contract.name, input],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(contract, input, signal),
    })),
    combine: answers,
  })

const answers = <Data>(
  reads: readonly { readonly data: Data | undefined }[],
): readonly (Data | undefined)[] => reads.map(({ data }) => data)
