import { sql } from 'kysely'
import type { DropOut } from '../../../domain/reminder/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

/** Duties with a date that the campaign itself asks for; what a unit passed on is chased by that unit. */
export const datedDuties = (db: Reader, campaignId: number, assignmentIds?: readonly number[]) => {
  const found = db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.dueAt', 'is not', null)
    .where('assignment.parentId', 'is', null)
  const narrowed =
    assignmentIds === undefined ? found : found.where('assignment.id', 'in', [...assignmentIds, 0])
  return narrowed
    .select([
      'assignment.id as assignmentId',
      'assignment.unitId',
      'assignment.obligationId',
      'assignment.state',
      'assignment.dueOn',
      'assignment.dueAt',
      'assignment.extendedTo',
      'assignment.deliveredAt',
      'assignment.kind',
      'state.fullName as unitName',
      'obligation.section',
      'obligation.text',
      'obligation.deliverable',
      'obligation.recipients',
    ])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .orderBy(sql`lower(obligation.span)`)
    .execute()
}

export type DatedDuty = Awaited<ReturnType<typeof datedDuties>>[number]

const chases = (db: Reader) =>
  db
    .selectFrom('chase')
    .innerJoin('officialDocument as document', 'document.id', 'chase.documentId')
    .innerJoin('campaign', 'campaign.id', 'chase.campaignId')
    .leftJoin('person as drafter', 'drafter.id', 'chase.draftedBy')
    .leftJoin('person as reviewer', 'reviewer.id', 'chase.reviewedBy')
    .leftJoin('person as signer', 'signer.id', 'document.signedBy')
    .selectAll('chase')
    .select([
      'campaign.unitId as campaignUnitId',
      'campaign.state as campaignState',
      'campaign.name as campaignName',
      'document.state as documentState',
      'document.revision as documentRevision',
      'document.number',
      'document.symbol',
      'document.issuedOn',
      'document.subject',
      'document.signedAt',
      'drafter.name as draftedByName',
      'reviewer.name as reviewedByName',
      'signer.name as signedByName',
    ])

export const chasesOf = (db: Reader, campaignId: number) =>
  chases(db).where('chase.campaignId', '=', campaignId).orderBy('chase.id', 'desc').execute()

export const chaseById = (db: Reader, campaignId: number, chaseId: number) =>
  chases(db).where('chase.campaignId', '=', campaignId).where('chase.id', '=', chaseId).executeTakeFirst()

export type StoredChase = NonNullable<Awaited<ReturnType<typeof chaseById>>>

export const chaseOfDocument = (db: Reader, documentId: number) =>
  chases(db).where('chase.documentId', '=', documentId).executeTakeFirst()

/** Drafts of open campaigns that may still lose somebody. */
export const openDrafts = (db: Reader, campaignId: number | null) => {
  const found = chases(db)
    .where('document.state', '=', 'draft')
    .where('document.signedAt', 'is', null)
    .where('chase.discardedAt', 'is', null)
    .where('campaign.state', '=', 'open')
  return (campaignId === null ? found : found.where('chase.campaignId', '=', campaignId)).execute()
}

/** Letters of open campaigns on their way to being issued, the oldest first. */
export const notIssued = (db: Reader) =>
  chases(db)
    .where('document.state', '!=', 'issued')
    .where('chase.discardedAt', 'is', null)
    .where('campaign.state', '=', 'open')
    .orderBy('chase.id')
    .execute()

/** Issued letters of open campaigns that nothing follows yet. */
export const unfollowed = (db: Reader) =>
  chases(db)
    .where('document.state', '=', 'issued')
    .where('chase.discardedAt', 'is', null)
    .where('chase.step', '<', 3)
    .where('campaign.state', '=', 'open')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('chase as later')
            .whereRef('later.campaignId', '=', 'chase.campaignId')
            .whereRef('later.follows', '=', 'chase.id')
            .select('later.id'),
        ),
      ),
    )
    .orderBy('chase.id')
    .execute()

