import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

/** What was chosen for the consolidated report of a campaign; undefined where nobody has chosen. */
export const chosenMap = (db: Reader, campaignId: number) =>
  db
    .selectFrom('synthesis')
    .leftJoin('person', 'person.id', 'synthesis.chosenBy')
    .where('synthesis.campaignId', '=', campaignId)
    .select([
      'synthesis.mapOn',
      'synthesis.revision',
      'synthesis.chosenAt',
      'synthesis.fixedAt',
      'person.name as chosenBy',
    ])
    .executeTakeFirst()

/** Whoever chooses, or fixes the choice, for one campaign waits for the other. */
export const holdSynthesis = async (tx: Writer, campaignId: number): Promise<void> => {
  await tx.selectFrom('campaign').where('id', '=', campaignId).select('id').forNoKeyUpdate().execute()
}

interface Choice {
  readonly campaignId: number
  readonly mapOn: string | null
  readonly revision: number
  readonly chosenBy: number | null
  readonly chosenAt: Date
}

export const keepMap = async (tx: Writer, choice: Choice): Promise<void> => {
  const { campaignId: _, ...changed } = choice
  await tx
    .insertInto('synthesis')
    .values(choice)
    .onConflict(conflict => conflict.column('campaignId').doUpdateSet(changed))
    .execute()
}

export const fixMap = async (
  tx: Writer,
  campaignId: number,
  mapOn: string | null,
  at: Date,
): Promise<void> => {
  await sql`insert into synthesis (campaign_id, map_on, chosen_at, fixed_at)
    values (${campaignId}, ${mapOn}::date, ${at}, ${at})
    on conflict (campaign_id) do update set map_on = excluded.map_on, fixed_at = excluded.fixed_at`.execute(
    tx,
  )
}
