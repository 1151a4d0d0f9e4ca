import { type SqlBool, sql } from 'kysely'
import type { AssignmentState } from '../../domain/campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

export const campaignById = (db: Reader, campaignId: number) =>
  db
    .selectFrom('campaign')
    .innerJoin('unitState as standing', join =>
      join.onRef('standing.unitId', '=', 'campaign.standingUnitId').on(knownOn('standing', 'campaign.mapOn')),
    )
    .where('campaign.id', '=', campaignId)
    .selectAll('campaign')
    .select('standing.fullName as standingUnitName')
    .executeTakeFirst()

export const allCampaigns = (db: Reader) =>
  db
    .selectFrom('campaign')
    .innerJoin('unitState as standing', join =>
      join.onRef('standing.unitId', '=', 'campaign.standingUnitId').on(knownOn('standing', 'campaign.mapOn')),
    )
    .selectAll('campaign')
    .select('standing.fullName as standingUnitName')
    .orderBy('campaign.openedAt', 'desc')
    .execute()

export const campaignOfPlan = (db: Reader, planId: number) =>
  db.selectFrom('campaign').where('planId', '=', planId).select(['id', 'name']).executeTakeFirst()

export interface CampaignToOpen {
  readonly planId: number
  readonly unitId: number
  readonly standingUnitId: number
  readonly name: string
  readonly mapOn: string
  readonly windowFrom: string | null
  readonly windowTo: string | null
  readonly beforeMeans: 'dayBefore' | 'thatDay'
  readonly onDayOff: 'keep' | 'next' | 'previous'
  readonly openedAt: Date
}

export const addCampaign = async (tx: Writer, campaign: CampaignToOpen): Promise<number> =>
  (await tx.insertInto('campaign').values(campaign).returning('id').executeTakeFirstOrThrow()).id

const cells = (db: Reader) =>
  db
    .selectFrom('assignment')
    .leftJoin('duty', join =>
      join
        .onRef('duty.campaignId', '=', 'assignment.campaignId')
        .onRef('duty.obligationId', '=', 'assignment.obligationId'),
    )
    .select([
      'assignment.campaignId',
      'assignment.id as assignmentId',
      'assignment.obligationId',
      'assignment.unitId',
      'assignment.parentId',
      'assignment.role',
      'assignment.kind',
      'assignment.state',
      'assignment.dueOn',
      'assignment.dueAt',
      'assignment.deliveredAt',
      'assignment.extendedTo',
      'assignment.conditionAt',
      'duty.nature',
    ])

/** What the plan itself asks; with `below` also what its units passed on. */
export const cellsOf = (db: Reader, campaignId: number, below = false) => {
  const all = cells(db)
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.state', '<>', 'inherited')
  return (below ? all : all.where('assignment.parentId', 'is', null)).execute()
}

export const cellsOfAll = (db: Reader) =>
  db
    .selectFrom('assignment')
    .where('parentId', 'is', null)
    .where('state', '<>', 'inherited')
    .select(['campaignId', 'state', 'dueAt', 'deliveredAt'])
    .execute()

export const dutiesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('obligation')
    .innerJoin('campaign', 'campaign.planId', 'obligation.planId')
    .leftJoin('duty', join =>
      join.onRef('duty.campaignId', '=', 'campaign.id').onRef('duty.obligationId', '=', 'obligation.id'),
    )
    .where('campaign.id', '=', campaignId)
    .where('obligation.state', '=', 'confirmed')
    .select([
      'obligation.id as obligationId',
      'obligation.section',
      'obligation.text',
      'obligation.role',
      'obligation.dueText',
      'duty.nature',
      'duty.inOrder',
      'duty.quota',
    ])
    .orderBy(sql`lower(obligation.span)`)
    .execute()

/** The units that a campaign binds, in official order: bodies of the province first, then the areas. */
export const unitsOf = (db: Reader, campaignId: number, below = false) =>
  db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .innerJoin('campaign', join => join.on(knownOn('state', 'campaign.mapOn')))
    .where('campaign.id', '=', campaignId)
    .where('unit.id', 'in', eb => {
      const bound = eb
        .selectFrom('assignment')
        .where('assignment.campaignId', '=', campaignId)
        .where('assignment.state', '<>', 'inherited')
      return (below ? bound : bound.where('assignment.parentId', 'is', null)).select('assignment.unitId')
    })
    .select(['unit.id', 'unit.kind', 'state.level', 'state.fullName as name', 'state.shortName'])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

const withWords = (db: Reader) =>
  cells(db)
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('assignment as asking', join =>
      join
        .onRef('asking.campaignId', '=', 'assignment.campaignId')
        .onRef('asking.id', '=', 'assignment.parentId'),
    )
    .leftJoin('unitState as asker', join =>
      join.onRef('asker.unitId', '=', 'asking.unitId').on(knownOn('asker', 'campaign.mapOn')),
    )
    .select([
      'campaign.name as campaignName',
      'campaign.planId',
      'obligation.section',
      'obligation.text',
      'obligation.dueText',
      'state.fullName as unitName',
      'asker.fullName as askerName',
      'assignment.passedNote',
    ])