export const addresseesOf = (db: Reader, campaignId: number, chaseIds: readonly number[]) =>
  db
    .selectFrom('chaseAddressee as addressee')
    .innerJoin('campaign', 'campaign.id', 'addressee.campaignId')
    .innerJoin('unitState as unit', join =>
      join.onRef('unit.unitId', '=', 'addressee.unitId').on(knownOn('unit', 'campaign.mapOn')),
    )
    .leftJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'addressee.campaignId')
        .onRef('assignment.id', '=', 'addressee.assignmentId'),
    )
    .leftJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .leftJoin('person as receiver', 'receiver.id', 'addressee.receivedBy')
    .where('addressee.campaignId', '=', campaignId)
    .where('addressee.chaseId', 'in', [...chaseIds, 0])
    .selectAll('addressee')
    .select([
      'unit.fullName as unitName',
      'obligation.section',
      'obligation.text',
      'obligation.deliverable',
      'assignment.kind',
      'assignment.state as presentState',
      'assignment.deliveredAt',
      'receiver.name as receivedByName',
    ])
    .orderBy(
      sql`case unit.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('unit.position')
    .orderBy('unit.name')
    .orderBy('addressee.assignmentId')
    .execute()

export type StoredAddressee = Awaited<ReturnType<typeof addresseesOf>>[number]

export interface ChaseToAdd {
  readonly campaignId: number
  readonly documentId: number
  readonly step: number
  readonly follows: number | null
  readonly frozenAt: Date
  readonly answerBy: string
  readonly draftedBy: number | null
  readonly draftedAt: Date
}

export interface AddresseeToAdd {
  readonly assignmentId: number
  readonly unitId: number
  readonly state: 'notSubmitted' | 'returned'
  readonly dueOn: string | null
  readonly dueAt: Date
}

export const addChase = async (
  tx: Writer,
  chase: ChaseToAdd,
  addressees: readonly AddresseeToAdd[],
): Promise<number> => {
  const { id } = await tx.insertInto('chase').values(chase).returning('id').executeTakeFirstOrThrow()
  const rows = addressees.map(each => ({ ...each, campaignId: chase.campaignId, chaseId: id }))
  // PostgreSQL takes at most 65,535 parameters a statement.
  for (let at = 0; at < rows.length; at += 5000)
    await tx
      .insertInto('chaseAddressee')
      .values(rows.slice(at, at + 5000))
      .execute()
  return id
}

type Which = { readonly campaignId: number; readonly id: number }

export const dropAddressees = async (
  tx: Writer,
  { campaignId, id }: Which,
  drops: readonly DropOut[],
): Promise<void> => {
  for (const { assignmentId, at, because } of drops) {
    await tx
      .updateTable('chaseAddressee')
      .set({ droppedAt: new Date(at), droppedBecause: because })
      .where('campaignId', '=', campaignId)
      .where('chaseId', '=', id)
      .where('assignmentId', '=', assignmentId)
      .where('droppedAt', 'is', null)
      .execute()
  }
}

type ChaseChange =
  | { readonly reviewedBy: number; readonly reviewedAt: Date; readonly reviewedRevision: number }
  | { readonly discardedAt: Date }
  | { readonly toldAt: Date }

export const changeChase = async (tx: Writer, { campaignId, id }: Which, set: ChaseChange): Promise<void> => {
  await tx.updateTable('chase').set(set).where('campaignId', '=', campaignId).where('id', '=', id).execute()
}

/** Records the receipt once; a later click does not move the first. */
export const receiveAt = async (
  tx: Writer,
  { campaignId, id }: Which,
  receipt: { readonly unitId: number; readonly by: number; readonly at: Date },
): Promise<void> => {
  await tx
    .updateTable('chaseAddressee')
    .set({ receivedAt: receipt.at, receivedBy: receipt.by })
    .where('campaignId', '=', campaignId)
    .where('chaseId', '=', id)
    .where('unitId', '=', receipt.unitId)
    .where('receivedAt', 'is', null)
    .execute()
}

const usualClimbAfter = 3

/** Working days between two steps of a chase in a campaign. */
export const climbAfterOf = async (db: Reader, campaignId: number): Promise<number> => {
  const rule = await db
    .selectFrom('chaseRule')
    .where('campaignId', '=', campaignId)
    .select('climbAfter')
    .executeTakeFirst()
  return rule?.climbAfter ?? usualClimbAfter
}

export const setClimbAfter = async (tx: Writer, campaignId: number, climbAfter: number): Promise<void> => {
  await tx
    .insertInto('chaseRule')
    .values({ campaignId, climbAfter })
    .onConflict(conflict => conflict.column('campaignId').doUpdateSet({ climbAfter }))
    .execute()
}

/** Letters that went out to a unit: not the reports to the chairman, and not those it dropped out of. */
export const lettersTo = (db: Reader, unitId: number) =>
  chases(db)
    .where('document.state', '=', 'issued')
    .where('chase.step', '<', 3)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('chaseAddressee as addressee')
          .whereRef('addressee.campaignId', '=', 'chase.campaignId')
          .whereRef('addressee.chaseId', '=', 'chase.id')
          .where('addressee.unitId', '=', unitId)
          .where('addressee.droppedAt', 'is', null)
          .select('addressee.unitId'),
      ),
    )
    .orderBy('chase.id', 'desc')
    .execute()

/** Who leads a unit itself. */
export const leadersAt = (db: Reader, unitId: number) =>
  db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .where('roleGrant.role', '=', 'leader')
    .where('roleGrant.unitId', '=', unitId)
    .where('person.unitId', '=', unitId)
    .where('person.active', '=', true)
    .select(['person.id', 'person.position'])
    .execute()

export const positionOf = async (db: Reader, personId: number): Promise<string> =>
  (await db.selectFrom('person').where('id', '=', personId).select('position').executeTakeFirst())
    ?.position ?? ''
