import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem-error.ts'

const retries = 2
const signInFirst = 'request.signInFirst'

/**
 * Reads are tried again only when the line was down: a refusal does not change by asking twice. When the server
 * says that nobody is signed in, the session is read again and the shell asks for the password.
 */
export const createQueryClient = (): QueryClient => {
  const onError = (error: Error): void => {
    if (error instanceof ProblemError && error.answer.code === signInFirst)
      void client.invalidateQueries({ queryKey: ['session.read'] })
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // An office network without the internet counts as offline in the browser's eyes; only the server knows.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < retries && error instanceof ProblemError && error.isUnreachable,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
