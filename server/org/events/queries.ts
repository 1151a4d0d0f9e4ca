import { type SqlBool, sql } from 'kysely'
import type { StateChange, SuccessionEffect, UnitState } from '../../../domain/org/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { json } from '../../db/ledger.ts'
import { passageEdges } from '../succession/index.ts'

const stateColumns = [
  'state.unitId',
  sql<string | null>`lower(state.valid)`.as('from'),
  sql<string | null>`upper(state.valid)`.as('to'),
  'state.level',
  'state.code',
  'state.name',
  'state.fullName',
  'state.shortName',
  'state.type',
  'state.parentId',
  'state.position',
] as const

/** The last states of units, of their children and of all above them: what an order may touch or must look at. */
export const statesAround = (db: Reader, unitIds: readonly number[], day: string): Promise<UnitState[]> =>
  db
    .selectFrom('unitState as state')
    .where(
      sql<SqlBool>`state.unit_id in (
        select unit_id from unit_state where unit_id = any(${[...unitIds]}::int[]) or parent_id = any(${[...unitIds]}::int[])
        union select up.unit_id from unnest(${[...unitIds]}::int[]) named, unit_ancestors(named, ${day}::date) up)`,
    )
    // Of those the order names also what they were, so that a refusal can name them.
    .where(
      sql<SqlBool>`(upper_inf(state.valid) or upper(state.valid) > ${day}::date
        or state.unit_id = any(${[...unitIds]}::int[]))`,
    )
    .select(stateColumns)
    .orderBy('state.unitId')
    .orderBy(sql`lower(state.valid) nulls first`)
    .execute()

export const statesOf = (db: Reader, unitIds: readonly number[]): Promise<UnitState[]> =>
  db
    .selectFrom('unitState as state')
    .where('state.unitId', 'in', unitIds.length === 0 ? [0] : unitIds)
    .select(stateColumns)
    .execute()

