import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Level } from '../../../domain/org/index.ts'
import type { Reader } from '../../db/database.ts'
import { passageEdges } from './passages/queries.ts'

export interface UnitAsked {
  readonly unitId?: number | undefined
  readonly code?: string | undefined
  readonly level?: Level | undefined
}

/**
 * The unit that is meant on a day: by its id, or the one that bears the code that day; where none does, the last
 * that bore it before.
 */
export const unitAsked = async (db: Reader, asked: UnitAsked, day: string) => {
  let found = db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .select(['unit.id', 'state.level', 'state.code', 'state.fullName'])
    .select([
      sql<
        string | null
      >`(select min(coalesce(lower(valid), '-infinity')) from unit_state own where own.unit_id = unit.id)::text`.as(
        'validFrom',
      ),
      sql<
        string | null
      >`(select max(coalesce(upper(valid), 'infinity')) from unit_state own where own.unit_id = unit.id)::text`.as(
        'validTo',
      ),
    ])
    .where(sql<SqlBool>`coalesce(lower(state.valid), '-infinity') <= ${day}::date`)
  if (asked.unitId !== undefined) found = found.where('unit.id', '=', asked.unitId)
  else found = found.where('state.code', '=', asked.code ?? '')
  if (asked.level !== undefined) found = found.where('state.level', '=', asked.level)
  const row = await found
    .orderBy(sql`state.valid @> ${day}::date`, 'desc')
    .orderBy(sql`upper(state.valid) desc nulls first`)
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const known = (bound: string | null) => (bound?.endsWith('infinity') ? null : bound)
  return { ...row, level: row.level as Level, validFrom: known(row.validFrom), validTo: known(row.validTo) }
}

/** What happened to a unit: the edges of events in force, from it or to it. */
export const edgesOf = async (db: Reader, unitId: number, side: 'from' | 'to') => {
  const [own, other] =
    side === 'from' ? (['fromUnitId', 'toUnitId'] as const) : (['toUnitId', 'fromUnitId'] as const)
  const rows = await db
    .selectFrom(passageEdges.as('edge'))
    .innerJoin('succession', 'succession.id', 'edge.successionId')
    .where(`edge.${own}`, '=', unitId)
    .where(`edge.${other}`, 'is not', null)
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('unitState as state')
          .whereRef('state.unitId', '=', `edge.${other}`)
          // The successor as it was named from that day on; the predecessor as it was named until then.
          .where(
            side === 'from'
              ? sql<SqlBool>`coalesce(upper(state.valid), 'infinity') > succession.on_day`
              : sql<SqlBool>`coalesce(lower(state.valid), '-infinity') < succession.on_day`,
          )
          .select(['state.level', 'state.code', 'state.fullName'])
          .orderBy(
            side === 'from' ? sql`lower(state.valid) nulls first` : sql`lower(state.valid) desc nulls last`,
          )
          .limit(1)
          .as('named'),
      join => join.onTrue(),
    )
    .select([
      `edge.${other} as unitId`,
      'named.level',
      'named.code',
      'named.fullName',
      'edge.weight',
      'edge.weightOf',
      'edge.sourceCode',
      'succession.kind',
      'succession.onDay',
      'succession.decision',
    ])
    .orderBy('succession.onDay')
    .orderBy('named.code')
    .execute()
  return rows.map(({ weight, weightOf, sourceCode, ...row }) => ({
    ...row,
    unitId: row.unitId ?? 0,
    level: row.level as Level | null,
    fullName: row.fullName ?? '',
    sourceCode: sourceCode === row.code ? null : sourceCode,
    share: weight === null || weightOf === null ? null : weight === weightOf ? '1' : `${weight}/${weightOf}`,
  }))
}

export const openQuestionsOf = async (db: Reader, unitId: number) => {
  const rows = await db
    .selectFrom('unitQuestion')
    .where('unitId', '=', unitId)
    .where('settledAt', 'is', null)
    .select(['kind', 'onDay'])
    .orderBy('onDay')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as 'successor' | 'weights' }))
}

/** How many areas of each level stand on a day. */
export const countOn = async (db: Reader, day: string) => {
  const rows = await db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .where('unit.kind', '=', 'area')
    .where(sql<SqlBool>`state.valid @> ${day}::date`)
    .select(['state.level', sql<number>`count(*)::int`.as('units')])
    .groupBy('state.level')
    .execute()
  return new Map(rows.map(row => [row.level as Level, row.units]))
}

/**
 * Everything below a unit on a day, parents in official order before their children's order. The walk down takes each
 * state along as it meets it, so that none is looked up a second time.
 */
