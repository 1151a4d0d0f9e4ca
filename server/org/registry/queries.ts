import { type SqlBool, sql } from 'kysely'
import type { HistoryQuestion, RegistrySource } from '../../../domain/org/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

export const keptSources = async (db: Reader): Promise<readonly RegistrySource[]> =>
  (await db.selectFrom('registrySource').select('content').orderBy('name').execute()).map(
    row => row.content as RegistrySource,
  )

export const keepSource = async (
  tx: Writer,
  name: string,
  source: RegistrySource,
  now: Date,
): Promise<void> => {
  const row = { source: source.source, content: sql`${JSON.stringify(source)}::jsonb`, loadedAt: now }
  await tx
    .insertInto('registrySource')
    .values({ name, ...row })
    .onConflict(conflict => conflict.column('name').doUpdateSet(row))
    .execute()
}

/** A state as it is written, its days as in the range. */
export interface StateRow {
  readonly unitId: number
  readonly from: string | null
  readonly to: string | null
  readonly level: string
  readonly code: string | null
  readonly name: string
  readonly fullName: string
  readonly shortName: string | null
  readonly type: string | null
  readonly parentId: number | null
  readonly position: number
}

const stateColumns = [
  'unitState.unitId',
  sql<string | null>`lower(valid)`.as('from'),
  sql<string | null>`upper(valid)`.as('to'),
  'unitState.level',
  'unitState.code',
  'unitState.name',
  'unitState.fullName',
  'unitState.shortName',
  'unitState.type',
  'unitState.parentId',
  'unitState.position',
] as const

/** Units of the national lists that are already here, with whether they were here before the lists. */
export const registryUnits = (db: Reader) =>
  db
    .selectFrom('unit')
    .where('registryKey', 'is not', null)
    .select(['id', 'registryKey as key', 'adopted'])
    .execute()

/** All states of the units of the lists, in the order of time. */
export const registryStates = (db: Reader): Promise<StateRow[]> =>
  db
    .selectFrom('unitState')
    .innerJoin('unit', 'unit.id', 'unitState.unitId')
    .where('unit.registryKey', 'is not', null)
    .select(stateColumns)
    .orderBy('unitState.unitId')
    .orderBy(sql`lower(valid) nulls first`)
    .execute()

/** Areas that people made by hand and that no list knows yet, as they stand without an end. */
export const areasByHand = (db: Reader): Promise<StateRow[]> =>
  db
    .selectFrom('unitState')
    .innerJoin('unit', 'unit.id', 'unitState.unitId')
    .where('unit.registryKey', 'is', null)
    .where('unit.kind', '=', 'area')
    .where(sql<SqlBool>`upper_inf(valid)`)
    .select(stateColumns)
    .orderBy('unitState.unitId')
    .execute()

export const adoptUnit = async (tx: Writer, unitId: number, key: string): Promise<void> => {
  await tx.updateTable('unit').set({ registryKey: key, adopted: true }).where('id', '=', unitId).execute()
}

/** Units that an event entered by a person speaks of: a list does not overrule them. */
export const unitsInHand = async (db: Reader): Promise<ReadonlySet<number>> => {
  const rows = await db
    .selectFrom(
      sql<{ unitId: number }>`(
        select (state ->> 'unitId')::int as unit_id
        from succession, jsonb_array_elements(removed || added) state where registry_key is null
      )`.as('touched'),
    )
    .select('touched.unitId')
    .execute()
  return new Set(rows.map(row => row.unitId))
}

export const addRegistryUnits = async (
  tx: Writer,
  keys: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ id: number; registryKey: string }>`
    insert into unit (kind, created_at, registry_key)
    select 'area', ${now}, key from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) with ordinality as list (key, at)
    order by at
    returning id, registry_key`.execute(tx)
  return new Map(rows.map(row => [row.registryKey, row.id]))
}

export const removeStates = async (tx: Writer, unitIds: readonly number[]): Promise<void> => {
  await sql`delete from unit_state
    where unit_id in (select id::int from jsonb_array_elements_text(${JSON.stringify(unitIds)}::jsonb) id)`.execute(
    tx,
  )
}

/** Many states in one statement. */
export const addStates = async (tx: Writer, states: readonly StateRow[]): Promise<void> => {
  if (states.length === 0) return
  await sql`
    insert into unit_state
      (unit_id, valid, level, code, name, full_name, short_name, type, parent_id, position)
    select "unitId", daterange("from", "to"), level, code, name, "fullName", "shortName", type, "parentId", position
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as state ("unitId" int, "from" date, "to" date,
      level text, code text, name text, "fullName" text, "shortName" text, type text, "parentId" int, position int)
  `.execute(tx)
}

export interface SuccessionRow {
  readonly key: string
  readonly kind: string
  readonly onDay: string
  readonly decision: string
  readonly fromUnitId: number
  readonly into: readonly { readonly unitId: number; readonly sourceCode: string }[]
}

/** Adds what is not there yet; of one successor the share is the whole, of several it is unknown. */
export const addSuccessions = async (
  tx: Writer,
  rows: readonly SuccessionRow[],
  now: Date,
): Promise<number> => {
  const { rows: counted } = await sql<{ added: number }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (key text, kind text, "onDay" date, decision text, "fromUnitId" int, "into" jsonb)
    ), added as (
      insert into succession (kind, on_day, decision, registry_key, created_at)
      select kind, "onDay", decision, key, ${now} from given
      on conflict (registry_key) do nothing
      returning id, registry_key
    ), edges as (
      insert into succession_edge (succession_id, from_unit_id, to_unit_id, weight, weight_of, source_code)
      select added.id, given."fromUnitId", (target ->> 'unitId')::int, share, share, target ->> 'sourceCode'
      from added join given on given.key = added.registry_key
      left join lateral jsonb_array_elements(given."into") target on true
      cross join lateral (select case when jsonb_array_length(given."into") = 1 then 1 end as share) single
    )
    select count(*)::int as added from added`.execute(tx)
  return counted[0]?.added ?? 0
}

export const addQuestions = async (
  tx: Writer,
  rows: readonly (Omit<HistoryQuestion, 'key'> & { readonly unitId: number })[],
): Promise<number> => {
  const { rows: counted } = await sql<{ added: number }>`
    with added as (
      insert into unit_question (unit_id, kind, on_day, succession_id)
      select given."unitId", given.kind, given."onDay",
        (select edge.succession_id from succession_edge edge join succession on succession.id = edge.succession_id
          where edge.from_unit_id = given."unitId" and succession.on_day = given."onDay" limit 1)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ("unitId" int, kind text, "onDay" date)
      on conflict (unit_id, kind) where not entered do update set on_day = excluded.on_day
        where unit_question.settled_at is null and unit_question.on_day <> excluded.on_day
      returning 1
    )
    select count(*)::int as added from added`.execute(tx)
  return counted[0]?.added ?? 0
}

/** The provinces on top that stand today and for all days to come. */
export const topProvinces = (db: Reader) =>
  db
    .selectFrom('unitState')
    .innerJoin('unit', 'unit.id', 'unitState.unitId')
    .where('unit.kind', '=', 'area')
    .where('unitState.level', '=', 'province')
    .where('unitState.parentId', 'is', null)
    .where(sql<SqlBool>`upper_inf(valid)`)
    .select(['unitState.unitId', 'unitState.fullName'])
    .orderBy('unitState.unitId')
    .execute()
