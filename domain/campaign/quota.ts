import { z } from 'zod'
import type { Quantity } from '../plan/index.ts'

/** How many each unit delivers, of which part; one without parts has a single line. */
export const quotaLine = z.object({ part: z.string().nullable(), count: z.number().int().positive() })
export type QuotaLine = z.output<typeof quotaLine>

export interface QuotaStanding extends QuotaLine {
  readonly delivered: number
}

/** "02 báo cáo (01 tập thể, 01 cá nhân)" asks one of each part; what the parts leave open has a line of its own. */
export const quotaOf = (quantity: Quantity | null): QuotaLine[] => {
  if (quantity === null) return []
  const parts = Object.entries(quantity.breakdown)
    .filter(([, count]) => Number.isInteger(count) && count > 0)
    .map(([part, count]) => ({ part, count }))
    // Stored keys come back in any order; collectives are named before individuals.
    .sort((one, other) => Number(other.part === 'tập thể') - Number(one.part === 'tập thể'))
  const rest = quantity.count - parts.reduce((sum, { count }) => sum + count, 0)
  const whole = Number.isInteger(rest) && rest > 0 ? [{ part: null, count: rest }] : []
  return [...parts, ...whole]
}

/** What is delivered against the quota; a deliverable whose part the quota does not name counts for the open line. */
export const standingOfQuota = (
  quota: readonly QuotaLine[],
  deliverables: readonly { readonly part: string | null }[],
): QuotaStanding[] => {
  const named = new Set(quota.map(({ part }) => part))
  return quota.map(line => ({
    ...line,
    delivered: deliverables.filter(({ part }) => (named.has(part) ? part : null) === line.part).length,
  }))
}

/** How many are missing over all parts; more of one part does not make up for another. */
export const missingOf = (standing: readonly QuotaStanding[]): number =>
  standing.reduce((sum, { count, delivered }) => sum + Math.max(0, count - delivered), 0)
