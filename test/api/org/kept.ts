import { sql } from 'kysely'
import type { Database } from '../../../server/db/database.ts'

/** Where the passages kept for reading differ from those reckoned anew from events and shares: nowhere, ever. */
export const keptAmiss = async (db: Database): Promise<readonly unknown[]> => {
  const { rows } = await sql`
    with kept as (
      select succession_id, on_day, from_unit_id, to_unit_id, weight, weight_of, source_code, division_id, figures_only,
        line::jsonb as line
      from passage_in_force
    ), reckoned as (
      select *, jsonb_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text) as line
      from passage_reckoned
    )
    select 'kept' as only_in, wrong.* from (select * from kept except all select * from reckoned) wrong
    union all
    select 'reckoned', wrong.* from (select * from reckoned except all select * from kept) wrong`.execute(db)
  return rows
}
