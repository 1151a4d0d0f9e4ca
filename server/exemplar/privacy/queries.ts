import type { Writer } from '../../db/database.ts'

const erasedReason = '(đã xóa theo yêu cầu)'

/** Takes away everything that names or describes the person; that there was an exemplar of the unit stays. */
export const eraseProfile = async (
  tx: Writer,
  { campaignId, exemplarId, at }: { campaignId: number; exemplarId: number; at: Date },
): Promise<void> => {
  for (const table of ['exemplarProfile', 'exemplarConsent', 'exemplarEvidence', 'exemplarFile'] as const) {
    await tx
      .deleteFrom(table)
      .where('campaignId', '=', campaignId)
      .where('exemplarId', '=', exemplarId)
      .execute()
  }
  await tx
    .updateTable('exemplarTurn')
    .set({ reason: erasedReason })
    .where('campaignId', '=', campaignId)
    .where('exemplarId', '=', exemplarId)
    .where('reason', '<>', '')
    .execute()
  await tx
    .updateTable('exemplarSheet')
    .set({ note: '' })
    .where('campaignId', '=', campaignId)
    .where('exemplarId', '=', exemplarId)
    .where('note', '<>', '')
    .execute()
  await tx
    .updateTable('exemplar')
    .set({ erasedAt: at })
    .where('campaignId', '=', campaignId)
    .where('id', '=', exemplarId)
    .execute()
}