/** What is made of units is of their kind: of two departments a department, of two communes an area. */
export const makeUnits = async (
  tx: Writer,
  count: number,
  likeId: number,
  now: Date,
): Promise<readonly number[]> => {
  if (count === 0) return []
  const like = await tx.selectFrom('unit').where('id', '=', likeId).select('kind').executeTakeFirst()
  const rows = await tx
    .insertInto('unit')
    .values(Array.from({ length: count }, () => ({ kind: like?.kind ?? 'area', createdAt: now })))
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

/** Takes states away and puts others there, in the one transaction. */
export const changeStates = async (tx: Writer, { removed, added }: StateChange): Promise<void> => {
  for (const state of removed) {
    await tx
      .deleteFrom('unitState')
      .where('unitId', '=', state.unitId)
      .where(sql<SqlBool>`lower(valid) is not distinct from ${state.from}::date`)
      .execute()
  }
  if (added.length === 0) return
  const rows = added.map(({ from, to, ...state }) => ({
    ...state,
    valid: sql<string>`daterange(${from}::date, ${to}::date)`,
  }))
  await tx.insertInto('unitState').values(rows).execute()
}

/**
 * A unit that an undone event had made stands on no day any more. What was written in its name meanwhile still needs
 * a name and a place: it stays known by a state on the first day of all, which no map is read on.
 */
export const rememberNames = async (tx: Writer, made: readonly UnitState[]): Promise<void> => {
  const rows = made.map(({ from: _, to: __, ...state }) => state)
  await sql`
    insert into unit_state (unit_id, valid, level, code, name, full_name, short_name, type, parent_id, position)
    select distinct on (made."unitId") made."unitId", daterange('0001-01-01', '0001-01-02'), made.level, null, made.name,
      made."fullName", made."shortName", made.type, made."parentId", made.position
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made ("unitId" int, level text, name text,
      "fullName" text, "shortName" text, type text, "parentId" int, position int)
    where not exists (select from unit_state own where own.unit_id = made."unitId")`.execute(tx)
}

export interface SuccessionToAdd extends SuccessionEffect {
  readonly kind: 'merge' | 'split' | 'rename' | 'move' | 'upgrade' | 'abolish'
  readonly onDay: string
  readonly decision: string
  readonly decidedOn: string | null
  readonly basis: 'population' | 'area' | 'hand' | null
}

export const addSuccession = async (tx: Writer, event: SuccessionToAdd, now: Date): Promise<number> => {
  const { passages, removed, added, ...row } = event
  const { id } = await tx
    .insertInto('succession')
    .values({
      ...row,
      removed: json(removed.map(state => ({ ...state }))),
      added: json(added.map(state => ({ ...state }))),
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const edges = passages.flatMap(({ fromUnitId, into }) =>
    (into.length === 0 ? [{ unitId: null, share: null }] : into).map(({ unitId, share }) => ({
      successionId: id,
      fromUnitId,
      toUnitId: unitId,
      weight: share === null ? null : String(share.weight),
      weightOf: share === null ? null : String(share.weightOf),
    })),
  )
  if (edges.length > 0) await tx.insertInto('successionEdge').values(edges).execute()
  return id
}

export const addUndoing = async (tx: Writer, undoes: number, onDay: string, now: Date): Promise<number> => {
  const { id } = await tx
    .insertInto('succession')
    .values({ kind: 'undo', onDay, undoes, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const successionById = async (db: Reader, successionId: number) => {
  const row = await db
    .selectFrom('succession')
    .where('id', '=', successionId)
    .select(['id', 'kind', 'onDay', 'decision', 'decidedOn', 'basis', 'registryKey', 'removed', 'added'])
    .select(sql<boolean>`exists (select from succession undo where undo.undoes = succession.id)`.as('undone'))
    .select(
      sql<number[]>`(select coalesce(array_agg(distinct unit_id), '{}') from succession_edge edge,
        lateral (values (edge.from_unit_id), (edge.to_unit_id)) named (unit_id)
        where edge.succession_id = succession.id and unit_id is not null)`.as('edgeUnitIds'),
    )
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...row, removed: row.removed as UnitState[], added: row.added as UnitState[] }
}

export const questionById = (db: Reader, questionId: number) =>
  db
    .selectFrom('unitQuestion')
    .where('id', '=', questionId)
    .select(['id', 'unitId', 'kind', 'onDay', 'successionId', 'settledAt'])
    .executeTakeFirst()

export const settle = async (
  tx: Writer,
  questionId: number,
  successionId: number,
  now: Date,
): Promise<void> => {
  await tx
    .updateTable('unitQuestion')
    .set({ successionId, settledAt: now })
    .where('id', '=', questionId)
    .execute()
}

/** What an undone event had settled is open again. */
export const reopen = async (tx: Writer, successionId: number): Promise<void> => {
  await tx
    .updateTable('unitQuestion')
    .set({ successionId: null, settledAt: null })
    .where('successionId', '=', successionId)
    .where('kind', '=', 'successor')
    .execute()
}

/**
 * The units a person's right is asked at for ones that may have ended: the last parent of each that still stands, or
 * itself.
 */
export const lastPlaces = async (
  db: Reader,
  unitIds: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await sql<{ asked: number; unitId: number }>`
    with recursive up as (
      select asked, asked as unit_id, 0 as depth from unnest(${[...new Set(unitIds)]}::int[]) asked
      union all
      select up.asked, last.parent_id, up.depth + 1 from up, lateral (
        select parent_id from unit_state s where s.unit_id = up.unit_id order by upper(valid) desc nulls first limit 1
      ) last where last.parent_id is not null and up.depth < 12
    )
    select distinct on (up.asked) up.asked, up.unit_id from up
    join unit_state s on s.unit_id = up.unit_id and s.valid @> '9999-12-31'::date
    order by up.asked, up.depth`.execute(db)
  const found = new Map(rows.map(({ asked, unitId }) => [asked, unitId]))
  return new Map(unitIds.map(unitId => [unitId, found.get(unitId) ?? unitId]))
}

/** The same of one. */
export const lastPlace = async (db: Reader, unitId: number): Promise<number> =>
  (await lastPlaces(db, [unitId])).get(unitId) ?? unitId

/** What an event passed on, with the exact share of each successor as was said last; of one that is undone, as it said. */
export const edgesOf = async (db: Reader, successionId: number) => {
  const inForce = await db
    .selectFrom(passageEdges.as('edge'))
    .where('edge.successionId', '=', successionId)
    .select(['edge.fromUnitId', 'edge.toUnitId', 'edge.weight', 'edge.weightOf'])
    .orderBy('edge.fromUnitId')
    .orderBy('edge.toUnitId')
    .execute()
  if (inForce.length > 0) return inForce
  return db
    .selectFrom('successionEdge')
    .where('successionId', '=', successionId)
    .select(['fromUnitId', 'toUnitId', 'weight', 'weightOf'])
    .orderBy('fromUnitId')
    .orderBy('toUnitId')
    .execute()
}

export const peopleAt = async (db: Reader, unitIds: readonly number[]) => {
  const rows = await db
    .selectFrom('person')
    .where('unitId', 'in', unitIds.length === 0 ? [0] : unitIds)
    .select(['unitId', sql<number>`count(*)::int`.as('people')])
    .groupBy('unitId')
    .execute()
  return new Map(rows.map(row => [row.unitId, row.people]))
}
