import { type SqlBool, sql } from 'kysely'
import type { ExemplarKind, ExemplarState, Profile, TurnName } from '../../domain/exemplar/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

/** Duties of localities: what the province itself is asked for is its own choice out of all. */
const duties = (db: Reader) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('assignment.kind', '=', 'exemplar')
    .where('assignment.parentId', 'is', null)
    .where(sql<SqlBool>`assignment.unit_id not in (campaign.unit_id, campaign.standing_unit_id)`)
    .select([
      'assignment.campaignId',
      'assignment.id as assignmentId',
      'assignment.obligationId',
      'assignment.unitId',
      'assignment.state',
      'assignment.dueOn',
      'assignment.dueAt',
      'assignment.deliveredAt',
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'campaign.standingUnitId',
      'campaign.state as campaignState',
      'campaign.planId',
      'campaign.mapOn',
      'obligation.section',
      'obligation.text',
      'obligation.quantity',
      'state.fullName as unitName',
      'state.shortName',
    ])

export const exemplarDuty = (db: Reader, campaignId: number, assignmentId: number) =>
  duties(db)
    .where('assignment.campaignId', '=', campaignId)
    .where('assignment.id', '=', assignmentId)
    .executeTakeFirst()

export type Duty = NonNullable<Awaited<ReturnType<typeof exemplarDuty>>>

export const dutiesOfUnits = (db: Reader, unitIds: readonly number[]) =>
  duties(db)
    .where('assignment.unitId', 'in', [...unitIds, 0])
    .orderBy('campaign.openedAt', 'desc')
    .execute()

/** Every locality's duty in a campaign, in official order. */
export const dutiesOfCampaign = (db: Reader, campaignId: number) =>
  duties(db)
    .where('assignment.campaignId', '=', campaignId)
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** Campaigns that have exemplars to choose, the newest first. */
export const campaignsWithExemplars = (db: Reader) =>
  db
    .selectFrom('campaign')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('assignment')
          .whereRef('assignment.campaignId', '=', 'campaign.id')
          .where('assignment.kind', '=', 'exemplar')
          .select('assignment.id'),
      ),
    )
    .select(['campaign.id', 'campaign.name', 'campaign.unitId'])
    .orderBy('campaign.openedAt', 'desc')
    .execute()

/** Writers of one locality take turns. */
export const lockDuty = async (tx: Writer, campaignId: number, assignmentId: number): Promise<void> => {
  await tx
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('id', '=', assignmentId)
    .select('id')
    .forUpdate()
    .execute()
}

const exemplars = (db: Reader) =>
  db
    .selectFrom('exemplar')
    .innerJoin('campaign', 'campaign.id', 'exemplar.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'exemplar.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('exemplarProfile as profile', join =>
      join
        .onRef('profile.campaignId', '=', 'exemplar.campaignId')
        .onRef('profile.exemplarId', '=', 'exemplar.id'),
    )
    .leftJoin('exemplarConsent as consent', join =>
      join
        .onRef('consent.campaignId', '=', 'exemplar.campaignId')
        .onRef('consent.exemplarId', '=', 'exemplar.id'),
    )
    .leftJoin('person as recorder', 'recorder.id', 'consent.recordedBy')
    .select([
      'exemplar.id',
      'exemplar.campaignId',
      'exemplar.assignmentId',
      'exemplar.unitId',
      'state.fullName as unitName',
      'exemplar.kind',
      'exemplar.state',
      'exemplar.slot',
      'exemplar.revision',
      'exemplar.sentAt',
      'exemplar.erasedAt',
      'profile.name',
      'profile.position',
      'profile.workUnit',
      'profile.field',
      'profile.title',
      'profile.achievements',
      'consent.givenOn',
      'consent.how',
      'consent.recordedAt',
      'recorder.name as recordedBy',
      'campaign.unitId as campaignUnitId',
    ])

export const exemplarById = (db: Reader, campaignId: number, exemplarId: number) =>
  exemplars(db)
    .where('exemplar.campaignId', '=', campaignId)
    .where('exemplar.id', '=', exemplarId)
    .executeTakeFirst()

export type StoredExemplar = NonNullable<Awaited<ReturnType<typeof exemplarById>>>

/** Of one locality: those that hold a place first, in the order they were proposed. */
export const exemplarsOfDuty = (db: Reader, campaignId: number, assignmentId: number) =>
  exemplars(db)
    .where('exemplar.campaignId', '=', campaignId)
    .where('exemplar.assignmentId', '=', assignmentId)
    .orderBy('exemplar.kind')
    .orderBy('exemplar.slot', order => order.asc().nullsLast())
    .orderBy('exemplar.id')
    .execute()

/** Of the whole campaign, units in official order. */
export const exemplarsOfCampaign = (db: Reader, campaignId: number) =>
  exemplars(db)
    .where('exemplar.campaignId', '=', campaignId)
    .orderBy('exemplar.kind')
    .orderBy('state.position')
    .orderBy('exemplar.id')
    .execute()

export const turnsOf = (db: Reader, campaignId: number, exemplarIds: readonly number[]) =>
  db
    .selectFrom('exemplarTurn as turn')
    .leftJoin('person', 'person.id', 'turn.personId')
    .where('turn.campaignId', '=', campaignId)
    .where('turn.exemplarId', 'in', [...exemplarIds, 0])
    .select(['turn.id', 'turn.exemplarId', 'turn.what', 'turn.reason', 'turn.at', 'person.name as by'])
    .orderBy('turn.id', 'desc')
    .execute()

interface Proposed {
  readonly campaignId: number
  readonly assignmentId: number
  readonly unitId: number
  readonly kind: ExemplarKind
  readonly proposedAt: Date
  readonly proposedBy: number
}

export const addExemplar = async (tx: Writer, row: Proposed, profile: Profile): Promise<number> => {
  const { id } = await tx.insertInto('exemplar').values(row).returning('id').executeTakeFirstOrThrow()
  await tx
    .insertInto('exemplarProfile')
    .values({ ...profile, campaignId: row.campaignId, exemplarId: id })
    .execute()
  return id
}

export const changeProfile = async (
  tx: Writer,
  { campaignId, id, revision }: Pick<StoredExemplar, 'campaignId' | 'id' | 'revision'>,
  profile: Profile,
): Promise<void> => {
  await tx
    .updateTable('exemplarProfile')
    .set(profile)
    .where('campaignId', '=', campaignId)
    .where('exemplarId', '=', id)
    .execute()
  await tx
    .updateTable('exemplar')
    .set({ revision: revision + 1 })
    .where('campaignId', '=', campaignId)
    .where('id', '=', id)
    .execute()
}

export interface Moved {
  readonly campaignId: number
  readonly exemplarId: number
  readonly state: ExemplarState
  readonly slot: number | null
  readonly sentAt?: Date
}

export const moveExemplar = async (tx: Writer, moved: Moved): Promise<void> => {
  const { campaignId, exemplarId, ...set } = moved
  await tx
    .updateTable('exemplar')
    .set(set)
    .where('campaignId', '=', campaignId)
    .where('id', '=', exemplarId)
    .execute()
}

export interface Turn {
  readonly campaignId: number
  readonly exemplarId: number
  readonly what: TurnName
  readonly reason?: string
  readonly at: Date
  readonly personId: number
}

export const addTurn = async (tx: Writer, turn: Turn): Promise<void> => {
  await tx.insertInto('exemplarTurn').values(turn).execute()
}
