import { type SqlBool, sql } from 'kysely'
import { nowOf } from '../campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

/** The units at which one of these grants reaches, on a day. */
export const unitsBelow = async (
  db: Reader,
  unitIds: readonly number[],
  day: string,
): Promise<ReadonlySet<number>> => {
  if (unitIds.length === 0) return new Set()
  const { rows } = await sql<{ unitId: number }>`
    select distinct below.unit_id from unnest(${[...unitIds]}::int[]) as held(id),
      unit_descendants(held.id, ${day}::date) below`.execute(db)
  return new Set(rows.map(({ unitId }) => unitId))
}

const obstacles = (db: Reader) =>
  db
    .selectFrom('obstacle')
    .innerJoin('campaign', 'campaign.id', 'obstacle.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'obstacle.campaignId')
        .onRef('assignment.id', '=', 'obstacle.assignmentId'),
    )
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as asking', join =>
      join.onRef('asking.unitId', '=', 'assignment.unitId').on(knownOn('asking', 'campaign.mapOn')),
    )
    .innerJoin('unitState as handling', join =>
      join.onRef('handling.unitId', '=', 'obstacle.handlerUnitId').on(knownOn('handling', 'campaign.mapOn')),
    )
    .innerJoin('person as asker', 'asker.id', 'obstacle.raisedBy')
    .leftJoin('person as answerer', 'answerer.id', 'obstacle.answeredBy')
    .leftJoin('unitState as answering', join =>
      join.onRef('answering.unitId', '=', 'answerer.unitId').on(knownOn('answering', 'campaign.mapOn')),
    )
    .selectAll('obstacle')
    .select([
      'campaign.name as campaignName',
      'campaign.planId',
      'campaign.unitId as campaignUnitId',
      'campaign.standingUnitId',
      'campaign.state as campaignState',
      'assignment.obligationId',
      'assignment.unitId',
      'obligation.section',
      'obligation.text as clause',
      'asking.fullName as unitName',
      'handling.fullName as handlerName',
      'asker.name as raisedByName',
      'answerer.name as answeredByName',
      'answering.fullName as answeredByUnit',
    ])
    .select(
      nowOf('obstacle.campaignId', 'obstacle.assignmentId', 'assignment.state', 'campaign.mapOn').as('owing'),
    )

export interface Narrowed {
  readonly campaignId?: number | undefined
  readonly assignmentId?: number | undefined
}

/** Waiting ones first, the longest waiting on top; then the answered, the latest first. */
export const allObstacles = ({ campaignId, assignmentId }: Narrowed, db: Reader) => {
  let found = obstacles(db)
  if (campaignId !== undefined) found = found.where('obstacle.campaignId', '=', campaignId)
  if (assignmentId !== undefined)
    found = found.where(
      sql<SqlBool>`obstacle.assignment_id in (
        select assignment_id from duty_before(obstacle.campaign_id, ${assignmentId}))`,
    )
  return found
    .orderBy(sql`obstacle.state in ('answered', 'withdrawn')`)
    .orderBy(sql`case when obstacle.state in ('raised', 'forwarded') then obstacle.raised_at end`)
    .orderBy(sql`coalesce(obstacle.answered_at, obstacle.withdrawn_at) desc`)
    .execute()
}

export type StoredObstacle = Awaited<ReturnType<typeof allObstacles>>[number]

export const obstacleById = (db: Reader, campaignId: number, obstacleId: number) =>
  obstacles(db)
    .where('obstacle.campaignId', '=', campaignId)
    .where('obstacle.id', '=', obstacleId)
    .executeTakeFirst()

/** Held until the end of the transaction, so that of two answers one is the first. */
export const lockObstacle = async (tx: Writer, campaignId: number, obstacleId: number): Promise<void> => {
  await tx
    .selectFrom('obstacle')
    .where('campaignId', '=', campaignId)
    .where('id', '=', obstacleId)
    .select('id')
    .forUpdate()
    .execute()
}

