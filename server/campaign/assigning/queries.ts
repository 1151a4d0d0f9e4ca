import { sql } from 'kysely'
import type { AssignmentKind } from '../../../domain/campaign/index.ts'
import type { Writer } from '../../db/database.ts'

export interface AssignmentToAdd {
  readonly obligationId: number
  readonly unitId: number
  readonly role: 'lead' | 'coordinate' | 'appraise' | 'support'
  readonly kind: AssignmentKind
  readonly dueOn: string | null
  readonly dueAt: Date | null
  readonly dueRelation: 'before' | 'on' | 'by' | 'within' | null
  /** Receivers on the way, in order. */
  readonly receivers: readonly number[]
}

/** Where a unit passed it on: its own assignment, who did so, when, with what words. */
export interface Passed {
  readonly parentId: number
  readonly passedBy: number
  readonly passedAt: Date
  readonly passedNote: string
}

/**
 * All assignments of a campaign in one statement and all their legs in another, column by column: a national campaign
 * makes 55,000 of them, and the plan of the statement does not grow with them.
 */
export const addAssignments = async (
  tx: Writer,
  campaignId: number,
  rows: readonly AssignmentToAdd[],
  passed: Passed | null = null,
): Promise<void> => {
  if (rows.length === 0) return
  const { parentId = null, passedBy = null, passedAt = null, passedNote = null } = passed ?? {}
  await sql`
    insert into assignment (campaign_id, obligation_id, unit_id, role, kind, due_on, due_at, due_relation,
      parent_id, passed_by, passed_at, passed_note)
    select ${campaignId}::int, given.*, ${parentId}::int, ${passedBy}::int, ${passedAt}::timestamptz, ${passedNote}::text
    from unnest(
      ${rows.map(row => row.obligationId)}::int[],
      ${rows.map(row => row.unitId)}::int[],
      ${rows.map(row => row.role)}::text[],
      ${rows.map(row => row.kind)}::text[],
      ${rows.map(row => row.dueOn)}::date[],
      ${rows.map(row => row.dueAt?.toISOString() ?? null)}::timestamptz[],
      ${rows.map(row => row.dueRelation)}::text[]
    ) as given`.execute(tx)
  await addLegs(tx, campaignId, rows)
}

const addLegs = async (tx: Writer, campaignId: number, rows: readonly AssignmentToAdd[]): Promise<void> => {
  const legs = rows.flatMap(({ obligationId, unitId, receivers }) =>
    receivers.map((receiverUnitId, position) => ({ obligationId, unitId, position, receiverUnitId })),
  )
  if (legs.length === 0) return
  await sql`
    insert into leg (campaign_id, assignment_id, position, receiver_unit_id)
    select assignment.campaign_id, assignment.id, given.position, given.receiver
    from unnest(
      ${legs.map(leg => leg.obligationId)}::int[],
      ${legs.map(leg => leg.unitId)}::int[],
      ${legs.map(leg => leg.position)}::int[],
      ${legs.map(leg => leg.receiverUnitId)}::int[]
    ) as given(obligation_id, unit_id, position, receiver)
    join assignment on assignment.campaign_id = ${campaignId}
      and assignment.obligation_id = given.obligation_id and assignment.unit_id = given.unit_id`.execute(tx)
}
