import { sql } from 'kysely'
import type { PushState } from '../../../domain/reminder/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { settled } from '../delivery/index.ts'

export const aloneWithKeys = async (tx: Writer): Promise<void> => {
  await sql`select pg_advisory_xact_lock(7407038)`.execute(tx)
}

export interface DeviceToAdd {
  readonly personId: number
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly device: string
}

/** A browser belongs to whoever asked last: what another person had there ends. */
export const addDevice = async (tx: Writer, device: DeviceToAdd, now: Date): Promise<number> => {
  await tx
    .updateTable('pushSubscription')
    .set({
      endedAt: now,
      endedBy: sql`case when person_id = ${device.personId} then 'person' else 'other' end`,
    })
    .where('endpoint', '=', device.endpoint)
    .where('endedAt', 'is', null)
    .execute()
  const { id } = await tx
    .insertInto('pushSubscription')
    .values({ ...device, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * The same device under the address it was given anew, also where its service had called the old one gone before the
 * browser said so. Undefined where nobody had that address with that secret.
 */
export const moveDevice = async (
  tx: Writer,
  was: { readonly endpoint: string; readonly auth: string },
  next: Pick<DeviceToAdd, 'endpoint' | 'p256dh' | 'auth'>,
  now: Date,
) => {
  const device = await tx
    .selectFrom('pushSubscription')
    .where('endpoint', '=', was.endpoint)
    .where('auth', '=', was.auth)
    .where(eb => eb.or([eb('endedAt', 'is', null), eb('endedBy', '=', 'gone')]))
    .select(['id', 'personId'])
    .orderBy('id', 'desc')
    .forUpdate()
    .executeTakeFirst()
  if (device === undefined) return undefined
  await tx
    .updateTable('pushSubscription')
    .set({ endedAt: now, endedBy: 'other' })
    .where('endpoint', '=', next.endpoint)
    .where('id', '<>', device.id)
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .updateTable('pushSubscription')
    .set({ ...next, endedAt: null, endedBy: null })
    .where('id', '=', device.id)
    .execute()
  return device
}

/** False where the person has no such device. */
export const endDevice = async (tx: Writer, personId: number, id: number, now: Date): Promise<boolean> => {
  const ended = await tx
    .updateTable('pushSubscription')
    .set({ endedAt: now, endedBy: 'person' })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute()
  return ended.length > 0
}

export const endGone = async (tx: Writer, ids: readonly number[], now: Date): Promise<void> => {
  await tx
    .updateTable('pushSubscription')
    .set({ endedAt: now, endedBy: 'gone' })
    .where('id', 'in', [...ids, 0])
    .where('endedAt', 'is', null)
    .execute()
}

export const deviceOf = (db: Reader, personId: number, id: number) =>
  db
    .selectFrom('pushSubscription')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()

export const devicesOf = async (db: Reader, personId: number) => {
  const { rows } = await sql<{
    id: number
    device: string
    endpoint: string
    createdAt: Date
    state: PushState | 'sending' | null
    settledAt: Date | null
    answer: string | null
  }>`
    select device.id, device.device, device.endpoint, device.created_at, last.state, last.settled_at, last.answer
    from push_subscription device
    left join lateral (
      select * from push where push.subscription_id = device.id order by push.id desc limit 1) last on true
    where device.person_id = ${personId} and device.ended_at is null
    order by device.id`.execute(db)
  return rows
}

/** What a live device has not been told: unread, still true, said since it subscribed, and no older than `since`. */
const untold = (since: Date) => sql`
  from push_subscription device
  join notice on notice.person_id = device.person_id and notice.at >= greatest(device.created_at, ${since})
    and notice.read_at is null
  where device.ended_at is null and not ${settled}
    and not exists (
      select from push_notice told where told.notice_id = notice.id and told.subscription_id = device.id)`

/** Whether any device has to be told something. */
export const untoldWaits = async (db: Reader, since: Date): Promise<boolean> => {
  const { rows } = await sql`select 1 ${untold(since)} limit 1`.execute(db)
  return rows.length > 0
}

/** One push a device with all that it has not been told; gives back how many. */
export const addPushes = async (
  tx: Writer,
  when: { readonly since: Date; readonly notBefore: Date; readonly now: Date },
): Promise<number> => {
  // Whoever else gathers waits here, and then finds these devices served.
  await sql`select pg_advisory_xact_lock(7407039)`.execute(tx)
  const { rows } = await sql`
    with found as materialized (
      select device.id as subscription_id, notice.id as notice_id ${untold(when.since)}),
    made as (
      insert into push (subscription_id, not_before, created_at)
      select distinct subscription_id, ${when.notBefore}::timestamptz, ${when.now}::timestamptz from found
      returning id, subscription_id)
    insert into push_notice (notice_id, subscription_id, push_id)
    select found.notice_id, found.subscription_id, made.id from found join made using (subscription_id)
    returning push_id`.execute(tx)
  return new Set(rows.map(row => JSON.stringify(row))).size
}

/** A push to be sent, with what is still unread and true of what it was to say. */
export const pushById = async (db: Reader, id: number) => {
  const push = await db
    .selectFrom('push')
    .innerJoin('pushSubscription as device', 'device.id', 'push.subscriptionId')
    .innerJoin('person', 'person.id', 'device.personId')
    .where('push.id', '=', id)
    .select(['push.id', 'push.subscriptionId', 'device.endpoint', 'device.p256dh', 'device.auth'])
    .select(['person.language'])
    .select(sql<boolean>`device.ended_at is null and person.active`.as('live'))
    .executeTakeFirst()
  if (push === undefined) return undefined
  const notices = await db
    .selectFrom('pushNotice')
    .innerJoin('notice', 'notice.id', 'pushNotice.noticeId')
    .where('pushNotice.pushId', '=', id)
    .where('notice.readAt', 'is', null)
    .where(settled, 'is', false)
    .select(['notice.vi', 'notice.en', 'notice.path'])
    .orderBy('notice.id')
    .execute()
  return { ...push, notices }
}

export const inHand = (db: Reader, ids: readonly number[]) =>
  db
    .selectFrom('push')
    .where('id', 'in', [...ids, 0])
    .where('state', '=', 'sending')
    .select(['id', 'attempts', 'subscriptionId', 'createdAt'])
    .execute()
