import type { Query, QueryClient } from '@tanstack/react-query'

/** `campaign.matrix` belongs to the step `campaign`. */
export const stepOf = (name: string): string => name.split('.')[0] ?? name

/** Marks every read of these steps as out of date; what is on the screen is asked for again. */
export const refreshSteps = (client: QueryClient, steps: Iterable<string>): Promise<void> => {
  const wanted = new Set(steps)
  return client.invalidateQueries({ predicate: query => stepsOf(query).some(step => wanted.has(step)) })
}

/** What a read is refreshed by besides the writes of its own step, as `useRead` puts it beside the query. */
export interface Following {
  readonly follows?: readonly string[]
}

const stepsOf = ({ queryKey: [name], meta }: Query): readonly string[] => {
  if (typeof name !== 'string') return []
  const { follows = [] }: Following = meta ?? {}
  return [stepOf(name), ...follows]
}

/**
 * Marks every read of these campaigns as out of date, whichever step it belongs to: a report that is submitted
 * changes the matrix of its campaign.
 */
export const refreshCampaigns = (client: QueryClient, campaignIds: Iterable<number>): Promise<void> => {
  const wanted = new Set<unknown>(campaignIds)
  return client.invalidateQueries({ predicate: query => wanted.has(campaignOf(query.queryKey[1])) })
}

const campaignOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'campaignId' in input ? input.campaignId : undefined
