import { type SqlBool, sql } from 'kysely'
import type { ResolvableUnit } from '../../../domain/plan/index.ts'
import type { Reader } from '../../db/database.ts'

/** The area whose committee stands over a unit on a day: itself if it is one, or the nearest above it. */
export const areaOver = async (db: Reader, unitId: number, day: string): Promise<number | null> => {
  const row = await db
    .selectFrom(sql<{ unitId: number; depth: number }>`unit_ancestors(${unitId}, ${day}::date)`.as('up'))
    .innerJoin('unit', 'unit.id', 'up.unitId')
    .where('unit.kind', '=', 'area')
    .orderBy('up.depth')
    .select('unit.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** All units of a day, for reading a plan's phrases; a province has hundreds, the country eleven thousand. */
export const unitsOnDay = (db: Reader, day: string): Promise<ResolvableUnit[]> =>
  unitStates(db, day).execute() as Promise<ResolvableUnit[]>

const unitStates = (db: Reader, day: string) =>
  db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .where(sql<SqlBool>`state.valid @> ${day}::date`)
    .select([
      'unit.id',
      'unit.kind',
      'state.level',
      'state.name',
      'state.fullName',
      'state.shortName',
      'state.parentId',
    ])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')

/** Those of the given units that stand on a day, in official order. */
export const unitsNamed = async (
  db: Reader,
  ids: readonly number[],
  day: string,
): Promise<ResolvableUnit[]> =>
  ids.length === 0
    ? []
    : ((await unitStates(db, day).where('unit.id', 'in', ids).execute()) as ResolvableUnit[])

/** Every duty whose words were read as a group, with its plan. */
export const dutiesByGroup = async (db: Reader) => {
  const { rows } = await sql<{
    planId: number
    planTitle: string | null
    state: 'draft' | 'confirmed'
    unitId: number
    issuedOn: string | null
    obligationId: number
    section: string
    phrase: string
  }>`
    select plan.id as plan_id, plan.title as plan_title, plan.state, plan.unit_id, plan.issued_on, obligation.id as obligation_id,
      obligation.section, party ->> 'phrase' as phrase
    from obligation join plan on plan.id = obligation.plan_id, jsonb_array_elements(obligation.parties) as party
    where party ->> 'how' = 'group' order by plan.issued_on desc nulls last, lower(obligation.span)`.execute(
    db,
  )
  return rows
}
