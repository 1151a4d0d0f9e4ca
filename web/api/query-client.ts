import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem-error.ts'

const retries = 2

/** Reads are tried again only when the line was down: a refusal does not change by asking twice. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < retries && error instanceof ProblemError && error.isUnreachable,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
