import { sql } from 'kysely'
import type { Reader, Writer } from '../../../db/database.ts'

/** The date that a duty has by itself, whatever it was allowed for the sake of those it took over. */
export const ownDates = async (
  db: Reader,
  campaignId: number,
  assignmentIds: readonly number[],
): Promise<ReadonlyMap<number, OwnDate>> => {
  const { rows } = await sql<OwnDate & { id: number }>`
    select own.id, coalesce(kept.own_due_on, own.due_on) as own_due_on, coalesce(kept.own_due_at, own.due_at) as own_due_at,
      coalesce(kept.own_due_relation, own.due_relation) as own_due_relation,
      case when kept.own_due_at is null then own.extended_to else kept.own_extended_to end as own_extended_to
    from assignment own left join lateral (
      select line.own_due_on, line.own_due_at, line.own_due_relation, line.own_extended_to from inheritance line
      where line.campaign_id = own.campaign_id and line.to_assignment_id = own.id and line.undone_at is null
        and line.own_due_at is not null
      order by line.id limit 1
    ) kept on true
    where own.campaign_id = ${campaignId} and own.id = any(${[...assignmentIds]}::int[])`.execute(db)
  return new Map(rows.map(({ id, ...own }) => [id, own]))
}

export interface OwnDate {
  readonly ownDueOn: string | null
  readonly ownDueAt: Date | null
  readonly ownDueRelation: DueRelation
  readonly ownExtendedTo: string | null
}

type DueRelation = 'before' | 'on' | 'by' | 'within' | null

/** The later of two dates: nobody loses time by inheriting. */
export const allowLater = async (
  tx: Writer,
  campaignId: number,
  assignmentId: number,
  otherId: number,
): Promise<void> => {
  await sql`
    update assignment own set due_on = other.due_on, due_at = other.due_at, due_relation = other.due_relation,
      extended_to = other.extended_to
    from assignment other
    where own.campaign_id = ${campaignId} and own.id = ${assignmentId}
      and other.campaign_id = ${campaignId} and other.id = ${otherId}
      and own.due_at is not null and (other.due_at is null or other.due_at > own.due_at)`.execute(tx)
}

/** The lines in force to heirs, with the date of either side and the one that the heir had by itself. */
export const datesThrough = async (db: Reader, campaignId: number, heirIds: readonly number[]) => {
  const dates = (of: string, prefix = '') =>
    sql`json_build_object('dueOn', ${sql.ref(of)}.${sql.raw(prefix)}due_on, 'dueAt', ${sql.ref(of)}.${sql.raw(prefix)}due_at,
      'dueRelation', ${sql.ref(of)}.${sql.raw(prefix)}due_relation,
      'extendedTo', ${sql.ref(of)}.${sql.raw(prefix)}extended_to)`
  const { rows } = await sql<{
    id: number
    fromAssignmentId: number
    toAssignmentId: number
    own: StoredDate
    from: StoredDate
    to: StoredDate
  }>`
    select line.id, line.from_assignment_id, line.to_assignment_id, ${dates('line', 'own_')} as own,
      ${dates('asked')} as "from", ${dates('owing')} as "to"
    from inheritance line
    join assignment asked on asked.campaign_id = line.campaign_id and asked.id = line.from_assignment_id
    join assignment owing on owing.campaign_id = line.campaign_id and owing.id = line.to_assignment_id
    where line.campaign_id = ${campaignId} and line.to_assignment_id = any(${[...heirIds]}::int[])
      and line.undone_at is null
    order by line.id`.execute(db)
  return rows
}

interface StoredDate {
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly dueRelation: DueRelation
  readonly extendedTo: string | null
}

export const redate = async (
  tx: Writer,
  campaignId: number,
  assignmentId: number,
  date: Omit<StoredDate, 'dueAt'> & { readonly dueAt: Date | null },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set(date)
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}
