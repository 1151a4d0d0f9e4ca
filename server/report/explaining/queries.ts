import type { Reader, Writer } from '../../db/database.ts'

/** Everything said to findings, what was taken back among it with no words. */
export const draftExplanations = (db: Reader, reportId: number) =>
  db
    .selectFrom('draftExplanation')
    .leftJoin('person', 'person.id', 'draftExplanation.savedBy')
    .where('reportId', '=', reportId)
    .select(['finding', 'text', 'revision', 'savedAt', 'person.name as savedBy'])
    .orderBy('finding')
    .execute()

/** What counts: every finding to which something is said. */
export const explanationsOf = (db: Reader, reportId: number) =>
  db
    .selectFrom('draftExplanation')
    .where('reportId', '=', reportId)
    .where('text', '<>', '')
    .select(['finding', 'text'])
    .orderBy('finding')
    .execute()

interface ExplanationToPut {
  readonly campaignId: number
  readonly reportId: number
  readonly finding: string
  readonly text: string
  readonly revision: number
  readonly savedAt: Date
  readonly savedBy: number
}

export const putExplanation = async (tx: Writer, row: ExplanationToPut): Promise<void> => {
  const { text, revision, savedAt, savedBy } = row
  await tx
    .insertInto('draftExplanation')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['campaignId', 'reportId', 'finding'])
        .doUpdateSet({ text, revision, savedAt, savedBy }),
    )
    .execute()
}
