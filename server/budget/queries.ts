import { type SqlBool, sql } from 'kysely'
import type { Reader } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

const estimates = (db: Reader) =>
  db
    .selectFrom('estimate')
    .innerJoin('campaign', 'campaign.id', 'estimate.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'estimate.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .innerJoin('person', 'person.id', 'estimate.begunBy')
    .selectAll('estimate')
    .select([
      'state.fullName as unitName',
      'person.name as begunByName',
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'campaign.standingUnitId',
      'campaign.state as campaignState',
      'campaign.planId',
    ])

export const estimateById = (db: Reader, campaignId: number, estimateId: number) =>
  estimates(db)
    .where('estimate.campaignId', '=', campaignId)
    .where('estimate.id', '=', estimateId)
    .executeTakeFirst()

export type StoredEstimate = NonNullable<Awaited<ReturnType<typeof estimateById>>>

export const allEstimates = (db: Reader) => estimates(db).orderBy('estimate.id').execute()

type Which = Pick<StoredEstimate, 'campaignId' | 'id'>
/** Keys lead with the campaign, so that each is found by them; an empty list finds nothing. */
const among = (which: readonly Which[]) => ({
  campaignIds: [0, ...new Set(which.map(({ campaignId }) => campaignId))],
  estimateIds: [0, ...which.map(({ id }) => id)],
})

/** Each version that was submitted with what was said to it, from the first to the last. */
export const turnsOf = (db: Reader, which: readonly Which[]) =>
  db
    .selectFrom('estimateSubmission as submission')
    .innerJoin('person as submitter', 'submitter.id', 'submission.submittedBy')
    .leftJoin('estimateVerdict as said', join =>
      join
        .onRef('said.campaignId', '=', 'submission.campaignId')
        .onRef('said.estimateId', '=', 'submission.estimateId')
        .onRef('said.version', '=', 'submission.version'),
    )
    .leftJoin('person as judge', 'judge.id', 'said.decidedBy')
    .where('submission.campaignId', 'in', among(which).campaignIds)
    .where('submission.estimateId', 'in', among(which).estimateIds)
    .select([
      'submission.estimateId',
      'submission.version',
      'submission.title',
      'submission.note',
      'submission.submittedAt',
      'submission.submittedBy',
      'submitter.name as submittedByName',
      'said.verdict',
      'said.words',
      'said.documentNumber',
      'said.documentOn',
      'said.decidedAt',
      'judge.name as decidedByName',
    ])
    .orderBy('submission.version')
    .execute()

export type Turn = Awaited<ReturnType<typeof turnsOf>>[number]

export const allocationsOf = (db: Reader, which: readonly Which[]) =>
  db
    .selectFrom('estimateAllocation as allocation')
    .innerJoin('person', 'person.id', 'allocation.decidedBy')
    .where('allocation.campaignId', 'in', among(which).campaignIds)
    .where('allocation.estimateId', 'in', among(which).estimateIds)
    .selectAll('allocation')
    .select('person.name as decidedByName')
    .execute()

export type StoredAllocation = Awaited<ReturnType<typeof allocationsOf>>[number]

/** The lines of all versions with what finance accepts and what is granted. */
export const linesOf = (db: Reader, which: readonly Which[]) =>
  db
    .selectFrom('estimateLine as line')
    .leftJoin('estimateFinding as found', join =>
      join
        .onRef('found.campaignId', '=', 'line.campaignId')
        .onRef('found.estimateId', '=', 'line.estimateId')
        .onRef('found.version', '=', 'line.version')
        .onRef('found.position', '=', 'line.position'),
    )
    .leftJoin('estimateGrant as share', join =>
      join
        .onRef('share.campaignId', '=', 'line.campaignId')
        .onRef('share.estimateId', '=', 'line.estimateId')
        .onRef('share.version', '=', 'line.version')
        .onRef('share.position', '=', 'line.position'),
    )
    .where('line.campaignId', 'in', among(which).campaignIds)
    .where('line.estimateId', 'in', among(which).estimateIds)
    .selectAll('line')
    .select(['found.accepted', 'found.reason', 'share.granted'])
    .orderBy('line.estimateId')
    .orderBy('line.version')
    .orderBy('line.position')
    .execute()

export type StoredLine = Awaited<ReturnType<typeof linesOf>>[number]

export const sourcesOf = (db: Reader, { campaignId, id }: Which) =>
  db
    .selectFrom('estimateSource')
    .where('campaignId', '=', campaignId)
    .where('estimateId', '=', id)
    .select(['source', 'amount'])
    .execute()

/** The plan binds it, or it is the standing agency. */
export const isBound = async (db: Reader, campaignId: number, unitId: number): Promise<boolean> => {
  const found = await db
    .selectFrom('assignment')
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .where('state', '<>', 'inherited')
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}

/** Units among some that running campaigns bind, and the standing agencies: the newest campaign first. */
export const unitsThatAsk = (db: Reader, unitIds: readonly number[]) =>
  db
    .selectFrom('campaign')
    .innerJoin('unitState as state', join =>
      join.on(knownOn('state', 'campaign.mapOn')).on('state.unitId', 'in', [0, ...unitIds]),
    )
    .where('campaign.state', '<>', 'closed')
    .where(
      sql<SqlBool>`(state.unit_id = campaign.standing_unit_id or exists (select from assignment
        where assignment.campaign_id = campaign.id and assignment.unit_id = state.unit_id
          and assignment.parent_id is null and assignment.state <> 'inherited'))`,
    )
    .select([
      'campaign.id as campaignId',
      'campaign.name as campaignName',
      'state.unitId',
      'state.fullName as unitName',
    ])
    .orderBy('campaign.openedAt', 'desc')
    .orderBy('state.position')
    .execute()

/** Running campaigns in whose unit's reach the standing agency may be written for. */
export const standingAgencies = (db: Reader) =>
  db
    .selectFrom('campaign')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'campaign.standingUnitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('campaign.state', '<>', 'closed')
    .select([
      'campaign.id as campaignId',
      'campaign.name as campaignName',
      'campaign.standingUnitId as unitId',
      'state.fullName as unitName',
    ])
    .orderBy('campaign.openedAt', 'desc')
    .execute()

/** Units where those work who appraise for a unit: whom a submission is addressed to. */
export const financeUnits = async (db: Reader, unitId: number): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .where('roleGrant.unitId', '=', unitId)
    .where('roleGrant.role', '=', 'finance')
    .select('person.unitId')
    .distinct()
    .execute()
  return rows.map(each => each.unitId)
}
