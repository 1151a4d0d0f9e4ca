import { campaignOr404 } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import type { ExpectedReport } from './queries.ts'

export const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

/** The reports of one duty, or of all. */
export const ofDuty = (
  reports: readonly ExpectedReport[],
  chosen: number | undefined,
): readonly ExpectedReport[] =>
  reports.filter(({ obligationId }) => obligationId === (chosen ?? obligationId))
