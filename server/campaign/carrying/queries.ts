import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

interface Of {
  readonly campaignId: number
  readonly assignmentId: number
}

export const putInCharge = async (
  tx: Writer,
  { campaignId, assignmentId, personId }: Of & { readonly personId: number | null },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ personId })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** People with an account at a unit, by name. */
export const peopleAt = (db: Reader, unitId: number) =>
  db
    .selectFrom('person')
    .where('unitId', '=', unitId)
    .where('active', '=', true)
    .select(['id', 'name'])
    .orderBy('name')
    .execute()

/** Names of those who hold the reporter's role at a unit itself. */
export const writersAt = async (db: Reader, unitId: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .where('roleGrant.unitId', '=', unitId)
    .where('roleGrant.role', '=', 'reporter')
    .where('person.active', '=', true)
    .select('person.name')
    .orderBy('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

export const addNote = async (
  tx: Writer,
  note: Of & { readonly personId: number; readonly at: Date; readonly words: string },
): Promise<void> => {
  await tx.insertInto('progressNote').values(note).execute()
}

export const notesOf = (db: Reader, { campaignId, assignmentId }: Of) =>
  db
    .selectFrom('progressNote')
    .innerJoin('person', 'person.id', 'progressNote.personId')
    .where('progressNote.campaignId', '=', campaignId)
    .where('progressNote.assignmentId', '=', assignmentId)
    .select(['progressNote.id', 'progressNote.at', 'person.name as personName', 'progressNote.words'])
    .orderBy('progressNote.at', 'desc')
    .orderBy('progressNote.id', 'desc')
    .execute()

interface DeliverableToAdd extends Of {
  readonly title: string
  readonly link: string | null
  readonly words: string | null
  readonly part: string | null
  readonly addedBy: number
  readonly addedAt: Date
}

export const putDeliverable = async (tx: Writer, row: DeliverableToAdd): Promise<number> =>
  (await tx.insertInto('deliverable').values(row).returning('id').executeTakeFirstOrThrow()).id

export const deliverablesOf = (db: Reader, campaignId: number, assignmentIds: readonly number[]) =>
  db
    .selectFrom('deliverable')
    .innerJoin('person', 'person.id', 'deliverable.addedBy')
    .where('deliverable.campaignId', '=', campaignId)
    .where('deliverable.assignmentId', 'in', [...assignmentIds, 0])
    .where('deliverable.withdrawnAt', 'is', null)
    .select([
      'deliverable.id',
      'deliverable.assignmentId',
      'deliverable.part',
      'deliverable.title',
      'deliverable.link',
      'deliverable.words',
      'person.name as addedBy',
      'deliverable.addedAt',
    ])
    .orderBy('deliverable.id')
    .execute()

export const deliverableById = (db: Reader, campaignId: number, deliverableId: number) =>
  db
    .selectFrom('deliverable')
    .where('campaignId', '=', campaignId)
    .where('id', '=', deliverableId)
    .where('withdrawnAt', 'is', null)
    .select(['id', 'assignmentId', 'title'])
    .executeTakeFirst()

export const withdraw = async (
  tx: Writer,
  row: { campaignId: number; deliverableId: number; at: Date },
): Promise<void> => {
  await tx
    .updateTable('deliverable')
    .set({ withdrawnAt: row.at })
    .where('campaignId', '=', row.campaignId)
    .where('id', '=', row.deliverableId)
    .execute()
}

export const setReturned = async (
  tx: Writer,
  { campaignId, assignmentId, reason }: Of & { readonly reason: string | null },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ returnedReason: reason })
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .execute()
}

/** The condition has arisen: from now on the duty is due. */
export const setArisen = async (
  tx: Writer,
  row: Of & { readonly at: Date; readonly dueOn: string | null; readonly dueAt: Date | null },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ conditionAt: row.at, dueOn: row.dueOn, dueAt: row.dueAt })
    .where('campaignId', '=', row.campaignId)
    .where('id', '=', row.assignmentId)
    .execute()
}

/** Writers of one duty take turns, so that a check and the write after it see the same rows. */
export const lockAssignment = async (tx: Writer, { campaignId, assignmentId }: Of): Promise<void> => {
  await tx
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .select('id')
    .forUpdate()
    .execute()
}

export const conditionOf = async (db: Reader, obligationId: number) =>
  db.selectFrom('obligation').where('id', '=', obligationId).select(['condition']).executeTakeFirst()

/** Others who carry the same duty, coordinating ones first, with what each recorded. */
export const othersOn = (db: Reader, campaignId: number, obligationId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.obligationId', '=', obligationId)
    .where('assignment.id', '<>', assignmentId)
    .where('assignment.parentId', 'is', null)
    .select([
      'assignment.id as assignmentId',
      'state.fullName as unitName',
      'assignment.role',
      'assignment.state',
      'assignment.doneNote',
    ])
    .orderBy(sql`assignment.role = 'lead'`)
    .orderBy('state.position')
    .execute()

/** What happened to a duty, the latest first. */
export const eventsOn = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('event')
    .leftJoin('person', 'person.id', 'event.personId')
    .where('event.about', '=', `assignment:${assignmentId}`)
    .where('event.campaignId', '=', campaignId)
    .select(['event.id', 'event.at', 'event.name', 'event.data', 'person.name as personName'])
    .orderBy('event.id', 'desc')
    .limit(200)
    .execute()

/** What was sent to a unit and has no receipt from it; reports and exemplars have inboxes of their own. */
export const legsWaitingAt = (db: Reader, unitIds: readonly number[]) =>
  db
    .selectFrom('leg')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'leg.campaignId')
        .onRef('assignment.id', '=', 'leg.assignmentId'),
    )
    .innerJoin('campaign', 'campaign.id', 'leg.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('duty', join =>
      join
        .onRef('duty.campaignId', '=', 'assignment.campaignId')
        .onRef('duty.obligationId', '=', 'assignment.obligationId'),
    )
    .where('leg.receiverUnitId', 'in', [...unitIds, 0])
    .where('leg.receivedAt', 'is', null)
    .where('assignment.state', '=', 'delivered')
    .where(eb =>
      eb.or([
        eb('assignment.kind', '=', 'other'),
        eb.and([eb('assignment.kind', '=', 'exemplar'), eb('assignment.parentId', 'is not', null)]),
      ]),
    )
    .where('campaign.state', '=', 'open')
    // Handed on in order: not before the receiver ahead has given a receipt.
    .where(eb =>
      eb.or([
        eb(eb.fn.coalesce('duty.inOrder', sql<boolean>`false`), '=', false),
        eb.not(
          eb.exists(
            eb
              .selectFrom('leg as ahead')
              .whereRef('ahead.campaignId', '=', 'leg.campaignId')
              .whereRef('ahead.assignmentId', '=', 'leg.assignmentId')
              .whereRef('ahead.position', '<', 'leg.position')
              .where('ahead.receivedAt', 'is', null)
              .select('ahead.position'),
          ),
        ),
      ]),
    )
    .select([
      'leg.campaignId',
      'campaign.name as campaignName',
      'leg.assignmentId',
      'leg.receiverUnitId',
      'state.fullName as unitName',
      'obligation.section',
      'obligation.text',
      'assignment.deliveredAt',
      'assignment.dueAt',
    ])
    .orderBy('assignment.deliveredAt')
    .execute()
