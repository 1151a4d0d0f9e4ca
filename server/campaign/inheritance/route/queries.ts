import { sql } from 'kysely'
import type { LegPassing, Route } from '../../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../../db/database.ts'
import { knownOn } from '../../../org/index.ts'
import { decided, isUndone } from '../queries.ts'

/** The ways on which somebody has not received yet, and since when each receiver has been asked. */
export const waitingRoutes = async (db: Reader, campaignId: number) => {
  const rows = await db
    .selectFrom('leg')
    .innerJoin('campaign', 'campaign.id', 'leg.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'leg.campaignId')
        .onRef('assignment.id', '=', 'leg.assignmentId'),
    )
    .where('leg.campaignId', '=', campaignId)
    .where('assignment.state', '<>', 'inherited')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('leg as waiting')
          .whereRef('waiting.campaignId', '=', 'leg.campaignId')
          .whereRef('waiting.assignmentId', '=', 'leg.assignmentId')
          .where('waiting.receivedAt', 'is', null)
          .select('waiting.position'),
      ),
    )
    .select([
      'leg.assignmentId',
      'assignment.unitId',
      'leg.position',
      'leg.receiverUnitId',
      sql<boolean>`leg.received_at is not null`.as('received'),
      sql<string>`(select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))
        from unit_state own where own.unit_id = leg.receiver_unit_id)`.as('since'),
    ])
    .orderBy('leg.assignmentId')
    .orderBy('leg.position')
    .execute()
  const routes = new Map<number, Route & { legs: Route['legs'][number][] }>()
  for (const { assignmentId, unitId, position, receiverUnitId, received } of rows) {
    const route = routes.get(assignmentId) ?? { assignmentId, unitId, legs: [] }
    routes.set(assignmentId, route)
    route.legs.push({ position, receiverUnitId, received })
  }
  const receivers = rows.map(({ receiverUnitId, since }) => ({ unitId: receiverUnitId, since }))
  return { routes: [...routes.values()], receivers }
}

interface LegAt {
  readonly assignmentId: number
  readonly position: number
}

export const setReceiver = async (
  tx: Writer,
  campaignId: number,
  { assignmentId, position }: LegAt,
  receiverUnitId: number,
): Promise<void> => {
  await tx
    .updateTable('leg')
    .set({ receiverUnitId })
    .where('campaignId', '=', campaignId)
    .where('assignmentId', '=', assignmentId)
    .where('position', '=', position)
    .where('receivedAt', 'is', null)
    .execute()
}

export const addLeg = async (
  tx: Writer,
  campaignId: number,
  { assignmentId, position }: LegAt,
  receiverUnitId: number,
): Promise<void> => {
  // Where its old place is taken meanwhile it comes last.
  await sql`
    insert into leg (campaign_id, assignment_id, position, receiver_unit_id)
    select ${campaignId}, ${assignmentId}, case when exists (select from leg where campaign_id = ${campaignId}
        and assignment_id = ${assignmentId} and position = ${position})
      then (select max(position) + 1 from leg where campaign_id = ${campaignId} and assignment_id = ${assignmentId})
      else ${position} end, ${receiverUnitId}
    where not exists (select from leg where campaign_id = ${campaignId} and assignment_id = ${assignmentId}
      and receiver_unit_id = ${receiverUnitId})`.execute(tx)
}

export const dropLeg = async (
  tx: Writer,
  campaignId: number,
  { assignmentId, position }: LegAt,
): Promise<void> => {
  await tx
    .deleteFrom('leg')
    .where('campaignId', '=', campaignId)
    .where('assignmentId', '=', assignmentId)
    .where('position', '=', position)
    .where('receivedAt', 'is', null)
    .execute()
}

export const addLegInheritances = async (
  tx: Writer,
  campaignId: number,
  passings: readonly LegPassing[],
  at: Date,
): Promise<void> => {
  if (passings.length === 0) return
  const rows = passings.map(({ heirs, ...line }) => ({
    ...line,
    campaignId,
    successionId: heirs.successionId,
    inheritedAt: at,
  }))
  await tx.insertInto('legInheritance').values(rows).execute()
}

/** Of these duties, those handed in, of reports those accepted: their receipts are all that they may still lack. */
export const handedInAmong = async (db: Reader, campaignId: number, assignmentIds: readonly number[]) => {
  const { rows } = await sql<{ id: number }>`
    select id from assignment own
    where campaign_id = ${campaignId} and id = any(${[...assignmentIds]}::int[]) and state = 'delivered'
      and (kind = 'other' or (kind = 'exemplar' and parent_id is not null) or exists (
        select from report join verdict on verdict.campaign_id = report.campaign_id and verdict.report_id = report.id
          and verdict.verdict = 'accepted'
        where report.campaign_id = own.campaign_id and report.assignment_id = own.id))`.execute(db)
  return rows.map(({ id }) => id)
}

/** Receivers that took over from others, with both names and the decision; the event may have been undone since. */
export const legInheritances = (db: Reader, campaignId: number) =>
  db
    .selectFrom('legInheritance as line')
    .innerJoin('campaign', 'campaign.id', 'line.campaignId')
    .innerJoin('succession', 'succession.id', 'line.successionId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'line.campaignId')
        .onRef('assignment.id', '=', 'line.assignmentId'),
    )
    .innerJoin('unitState as before', join =>
      join.onRef('before.unitId', '=', 'line.fromUnitId').on(knownOn('before', 'campaign.mapOn')),
    )
    .innerJoin('unitState as after', join =>
      join.onRef('after.unitId', '=', 'line.toUnitId').on(knownOn('after', 'succession.onDay')),
    )
    .innerJoin('unitState as sender', join =>
      join.onRef('sender.unitId', '=', 'assignment.unitId').on(knownOn('sender', 'campaign.mapOn')),
    )
    .where('line.campaignId', '=', campaignId)
    .where('line.undoneAt', 'is', null)
    .select([
      'line.id',
      'line.assignmentId',
      'line.position',
      'line.fromUnitId',
      'before.fullName as fromName',
      'line.toUnitId',
      'after.fullName as toName',
      'line.how',
      'sender.fullName as senderName',
      'assignment.state as senderState',
      decided.as('decision'),
      'succession.onDay',
      'line.inheritedAt',
    ])
    .select([
      isUndone.as('undone'),
      sql<boolean>`exists (select from leg where leg.campaign_id = line.campaign_id
        and leg.assignment_id = line.assignment_id and leg.receiver_unit_id = line.to_unit_id
        and leg.received_at is not null)`.as('received'),
    ])
    .orderBy('succession.onDay')
    .orderBy('after.position')
    .orderBy('line.id')
    .execute()

export type StoredLegInheritance = Awaited<ReturnType<typeof legInheritances>>[number]
