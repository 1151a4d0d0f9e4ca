import { type SqlBool, sql } from 'kysely'
import type { Level, UnitKind, UnitRow } from '../../domain/org/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { knownAt } from './succession/queries.ts'

/** Units that stand on a day, with the number of units right below each; the kind is asked for what is shown only. */
const unitsOn = (db: Reader, day: string) =>
  db
    .selectFrom('unitState as state')
    .where(sql<SqlBool>`state.valid @> ${day}::date`)
    .select([
      'state.unitId as id',
      sql<UnitKind>`(select kind from unit where unit.id = state.unit_id)`.as('kind'),
      'state.level',
      'state.code',
      'state.name',
      'state.fullName',
      'state.shortName',
      'state.parentId',
      sql<number>`(select count(*)::int from unit_state below
        where below.parent_id = state.unit_id and below.valid @> ${day}::date)`.as('childCount'),
    ])

/** Children in official order; of no parent, the units on top. */
export const childrenOf = (db: Reader, parentId: number | null, day: string): Promise<UnitRow[]> =>
  unitsOn(db, day)
    .where('state.parentId', parentId === null ? 'is' : '=', parentId)
    .orderBy('state.position')
    .orderBy('state.name')
    .execute() as Promise<UnitRow[]>

/** A word as it stands in a pattern: what is a sign there is a letter here. */
const literally = (word: string): string => word.replace(/[\\%_]/g, sign => `\\${sign}`)

/** The number of words, counted from the first, that stand side by side in the unit's own name; more is nearer. */
const wordsInARow = (words: readonly string[]) =>
  sql.join(
    words.map((_, at) => {
      const row = literally(words.slice(0, at + 1).join(' '))
      return sql`case when ' ' || state.folded || ' ' like '% ' || fold(${row}) || ' %' then 2
        when ' ' || state.folded like '% ' || fold(${row}) || '%' then 1 else 0 end`
    }),
    sql` + `,
  )

/**
 * Units whose name, short name or code holds every word, typed with or without accents; words after the first may
 * also be of the unit right above ("quang trung vinh"). The nearest first: the name itself, then names in which the
 * words stand whole and side by side, then those spelt as they were typed.
 */
export const findUnits = async (db: Reader, phrase: string, day: string, limit: number) => {
  const words = phrase.normalize('NFC').trim().split(/\s+/).filter(Boolean)
  let found = unitsOn(db, day)
    .select(
      sql<string>`coalesce((select string_agg(above.full_name, ' › ' order by up.depth desc)
        from unit_ancestors(state.unit_id, ${day}::date) up
        join unit_state above on above.unit_id = up.unit_id and above.valid @> ${day}::date
        where up.depth > 0), '')`.as('path'),
    )
    .limit(limit)
  for (const [at, word] of words.entries()) {
    const part = literally(word)
    const own = sql<SqlBool>`state.folded like '%' || fold(${part}) || '%'`
    const above = sql<SqlBool>`exists (select from unit_state parent where parent.unit_id = state.parent_id
      and parent.valid @> ${day}::date and parent.folded like '%' || fold(${part}) || '%')`
    found = found.where(at === 0 ? own : sql<SqlBool>`(${own} or ${above})`)
  }
  const whole = words.join(' ')
  if (words.length > 0)
    found = found
      // Letters are folded for names only that hold all words side by side: folding is the dear part.
      .orderBy(
        sql`' ' || state.folded || ' ' like '% ' || fold(${literally(whole)}) || ' %'
          and fold(${whole}) in (fold(state.name), fold(state.full_name), state.code)`,
        'desc',
      )
      .orderBy(wordsInARow(words), 'desc')
      .orderBy(sql`lower(state.full_name) like '%' || lower(${literally(whole)}) || '%'`, 'desc')
  const rows = await found
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()
  return rows as (UnitRow & { path: string })[]
}

export const unitOn = async (db: Reader, unitId: number, day: string): Promise<UnitRow | undefined> =>
  (await unitsOn(db, day).where('state.unitId', '=', unitId).executeTakeFirst()) as UnitRow | undefined

/** A unit's full name on a day, or the last it had. */
export const unitName = async (db: Reader, unitId: number, day: string): Promise<string> => {
  const row = await db
    .selectFrom('unitState')
    .where('unitId', '=', unitId)
    .orderBy(sql`valid @> ${day}::date`, 'desc')
    .orderBy(sql`lower(valid) desc nulls last`)
    .select('fullName')
    .limit(1)
    .executeTakeFirst()
  return row?.fullName ?? ''
}

export interface UnitToAdd {
  readonly kind: UnitKind
  readonly level: Level
  readonly code: string | null
  readonly name: string
  readonly fullName: string
  readonly shortName: string | null
  readonly type: string | null
  readonly parentId: number | null
  readonly position: number
  readonly validFrom: string
}

