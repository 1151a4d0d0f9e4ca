import { sql } from 'kysely'
import type { DutyNature, QuotaLine } from '../../../domain/campaign/index.ts'
import type { DueRule } from '../../../domain/shared/calendar/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'

export interface DutyToAdd {
  readonly obligationId: number
  readonly nature: DutyNature
  readonly inOrder: boolean
  readonly onDayOff: DueRule['onDayOff'] | null
  readonly quota: readonly QuotaLine[]
}

/** How each duty is carried out; what a person set before stays. */
export const addDuties = async (
  tx: Writer,
  campaignId: number,
  duties: readonly DutyToAdd[],
): Promise<void> => {
  if (duties.length === 0) return
  const rows = duties.map(({ quota, ...row }) => ({
    ...row,
    campaignId,
    quota: json(quota as unknown as Json),
  }))
  await tx
    .insertInto('duty')
    .values(rows)
    .onConflict(conflict => conflict.columns(['campaignId', 'obligationId']).doNothing())
    .execute()
}

/** A quota as it is stored; only this step writes it. */
export const quotaIn = (stored: unknown): QuotaLine[] => (stored ?? []) as QuotaLine[]

/** The shape of every duty of a campaign, with the kind that its leading units carry it out by. */
export const dutyShapes = async (db: Reader, campaignId: number) =>
  db
    .selectFrom('duty')
    .where('duty.campaignId', '=', campaignId)
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'duty.campaignId')
        .onRef('assignment.obligationId', '=', 'duty.obligationId')
        .on('assignment.parentId', 'is', null),
    )
    .groupBy(['duty.campaignId', 'duty.obligationId'])
    .select([
      'duty.obligationId',
      'duty.nature',
      'duty.onDayOff',
      // Coordinating units do “other” things; the leading ones say what the duty is.
      sql<
        'report' | 'exemplar' | 'other'
      >`coalesce(max(assignment.kind) filter (where assignment.role = 'lead'), 'other')`.as('kind'),
    ])
    .execute()

export const dutyOf = async (db: Reader, campaignId: number, obligationId: number) =>
  db
    .selectFrom('duty')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', obligationId)
    .selectAll()
    .executeTakeFirst()

export const reshapeDuty = async (
  tx: Writer,
  shape: { campaignId: number; obligationId: number; nature: DutyNature; inOrder: boolean },
): Promise<void> => {
  await tx
    .updateTable('duty')
    .set({ nature: shape.nature, inOrder: shape.inOrder })
    .where('campaignId', '=', shape.campaignId)
    .where('obligationId', '=', shape.obligationId)
    .execute()
}

export const confirmedObligations = (db: Reader, planId: number) =>
  db
    .selectFrom('obligation')
    .where('planId', '=', planId)
    .where('state', '=', 'confirmed')
    .select([
      'id',
      'compiledId',
      'section',
      'text',
      'role',
      'deliverable',
      'recipients',
      'quantity',
      'condition',
      'dueOn',
      'dueRelation',
    ])
    .orderBy(sql`lower(span)`)
    .execute()

export const boundUnits = (db: Reader, planId: number) =>
  db
    .selectFrom('obligationUnit')
    .innerJoin('obligation', 'obligation.id', 'obligationUnit.obligationId')
    .where('obligation.planId', '=', planId)
    .select(['obligationUnit.obligationId', 'obligationUnit.unitId', 'obligationUnit.role'])
    .orderBy('obligationUnit.unitId')
    .execute()
