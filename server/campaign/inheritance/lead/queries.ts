import { sql } from 'kysely'
import type { AssignmentKind } from '../../../../domain/campaign/index.ts'
import type { Writer } from '../../../db/database.ts'

/** What an heir was asked by itself before it had to lead in the place of another. */
export interface LedInstead {
  readonly ownRole: 'coordinate' | 'appraise' | 'support' | null
  readonly ownKind: AssignmentKind | null
  readonly gaveLegs: boolean
}

export const asBefore: LedInstead = { ownRole: null, ownKind: null, gaveLegs: false }

/** An heir that only took part leads from now on where the unit that ended led, along the way of that unit's duty. */
export const takeLead = async (
  tx: Writer,
  campaignId: number,
  heirId: number,
  fromId: number,
): Promise<LedInstead> => {
  const { rows } = await sql<{ ownRole: LedInstead['ownRole']; ownKind: AssignmentKind }>`
    with before as (
      select own.id, own.role, own.kind, asked.kind as led
      from assignment own join assignment asked on asked.campaign_id = own.campaign_id and asked.id = ${fromId}
      where own.campaign_id = ${campaignId} and own.id = ${heirId}
        and own.state = 'open' and own.role <> 'lead' and asked.role = 'lead'
    ), changed as (
      update assignment set role = 'lead', kind = before.led from before
      where assignment.campaign_id = ${campaignId} and assignment.id = before.id
    )
    select role as own_role, kind as own_kind from before`.execute(tx)
  const [own] = rows
  if (own === undefined) return asBefore
  return { ...own, gaveLegs: await copyLegs(tx, campaignId, heirId, fromId) }
}

/** The way of another's duty, for a duty that has none. Tells whether there was any. */
export const copyLegs = async (
  tx: Writer,
  campaignId: number,
  toId: number,
  fromId: number,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into leg (campaign_id, assignment_id, position, receiver_unit_id)
    select leg.campaign_id, own.id, leg.position, leg.receiver_unit_id
    from leg join assignment own on own.campaign_id = leg.campaign_id and own.id = ${toId}
    where leg.campaign_id = ${campaignId} and leg.assignment_id = ${fromId} and leg.receiver_unit_id <> own.unit_id
      and not exists (select from leg there where there.campaign_id = ${campaignId} and there.assignment_id = ${toId})`.execute(
    tx,
  )
  return (numAffectedRows ?? 0n) > 0n
}

/**
 * Where the lines have fallen away by which heirs led, they take part as before; of those that still stand for
 * another that led, that other line keeps what they were asked by themselves.
 */
export const giveLeadBack = async (
  tx: Writer,
  campaignId: number,
  fallenIds: readonly number[],
  now: Date,
): Promise<void> => {
  for (const id of fallenIds) {
    const kept = await sql`
      update inheritance other set own_role = line.own_role, own_kind = line.own_kind, gave_legs = line.gave_legs
      from inheritance line
      where line.campaign_id = ${campaignId} and line.id = ${id} and line.own_role is not null
        and other.id = (select min(next.id) from inheritance next
          join assignment asked on asked.campaign_id = next.campaign_id and asked.id = next.from_assignment_id
          where next.campaign_id = ${campaignId} and next.to_assignment_id = line.to_assignment_id
            and next.undone_at is null and asked.role = 'lead')
        and other.campaign_id = ${campaignId}`.execute(tx)
    if ((kept.numAffectedRows ?? 0n) > 0n) continue
    await sql`
      with line as (
        select * from inheritance where campaign_id = ${campaignId} and id = ${id} and own_role is not null
      ), way as (
        delete from leg using line where line.gave_legs and leg.campaign_id = ${campaignId}
          and leg.assignment_id = line.to_assignment_id
      ), passed as (
        update leg_inheritance set undone_at = ${now} from line where line.gave_legs
          and leg_inheritance.campaign_id = ${campaignId} and leg_inheritance.assignment_id = line.to_assignment_id
          and leg_inheritance.undone_at is null
      )
      update assignment set role = line.own_role, kind = line.own_kind from line
      where assignment.campaign_id = ${campaignId} and assignment.id = line.to_assignment_id`.execute(tx)
  }
}
