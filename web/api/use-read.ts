import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { ReadContract } from '../../domain/shared/index.ts'
import { ask, readAddress } from './call.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { ProblemError } from './problem-error.ts'

export interface ReadOptions {
  readonly enabled?: boolean
  /** Show the answer to the previous input while the next one loads: for filters and paging. */
  readonly keepPrevious?: boolean
  /** Keep the last answer on this machine and show it when the line is down; forgotten at sign-out. */
  readonly remember?: boolean
  /** Milliseconds between repeats, for what changes without an event. */
  readonly every?: number
  /** First words of other writes' names that change it: a duty is written as `obligation.edit` and read in `plan.read`. */
  readonly follows?: readonly string[]
}

/** Asks; where the line is down, the last answer that was kept on this machine. */
export const askOrRemember = async <C extends ReadContract>(
  contract: C,
  input: z.input<C['input']>,
  signal: AbortSignal,
): Promise<z.output<C['output']>> => {
  const address = readAddress(contract, input)
  try {
    const answer = await ask(contract, input, signal)
    await keepAnswer(address, answer)
    return answer
  } catch (error) {
    const kept = error instanceof ProblemError && error.isUnreachable ? await keptAnswer(address) : undefined
    if (kept === undefined) throw error
    return kept as z.output<C['output']>
  }
}

/** Reads by contract; the answer is kept under the contract's name so that writes of its step refresh it. */
export const useRead = <C extends ReadContract>(
  contract: C,
  input: z.input<C['input']>,
  options: ReadOptions = {},
): UseQueryResult<z.output<C['output']>, ProblemError> =>
  useQuery<z.output<C['output']>, ProblemError>({
    queryKey: [contract.name, input],
    queryFn: ({ signal }) =>
      options.remember === true ? askOrRemember(contract, input, signal) : ask(contract, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    meta: { follows: options.follows ?? [] },
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  })
