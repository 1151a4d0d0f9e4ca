import { sql } from 'kysely'
import type { CompiledPlan } from '../../domain/plan/index.ts'
import type { Bilingual } from '../../domain/shared/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Json, json } from '../db/ledger.ts'

export interface PlanToAdd {
  readonly unitId: number
  readonly fileId: number | null
  readonly fileName: string
  readonly text: string
  readonly method: string
  readonly warnings: readonly Bilingual[]
  readonly compiled: CompiledPlan
  readonly personId: number
  readonly now: Date
}

export const addPlan = async (tx: Writer, plan: PlanToAdd): Promise<number> => {
  const { compiled, personId, now, warnings, ...rest } = plan
  const { title, number, issuedOn, issuer, dataWindow } = compiled
  const row = await tx
    .insertInto('plan')
    .values({
      ...rest,
      warnings: json(warnings.map(({ vi, en }) => ({ vi, en }))),
      compiled: json(compiled as Json),
      title,
      number,
      issuedOn,
      issuer,
      windowFrom: dataWindow?.from ?? null,
      windowTo: dataWindow?.to ?? null,
      createdBy: personId,
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const plans = (db: Reader) =>
  db
    .selectFrom('plan')
    .leftJoin('person as creator', 'creator.id', 'plan.createdBy')
    .leftJoin('person as confirmer', 'confirmer.id', 'plan.confirmedBy')
    .selectAll('plan')
    .select([
      'creator.name as createdByName',
      'confirmer.name as confirmedByName',
      sql<string>`(select full_name from unit_state where unit_state.unit_id = plan.unit_id
        order by valid @> coalesce(plan.issued_on, plan.created_at::date) desc, lower(valid) desc limit 1)`.as(
        'unitName',
      ),
    ])

const readRow = <R extends { compiled: unknown; warnings: unknown }>(row: R) => ({
  ...row,
  compiled: row.compiled as CompiledPlan,
  warnings: row.warnings as Bilingual[],
})

export const planById = async (db: Reader, planId: number) => {
  const row = await plans(db).where('plan.id', '=', planId).executeTakeFirst()
  return row === undefined ? undefined : readRow(row)
}

export type StoredPlan = NonNullable<Awaited<ReturnType<typeof planById>>>

export const allPlans = async (db: Reader): Promise<StoredPlan[]> =>
  (await plans(db).orderBy('plan.createdAt', 'desc').execute()).map(readRow)

/** Locks the plan, so that of two people who confirm or edit its head the second sees what the first did. */
export const lockPlan = async (tx: Writer, planId: number): Promise<void> => {
  await tx.selectFrom('plan').where('id', '=', planId).select('id').forUpdate().execute()
}

/** Another plan of the same number and date. */
export const planAlike = (db: Reader, planId: number, number: string | null, issuedOn: string | null) =>
  number === null || issuedOn === null
    ? Promise.resolve(undefined)
    : db
        .selectFrom('plan')
        .where('id', '<>', planId)
        .where('number', '=', number)
        .where('issuedOn', '=', issuedOn)
        .select(['id', 'title'])
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()

export interface PlanHeadChange {
  readonly title: string | null
  readonly number: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
}

/** False when somebody else changed the head since `revision`. */
export const changePlanHead = async (
  tx: Writer,
  planId: number,
  revision: number,
  head: PlanHeadChange,
): Promise<boolean> => {
  const done = await tx
    .updateTable('plan')
    .set({ ...head, revision: revision + 1 })
    .where('id', '=', planId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export const markPlanConfirmed = async (
  tx: Writer,
  planId: number,
  personId: number,
  at: Date,
): Promise<void> => {
  await tx
    .updateTable('plan')
    .set({ state: 'confirmed', confirmedBy: personId, confirmedAt: at })
    .where('id', '=', planId)
    .execute()
}

export const passagesRead = (db: Reader, planIds: readonly number[]) =>
  planIds.length === 0
    ? Promise.resolve([])
    : db.selectFrom('planPassageRead').where('planId', 'in', planIds).select(['planId', 'position']).execute()

export const markRead = async (
  tx: Writer,
  row: { planId: number; positions: readonly number[]; personId: number; readAt: Date },
): Promise<void> => {
  const { positions, ...rest } = row
  await tx
    .insertInto('planPassageRead')
    .values(positions.map(position => ({ ...rest, position })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export const markUnread = async (tx: Writer, planId: number, positions: readonly number[]): Promise<void> => {
  await tx
    .deleteFrom('planPassageRead')
    .where('planId', '=', planId)
    .where('position', 'in', positions)
    .execute()
}

/** Who corrected the head of a plan last. */
export const lastHeadChange = (db: Reader, planId: number) =>
  db
    .selectFrom('event')
    .leftJoin('person', 'person.id', 'event.personId')
    .where('event.about', '=', `plan:${planId}`)
    .where('event.name', '=', 'plan.editHead')
    .orderBy('event.id', 'desc')
    .select(['person.name', 'event.at'])
    .limit(1)
    .executeTakeFirst()
