import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'
import { nowOf } from '../owing/index.ts'

const extensions = (db: Reader) =>
  db
    .selectFrom('extension')
    .innerJoin('campaign', 'campaign.id', 'extension.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'extension.campaignId')
        .onRef('assignment.id', '=', 'extension.assignmentId'),
    )
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .innerJoin('person as asker', 'asker.id', 'extension.askedBy')
    .leftJoin('person as decider', 'decider.id', 'extension.decidedBy')
    .select([
      'extension.id',
      'extension.campaignId',
      'extension.assignmentId',
      'asker.name as askedBy',
      'extension.askedAt',
      'extension.reason',
      'extension.wantedOn',
      'extension.state',
      'decider.name as decidedBy',
      'extension.decidedAt',
      'extension.decisionNote',
      'extension.grantedOn',
    ])

/** What was asked about one duty, and about those in whose place it is owed. */
export const extensionsOf = (db: Reader, campaignId: number, assignmentId: number) =>
  extensions(db)
    .where('extension.campaignId', '=', campaignId)
    .where(
      sql<SqlBool>`extension.assignment_id in (
        select assignment_id from duty_before(${campaignId}, ${assignmentId}))`,
    )
    .select(eb =>
      eb
        .case()
        .when('assignment.state', '=', 'inherited')
        .then(eb.ref('state.fullName'))
        .else(null)
        .end()
        .as('insteadOf'),
    )
    .orderBy('extension.askedAt', 'desc')
    .execute()

/** Undecided questions of open campaigns, the duty due first on top, with the unit to which each campaign belongs. */
export const waitingExtensions = (db: Reader) =>
  extensions(db)
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .where('extension.state', '=', 'asked')
    .where('campaign.state', '=', 'open')
    .select([
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'state.fullName as unitName',
      'obligation.section',
      'obligation.text',
      'assignment.dueOn',
      'assignment.dueAt',
    ])
    .select(
      nowOf('extension.campaignId', 'extension.assignmentId', 'assignment.state', 'campaign.mapOn').as('now'),
    )
    .orderBy('assignment.dueAt')
    .orderBy('extension.askedAt')
    .execute()

export const extensionById = (db: Reader, campaignId: number, extensionId: number) =>
  db
    .selectFrom('extension')
    .innerJoin('campaign', 'campaign.id', 'extension.campaignId')
    .where('extension.campaignId', '=', campaignId)
    .where('extension.id', '=', extensionId)
    .select([
      'extension.assignmentId',
      'extension.state',
      'campaign.unitId as campaignUnitId',
      'campaign.state as campaignState',
    ])
    .executeTakeFirst()

interface ExtensionToAsk {
  readonly campaignId: number
  readonly assignmentId: number
  readonly askedBy: number
  readonly askedAt: Date
  readonly reason: string
  readonly wantedOn: string
}

export const addExtension = async (tx: Writer, extension: ExtensionToAsk): Promise<number> =>
  (await tx.insertInto('extension').values(extension).returning('id').executeTakeFirstOrThrow()).id

interface Decision {
  readonly campaignId: number
  readonly extensionId: number
  readonly decidedBy: number
  readonly decidedAt: Date
  readonly decisionNote: string | null
  readonly grantedOn: string | null
}

/** Decides a question that still waits; false where somebody else was there first. */
export const settleExtension = async (tx: Writer, decision: Decision): Promise<boolean> => {
  const { campaignId, extensionId, ...set } = decision
  const settled = await tx
    .updateTable('extension')
    .set({ ...set, state: set.grantedOn === null ? 'refused' : 'granted' })
    .where('campaignId', '=', campaignId)
    .where('id', '=', extensionId)
    .where('state', '=', 'asked')
    .returning('id')
    .execute()
  return settled.length > 0
}

/** Moves the last accepted instant of one assignment; the printed day stays. */
export const moveDueAt = async (
  tx: Writer,
  move: { campaignId: number; assignmentId: number; extendedTo: string; dueAt: Date },
): Promise<void> => {
  await tx
    .updateTable('assignment')
    .set({ extendedTo: move.extendedTo, dueAt: move.dueAt })
    .where('campaignId', '=', move.campaignId)
    .where('id', '=', move.assignmentId)
    .execute()
}

/** All assignments of the duty that one of them carries out. */
export const sharingDuty = (db: Reader, campaignId: number, assignmentId: number) =>
  db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('obligationId', '=', eb =>
      eb
        .selectFrom('assignment as one')
        .where('one.campaignId', '=', campaignId)
        .where('one.id', '=', assignmentId)
        .select('one.obligationId'),
    )
    .select(['id', 'dueAt', 'parentId', 'state'])
    .orderBy('id')
    .execute()

/** Whether a question about one duty, or about one in whose place it is owed, awaits its decision. */
export const somethingWaits = async (
  db: Reader,
  campaignId: number,
  assignmentId: number,
): Promise<boolean> =>
  (await extensionsOf(db, campaignId, assignmentId)).some(({ state }) => state === 'asked')

export const waitingExtensionOf = async (
  db: Reader,
  campaignId: number,
  assignmentId: number,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('extension')
    .where('campaignId', '=', campaignId)
    .where('assignmentId', '=', assignmentId)
    .where('state', '=', 'asked')
    .select('id')
    .executeTakeFirst()
  return row?.id
}

interface GrantedUnasked extends Omit<Decision, 'extensionId' | 'grantedOn'> {
  readonly assignmentId: number
  readonly grantedOn: string
  readonly reason: string
}

/** An extension that was decided without being asked for: asked and granted at one instant by one person. */
export const addGranted = async (tx: Writer, granted: GrantedUnasked): Promise<void> => {
  const { decidedBy, decidedAt, grantedOn } = granted
  await tx
    .insertInto('extension')
    .values({ ...granted, askedBy: decidedBy, askedAt: decidedAt, wantedOn: grantedOn, state: 'granted' })
    .execute()
}