export const addUnit = async (tx: Writer, unit: UnitToAdd, now: Date): Promise<number> => {
  const { id } = await tx
    .insertInto('unit')
    .values({ kind: unit.kind, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { kind: _, validFrom, ...state } = unit
  await tx
    .insertInto('unitState')
    .values({ ...state, unitId: id, valid: sql`daterange(${validFrom}::date, null)` })
    .execute()
  return id
}

export interface PersonToAdd {
  readonly unitId: number
  readonly username: string
  readonly passwordHash: string
  readonly name: string
  readonly position: string
  readonly email: string | null
  /** An account that is not active cannot sign in. */
  readonly active?: boolean
  readonly grants: readonly { readonly role: Role; readonly unitId: number }[]
}

export const addPerson = async (tx: Writer, person: PersonToAdd, now: Date): Promise<number> => {
  const { grants, ...row } = person
  const { id } = await tx
    .insertInto('person')
    .values({ ...row, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (grants.length > 0) {
    const rows = grants.map(grant => ({ ...grant, personId: id, grantedAt: now }))
    await tx.insertInto('roleGrant').values(rows).execute()
  }
  return id
}

export const peopleBelow = (db: Reader, unitId: number, day: string) =>
  db
    .selectFrom('person')
    .innerJoin('unitState as state', join =>
      // People of a unit that ended are seen on its own page, from where they are moved to its successor.
      join.onRef('state.unitId', '=', 'person.unitId').on(knownAt('state', sql`${day}::date`)),
    )
    .where(
      'person.unitId',
      'in',
      sql<number>`(select unit_id from unit_descendants(${unitId}, ${day}::date))`,
    )
    .select([
      'person.id',
      'person.username',
      'person.name',
      'person.position',
      'person.unitId',
      'person.active',
      'state.fullName as unitName',
      sql<boolean>`coalesce(upper(state.valid) <= ${day}::date, false)`.as('unitEnded'),
    ])
    .orderBy('state.position')
    .orderBy('person.name')
    .execute()

export const grantsOf = async (db: Reader, personIds: readonly number[], day: string) => {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('roleGrant')
    .leftJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'roleGrant.unitId').on(knownAt('state', sql`${day}::date`)),
    )
    .where('roleGrant.personId', 'in', personIds)
    .select(['roleGrant.personId', 'roleGrant.role', 'roleGrant.unitId', 'state.fullName as unitName'])
    .orderBy('roleGrant.role')
    .execute()
  return rows.map(row => ({ ...row, role: row.role as Role, unitName: row.unitName ?? '' }))
}

export const personByUsername = (db: Reader, username: string) =>
  db
    .selectFrom('person')
    .where('username', '=', username)
    .where('active', '=', true)
    .select(['id', 'unitId', 'passwordHash'])
    .executeTakeFirst()

export const personById = (db: Reader, personId: number) =>
  db
    .selectFrom('person')
    .where('id', '=', personId)
    .where('active', '=', true)
    .select(['id', 'unitId', 'name', 'position', 'language'])
    .executeTakeFirst()

export const somebodyExists = async (db: Reader): Promise<boolean> =>
  (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined

export const ancestorsOf = async (db: Reader, unitId: number, day: string): Promise<number[]> => {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from unit_reach(${unitId}, ${day}::date)`.execute(db)
  return rows.map(row => row.unitId)
}

/** Those of some units that stand below one of others, or are one of them, on a day. */
export const reachedAmong = async (
  db: Reader,
  unitIds: readonly number[],
  heldAt: readonly number[],
  day: string,
): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{ unitId: number }>`
    select among.unit_id from unnest(${[...unitIds]}::int[]) among (unit_id)
    where exists (select from unit_reach(among.unit_id, ${day}::date) up
      where up.unit_id = any(${[...heldAt]}::int[]))`.execute(db)
  return new Set(rows.map(row => row.unitId))
}

/** The unit on top of everything a unit belongs to, today. */
export const topUnit = async (db: Reader, unitId: number): Promise<number> => {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id from unit_ancestors(${unitId}, current_date) order by depth desc limit 1`.execute(db)
  return rows[0]?.unitId ?? unitId
}

export const setEmail = async (tx: Writer, personId: number, email: string | null): Promise<void> => {
  await tx.updateTable('person').set({ email }).where('id', '=', personId).execute()
}

export const readSetting = async (db: Reader, name: string): Promise<unknown> =>
  (await db.selectFrom('setting').where('name', '=', name).select('value').executeTakeFirst())?.value

export const writeSetting = async (tx: Writer, name: string, value: unknown): Promise<void> => {
  const stored = sql`${JSON.stringify(value)}::jsonb`
  await tx
    .insertInto('setting')
    .values({ name, value: stored })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value: stored }))
    .execute()
}

/** In the sample anybody may enter as anybody: the accounts to choose from, in the order they were made. */
export const sampleAccounts = (db: Reader, day: string) =>
  db
    .selectFrom('person')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'person.unitId').on(sql<SqlBool>`state.valid @> ${day}::date`),
    )
    .where('person.active', '=', true)
    .select(['person.username', 'person.name', 'person.position', 'state.fullName as unitName'])
    .orderBy('person.id')
    .execute()

export const shortNameOf = async (db: Reader, unitId: number, day: string): Promise<string | null> =>
  (await unitsOn(db, day).where('state.unitId', '=', unitId).executeTakeFirst())?.shortName ?? null

/** The place that stands before the date of a document: the province's name without its kind. */
export const placeOf = async (db: Reader, unitId: number, day: string): Promise<string> =>
  (await unitsOn(db, day).where('state.unitId', '=', unitId).executeTakeFirst())?.name ?? ''
