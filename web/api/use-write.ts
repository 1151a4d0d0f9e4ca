import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { z } from 'zod'
import type { WriteContract } from '../../domain/shared/index.ts'
import { attemptKey } from './attempt.ts'
import { call } from './call.ts'
import { ProblemError } from './problem-error.ts'
import { refreshSteps, stepOf } from './refresh.ts'

export interface WriteOptions<Output> {
  /** Steps besides its own whose reads this write changes. */
  readonly touches?: readonly string[]
  readonly onDone?: (output: Output) => void
}

interface Attempt {
  readonly body: string
  readonly key: string
}

/**
 * A write as a mutation: `write.mutate(input)`, `write.isPending`, `write.error`. When the line was down and the
 * person sends the same content again, it is the same attempt and cannot happen twice.
 */
export const useWrite = <C extends WriteContract>(
  contract: C,
  options: WriteOptions<z.output<C['output']>> = {},
): UseMutationResult<z.output<C['output']>, ProblemError, z.input<C['input']>> => {
  const client = useQueryClient()
  const open = useRef<Attempt | null>(null)
  return useMutation<z.output<C['output']>, ProblemError, z.input<C['input']>>({
    mutationKey: [contract.name],
    mutationFn: async input => {
      const body = JSON.stringify(input)
      const attempt = open.current?.body === body ? open.current : { body, key: attemptKey() }
      open.current = attempt
      try {
        const output = await call(contract, input, attempt.key)
        open.current = null
        return output
      } catch (error) {
        if (!(error instanceof ProblemError && error.isUnreachable)) open.current = null
        throw error
      }
    },
    onSuccess: async output => {
      options.onDone?.(output)
      await refreshSteps(client, [stepOf(contract.name), ...(options.touches ?? [])])
    },
  })
}
