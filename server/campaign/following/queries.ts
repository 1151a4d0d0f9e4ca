import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

/** What the plan itself asks, as it stands, with what an amended plan may change about it. */
export const standingAssignments = (db: Reader, campaignId: number) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('parentId', 'is', null)
    .select(eb => [
      'id as assignmentId',
      'obligationId',
      'unitId',
      'dueOn',
      'dueRelation',
      'dueAt',
      'state',
      'conditionAt',
      // The plan knows the unit whose duty it was; of a duty a unit had itself that is the unit.
      sql<number>`coalesce((select from_unit_id from inheritance
        where inheritance.campaign_id = assignment.campaign_id and to_assignment_id = assignment.id
          and how <> 'joined' and undone_at is null order by inheritance.id limit 1), unit_id)`.as(
        'planUnitId',
      ),
      eb
        .exists(
          eb
            .selectFrom('assignment as below')
            .whereRef('below.campaignId', '=', 'assignment.campaignId')
            .whereRef('below.parentId', '=', 'assignment.id')
            .select('below.id'),
        )
        .as('passedOn'),
      eb
        .or([
          eb('kept', '=', true),
          eb.exists(
            eb
              .selectFrom('extension')
              .whereRef('extension.campaignId', '=', 'assignment.campaignId')
              .whereRef('extension.assignmentId', '=', 'assignment.id')
              .select('extension.id'),
          ),
        ])
        .as('spokenOf'),
    ])
    .execute()

/** What was passed on stays within the date of who passed it on, where that came earlier. */
export const drawInBelow = async (tx: Writer, campaignId: number): Promise<void> => {
  await tx
    .updateTable('assignment as below')
    .from('assignment as asking')
    .set(eb => ({
      dueAt: eb.ref('asking.dueAt'),
      dueOn: sql<string>`(asking.due_at at time zone 'Asia/Ho_Chi_Minh')::date`,
    }))
    .where('below.campaignId', '=', campaignId)
    .whereRef('asking.campaignId', '=', 'below.campaignId')
    .whereRef('asking.id', '=', 'below.parentId')
    .whereRef('below.dueAt', '>', 'asking.dueAt')
    .execute()
}

export const redateAssignments = async (
  tx: Writer,
  campaignId: number,
  moved: readonly {
    readonly assignmentId: number
    readonly dueOn: string | null
    readonly dueAt: Date | null
  }[],
): Promise<void> => {
  for (const { assignmentId, dueOn, dueAt } of moved) {
    await tx
      .updateTable('assignment')
      .set({ dueOn, dueAt })
      .where('campaignId', '=', campaignId)
      .where('id', '=', assignmentId)
      .execute()
  }
}

/** Assignments nobody has begun, with their legs; the audit keeps that they were, and calendars hear of it. */
export const dropAssignments = async (
  tx: Writer,
  campaignId: number,
  ids: readonly number[],
  now: Date,
): Promise<void> => {
  if (ids.length === 0) return
  await sql`
    insert into assignment_gone
      (campaign_id, assignment_id, obligation_id, unit_id, due_at, sequence, gone_at)
    select campaign_id, id, obligation_id, unit_id, due_at, sequence + 1, ${now}
    from assignment where campaign_id = ${campaignId} and id = any(${[...ids]}::int[]) and due_at is not null`.execute(
    tx,
  )
  await tx.deleteFrom('leg').where('campaignId', '=', campaignId).where('assignmentId', 'in', ids).execute()
  await tx.deleteFrom('assignment').where('campaignId', '=', campaignId).where('id', 'in', ids).execute()
}