export const stepsOf = (db: Reader, obstacleIds: readonly number[]) =>
  db
    .selectFrom('obstacleStep as step')
    .innerJoin('campaign', 'campaign.id', 'step.campaignId')
    .innerJoin('person', 'person.id', 'step.byPersonId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'step.toUnitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('step.obstacleId', 'in', [...obstacleIds, 0])
    .select(['step.obstacleId', 'step.at', 'step.note', 'step.toUnitId'])
    .select(['person.name as by', 'state.fullName as toUnitName'])
    .orderBy('step.position')
    .execute()

export interface ObstacleToAdd {
  readonly campaignId: number
  readonly assignmentId: number
  readonly raisedBy: number
  readonly raisedAt: Date
  readonly text: string
  readonly route: readonly number[]
  readonly handlerUnitId: number
}

export const addObstacle = async (tx: Writer, obstacle: ObstacleToAdd): Promise<number> => {
  const { id } = await tx
    .insertInto('obstacle')
    .values({ ...obstacle, route: [...obstacle.route] })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { campaignId, handlerUnitId: toUnitId, raisedAt: at, raisedBy: byPersonId } = obstacle
  await addStep(tx, { campaignId, obstacleId: id, toUnitId, at, byPersonId, note: '' })
  return id
}

export interface StepToAdd {
  readonly campaignId: number
  readonly obstacleId: number
  readonly toUnitId: number
  readonly at: Date
  readonly byPersonId: number
  readonly note: string
}

const addStep = async (tx: Writer, step: StepToAdd): Promise<void> => {
  const { campaignId, obstacleId } = step
  const { count } = await tx
    .selectFrom('obstacleStep')
    .where('campaignId', '=', campaignId)
    .where('obstacleId', '=', obstacleId)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('obstacleStep')
    .values({ ...step, position: count })
    .execute()
}

export const forwardTo = async (tx: Writer, step: StepToAdd): Promise<void> => {
  await addStep(tx, step)
  await change(tx, step, { state: 'forwarded', handlerUnitId: step.toUnitId })
}

export interface Answer {
  readonly answeredBy: number
  readonly answeredAt: Date
  readonly guidance: string
  readonly showQuestion: boolean
  readonly extendedTo: string | null
  readonly extendedFor: 'asker' | 'all' | null
}

type Which = { readonly campaignId: number; readonly obstacleId: number }

export const keepAnswerTo = (tx: Writer, which: Which, answer: Answer): Promise<void> =>
  change(tx, which, { state: 'answered', ...answer })

export const withdraw = (tx: Writer, which: Which, at: Date): Promise<void> =>
  change(tx, which, { state: 'withdrawn', withdrawnAt: at })

type Change =
  | { state: 'forwarded'; handlerUnitId: number }
  | ({ state: 'answered' } & Answer)
  | { state: 'withdrawn'; withdrawnAt: Date }

const change = async (tx: Writer, { campaignId, obstacleId }: Which, set: Change): Promise<void> => {
  await tx
    .updateTable('obstacle')
    .set(set)
    .where('campaignId', '=', campaignId)
    .where('id', '=', obstacleId)
    .execute()
}

/** Who is bound by the clause under which a difficulty was raised. */
export const boundByClause = async (
  db: Reader,
  campaignId: number,
  obligationId: number,
): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .select('unitId')
    .orderBy('unitId')
    .execute()
  return rows.map(({ unitId }) => unitId)
}

export const guidanceUnder = (
  db: Reader,
  asked: { planId?: number | undefined; campaignId?: number | undefined; obligationId?: number | undefined },
) => {
  let found = obstacles(db).where('obstacle.state', '=', 'answered')
  if (asked.planId !== undefined) found = found.where('campaign.planId', '=', asked.planId)
  if (asked.campaignId !== undefined) found = found.where('obstacle.campaignId', '=', asked.campaignId)
  if (asked.obligationId !== undefined)
    found = found.where('assignment.obligationId', '=', asked.obligationId)
  return found.orderBy('obstacle.answeredAt', 'desc').execute()
}
