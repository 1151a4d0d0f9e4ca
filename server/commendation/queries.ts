import { type SqlBool, sql } from 'kysely'
import type { TurnName } from '../../domain/commendation/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

/** The round of a campaign with the campaign that it belongs to. */
export const roundOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('commendationRound as round')
    .innerJoin('campaign', 'campaign.id', 'round.campaignId')
    .leftJoin('obligation', 'obligation.id', 'round.obligationId')
    .where('round.campaignId', '=', campaignId)
    .select([
      'round.campaignId',
      'round.dueOn',
      'round.award',
      'round.merit',
      'round.simplified',
      'round.threshold',
      'round.mostCollectives',
      'round.mostIndividuals',
      'round.obligationId',
      'obligation.section',
      'obligation.text',
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'campaign.state as campaignState',
      'campaign.beforeMeans',
      'campaign.onDayOff',
    ])
    .executeTakeFirst()

export type StoredRound = NonNullable<Awaited<ReturnType<typeof roundOf>>>

/** Whoever writes in a round takes turns. */
export const lockRound = async (tx: Writer, campaignId: number): Promise<void> => {
  await tx
    .selectFrom('commendationRound')
    .where('campaignId', '=', campaignId)
    .select('campaignId')
    .forUpdate()
    .execute()
}

