import type { Reader, Writer } from '../../db/database.ts'

export const explanationsOf = (db: Reader, reportId: number) =>
  db
    .selectFrom('draftExplanation')
    .where('reportId', '=', reportId)
    .select(['finding', 'text'])
    .orderBy('finding')
    .execute()

interface ExplanationToPut {
  readonly campaignId: number
  readonly reportId: number
  readonly finding: string
  readonly text: string
  readonly savedAt: Date
  readonly savedBy: number
}

export const putExplanation = async (tx: Writer, row: ExplanationToPut): Promise<void> => {
  const { text, savedAt, savedBy } = row
  await tx
    .insertInto('draftExplanation')
    .values(row)
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'reportId', 'finding']).doUpdateSet({ text, savedAt, savedBy }),
    )
    .execute()
}

export const dropExplanation = async (
  tx: Writer,
  { campaignId, reportId, finding }: Pick<ExplanationToPut, 'campaignId' | 'reportId' | 'finding'>,
): Promise<void> => {
  await tx
    .deleteFrom('draftExplanation')
    .where('campaignId', '=', campaignId)
    .where('reportId', '=', reportId)
    .where('finding', '=', finding)
    .execute()
}
