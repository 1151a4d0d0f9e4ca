import { type SqlBool, sql } from 'kysely'
import {
  defaultLadder,
  type Ladder,
  type Step,
  superiorOf,
  type Track,
} from '../../../domain/reminder/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'
import { knownOn } from '../../org/index.ts'

const owedStates = sql`('open', 'drafting', 'returned')`

export const storedLadder = async (db: Reader, campaignId: number) => {
  const row = await db
    .selectFrom('ladder')
    .where('campaignId', '=', campaignId)
    .select(['setting', 'revision'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  // Set before there was a step between superiors.
  const { escalateEvery } = defaultLadder
  const ladder = { escalateEvery, ...(row.setting as Omit<Ladder, 'escalateEvery'> & Partial<Ladder>) }
  return { ladder, revision: row.revision }
}

/** Keeps the ladder where it is still the one that was looked at; false where somebody was there first. */
export const storeLadder = async (
  tx: Writer,
  change: { campaignId: number; ladder: Ladder; revision: number; changedBy: number; changedAt: Date },
): Promise<boolean> => {
  const { campaignId, ladder, revision, ...by } = change
  const set = { ...by, setting: json(ladder as unknown as Json), revision: revision + 1 }
  const kept =
    revision === 0
      ? tx
          .insertInto('ladder')
          .values({ campaignId, ...set })
          .onConflict(conflict => conflict.doNothing())
          .returning('revision')
      : tx
          .updateTable('ladder')
          .set(set)
          .where('campaignId', '=', campaignId)
          .where('revision', '=', revision)
          .returning('revision')
  return (await kept.execute()).length > 0
}

export const runningCampaigns = (db: Reader) =>
  db
    .selectFrom('campaign')
    .where('state', '=', 'open')
    .orderBy('id')
    .select(['id', 'name', 'unitId', 'standingUnitId'])
    .execute()

/** The due instants of what is still owed, with how many assignments have each. */
export const duesOf = async (db: Reader, campaignId: number) => {
  const rows = await db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('dueAt', 'is not', null)
    .where(sql<SqlBool>`state in ${owedStates}`)
    .groupBy('dueAt')
    .orderBy('dueAt')
    .select(['dueAt', sql<number>`count(*)::int`.as('assignments')])
    .execute()
  return rows.flatMap(({ dueAt, assignments }) => (dueAt === null ? [] : [{ dueAt, assignments }]))
}

interface StepOfDue {
  readonly campaignId: number
  readonly dueAt: string
  readonly lastDay: string
  readonly step: Step
}

/**
 * The assignments with this due instant that stand on the step and have not been told of it; the rule is
 * `stepsToSend`. The offset keeps the question of what was sent one look by its key a row: while tens of thousands
 * of reminders are being written their statistics lag, and joined they would be gone through again for each row.
 */
const untold = ({ campaignId, dueAt, lastDay, step }: StepOfDue) => sql`
    from assignment
    join campaign on campaign.id = assignment.campaign_id and campaign.state = 'open'
    where assignment.campaign_id = ${campaignId}
      and assignment.due_at = ${dueAt}::timestamptz
      and assignment.state in ${owedStates}
      and (${step.track === 'remind'} or assignment.role in ('lead', 'appraise'))
      and coalesce(assignment.passed_at, campaign.opened_at) <= ${step.at}::timestamptz
      and ${hasSuperior(step)}
      and not exists (
        select from reminder sent
        where sent.campaign_id = assignment.campaign_id and sent.assignment_id = assignment.id
          and sent.last_day = ${lastDay}::date and sent.step = ${step.name}
        offset 0)`

/** The first superior is there for everyone; one further up only below the unit whose plan it is. */
const hasSuperior = (step: Step) => {
  const superior = superiorOf(step) ?? 1
  return superior === 1
    ? sql`true`
    : sql`exists (
        select from unit_reach(assignment.unit_id, (${step.at}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date) up
        where up.unit_id = campaign.unit_id and up.depth >= ${superior})`
}

/** Is there anything to send? A look that writes nothing, as most looks find nothing. */
export const stepWaits = async (db: Reader, step: StepOfDue): Promise<boolean> => {
  const { rows } = await sql`select 1 ${untold(step)} limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Takes the assignments that stand on a step and have not been told of it, at most so many; the row of the step
 * is the claim, so that of two processes each gets others. Looked at again here is that the duty is still owed.
 */
export const claimStep = async (
  tx: Writer,
  claim: StepOfDue & { readonly now: Date; readonly limit: number },
): Promise<number[]> => {
  const { step, now, limit } = claim
  const { rows } = await sql<{ assignmentId: number }>`
    insert into reminder (campaign_id, assignment_id, last_day, step, track, at)
    select assignment.campaign_id, assignment.id, ${claim.lastDay}::date, ${step.name}, ${step.track}, ${now}
    ${untold(claim)}
    order by assignment.id
    limit ${limit}
    on conflict do nothing
    returning assignment_id`.execute(tx)
  return rows.map(row => row.assignmentId)
}

export const dutiesInWords = (db: Reader, campaignId: number, ids: readonly number[]) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('assignment.campaignId', '=', campaignId)
    .where(sql<SqlBool>`assignment.id = any(${[...ids]}::int[])`)
    .orderBy('assignment.id')
    .select([
      'assignment.id as assignmentId',
      'assignment.unitId',
      'assignment.personId',
      'state.fullName as unit',
      'obligation.section',
      'obligation.text as duty',
    ])
    .execute()

/** How many people heard of each step. */
export const noteHeard = async (
  tx: Writer,
  sent: { campaignId: number; lastDay: string; step: string },
  heard: readonly { readonly assignmentId: number; readonly people: number }[],
): Promise<void> => {
  await sql`
    update reminder set people = heard.people
    from json_to_recordset(${JSON.stringify(heard)}::json) as heard("assignmentId" int, people int)
    where reminder.campaign_id = ${sent.campaignId} and reminder.assignment_id = heard."assignmentId"
      and reminder.last_day = ${sent.lastDay}::date and reminder.step = ${sent.step}`.execute(tx)
}

const latest = (db: Reader, campaignId: number) =>
  db
    .selectFrom('reminder')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'reminder.campaignId')
        .onRef('assignment.id', '=', 'reminder.assignmentId'),
    )
    .innerJoin('campaign', 'campaign.id', 'reminder.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('reminder.campaignId', '=', campaignId)
    .where(sql<SqlBool>`assignment.state in ${owedStates}`)
    // What was granted more time stands on the ladder of its new day.
    .where(sql<SqlBool>`(assignment.due_at at time zone 'Asia/Ho_Chi_Minh')::date = reminder.last_day`)

/** What is still owed and has reached the step of the letter or of a superior: the highest step of each. */
export const climbedOf = async (db: Reader, campaignId: number) => {
  const rows = await latest(db, campaignId)
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .where('reminder.track', '<>', 'remind')
    .distinctOn(['assignment.dueAt', 'state.position', 'reminder.assignmentId', 'reminder.track'])
    .select([
      'reminder.assignmentId',
      'reminder.track',
      'reminder.step',
      'reminder.at',
      'assignment.unitId',
      'assignment.dueAt',
      'state.fullName as unitName',
      'obligation.section',
      'obligation.text',
    ])
    .orderBy('assignment.dueAt')
    .orderBy('state.position')
    .orderBy('reminder.assignmentId')
    .orderBy('reminder.track')
    .orderBy(sql`length(reminder.step)`, 'desc')
    .orderBy('reminder.step', 'desc')
    .execute()
  return rows.flatMap(({ track, dueAt, ...row }) =>
    dueAt === null ? [] : [{ ...row, dueAt, track: track as Exclude<Track, 'remind'> }],
  )
}

/**
 * The unit so many steps above each of these on a day, no further than the unit whose plan it is; for that unit
 * itself, itself.
 */
export const superiorsOf = async (
  db: Reader,
  unitIds: readonly number[],
  { superior, topId, day }: { readonly superior: number; readonly topId: number; readonly day: string },
) => {
  const { rows } = await sql<{ unitId: number; superiorId: number; name: string }>`
    select below.id as unit_id, up.unit_id as superior_id, state.full_name as name
    from unnest(${[...unitIds]}::int[]) as below(id)
    cross join lateral (
      select reach.unit_id, reach.depth from unit_reach(below.id, ${day}::date) reach
      where reach.depth <= ${superior} and reach.depth <= coalesce(
        (select min(top.depth) from unit_reach(below.id, ${day}::date) top where top.unit_id = ${topId}), 12)
      order by reach.depth desc limit 1
    ) up
    join lateral (
      select full_name from unit_state where unit_state.unit_id = up.unit_id
      order by valid @> ${day}::date desc, upper(valid) desc nulls first limit 1
    ) state on true`.execute(db)
  return rows
}

/** Units that still owe and have nobody with an account who could be told. */
export const unheardOf = (db: Reader, campaignId: number) =>
  latest(db, campaignId)
    .where('reminder.people', '=', 0)
    .where('reminder.track', '=', 'remind')
    .groupBy(['assignment.unitId', 'state.fullName', 'reminder.lastDay', 'state.position'])
    .orderBy('state.position')
    .select([
      'assignment.unitId',
      'state.fullName as unitName',
      'reminder.lastDay',
      sql<number>`count(distinct assignment.id)::int`.as('assignments'),
    ])
    .execute()
