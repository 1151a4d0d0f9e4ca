import { type SqlBool, sql } from 'kysely'
import type { NamedGroup, ResolvableUnit } from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

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

export const groupsOf = async (db: Reader): Promise<NamedGroup[]> => {
  const groups = await db
    .selectFrom('unitGroup as group')
    .innerJoin('unitGroupMember as member', 'member.groupId', 'group.id')
    .groupBy(['group.id', 'group.name'])
    .select(['group.name', sql<number[]>`array_agg(member.unit_id order by member.unit_id)`.as('unitIds')])
    .orderBy('group.id', 'desc')
    .execute()
  return groups
}

export const addGroup = async (
  tx: Writer,
  group: { name: string; createdOn: string; unitIds: readonly number[] },
): Promise<void> => {
  const { unitIds, ...row } = group
  const { id } = await tx.insertInto('unitGroup').values(row).returning('id').executeTakeFirstOrThrow()
  if (unitIds.length === 0) return
  await tx
    .insertInto('unitGroupMember')
    .values(unitIds.map(unitId => ({ groupId: id, unitId })))
    .execute()
}
