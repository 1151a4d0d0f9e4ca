import { sql } from 'kysely'
import type { Basis, DivisionPart } from '../../../../domain/org/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'

/** What the event of a unit says by itself; undefined where it says nothing of the unit that is in force. */
export const ownSuccessors = async (db: Reader, successionId: number, unitId: number) => {
  const { rows } = await sql<{ onDay: string; into: number[] }>`
    select succession.on_day::text, coalesce(array_agg(edge.to_unit_id order by edge.to_unit_id)
      filter (where edge.to_unit_id is not null), '{}') as into
    from succession_edge edge join succession on succession.id = edge.succession_id
    where edge.succession_id = ${successionId} and edge.from_unit_id = ${unitId}
      and exists (select from passage_edge passage
        where passage.succession_id = edge.succession_id and passage.from_unit_id = edge.from_unit_id)
    group by succession.on_day`.execute(db)
  return rows[0]
}

export interface DivisionToAdd {
  readonly successionId: number
  readonly fromUnitId: number
  readonly decision: string
  readonly givenBy: number
  readonly givenAt: Date
}

export const addDivision = async (
  tx: Writer,
  division: DivisionToAdd & { readonly basis: Basis },
  parts: readonly DivisionPart[],
): Promise<number> => {
  const { id } = await tx.insertInto('division').values(division).returning('id').executeTakeFirstOrThrow()
  const rows = parts.map(({ unitId, measured, share }) => ({
    divisionId: id,
    toUnitId: unitId,
    measured,
    weight: String(share.weight),
    weightOf: String(share.weightOf),
  }))
  await tx.insertInto('divisionPart').values(rows).execute()
  return id
}

export const addTakingBack = async (
  tx: Writer,
  division: DivisionToAdd & { readonly takesBack: number },
): Promise<number> =>
  (await tx.insertInto('division').values(division).returning('id').executeTakeFirstOrThrow()).id

export const divisionById = (db: Reader, divisionId: number) =>
  db
    .selectFrom('division')
    .where('id', '=', divisionId)
    .select(['id', 'successionId', 'fromUnitId'])
    .executeTakeFirst()

/** What was said of units, and what was taken back, in the order of time. */
export const divisionsOf = (db: Reader, fromUnitId: number, successionId?: number) =>
  db
    .selectFrom('division')
    .innerJoin('person', 'person.id', 'division.givenBy')
    .where('fromUnitId', '=', fromUnitId)
    .$if(successionId !== undefined, all => all.where('successionId', '=', successionId ?? 0))
    .select([
      'division.id',
      'division.successionId',
      'division.basis',
      'division.decision',
      'division.givenAt',
      'division.takesBack',
      'person.name as givenBy',
    ])
    .orderBy('division.id')
    .execute()

/** A question of shares is open as long as nobody's answer is in force. */
export const keepQuestion = async (
  tx: Writer,
  successionId: number,
  unitId: number,
  settledAt: Date | null,
): Promise<void> => {
  await tx
    .updateTable('unitQuestion')
    .set({ settledAt })
    .where('unitId', '=', unitId)
    .where('successionId', '=', successionId)
    .where('kind', '=', 'weights')
    .execute()
}

/** One of these units that a division in force names, where it stands on the day no more. */
export const namedWithoutStanding = async (db: Reader, unitIds: readonly number[]) => {
  const { rows } = await sql<{ unitId: number }>`
    select edge.to_unit_id as unit_id from passage_edge edge
    where edge.division_id is not null and edge.to_unit_id = any(${[...unitIds]}::int[])
      and not exists (select from unit_state state
        where state.unit_id = edge.to_unit_id and state.valid @> edge.on_day)
    limit 1`.execute(db)
  return rows[0]?.unitId
}

/** The events in force that divided a unit, ended it without a successor or gave it whole to another. */
export const dividingEvents = async (db: Reader, unitId: number) => {
  const { rows } = await sql<{
    successionId: number
    kind: string
    onDay: string
    decision: string
    basis: string | null
    listed: boolean
  }>`
    select succession.id as succession_id, succession.kind, succession.on_day::text, succession.decision,
      succession.basis, succession.registry_key is not null as listed
    from succession join succession_edge edge on edge.succession_id = succession.id
    where edge.from_unit_id = ${unitId}
      and exists (select from passage_edge passage
        where passage.succession_id = succession.id and passage.from_unit_id = ${unitId})
    group by succession.id
    having count(edge.to_unit_id) <> 1 or min(edge.to_unit_id) <> ${unitId}
    order by succession.on_day, succession.id`.execute(db)
  return rows
}

/** The successors that an event names for a unit, with the shares it gives them. */
export const ownEdges = (db: Reader, successionId: number, unitId: number) =>
  db
    .selectFrom('successionEdge')
    .where('successionId', '=', successionId)
    .where('fromUnitId', '=', unitId)
    .select(['toUnitId', 'weight', 'weightOf'])
    .execute()

export const partsOf = (db: Reader, divisionIds: readonly number[]) =>
  db
    .selectFrom('divisionPart')
    .where('divisionId', 'in', divisionIds.length === 0 ? [0] : divisionIds)
    .select(['divisionId', 'toUnitId', 'measured', 'weight', 'weightOf'])
    .execute()

/** What had stood below a unit until the day before. */
export const belowUntil = async (db: Reader, unitId: number, onDay: string): Promise<number[]> => {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from unit_descendants(${unitId}, ${onDay}::date - 1) where depth > 0`.execute(db)
  return rows.map(row => row.unitId)
}
