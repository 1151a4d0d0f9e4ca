import { type SqlBool, sql } from 'kysely'
import type { Role } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

export interface Grant {
  readonly role: Role
  readonly unitId: number
}

/** Whoever has an account, locked or not. */
export const accountOf = (db: Reader, personId: number) =>
  db
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['id', 'unitId', 'name', 'position', 'active'])
    .executeTakeFirst()

export const grantsHeld = async (db: Reader, personId: number): Promise<readonly Grant[]> => {
  const rows = await db
    .selectFrom('roleGrant')
    .where('personId', '=', personId)
    .select(['role', 'unitId'])
    .orderBy('role')
    .orderBy('unitId')
    .execute()
  return rows.map(({ role, unitId }) => ({ role: role as Role, unitId }))
}

export const changeGrants = async (
  tx: Writer,
  personId: number,
  { taken, given }: { readonly taken: readonly Grant[]; readonly given: readonly Grant[] },
  now: Date,
): Promise<void> => {
  for (const { role, unitId } of taken)
    await tx
      .deleteFrom('roleGrant')
      .where('personId', '=', personId)
      .where('role', '=', role)
      .where('unitId', '=', unitId)
      .execute()
  if (given.length === 0) return
  const rows = given.map(grant => ({ ...grant, personId, grantedAt: now }))
  await tx.insertInto('roleGrant').values(rows).execute()
}

export const changePlace = async (
  tx: Writer,
  personId: number,
  place: { readonly unitId: number; readonly position: string },
): Promise<void> => {
  await tx.updateTable('person').set(place).where('id', '=', personId).execute()
}

/** Locks or unlocks; whoever is locked is signed out everywhere at once. */
export const lock = async (tx: Writer, personId: number, active: boolean): Promise<void> => {
  await tx.updateTable('person').set({ active }).where('id', '=', personId).execute()
  if (!active) await tx.deleteFrom('session').where('personId', '=', personId).execute()
}

/** What the audit says of an account, without its signing in and out; with the events of units that moved its person. */
export const auditOfPerson = (db: Reader, personId: number, most: number) =>
  db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.personId')
    .where(
      sql<SqlBool>`(audit.about = ${`person:${personId}`} and audit.action like 'person.%'
        or audit.about in (
          select 'succession:' || event.id from succession_person moved
          join succession event on moved.succession_id in (event.id, event.undoes)
          where moved.person_id = ${personId}
        ) and audit.data -> 'people' @> ${JSON.stringify([{ personId }])}::jsonb)`,
    )
    .select(['audit.id', 'audit.at', 'audit.action', 'audit.data', 'person.name as personName'])
    .orderBy('audit.id', 'desc')
    .limit(most)
    .execute()

/** Whoever else administers a unit or one above it on a day, the nearest first. */
export const administratorsOf = async (db: Reader, unitId: number, day: string, except: number) => {
  const { rows } = await sql<{ name: string; position: string; unitName: string }>`
    select person.name, person.position, known.full_name as unit_name
    from unit_reach(${unitId}, ${day}::date) up
    join role_grant held on held.unit_id = up.unit_id and held.role = 'administrator'
    join person on person.id = held.person_id and person.active and person.id <> ${except}
    join lateral (select full_name from unit_state state where state.unit_id = person.unit_id
      order by valid @> ${day}::date desc, lower(valid) desc nulls last limit 1) known on true
    order by up.depth, person.name limit 5`.execute(db)
  return rows
}
