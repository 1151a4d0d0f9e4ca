import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'
import type { OwnDate } from './dates/queries.ts'
import { copyLegs, type LedInstead } from './lead/queries.ts'

/** Everything that is owed in a campaign, with the day on which each unit was asked. */
export const owedDuties = (db: Reader, campaignId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.state', '<>', 'inherited')
    .select([
      'assignment.id as assignmentId',
      'assignment.obligationId',
      'assignment.unitId',
      'assignment.state',
      sql<string>`(select greatest(campaign.map_on, min(coalesce(lower(valid), campaign.map_on)))
        from unit_state own where own.unit_id = assignment.unit_id)`.as('since'),
    ])
    .execute()

/** The first day of units; null where they stand in the first list. */
export const firstDays = async (db: Reader, unitIds: readonly number[]) => {
  const rows = await db
    .selectFrom('unitState')
    .where(sql<SqlBool>`unit_id = any(${[...unitIds]}::int[])`)
    .groupBy('unitId')
    .select([
      'unitId',
      sql<string | null>`nullif(min(coalesce(lower(valid), '-infinity')), '-infinity')::text`.as('began'),
    ])
    .execute()
  return new Map(rows.map(row => [row.unitId, row.began]))
}

/** The campaigns that are open, with the agency that answers for each. */
export const openCampaigns = (db: Reader) =>
  db
    .selectFrom('campaign')
    .where('state', '=', 'open')
    .select(['id', 'name', 'standingUnitId'])
    .orderBy('id')
    .execute()

/** A duty goes to the successor with its draft; the report follows it by its key. */
export const moveTo = async (
  tx: Writer,
  campaignId: number,
  assignmentId: number,
  unitId: number,
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ unitId })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/**
 * Asks a unit what another was asked, with the same date and way; where it was asked before and the asking was taken
 * back, it is asked again. Gives back the assignment.
 */
export const askLike = async (
  tx: Writer,
  campaignId: number,
  likeId: number,
  unitId: number,
): Promise<number> => {
  const { rows } = await sql<{ id: number; made: boolean }>`
    insert into assignment (campaign_id, obligation_id, unit_id, role, kind, due_on, due_at, due_relation, extended_to,
      condition_at, parent_id, passed_by, passed_at, passed_note)
    select campaign_id, obligation_id, ${unitId}, role, kind, due_on, due_at, due_relation, extended_to,
      condition_at, parent_id, passed_by, passed_at, passed_note
    from assignment where campaign_id = ${campaignId} and id = ${likeId}
    on conflict (campaign_id, obligation_id, unit_id) do update
      set state = case assignment.state when 'inherited' then 'open' else assignment.state end,
        due_on = case assignment.state when 'inherited' then excluded.due_on else assignment.due_on end,
        due_at = case assignment.state when 'inherited' then excluded.due_at else assignment.due_at end,
        extended_to = case assignment.state when 'inherited' then excluded.extended_to else assignment.extended_to end
    returning id, xmax = 0 as made`.execute(tx)
  const [row] = rows
  if (row?.made === true) await copyLegs(tx, campaignId, row.id, likeId)
  return row?.id ?? likeId
}