/** The units that a campaign binds, in official order; `asked` where it owes a report and so a proposal. */
export const unitsIn = (db: Reader, campaignId: number) =>
  db
    .selectFrom('unitState as state')
    .innerJoin('unit', 'unit.id', 'state.unitId')
    .innerJoin('campaign', join => join.on(knownOn('state', 'campaign.mapOn')))
    .where('campaign.id', '=', campaignId)
    .whereRef('state.unitId', '<>', 'campaign.unitId')
    .where('state.unitId', 'in', eb =>
      eb
        .selectFrom('assignment')
        .where('assignment.campaignId', '=', campaignId)
        .where('assignment.parentId', 'is', null)
        .where('assignment.state', '<>', 'inherited')
        .select('assignment.unitId'),
    )
    .select([
      'state.unitId as id',
      'state.fullName as name',
      'unit.kind',
      sql<boolean>`exists (select from assignment a where a.campaign_id = ${campaignId} and a.unit_id = state.unit_id
        and a.kind = 'report' and a.parent_id is null and a.state <> 'inherited')`.as('asked'),
    ])
    .orderBy(
      sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`,
    )
    .orderBy('state.position')
    .orderBy('state.name')
    .execute()

/** Rounds in which one of the units may put forward, the newest campaign first. */
export const roundsOfUnits = (db: Reader, unitIds: readonly number[]) =>
  db
    .selectFrom('commendationRound as round')
    .innerJoin('campaign', 'campaign.id', 'round.campaignId')
    .innerJoin('assignment', 'assignment.campaignId', 'round.campaignId')
    .where('assignment.unitId', 'in', [...unitIds, 0])
    .where('assignment.parentId', 'is', null)
    .where('assignment.state', '<>', 'inherited')
    .whereRef('assignment.unitId', '<>', 'campaign.unitId')
    .where(
      sql<SqlBool>`(assignment.kind = 'report' or exists (select from commendation_nominee n
        where n.campaign_id = round.campaign_id and n.unit_id = assignment.unit_id))`,
    )
    .select(['round.campaignId', 'assignment.unitId', 'campaign.openedAt'])
    .distinct()
    .orderBy('campaign.openedAt', 'desc')
    .execute()

/** Every campaign, with its round where it has one. */
export const campaignsWithRounds = (db: Reader) =>
  db
    .selectFrom('campaign')
    .leftJoin('commendationRound as round', 'round.campaignId', 'campaign.id')
    .select(['campaign.id', 'campaign.name', 'campaign.unitId', 'round.dueOn'])
    .orderBy('campaign.openedAt', 'desc')
    .execute()

/** The council, each with the unit that it stands for and all above it. */
export const membersOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('commendationMember as member')
    .innerJoin('campaign', 'campaign.id', 'member.campaignId')
    .leftJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'member.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('member.campaignId', '=', campaignId)
    .select([
      'member.name',
      'member.unitId',
      'state.fullName as unitName',
      sql<
        number[]
      >`array(select up.unit_id from unit_ancestors(member.unit_id, campaign.map_on) up where up.unit_id is not null)`.as(
        'path',
      ),
    ])
    .orderBy('member.position')
    .execute()

/** The unit of a person and all above it, on the map of the campaign. */
export const pathOf = async (db: Reader, campaignId: number, unitId: number): Promise<number[]> => {
  const row = await db
    .selectFrom('campaign')
    .where('id', '=', campaignId)
    .select(
      sql<number[]>`array(select up.unit_id from unit_ancestors(${unitId}::integer, campaign.map_on) up)`.as(
        'path',
      ),
    )
    .executeTakeFirstOrThrow()
  return row.path
}

const nominees = (db: Reader, campaignId: number) =>
  db
    .selectFrom('commendationNominee as nominee')
    .leftJoin('commendationVote as vote', join =>
      join.onRef('vote.campaignId', '=', 'nominee.campaignId').onRef('vote.nomineeId', '=', 'nominee.id'),
    )
    .leftJoin('commendationAward as award', join =>
      join.onRef('award.campaignId', '=', 'nominee.campaignId').onRef('award.nomineeId', '=', 'nominee.id'),
    )
    .leftJoin('commendationDecision as decision', join =>
      join
        .onRef('decision.campaignId', '=', 'award.campaignId')
        .onRef('decision.id', '=', 'award.decisionId'),
    )
    .where('nominee.campaignId', '=', campaignId)
    .select([
      'nominee.id',
      'nominee.campaignId',
      'nominee.unitId',
      'nominee.kind',
      'nominee.name',
      'nominee.position',
      'nominee.workUnit',
      'nominee.achievement',
      'nominee.revision',
      'vote.heldOn',
      'vote.inFavour',
      'vote.against',
      'vote.absent',
      'award.granted',
      'decision.number',
      'decision.decidedOn',
    ])
    .orderBy('nominee.kind')
    .orderBy('nominee.id')

/** Collectives first, in the order they were put forward. */
export const nomineesOf = (db: Reader, campaignId: number, unitId: number | null) =>
  nominees(db, campaignId)
    .$if(unitId !== null, query => query.where('nominee.unitId', '=', unitId ?? 0))
    .execute()

export type StoredNominee = Awaited<ReturnType<typeof nomineesOf>>[number]

export const nomineeById = (db: Reader, campaignId: number, nomineeId: number) =>
  nominees(db, campaignId).where('nominee.id', '=', nomineeId).executeTakeFirst()

export const papersOf = (db: Reader, campaignId: number, unitId: number | null) =>
  db
    .selectFrom('commendationPaper as paper')
    .leftJoin('file', 'file.id', 'paper.fileId')
    .where('paper.campaignId', '=', campaignId)
    .$if(unitId !== null, query => query.where('paper.unitId', '=', unitId ?? 0))
    .select([
      'paper.id',
      'paper.unitId',
      'paper.part',
      'paper.nomineeId',
      'paper.number',
      'paper.datedOn',
      'paper.confirmedBy',
      'paper.extract',
      'paper.fine',
      'paper.remark',
      'file.name as fileName',
    ])
    .orderBy('paper.id')
    .execute()

export type StoredPaper = Awaited<ReturnType<typeof papersOf>>[number]

export const paperFile = (db: Reader, campaignId: number, paperId: number) =>
  db
    .selectFrom('commendationPaper as paper')
    .leftJoin('file', 'file.id', 'paper.fileId')
    .where('paper.campaignId', '=', campaignId)
    .where('paper.id', '=', paperId)
    .select(['paper.unitId', 'file.name', 'file.mediaType', 'file.bytes'])
    .executeTakeFirst()

/** Oldest first. */
export const turnsOf = (db: Reader, campaignId: number, unitId: number | null) =>
  db
    .selectFrom('commendationTurn as turn')
    .leftJoin('person', 'person.id', 'turn.personId')
    .where('turn.campaignId', '=', campaignId)
    .$if(unitId !== null, query => query.where('turn.unitId', '=', unitId ?? 0))
    .select(['turn.id', 'turn.unitId', 'turn.what', 'turn.reason', 'turn.at', 'person.name as by'])
    .orderBy('turn.id')
    .execute()

export type StoredTurn = Awaited<ReturnType<typeof turnsOf>>[number]

export const addTurn = async (
  tx: Writer,
  turn: {
    readonly campaignId: number
    readonly unitId: number
    readonly what: TurnName
    readonly reason?: string
    readonly at: Date
    readonly personId: number
  },
): Promise<void> => {
  await tx.insertInto('commendationTurn').values(turn).execute()
}
