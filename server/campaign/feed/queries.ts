import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

/** One feed a person: a new key takes the old one's place. */
export const putFeed = async (
  tx: Writer,
  personId: number,
  keyHash: string,
  openedAt: Date,
): Promise<void> => {
  await tx
    .insertInto('feed')
    .values({ personId, keyHash, openedAt })
    .onConflict(conflict => conflict.column('personId').doUpdateSet({ keyHash, openedAt }))
    .execute()
}

export const dropFeed = async (tx: Writer, personId: number): Promise<void> => {
  await tx.deleteFrom('feed').where('personId', '=', personId).execute()
}

export const feedOf = (db: Reader, personId: number) =>
  db.selectFrom('feed').where('personId', '=', personId).select('openedAt').executeTakeFirst()

/** The person behind a key while their account is open. */
export const personOfFeed = (db: Reader, keyHash: string) =>
  db
    .selectFrom('feed')
    .innerJoin('person', 'person.id', 'feed.personId')
    .where('feed.keyHash', '=', keyHash)
    .where('person.active', '=', true)
    .select(['person.id', 'person.unitId'])
    .executeTakeFirst()

/** Whoever is owed nothing more hears of it for so long after the day; a program that has not asked by then forgets. */
const heardForDays = 60

/** One duty as a calendar holds it. */
export interface Dated {
  readonly campaignId: number
  readonly assignmentId: number
  readonly campaignName: string
  readonly section: string
  readonly text: string
  readonly dueAt: Date
  readonly extended: boolean
  /** Still owed; else it is called off. */
  readonly owed: boolean
  readonly sequence: number
}

/**
 * The duties of a unit that a calendar may hold: owed now, or owed once and no longer, because they were handed in,
 * went to an heir, wait again for something to arise, were taken out, or their campaign is closed.
 */
export const datedFor = async (db: Reader, unitId: number, now: Date): Promise<readonly Dated[]> => {
  const { rows } = await sql<Dated>`
    with held as (
      select a.campaign_id, a.id as assignment_id, a.obligation_id, a.sequence, a.extended_to is not null as extended,
        coalesce(a.due_at, ((a.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') - interval '1 second') as due_at,
        a.due_at is not null and a.state in ('open', 'drafting', 'returned') as owed
      from assignment a where a.unit_id = ${unitId} and (a.due_at is not null or a.sequence > 0)
      union all
      select g.campaign_id, g.assignment_id, g.obligation_id, g.sequence, false, g.due_at, false
      from assignment_gone g where g.unit_id = ${unitId}
      union all
      select a.campaign_id, a.id, a.obligation_id, a.sequence, false, a.due_at, false
      from inheritance line
      join assignment a on a.campaign_id = line.campaign_id and a.id = line.to_assignment_id
      where line.from_unit_id = ${unitId} and a.unit_id <> ${unitId} and line.how = 'moved' and line.undone_at is null
    )
    select held.campaign_id as "campaignId", held.assignment_id as "assignmentId", c.name as "campaignName",
      o.section, o.text, held.due_at as "dueAt", held.extended, held.owed and c.state = 'open' as owed,
      held.sequence + (c.state = 'closed')::int as sequence
    from held join campaign c on c.id = held.campaign_id join obligation o on o.id = held.obligation_id
    where held.due_at is not null
      and ((held.owed and c.state = 'open') or held.due_at > ${now}::timestamptz - ${heardForDays} * interval '1 day')
    order by held.due_at, held.assignment_id`.execute(db)
  return rows
}
