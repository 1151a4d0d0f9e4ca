import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

/** Not what was handed in, nor what another unit took over. */
const stillOwed = ['open', 'drafting', 'returned'] as const

/** The dates of open campaigns that units still owe, one line for all units that share one. */
export const owedDates = (db: Reader) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .leftJoin('duty', join =>
      join
        .onRef('duty.campaignId', '=', 'assignment.campaignId')
        .onRef('duty.obligationId', '=', 'assignment.obligationId'),
    )
    .where('campaign.state', '=', 'open')
    .where('assignment.state', 'in', stillOwed)
    .where('assignment.parentId', 'is', null)
    .where('assignment.extendedTo', 'is', null)
    .where('assignment.dueOn', 'is not', null)
    .where('assignment.dueAt', 'is not', null)
    .groupBy([
      'assignment.campaignId',
      'campaign.id',
      'assignment.obligationId',
      'obligation.id',
      'assignment.dueOn',
      'assignment.dueRelation',
      'assignment.dueAt',
      'duty.onDayOff',
    ])
    .select(eb => [
      'assignment.campaignId',
      'campaign.name as campaignName',
      'campaign.beforeMeans',
      'campaign.onDayOff',
      'duty.onDayOff as ownOnDayOff',
      'assignment.obligationId',
      'obligation.section',
      'obligation.text',
      'assignment.dueRelation as relation',
      'assignment.dueAt',
      sql<string>`assignment.due_on`.as('dueOn'),
      eb.fn.countAll<number>().as('units'),
    ])
    .orderBy('assignment.dueAt')
    .execute()

export interface Move {
  readonly campaignId: number
  readonly obligationId: number
  readonly from: string
  readonly to: string
}

/**
 * Moves what is still owed at one instant of one duty to another; with it what an event that is undone would bring
 * back. Tells how many units owe it.
 */
export const moveOwed = async (tx: Writer, { campaignId, obligationId, from, to }: Move): Promise<number> => {
  const moved = await tx
    .updateTable('assignment')
    .set({ dueAt: new Date(to) })
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .where('dueAt', '=', new Date(from))
    .where('parentId', 'is', null)
    .where('extendedTo', 'is', null)
    .where('state', 'in', [...stillOwed, 'inherited'])
    .returning('state')
    .execute()
  await tx
    .updateTable('inheritance')
    .from('assignment')
    .set({ ownDueAt: new Date(to) })
    .where('inheritance.campaignId', '=', campaignId)
    .where('assignment.campaignId', '=', campaignId)
    .whereRef('assignment.id', '=', 'inheritance.toAssignmentId')
    .where('assignment.obligationId', '=', obligationId)
    .where('inheritance.undoneAt', 'is', null)
    .where('inheritance.ownDueAt', '=', new Date(from))
    .where('inheritance.ownExtendedTo', 'is', null)
    .execute()
  return moved.filter(({ state }) => state !== 'inherited').length
}
