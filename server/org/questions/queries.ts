import { type SqlBool, sql } from 'kysely'
import { answersTold, type ChangedUnit } from '../../../domain/org/index.ts'
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
      'last.parentId as placeId',
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

export interface PlaceAndDay {
  readonly placeId: number
  readonly onDay: string
}

/** What took another name or type, or began, on a day right below a unit; for each such place and day. */
export const changedAt = async (db: Reader, places: readonly PlaceAndDay[]) => {
  if (places.length === 0) return []
  const { rows } = await sql<PlaceAndDay & ChangedUnit>`
    select state.parent_id as place_id, lower(state.valid)::text as on_day, state.unit_id, state.full_name,
      before.full_name as before
    from unit_state state
    left join unit_state before on before.unit_id = state.unit_id and upper(before.valid) = lower(state.valid)
    where (state.parent_id, lower(state.valid)) in (select * from unnest(
        ${places.map(({ placeId }) => placeId)}::int[], ${places.map(({ onDay }) => onDay)}::date[]))
      and state.full_name is distinct from before.full_name
    order by state.code, state.unit_id`.execute(db)
  return rows
}

/** What people answered, the latest first, and how many answers there are. */
export const answersGiven = async (db: Reader) => {
  const { rows } = await sql<{
    questionId: number
    unitId: number
    unitName: string
    kind: 'successor' | 'weights'
    onDay: string
    successionId: number
    decision: string
    into: { unitId: number; fullName: string }[]
    settledAt: Date
    count: number
  }>`
    select question.id as question_id, question.unit_id, last.full_name as unit_name, question.kind,
      question.on_day::text, question.succession_id, question.settled_at, count(*) over ()::int as count,
      coalesce((select said.decision from division said where said.id = passage.division_id), succession.decision)
        as decision,
      passage.into
    from unit_question question
    join succession on succession.id = question.succession_id
    join lateral (select full_name from unit_state state where state.unit_id = question.unit_id
      order by upper(valid) desc nulls first limit 1) last on true
    join lateral (
      select max(edge.division_id) as division_id, coalesce(json_agg(json_build_object('unitId', edge.to_unit_id,
        'fullName', named.full_name) order by named.code), '[]') as into
      from passage_edge edge
      join unit_state named on named.unit_id = edge.to_unit_id and named.valid @> question.on_day
      where edge.succession_id = question.succession_id and edge.from_unit_id = question.unit_id
    ) passage on true
    where question.settled_at is not null
    order by question.settled_at desc, question.id desc limit ${answersTold}`.execute(db)
  return rows
}
