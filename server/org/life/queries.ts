import { type SqlBool, sql } from 'kysely'
import type { UnitKind } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'

/** Every state of a unit with its parent's name at its beginning. */
export const lifeOf = (db: Reader, unitId: number) =>
  db
    .selectFrom('unitState as state')
    .where('state.unitId', '=', unitId)
    // Not the day on which undone units are remembered.
    .where(sql<SqlBool>`not state.valid <@ daterange('0001-01-01', '0001-01-02')`)
    .select([
      sql<string | null>`lower(state.valid)`.as('from'),
      sql<string | null>`upper(state.valid)`.as('to'),
      'state.level',
      'state.code',
      'state.fullName',
      'state.parentId',
      sql<string | null>`(select parent.full_name from unit_state parent
        where parent.unit_id = state.parent_id and parent.valid && state.valid
        order by lower(parent.valid) desc nulls last limit 1)`.as('parentName'),
    ])
    .orderBy(sql`lower(state.valid) nulls first`)
    .execute()

/** The events that name a unit, also those undone. */
export const eventsOf = (db: Reader, unitId: number) =>
  db
    .selectFrom('succession')
    .where('kind', '<>', 'undo')
    .where(
      sql<SqlBool>`(exists (select from succession_edge edge where edge.succession_id = succession.id
          and ${unitId} in (edge.from_unit_id, edge.to_unit_id))
        or (removed || added) @> ${JSON.stringify([{ unitId }])}::jsonb)`,
    )
    .select(['id', 'kind', 'onDay', 'decision'])
    .select(sql<boolean>`registry_key is not null`.as('listed'))
    .select(sql<boolean>`exists (select from succession undo where undo.undoes = succession.id)`.as('undone'))
    .orderBy('onDay')
    .orderBy('id')
    .execute()

export const kindOf = async (db: Reader, unitId: number): Promise<UnitKind | undefined> =>
  (await db.selectFrom('unit').where('id', '=', unitId).select('kind').executeTakeFirst())?.kind as
    | UnitKind
    | undefined

/** The units above one on a day on which it stands, the highest first. */
export const pathOf = async (db: Reader, unitId: number, day: string) => {
  const { rows } = await sql<{ unitId: number; fullName: string }>`
    select up.unit_id, named.full_name
    from unit_ancestors(${unitId}, ${day}::date) up
    join unit_state named on named.unit_id = up.unit_id and named.valid @> ${day}::date
    where up.depth > 0 order by up.depth desc`.execute(db)
  return rows
}
