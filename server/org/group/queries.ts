import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../succession/index.ts'

const heads = (db: Reader, today: string) =>
  db
    .selectFrom('unitGroup as group')
    .leftJoin('person', 'person.id', 'group.keptBy')
    .select([
      'group.id',
      'group.name',
      'group.basis',
      'group.createdOn',
      'group.unitId',
      'person.name as keptBy',
      'group.keptAt',
      sql<number>`(select count(*)::int from unit_group_member member where member.group_id = "group".id)`.as(
        'unitCount',
      ),
      sql<number>`(select count(*)::int from unit_group_member member where member.group_id = "group".id
        and not exists (select from unit_state state where state.unit_id = member.unit_id and state.valid @> ${today}::date))`.as(
        'endedCount',
      ),
    ])

export const groupHeads = (db: Reader, today: string) =>
  heads(db, today).where('group.droppedAt', 'is', null).orderBy('group.name').execute()

export const groupHead = (db: Reader, groupId: number, today: string) =>
  heads(db, today).where('group.id', '=', groupId).where('group.droppedAt', 'is', null).executeTakeFirst()

/** One that was dropped, to be taken back. */
export const droppedHead = (db: Reader, groupId: number, today: string) =>
  heads(db, today).where('group.id', '=', groupId).where('group.droppedAt', 'is not', null).executeTakeFirst()

/** Members as they were known when the group was made, in official order. */
export const membersOf = (db: Reader, groupId: number) =>
  db
    .selectFrom('unitGroupMember as member')
    .innerJoin('unitGroup as group', 'group.id', 'member.groupId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'member.unitId').on(knownOn('state', 'group.createdOn')),
    )
    .leftJoin('unitState as parent', join =>
      join.onRef('parent.unitId', '=', 'state.parentId').on(knownOn('parent', 'group.createdOn')),
    )
    .where('member.groupId', '=', groupId)
    .select(['member.unitId', 'state.fullName', 'parent.fullName as parentName'])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** Every group with its units, the latest first. */
export const groupsWithUnits = (db: Reader) =>
  db
    .selectFrom('unitGroup as group')
    .innerJoin('unitGroupMember as member', 'member.groupId', 'group.id')
    .where('group.droppedAt', 'is', null)
    .groupBy(['group.id', 'group.name'])
    .select([
      'group.id',
      'group.name',
      sql<number[]>`array_agg(member.unit_id order by member.unit_id)`.as('unitIds'),
    ])
    .orderBy('group.id', 'desc')
    .execute()

export interface GroupToSave {
  readonly unitId: number
  readonly name: string
  readonly basis: string
  readonly unitIds: readonly number[]
}

interface Keeping {
  readonly personId: number
  readonly at: Date
  readonly today: string
}

/** Names that differ only in their spaces are one name. */
const oneSpace = (name: string): string => name.replace(/\s+/g, ' ').trim()

export const addGroup = async (
  tx: Writer,
  { unitIds, ...row }: GroupToSave,
  { personId, at, today }: Keeping,
): Promise<number> => {
  const { id } = await tx
    .insertInto('unitGroup')
    .values({ ...row, name: oneSpace(row.name), createdOn: today, keptBy: personId, keptAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addMembers(tx, id, unitIds)
  return id
}

export const changeGroup = async (
  tx: Writer,
  groupId: number,
  { unitIds, name, basis }: GroupToSave,
  { personId, at }: Keeping,
): Promise<void> => {
  await tx
    .updateTable('unitGroup')
    .set({ name: oneSpace(name), basis, keptBy: personId, keptAt: at })
    .where('id', '=', groupId)
    .execute()
  await tx.deleteFrom('unitGroupMember').where('groupId', '=', groupId).execute()
  await addMembers(tx, groupId, unitIds)
}

const addMembers = async (tx: Writer, groupId: number, unitIds: readonly number[]): Promise<void> => {
  await sql`
    insert into unit_group_member (group_id, unit_id)
    select ${groupId}::int, unit_id from unnest(${[...unitIds]}::int[]) as given(unit_id)
    on conflict do nothing`.execute(tx)
}

/** Dropped at an instant, with all that belongs to it; null takes it back. */
export const setDropped = async (tx: Writer, groupId: number, at: Date | null): Promise<void> => {
  await tx.updateTable('unitGroup').set({ droppedAt: at }).where('id', '=', groupId).execute()
}

/** The group of this name, however it is written. */
export const groupNamed = async (db: Reader, name: string): Promise<number | undefined> =>
  (
    await db
      .selectFrom('unitGroup')
      .where(sql<SqlBool>`fold(name) = fold(${oneSpace(name)})`)
      .where('droppedAt', 'is', null)
      .select('id')
      .executeTakeFirst()
  )?.id
