import { type SqlBool, sql } from 'kysely'
import type { Moved } from '../../../../domain/org/index.ts'
import type { Role } from '../../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { knownAt } from '../../succession/queries.ts'

export interface PersonOf {
  readonly fromUnitId: number
  readonly personId: number
  readonly name: string
  readonly position: string
  readonly active: boolean
  /** The unit they work at, by its name of the day. */
  readonly unitId: number
  readonly unitName: string
  readonly roles: readonly Role[]
}

/** Whoever works at one of the units or holds a role there, once for each of them. */
export const peopleOf = async (
  db: Reader,
  unitIds: readonly number[],
  day: string,
): Promise<readonly PersonOf[]> => {
  if (unitIds.length === 0) return []
  const { rows } = await sql<PersonOf>`
    with held as (
      select unit_id, person_id, array_agg(role order by role) as roles from role_grant
      where unit_id = any(${[...unitIds]}::int[]) group by unit_id, person_id
    ), there as (
      select unit_id, person_id from held
      union select unit_id, id from person where unit_id = any(${[...unitIds]}::int[])
    )
    select there.unit_id as "fromUnitId", person.id as "personId", person.name, person.position, person.active,
      person.unit_id as "unitId", state.full_name as "unitName", coalesce(held.roles, '{}') as roles
    from there
    join person on person.id = there.person_id
    left join held on held.unit_id = there.unit_id and held.person_id = there.person_id
    join unit_state state on state.unit_id = person.unit_id and ${knownAt('state', sql`${day}::date`)}
    order by array_position(${[...unitIds]}::int[], there.unit_id), person.unit_id <> there.unit_id, person.name,
      person.id`.execute(db)
  return rows
}

/** The units that an event ended, each with those it said take it over; one that goes on is not among them. */
export const endingsOf = async (db: Reader, successionId: number) => {
  const edges = await db
    .selectFrom('successionEdge')
    .where('successionId', '=', successionId)
    .select(['fromUnitId', 'toUnitId'])
    .orderBy('fromUnitId')
    .orderBy('toUnitId')
    .execute()
  return [...new Set(edges.map(edge => edge.fromUnitId))].flatMap(fromUnitId => {
    const into = edges.flatMap(edge => (edge.fromUnitId === fromUnitId ? (edge.toUnitId ?? []) : []))
    return into.includes(fromUnitId) ? [] : [{ fromUnitId, into }]
  })
}

export interface MovingRow {
  readonly personId: number
  readonly fromUnitId: number
  readonly toUnitId: number | null
  readonly state: 'waiting' | 'stays' | 'moved' | 'gone' | 'back' | 'movedOn'
}

const nothingMoved: Moved = { placed: false, taken: [], given: [] }

/** What becomes of a person at an event, in place of what was said of them there before. */
export const keepMoving = async (
  tx: Writer,
  successionId: number,
  row: MovingRow,
  now: Date,
  { placed, taken, given }: Moved = nothingMoved,
): Promise<void> => {
  const said = {
    toUnitId: row.toUnitId,
    state: row.state,
    placed,
    taken: [...taken],
    given: [...given],
    enteredAt: now,
  }
  await tx
    .insertInto('successionPerson')
    .values({ successionId, personId: row.personId, fromUnitId: row.fromUnitId, ...said })
    .onConflict(conflict => conflict.constraint('succession_person_once').doUpdateSet(said))
    .execute()
}

/** All that an event did to people, in the order in which it did. */
export const movingsOf = async (db: Reader, successionId: number) => {
  const rows = await db
    .selectFrom('successionPerson')
    .where('successionId', '=', successionId)
    .select(['personId', 'fromUnitId', 'toUnitId', 'state', 'placed', 'taken', 'given'])
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    ...row,
    state: row.state as MovingRow['state'],
    taken: row.taken as Role[],
    given: row.given as Role[],
  }))
}

export const namesOfPeople = async (db: Reader, personIds: readonly number[]) => {
  const rows = await db
    .selectFrom('person')
    .where(sql<SqlBool>`id = any(${[...personIds]}::int[])`)
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

/** The people of an event wait for its day. */
export const letPeopleWait = async (tx: Writer, successionId: number): Promise<void> => {
  await tx.updateTable('succession').set({ peopleWait: true }).where('id', '=', successionId).execute()
}

/** They wait no more; whether they did. */
export const stopWaiting = async (tx: Writer, successionId: number): Promise<boolean> => {
  const row = await tx
    .updateTable('succession')
    .set({ peopleWait: false })
    .where('id', '=', successionId)
    .where('peopleWait', '=', true)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Events whose people waited for a day that has come; what was undone meanwhile moves nobody. */
export const eventsDue = async (db: Reader, day: string): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('succession')
    .where('peopleWait', '=', true)
    .where(sql<SqlBool>`on_day <= ${day}::date`)
    .where(sql<SqlBool>`not exists (select from succession undo where undo.undoes = succession.id)`)
    .select('id')
    .orderBy('onDay')
    .orderBy('id')
    .execute()
  return rows.map(row => row.id)
}

export interface UnitLeft {
  readonly unitId: number
  readonly endedOn: string
  readonly successionId: number | null
  /** Who takes it over, as that event said. */
  readonly into: readonly number[]
  /** An open question asks who does. */
  readonly asked: boolean
}

/**
 * Units that stand no more on a day and at which somebody still works or holds a role, each with the last event in force
 * that passed it on; none where no list and nobody has said what became of it.
 */
export const unitsLeft = async (db: Reader, day: string): Promise<readonly UnitLeft[]> => {
  const { rows } = await sql<UnitLeft>`
    select there.unit_id as "unitId", to_char(ended.on_day, 'YYYY-MM-DD') as "endedOn", event.id as "successionId",
      array(select edge.to_unit_id from succession_edge edge where edge.succession_id = event.id
        and edge.from_unit_id = there.unit_id and edge.to_unit_id is not null order by edge.to_unit_id) as into,
      exists (select from unit_question question where question.unit_id = there.unit_id
        and question.kind = 'successor' and question.settled_at is null) as asked
    from (select unit_id from person union select unit_id from role_grant) there
    join lateral (select max(upper(valid)) as on_day from unit_state where unit_id = there.unit_id) ended
      on ended.on_day <= ${day}::date
    left join lateral (
      select succession.id from succession_edge edge join succession on succession.id = edge.succession_id
      where edge.from_unit_id = there.unit_id and succession.on_day <= ${day}::date
        and not exists (select from succession undo where undo.undoes = succession.id)
      order by succession.on_day desc, succession.id desc limit 1
    ) event on true
    where not exists (
      select from unit_state state where state.unit_id = there.unit_id
        and (state.valid @> ${day}::date or lower(state.valid) > ${day}::date))
    order by ended.on_day, there.unit_id`.execute(db)
  return rows
}