/** What a unit passed on to units below it is from now on for whoever inherited from it. Tells what went along. */
export const passBelowTo = async (
  tx: Writer,
  campaignId: number,
  parentId: number,
  heirId: number,
): Promise<readonly number[]> => {
  const rows = await tx
    .updateTable('assignment')
    .set({ parentId: heirId })
    .where('campaignId', '=', campaignId)
    .where('parentId', '=', parentId)
    .where('id', '<>', heirId)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Just these go back to the duty they were passed on from. */
export const giveBelowBack = async (
  tx: Writer,
  campaignId: number,
  ids: readonly number[],
  parentId: number,
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .updateTable('assignment')
    .set({ parentId })
    .where('campaignId', '=', campaignId)
    .where('id', 'in', ids)
    .execute()
}

export const setStates = async (
  tx: Writer,
  campaignId: number,
  ids: readonly number[],
  state: 'inherited' | 'open' | 'drafting' | 'returned',
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .updateTable('assignment')
    .set({ state })
    .where('campaignId', '=', campaignId)
    .where('id', 'in', ids)
    .execute()
}

export interface InheritanceToAdd extends OwnDate, LedInstead {
  readonly campaignId: number
  readonly fromAssignmentId: number
  readonly fromUnitId: number
  readonly fromState: 'open' | 'drafting' | 'returned'
  readonly toAssignmentId: number
  readonly toUnitId: number
  readonly how: 'joined' | 'made' | 'moved'
  readonly goesOn: boolean
  /** What the unit had passed on below it and went along. */
  readonly belowIds: readonly number[]
  readonly successionId: number
  readonly inheritedAt: Date
}

export const addInheritances = async (tx: Writer, rows: readonly InheritanceToAdd[]): Promise<void> => {
  if (rows.length === 0) return
  const values = rows.map(({ belowIds, ...row }) => ({ ...row, belowIds: [...belowIds] }))
  await tx.insertInto('inheritance').values(values).execute()
}

/** Ends what an event passed on, of duties, legs or difficulties, once it is undone. */
export const endLines = async (
  tx: Writer,
  table: 'inheritance' | 'legInheritance' | 'obstacleInheritance',
  campaignId: number,
  ids: readonly number[],
  at: Date,
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .updateTable(table)
    .set({ undoneAt: at })
    .where('campaignId', '=', campaignId)
    .where('id', 'in', ids)
    .execute()
}

/** Who ordered an event, as it is shown; one taken from the country's lists has a key for it and no decision to name. */
export const decided = sql<string>`case when succession.registry_key is null then succession.decision else '' end`

export const isUndone = sql<boolean>`exists (select from succession undo where undo.undoes = succession.id)`

/** What was inherited, with both names as they were and the decision; the event may have been undone since. */
export const inheritances = (db: Reader, campaignId: number) =>
  db
    .selectFrom('inheritance')
    .innerJoin('campaign', 'campaign.id', 'inheritance.campaignId')
    .innerJoin('succession', 'succession.id', 'inheritance.successionId')
    .innerJoin('assignment as owing', join =>
      join
        .onRef('owing.campaignId', '=', 'inheritance.campaignId')
        .onRef('owing.id', '=', 'inheritance.toAssignmentId'),
    )
    .innerJoin('unitState as before', join =>
      join.onRef('before.unitId', '=', 'inheritance.fromUnitId').on(knownOn('before', 'campaign.mapOn')),
    )
    .innerJoin('unitState as after', join =>
      join.onRef('after.unitId', '=', 'inheritance.toUnitId').on(knownOn('after', 'succession.onDay')),
    )
    .where('inheritance.campaignId', '=', campaignId)
    .where('inheritance.undoneAt', 'is', null)
    .select([
      'inheritance.id',
      'inheritance.fromAssignmentId',
      'inheritance.fromUnitId',
      'before.fullName as fromName',
      'inheritance.fromState',
      'inheritance.toAssignmentId',
      'inheritance.toUnitId',
      'after.fullName as toName',
      'owing.state as toState',
      'inheritance.how',
      'inheritance.goesOn',
      'inheritance.belowIds',
      'inheritance.ownRole',
      'owing.obligationId',
      decided.as('decision'),
      'succession.onDay',
      'inheritance.inheritedAt',
    ])
    .select(isUndone.as('undone'))
    .orderBy('succession.onDay')
    .orderBy('after.position')
    .orderBy('after.name')
    .orderBy('before.position')
    .orderBy('inheritance.id')
    .execute()

export type StoredInheritance = Awaited<ReturnType<typeof inheritances>>[number]

export const unitNames = async (db: Reader, campaignId: number, unitIds: readonly number[]) => {
  const rows = await db
    .selectFrom('unitState as state')
    .innerJoin('campaign', join => join.on(knownOn('state', 'campaign.mapOn')))
    .where('campaign.id', '=', campaignId)
    .where(sql<SqlBool>`state.unit_id = any(${[...unitIds]}::int[])`)
    .select(['state.unitId', 'state.fullName'])
    .execute()
  return new Map(rows.map(row => [row.unitId, row.fullName]))
}
