import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reader } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** The duties that are owed now in the place of one, which is itself unless it was inherited. */
export const dutiesNow = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where(sql<SqlBool>`id in (select assignment_id from duty_now(${campaignId}, ${assignmentId}))`)
    .select(['id', 'unitId', 'dueAt', 'state'])
    .orderBy('id')
    .execute()

/**
 * For a query over duties: who owes an inherited one now, as JSON with the names they have by the day of the
 * campaign's map or from their first on. Empty where the duty is its unit's own as before.
 *
 * @param campaignId column with the campaign
 * @param assignmentId column with the duty
 * @param state column with its state
 * @param mapOn column with the day of the map
 */
export const nowOf = (
  campaignId: string,
  assignmentId: string,
  state: string,
  mapOn: string,
): RawBuilder<readonly { unitId: number; unitName: string; dueAt: string | null }[]> =>
  sql`case when ${sql.ref(state)} = 'inherited' then (
    select coalesce(json_agg(json_build_object('unitId', owing.unit_id, 'unitName', known.full_name, 'dueAt', owing.due_at)
      order by owing.id), '[]')
    from duty_now(${sql.ref(campaignId)}, ${sql.ref(assignmentId)}) now
    join assignment owing on owing.campaign_id = ${sql.ref(campaignId)} and owing.id = now.assignment_id
    join unit_state known on known.unit_id = owing.unit_id and ${knownOn('known', mapOn)}
  ) else '[]'::json end`