/** What the units owe in open campaigns. */
export const owedBy = (db: Reader, unitIds: readonly number[]) =>
  withWords(db)
    .where('assignment.unitId', 'in', unitIds)
    .where('campaign.state', '=', 'open')
    .where('assignment.state', '<>', 'inherited')
    .orderBy('assignment.dueAt')
    .orderBy(sql`lower(obligation.span)`)
    .execute()

export const assignmentInWords = (db: Reader, campaignId: number, assignmentId: number) =>
  withWords(db)
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.id', '=', assignmentId)
    .select(['assignment.doneNote', 'campaign.state as campaignState'])
    .executeTakeFirst()

export const legsOf = (db: Reader, assignmentIds: readonly number[]) =>
  db
    .selectFrom('leg')
    .innerJoin('campaign', 'campaign.id', 'leg.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'leg.receiverUnitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('person', 'person.id', 'leg.receivedBy')
    .where('leg.assignmentId', 'in', [...assignmentIds, 0])
    .select([
      'leg.assignmentId',
      'leg.receiverUnitId',
      'leg.receivedAt',
      'leg.note',
      'person.name as receivedBy',
      'state.fullName as receiverName',
      // The receiver that the plan named, where it ended and this one took over.
      sql<string | null>`(select known.full_name from leg_inheritance line
        join unit_state known on known.unit_id = line.from_unit_id
        where line.campaign_id = leg.campaign_id and line.assignment_id = leg.assignment_id
          and line.to_unit_id = leg.receiver_unit_id and line.how <> 'joined' and line.undone_at is null
        order by line.id, lower(known.valid) desc nulls last limit 1)`.as('insteadOf'),
    ])
    .orderBy('leg.position')
    .execute()

export const assignmentById = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.id', '=', assignmentId)
    .leftJoin('assignment as asking', join =>
      join
        .onRef('asking.campaignId', '=', 'assignment.campaignId')
        .onRef('asking.id', '=', 'assignment.parentId'),
    )
    .selectAll('assignment')
    .select([
      'campaign.state as campaignState',
      'campaign.unitId as campaignUnitId',
      'campaign.mapOn',
      // Who judges what is handed in: the unit that passed it on, else the one whose plan it is.
      sql<number>`coalesce(asking.unit_id, campaign.unit_id)`.as('judgingUnitId'),
    ])
    .executeTakeFirst()

export interface AssignmentMove {
  readonly campaignId: number
  readonly assignmentId: number
  readonly state: Exclude<AssignmentState, 'done'>
  readonly at: Date
}

/** Moves an assignment along its life; the report step calls it as its report moves. To close it has ways of its own. */
export const moveAssignment = async (tx: Writer, move: AssignmentMove): Promise<void> => {
  const { campaignId, assignmentId, state, at } = move
  await tx
    .updateTable('assignment')
    .set({ state, deliveredAt: state === 'delivered' ? at : null, doneAt: null })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** A receiver's receipt for their leg; later receipts do not move the first. */
export const receiveLegs = async (
  tx: Writer,
  receipt: {
    campaignId: number
    assignmentId: number
    receiverUnitIds: readonly number[]
    personId: number
    at: Date
    note?: string | null
  },
): Promise<void> => {
  if (receipt.receiverUnitIds.length === 0) return
  await tx
    .updateTable('leg')
    .set({ receivedAt: receipt.at, receivedBy: receipt.personId, note: receipt.note ?? null })
    .where('campaignId', '=', receipt.campaignId)
    .where('assignmentId', '=', receipt.assignmentId)
    // Whoever took a receiver's place stands for it.
    .where(
      sql<SqlBool>`(receiver_unit_id = any(${[...receipt.receiverUnitIds]}::int[]) or exists (
        select from leg_inheritance line where line.campaign_id = leg.campaign_id
          and line.assignment_id = leg.assignment_id and line.to_unit_id = leg.receiver_unit_id
          and line.from_unit_id = any(${[...receipt.receiverUnitIds]}::int[]) and line.undone_at is null))`,
    )
    .where('receivedAt', 'is', null)
    .execute()
}

/** Marks an assignment that somebody spoke about, so that an amended plan does not drop it silently. */
export const keepAssignment = async (
  tx: Writer,
  { campaignId, assignmentId }: { campaignId: number; assignmentId: number },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ kept: true })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** Units that could run a campaign day by day: the bodies right below the plan's own unit. */
export const bodiesBelow = (db: Reader, unitId: number, day: string) =>
  db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .where('state.parentId', '=', unitId)
    .where('unit.kind', '<>', 'area')
    .where(sql<SqlBool>`state.valid @> ${day}::date`)
    .select(['unit.id', 'state.fullName as name'])
    .orderBy('state.position')
    .execute()
