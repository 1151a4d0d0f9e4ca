import { sql } from 'kysely'
import type { CompiledPlan, Proposal } from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'
import type { CompiledSource } from '../source.ts'

/** The documents that change a plan, in the order they came. */
export const amendmentsOf = (db: Reader, planId: number) =>
  db
    .selectFrom('planAmendment')
    .where('planId', '=', planId)
    .select([
      'id',
      'state',
      'title',
      'number',
      'issuedOn',
      'fileName',
      'createdAt',
      sql<number>`jsonb_array_length(coalesce(change->'changes', '[]'))`.as('changes'),
    ])
    .orderBy('id')
    .execute()

export const addAmendment = async (
  tx: Writer,
  planId: number,
  source: CompiledSource,
  proposed: Proposal,
  by: { personId: number; at: Date },
): Promise<number> => {
  const { fileId, fileName, text, compiled } = source
  const { title, number, issuedOn } = compiled
  const row = { planId, fileId, fileName, text, title, number, issuedOn }
  const { id } = await tx
    .insertInto('planAmendment')
    .values({
      ...row,
      compiled: json(compiled as Json),
      change: json(proposed as Json),
      createdBy: by.personId,
      createdAt: by.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const amendmentById = async (db: Reader, amendmentId: number) => {
  const row = await db
    .selectFrom('planAmendment')
    .selectAll()
    .where('id', '=', amendmentId)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { ...row, compiled: row.compiled as CompiledPlan, change: row.change as Proposal }
}

/** False when somebody else decided first. */
export const decideAmendment = async (
  tx: Writer,
  amendmentId: number,
  state: 'applied' | 'discarded',
  by: { personId: number; at: Date },
): Promise<boolean> => {
  const done = await tx
    .updateTable('planAmendment')
    .set({ state, decidedBy: by.personId, decidedAt: by.at })
    .where('id', '=', amendmentId)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
