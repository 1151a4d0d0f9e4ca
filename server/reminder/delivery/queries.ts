import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Carriage } from '../../../domain/reminder/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/tables.ts'
import { knownOn } from '../../org/index.ts'

/**
 * A reminder that is no longer true: the duty was handed in, its campaign closed, its day moved, or a later
 * reminder of the same duty stands beside it.
 */
export const settled = sql<boolean>`(
  notice.kind in ('reminder.before', 'reminder.due', 'reminder.overdue') and (
    not exists (
      select from assignment
      join campaign on campaign.id = assignment.campaign_id and campaign.state = 'open'
      join reminder on reminder.campaign_id = assignment.campaign_id and reminder.assignment_id = assignment.id
        and reminder.last_day = (assignment.due_at at time zone 'Asia/Ho_Chi_Minh')::date
      where assignment.campaign_id = notice.campaign_id
        and assignment.id = substring(notice.about from '^assignment:([0-9]+)$')::int
        and assignment.state in ('open', 'drafting', 'returned'))
    or exists (
      select from notice later
      where later.person_id = notice.person_id and later.about = notice.about and later.id > notice.id
        and later.kind in ('reminder.before', 'reminder.due', 'reminder.overdue'))))`

export const waitsForDigest = async (db: Reader, day: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from notice
    where carriage is null
      and not exists (select from dispatch where dispatch.person_id = notice.person_id and dispatch.for_day = ${day}::date)
    limit 1`.execute(db)
  return rows.length > 0
}

/** The notices that no digest has looked at, of some people who have no letter of this day yet. */
export const uncarried = async (tx: Writer, day: string, people: number) => {
  // Whoever else gathers waits here, and then finds these people served.
  await sql`select pg_advisory_xact_lock(7407003)`.execute(tx)
  const { rows } = await sql<{
    id: number
    personId: number
    kind: string
    read: boolean
    settled: boolean
    hasAddress: boolean
    wantsMail: boolean
  }>`
    with served as (
      select distinct person_id from notice
      where carriage is null
        and not exists (select from dispatch where dispatch.person_id = notice.person_id and dispatch.for_day = ${day}::date)
      order by person_id limit ${people})
    select notice.id, notice.person_id, notice.kind, notice.read_at is not null as read, ${settled} as settled,
      coalesce(person.email, '') <> '' as has_address, coalesce(channel_choice.email, true) as wants_mail
    from served
    join notice on notice.person_id = served.person_id and notice.carriage is null
    join person on person.id = served.person_id
    left join channel_choice on channel_choice.person_id = served.person_id
    order by notice.id`.execute(tx)
  return rows
}

export const noteCarriage = async (
  tx: Writer,
  carried: readonly { readonly id: number; readonly carriage: Carriage }[],
): Promise<void> => {
  await sql`
    update notice set carriage = carried.carriage
    from json_to_recordset(${JSON.stringify(carried)}::json) as carried(id bigint, carriage text)
    where notice.id = carried.id`.execute(tx)
}

/** One letter a person and day with the notices it carries. */
export const addLetters = async (
  tx: Writer,
  letter: { readonly day: string; readonly notBefore: Date; readonly now: Date },
  carried: readonly { readonly personId: number; readonly noticeId: number }[],
): Promise<void> => {
  await sql`
    with carried as (
      select "personId" as person_id, "noticeId" as notice_id
      from json_to_recordset(${JSON.stringify(carried)}::json) as row("personId" int, "noticeId" bigint)),
    letter as (
      insert into dispatch (person_id, for_day, not_before, created_at)
      select distinct person_id, ${letter.day}::date, ${letter.notBefore}::timestamptz, ${letter.now}::timestamptz
      from carried
      returning id, person_id)
    insert into dispatch_notice (dispatch_id, notice_id)
    select letter.id, carried.notice_id from letter join carried using (person_id)`.execute(tx)
}

/** Letters to be written, each with what is still true of what it was to carry. */
export const lettersById = async (db: Reader, ids: readonly number[]) => {
  const letters = await db
    .selectFrom('dispatch')
    .innerJoin('person', 'person.id', 'dispatch.personId')
    .where('dispatch.id', 'in', [...ids, 0])
    .orderBy('dispatch.id')
    .select([
      'dispatch.id',
      'dispatch.forDay',
      'person.name',
      'person.email',
      'person.language',
      'person.active',
    ])
    .execute()
  const notices = await db
    .selectFrom('dispatchNotice')
    .innerJoin('notice', 'notice.id', 'dispatchNotice.noticeId')
    .where('dispatchNotice.dispatchId', 'in', [...ids, 0])
    .where(sql<SqlBool>`not ${settled}`)
    .orderBy('notice.id')
    .select(['dispatchNotice.dispatchId', 'notice.vi', 'notice.en', 'notice.path'])
    .execute()
  return letters.map(letter => ({
    ...letter,
    notices: notices.filter(({ dispatchId }) => dispatchId === letter.id),
  }))
}

export const attemptsOf = (tx: Reader, ids: readonly number[]) =>
  tx
    .selectFrom('dispatch')
    .where('id', 'in', [...ids, 0])
    .where('state', '=', 'sending')
    .select(['id', 'attempts'])
    .execute()

/** Of the devices that a notice went to, the one it was sent to last. */
const latestPush = (from: ExpressionBuilder<Tables, 'notice'>) =>
  from
    .selectFrom('pushNotice')
    .innerJoin('push as sent', 'sent.id', 'pushNotice.pushId')
    .whereRef('pushNotice.noticeId', '=', 'notice.id')
    .select(['sent.state', 'sent.answer'])
    .orderBy('sent.id', 'desc')
    .limit(1)
    .as('push')

/** What people were told in a campaign, from the latest. */
export const toldInCampaign = (
  db: Reader,
  campaignId: number,
  page: { readonly before: number | undefined; readonly limit: number },
) => {
  let found = db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.personId')
    .innerJoin('campaign', 'campaign.id', 'notice.campaignId')
    .leftJoin('unitState as state', join =>
      join
        .on(sql<SqlBool>`state.unit_id = coalesce(notice.unit_id, person.unit_id)`)
        .on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('dispatchNotice', 'dispatchNotice.noticeId', 'notice.id')
    .leftJoin('dispatch', 'dispatch.id', 'dispatchNotice.dispatchId')
    .leftJoinLateral(latestPush, join => join.onTrue())
    .where('notice.campaignId', '=', campaignId)
    .select(['push.state as pushState', 'push.answer as pushAnswer'])
    .select([
      'notice.id',
      'notice.kind',
      'notice.vi',
      'notice.en',
      'notice.at',
      'notice.readAt',
      'notice.carriage',
      'person.name as personName',
      'state.fullName as unitName',
      'dispatch.state',
      'dispatch.answer',
      'dispatch.settledAt',
    ])
  if (page.before !== undefined)
    found = found.where(
      sql<SqlBool>`(notice.at, notice.id) < (select before.at, before.id from notice before where before.id = ${page.before})`,
    )
  return found.orderBy('notice.at', 'desc').orderBy('notice.id', 'desc').limit(page.limit).execute()
}

export const channelsOf = (db: Reader, personId: number) =>
  db
    .selectFrom('person')
    .leftJoin('channelChoice', 'channelChoice.personId', 'person.id')
    .where('person.id', '=', personId)
    .select(['person.email as address', 'channelChoice.email as wantsMail'])
    .executeTakeFirst()

export const storeChannels = async (
  tx: Writer,
  choice: { readonly personId: number; readonly email: boolean; readonly chosenAt: Date },
): Promise<void> => {
  const { personId: _, ...set } = choice
  await tx
    .insertInto('channelChoice')
    .values(choice)
    .onConflict(conflict => conflict.column('personId').doUpdateSet(set))
    .execute()
}
