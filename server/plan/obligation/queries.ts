import { sql } from 'kysely'
import { boundUnits, type Party, type ReviewedObligation } from '../../../domain/plan/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'

const obligations = (db: Reader) =>
  db
    .selectFrom('obligation')
    .selectAll('obligation')
    .select([sql<number>`lower(span)`.as('start'), sql<number>`upper(span)`.as('end')])

const reviewed = (
  row: Awaited<ReturnType<ReturnType<typeof obligations>['execute']>>[number],
): ReviewedObligation => {
  const { planId: _, span: __, ...rest } = row
  return {
    ...rest,
    parties: row.parties as Party[],
    recipients: row.recipients as ReviewedObligation['recipients'],
    quantity: row.quantity as ReviewedObligation['quantity'],
    // real keeps six digits: 0.9 comes back as 0.9, not as 0.8999999
    confidence: Number(row.confidence),
  }
}

/** All obligations of a plan, dropped ones too, in the order of the text; those of amendments behind it. */
export const obligationsOf = async (db: Reader, planIds: readonly number[]) => {
  if (planIds.length === 0) return []
  const rows = await obligations(db)
    .where('planId', 'in', planIds)
    .orderBy(sql`amendment_id nulls first`)
    .orderBy(sql`lower(span)`)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ planId: row.planId, obligation: reviewed(row) }))
}

export const obligationsById = async (db: Reader, ids: readonly number[]) => {
  if (ids.length === 0) return []
  const rows = await obligations(db).where('obligation.id', 'in', ids).execute()
  return rows.map(row => ({ planId: row.planId, obligation: reviewed(row) }))
}

const columns = (obligation: ReviewedObligation) => {
  const { id: _, start, end, parties, recipients, quantity, ...rest } = obligation
  return {
    ...rest,
    span: sql<string>`int4range(${start}, ${end})`,
    parties: json(parties as Json),
    recipients: json(recipients as Json),
    quantity: quantity === null ? null : json(quantity as Json),
  }
}

/** The change that made a state: the action's name, whoever did it, and when. */
export interface ChangeMade {
  readonly change: string
  readonly personId: number
  readonly at: Date
}

export const addObligations = async (
  tx: Writer,
  planId: number,
  added: readonly Omit<ReviewedObligation, 'id'>[],
  made: ChangeMade,
): Promise<ReviewedObligation[]> => {
  const stored: ReviewedObligation[] = []
  for (const obligation of added) {
    const row = { ...columns({ ...obligation, id: 0 }), planId }
    const { id } = await tx.insertInto('obligation').values(row).returning('id').executeTakeFirstOrThrow()
    stored.push({ ...obligation, id })
  }
  for (const each of stored) await bindUnits(tx, each)
  await keepVersions(tx, stored, made)
  return stored
}

/** Stores a new state over the one of revision − 1; false when somebody else was there first. */
export const storeObligation = async (
  tx: Writer,
  obligation: ReviewedObligation,
  made: ChangeMade,
): Promise<boolean> => {
  const done = await tx
    .updateTable('obligation')
    .set(columns(obligation))
    .where('id', '=', obligation.id)
    .where('revision', '=', obligation.revision - 1)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) return false
  await tx.deleteFrom('obligationUnit').where('obligationId', '=', obligation.id).execute()
  await bindUnits(tx, obligation)
  await keepVersions(tx, [obligation], made)
  return true
}

// PostgreSQL takes at most 65,535 parameters a statement.
const chunk = 5000

const bindUnits = async (tx: Writer, { id, parties }: ReviewedObligation): Promise<void> => {
  const rows = boundUnits(parties).map(unit => ({ ...unit, obligationId: id }))
  for (let from = 0; from < rows.length; from += chunk)
    await tx
      .insertInto('obligationUnit')
      .values(rows.slice(from, from + chunk))
      .execute()
}

const keepVersions = async (
  tx: Writer,
  states: readonly ReviewedObligation[],
  { change, personId, at }: ChangeMade,
): Promise<void> => {
  const rows = states.map(state => ({
    obligationId: state.id,
    revision: state.revision,
    change,
    snapshot: json(state as Json),
    personId,
    at,
  }))
  for (let from = 0; from < rows.length; from += chunk)
    await tx
      .insertInto('obligationVersion')
      .values(rows.slice(from, from + chunk))
      .execute()
}

export const versionsOf = async (db: Reader, obligationId: number) => {
  const rows = await db
    .selectFrom('obligationVersion as version')
    .leftJoin('person', 'person.id', 'version.personId')
    .where('version.obligationId', '=', obligationId)
    .select(['version.revision', 'version.change', 'version.snapshot', 'version.at', 'person.name as by'])
    .orderBy('version.revision', 'desc')
    .execute()
  return rows.map(row => ({ ...row, snapshot: row.snapshot as ReviewedObligation }))
}
