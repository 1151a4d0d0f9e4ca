import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'

interface RoundToPut {
  readonly campaignId: number
  readonly dueOn: string
  readonly award: string
  readonly merit: string
  readonly simplified: boolean
  readonly threshold: number
  readonly mostCollectives: number | null
  readonly mostIndividuals: number | null
  readonly obligationId: number | null
  readonly setAt: Date
  readonly setBy: number
}

export const putRound = async (tx: Writer, { campaignId, ...row }: RoundToPut): Promise<void> => {
  await tx
    .insertInto('commendationRound')
    .values({ campaignId, ...row })
    .onConflict(conflict => conflict.column('campaignId').doUpdateSet(row))
    .execute()
}

export const replaceMembers = async (
  tx: Writer,
  campaignId: number,
  members: readonly { readonly name: string; readonly unitId: number | null }[],
): Promise<void> => {
  await tx.deleteFrom('commendationMember').where('campaignId', '=', campaignId).execute()
  if (members.length === 0) return
  const rows = members.map((member, position) => ({ ...member, position, campaignId }))
  await tx.insertInto('commendationMember').values(rows).execute()
}

export const votesExist = async (db: Reader, campaignId: number): Promise<boolean> =>
  (await db
    .selectFrom('commendationVote')
    .where('campaignId', '=', campaignId)
    .select('nomineeId')
    .limit(1)
    .executeTakeFirst()) !== undefined

/** What the board found in one part of the unit's dossier. */
export const markPaper = async (
  tx: Writer,
  { campaignId, unitId }: { readonly campaignId: number; readonly unitId: number },
  { paperId, fine, remark }: { readonly paperId: number; readonly fine: boolean; readonly remark: string },
): Promise<void> => {
  await tx
    .updateTable('commendationPaper')
    .set({ fine, remark })
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .where('id', '=', paperId)
    .execute()
}

interface VoteToPut {
  readonly campaignId: number
  readonly nomineeId: number
  readonly heldOn: string
  readonly inFavour: number
  readonly against: number
  readonly absent: number
  readonly recordedAt: Date
  readonly recordedBy: number
}

/** Recorded again it stands in the place of what stood there. */
export const putVote = async (tx: Writer, { campaignId, nomineeId, ...vote }: VoteToPut): Promise<void> => {
  await tx
    .insertInto('commendationVote')
    .values({ campaignId, nomineeId, ...vote })
    .onConflict(conflict => conflict.columns(['campaignId', 'nomineeId']).doUpdateSet(vote))
    .execute()
}

export const decisionsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('commendationDecision as decision')
    .where('decision.campaignId', '=', campaignId)
    .select([
      'decision.id',
      'decision.number',
      'decision.decidedOn',
      sql<number>`(select count(*)::int from commendation_award a where a.campaign_id = decision.campaign_id
        and a.decision_id = decision.id and a.granted)`.as('granted'),
    ])
    .orderBy('decision.id')
    .execute()

export const addDecision = async (
  tx: Writer,
  decision: {
    readonly campaignId: number
    readonly number: string
    readonly decidedOn: string
    readonly recordedAt: Date
    readonly recordedBy: number
  },
): Promise<number> =>
  (await tx.insertInto('commendationDecision').values(decision).returning('id').executeTakeFirstOrThrow()).id

export const addAwards = async (
  tx: Writer,
  awards: readonly {
    readonly campaignId: number
    readonly nomineeId: number
    readonly decisionId: number
    readonly granted: boolean
  }[],
): Promise<void> => {
  await tx
    .insertInto('commendationAward')
    .values([...awards])
    .execute()
}

/** The latest first. */
export const submissionsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('commendationSubmission as submission')
    .leftJoin('person', 'person.id', 'submission.draftedBy')
    .where('submission.campaignId', '=', campaignId)
    .select(['submission.documentId', 'submission.draftedAt', 'person.name as by'])
    .orderBy('submission.documentId', 'desc')
    .execute()

export const addSubmission = async (
  tx: Writer,
  submission: {
    readonly campaignId: number
    readonly documentId: number
    readonly draftedAt: Date
    readonly draftedBy: number
  },
): Promise<void> => {
  await tx.insertInto('commendationSubmission').values(submission).execute()
}
