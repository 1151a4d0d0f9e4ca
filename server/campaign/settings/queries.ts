import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

export const putAttachmentLimit = async (
  tx: Writer,
  campaignId: number,
  attachmentLimit: number | null,
): Promise<void> => {
  await tx.updateTable('campaign').set({ attachmentLimit }).where('id', '=', campaignId).execute()
}

/** How many of a duty's units have handed in or are done; what a unit passed on stands under its own. */
export const handedInOf = async (db: Reader, campaignId: number, obligationId: number): Promise<number> => {
  const { count } = await db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .where('state', 'in', ['delivered', 'done'])
    .where('notArisen', '=', false)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Rows of a duty whose due instant depends on the rule alone: nobody extended it or said that it arose. */
const undecided = sql<SqlBool>`assignment.extended_to is null and assignment.condition_at is null
  and not assignment.not_arisen and assignment.parent_id is null
  and assignment.state in ('open', 'drafting', 'returned')`

/** Takes the due instant away until something arises; gives back of how many. */
export const waitForCondition = async (
  tx: Writer,
  campaignId: number,
  obligationId: number,
): Promise<number> => {
  const rows = await tx
    .updateTable('assignment')
    .set({ dueAt: null })
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .where('dueAt', 'is not', null)
    .where(undecided)
    .returning('id')
    .execute()
  return rows.length
}

/** Those that waited for something to arise, with what the plan prints. */
export const waitingRows = (db: Reader, campaignId: number, obligationId: number) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .where('dueAt', 'is', null)
    .where('dueOn', 'is not', null)
    .where(undecided)
    .select(['id', 'dueOn', 'dueRelation'])
    .execute()

export const putDueAt = async (
  tx: Writer,
  campaignId: number,
  assignmentIds: readonly number[],
  dueAt: Date,
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ dueAt })
    .where('campaignId', '=', campaignId)
    .where('id', 'in', [...assignmentIds, 0])
    .execute()
}

export const shapedDuties = (db: Reader, campaignId: number) =>
  db
    .selectFrom('duty')
    .innerJoin('obligation', 'obligation.id', 'duty.obligationId')
    .where('duty.campaignId', '=', campaignId)
    .select(['duty.obligationId', 'duty.nature', 'duty.inOrder', 'obligation.section', 'obligation.text'])
    .select([
      sql<number>`(select coalesce(max(legs), 0)::int from (
        select count(*) as legs from assignment a
        join leg on leg.campaign_id = a.campaign_id and leg.assignment_id = a.id
        where a.campaign_id = duty.campaign_id and a.obligation_id = duty.obligation_id and a.parent_id is null
        group by a.id) counted)`.as('receivers'),
      sql<number>`(select count(*)::int from assignment a
        where a.campaign_id = duty.campaign_id and a.obligation_id = duty.obligation_id
          and a.state in ('delivered', 'done') and not a.not_arisen)`.as('handedIn'),
    ])
    .orderBy(sql`lower(obligation.span)`)
    .execute()

export const settingEvents = (db: Reader, campaignId: number, names: readonly string[]) =>
  db
    .selectFrom('event')
    .leftJoin('person', 'person.id', 'event.personId')
    .where('event.campaignId', '=', campaignId)
    .where('event.name', 'in', [...names])
    .select(['event.id', 'event.at', 'event.name', 'event.data', 'person.name as by'])
    .orderBy('event.id', 'desc')
    .execute()