export const descendantsOf = async (db: Reader, unitId: number, level: Level | undefined, day: string) => {
  const { rows } = await sql<{
    id: number
    level: Level
    code: string | null
    name: string
    fullName: string
    parentId: number | null
    parentName: string | null
  }>`
    with recursive down as (
      select ${unitId}::int as id, null::text as level, null::text as code, null::text as name,
        (select own.full_name from unit_state own where own.unit_id = ${unitId} and own.valid @> ${day}::date) as full_name,
        null::int as parent_id, null::text as parent_name, 0 as position, 0 as depth
      union all
      select s.unit_id, s.level, s.code, s.name, s.full_name, s.parent_id, down.full_name, s.position, down.depth + 1
      from down join unit_state s on s.parent_id = down.id and s.valid @> ${day}::date
      where down.depth < 12
    )
    select id, level, code, name, full_name, parent_id, parent_name from down
    where depth > 0 and (${level ?? null}::text is null or level = ${level ?? null})
    order by depth, position, name`.execute(db)
  return rows
}

/** The days on which areas begin a state, with how many do; the days of a single hand-made unit count as well. */
export const changeDays = async (db: Reader) => {
  const { rows } = await sql<{ onDay: string; units: number }>`
    select lower(valid)::text as on_day, count(*)::int as units
    from unit_state join unit on unit.id = unit_state.unit_id
    where unit.kind = 'area' and not lower_inf(valid)
    group by 1 order by 1`.execute(db)
  return rows
}

/** Whether any unit stands since before the first day that is written down. */
export const standsSinceAlways = async (db: Reader): Promise<boolean> => {
  const first = await db
    .selectFrom('unitState')
    .where(sql<SqlBool>`lower_inf(valid)`)
    .select('unitId')
    .limit(1)
  return (await first.executeTakeFirst()) !== undefined
}

/** A page of the audit of a unit and those below it; what belongs to no unit is shown at the top. */
export const auditBelow = async (
  db: Reader,
  unitId: number,
  asked: { readonly action?: string | undefined; readonly before?: number | undefined },
  day: string,
  limit: number,
) => {
  const { rows } = await sql<{
    id: number
    at: Date
    action: string
    personName: string | null
    unitName: string | null
    about: string
    address: string | null
    tokenName: string | null
  }>`
    select audit.id, audit.at, audit.action, person.name as person_name, audit.about, host(audit.address) as address,
      token.name as token_name,
      (select full_name from unit_state named where named.unit_id = audit.unit_id
        order by valid @> ${day}::date desc, lower(valid) desc nulls last limit 1) as unit_name
    from audit left join person on person.id = audit.person_id left join access_token token on token.id = audit.token_id
    where (audit.unit_id in (select unit_id from unit_descendants(${unitId}, ${day}::date))
        or (audit.unit_id is null and exists (
          select from unit_state top where top.unit_id = ${unitId} and top.parent_id is null)))
      and (${asked.action ?? null}::text is null or audit.action = ${asked.action ?? null})
      and (${asked.before ?? null}::bigint is null or audit.id < ${asked.before ?? null})
    order by audit.id desc limit ${limit}`.execute(db)
  return rows
}

/** The units that stand on a day; only of these, where they are given. */
export const unitsStanding = async (
  db: Reader,
  day: string,
  among?: readonly number[],
): Promise<ReadonlySet<number>> => {
  const own = among === undefined ? sql`true` : sql`unit_id = any(${[...among]}::int[])`
  const { rows } = await sql<{ units: string }>`
    select coalesce(array_to_json(array_agg(unit_id)), '[]')::text as units from unit_state
    where valid @> ${day}::date and ${own}`.execute(db)
  return new Set(rows.flatMap(({ units }): number[] => JSON.parse(units)))
}

/**
 * Full names of units as they are known on a day, in official order: by the same rule as `knownOn`, in one pass over the
 * states of many units.
 */
export const unitsKnown = async (db: Reader, unitIds: readonly number[], day: string) => {
  const { rows } = await sql<{ unitId: number; fullName: string; level: Level }>`
    select unit_id, full_name, level from (
      select distinct on (unit_id) unit_id, full_name, level, position, name from unit_state
      where unit_id = any(${[...unitIds]}::int[])
      order by unit_id, valid @> ${day}::date desc, lower(valid) > ${day}::date desc nulls last,
        case when lower(valid) > ${day}::date then lower(valid) end, lower(valid) desc nulls last
    ) known
    order by case level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end,
      position, name`.execute(db)
  return rows
}

/**
 * The state by which a unit is known on a day, for a join on its states: the one of that day, or, of a unit that
 * does not stand then, its first afterwards, or its last before. Every unit has exactly one.
 *
 * @param state name of the states in the query
 * @param day column with the day
 */
export const knownOn = (state: string, day: string) => knownAt(state, sql.ref(day))

/** The same with the day itself. */
export const knownAt = (state: string, on: RawBuilder<unknown>) => {
  const own = sql.ref(`${state}.valid`)
  return sql<SqlBool>`(${own} @> ${on} or not exists (
    select from unit_state other where other.unit_id = ${sql.ref(`${state}.unitId`)} and (
      other.valid @> ${on} or case when lower(${own}) > ${on}
        then lower(other.valid) > ${on} and lower(other.valid) < lower(${own})
        else lower(other.valid) > ${on}
          or coalesce(lower(other.valid), '-infinity') > coalesce(lower(${own}), '-infinity') end)))`
}
