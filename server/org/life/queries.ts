import { type SqlBool, sql } from 'kysely'
import type { UnitKind } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'

/** Open questions of units whose last parents lead up to a unit; all of them without one. */
export const openQuestions = async (db: Reader, below: number | undefined) => {
  const rows = await db
    .selectFrom('unitQuestion as question')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('unitState as state')
          .whereRef('state.unitId', '=', 'question.unitId')
          .select(['state.fullName', 'state.code', 'state.parentId'])
          .orderBy(sql`upper(state.valid) desc nulls first`)
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .leftJoin('unitState as place', join =>
      join.onRef('place.unitId', '=', 'last.parentId').on(sql<SqlBool>`place.valid @> (question.on_day - 1)`),
    )
    .where('question.settledAt', 'is', null)
    .$if(below !== undefined, all =>
      all.where(
        sql<SqlBool>`exists (select from unit_ancestors(question.unit_id, question.on_day - 1) up where up.unit_id = ${below ?? 0})`,
      ),
    )
    .select([
      'question.id',
      'question.unitId',
      'question.kind',
      'question.onDay',
      'question.successionId',
      'last.fullName as unitName',
      'last.code',
      sql<string>`coalesce(place.full_name, '')`.as('placeName'),
      sql<{ unitId: number; fullName: string }[]>`coalesce((
        select json_agg(json_build_object('unitId', edge.to_unit_id, 'fullName', named.full_name) order by named.code)
        from succession_edge edge
        join unit_state named on named.unit_id = edge.to_unit_id and named.valid @> question.on_day
        where edge.succession_id = question.succession_id and edge.from_unit_id = question.unit_id), '[]')`.as(
        'among',
      ),
    ])
    .orderBy('question.onDay')
    .orderBy('place.code')
    .orderBy('last.code')
    .execute()
  return rows
}

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
