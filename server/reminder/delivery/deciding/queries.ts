import { type Insertable, sql } from 'kysely'
import type { Reader, Writer } from '../../../db/database.ts'
import type { Tables } from '../../../db/tables.ts'
import { knownOn } from '../../../org/index.ts'

/** The letter that carries a notice of the campaign. */
export const letterOfNotice = (db: Reader, campaignId: number, noticeId: number) =>
  db
    .selectFrom('notice')
    .innerJoin('dispatchNotice', 'dispatchNotice.noticeId', 'notice.id')
    .innerJoin('dispatch', 'dispatch.id', 'dispatchNotice.dispatchId')
    .where('notice.campaignId', '=', campaignId)
    .where('notice.id', '=', noticeId)
    .select(['dispatch.id', 'dispatch.answer'])
    .executeTakeFirst()

/** Letters with notices of the campaign of which nobody knows whether they left, the oldest first. */
export const unclearLetters = async (db: Reader, campaignId: number) => {
  const rows = await db
    .selectFrom('dispatch')
    .innerJoin('dispatchNotice', 'dispatchNotice.dispatchId', 'dispatch.id')
    .innerJoin('notice', 'notice.id', 'dispatchNotice.noticeId')
    .innerJoin('person', 'person.id', 'dispatch.personId')
    .innerJoin('campaign', 'campaign.id', 'notice.campaignId')
    .leftJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'person.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('dispatch.state', '=', 'unclear')
    .where('notice.campaignId', '=', campaignId)
    .orderBy('dispatch.id')
    .orderBy('notice.id')
    .select(['dispatch.id', 'dispatch.settledAt', 'dispatch.createdAt', 'notice.id as noticeId'])
    .select(['notice.vi', 'notice.en', 'person.name as personName', 'state.fullName as unitName'])
    .execute()
  const letters = new Map<number, typeof rows>()
  for (const row of rows) letters.set(row.id, [...(letters.get(row.id) ?? []), row])
  return [...letters.values()].flatMap(own =>
    own.slice(0, 1).map(({ noticeId, personName, unitName, settledAt, createdAt }) => ({
      noticeId,
      personName,
      unitName,
      at: settledAt ?? createdAt,
      notices: own.map(({ vi, en }) => ({ vi, en })),
    })),
  )
}

/** False where the letter is no longer unclear: of two who decide at once the second changes nothing. */
export const decideUnclear = async (
  tx: Writer,
  letterId: number,
  next: { readonly state: 'queued' | 'sent'; readonly notBefore: Date; readonly now: Date },
): Promise<boolean> => {
  const { state, notBefore, now } = next
  const { numUpdatedRows } = await tx
    .updateTable('dispatch')
    .set(
      state === 'queued'
        ? { state, notBefore, claimedAt: null, settledAt: null }
        : { state, claimedAt: null, settledAt: now },
    )
    .where('id', '=', letterId)
    .where('state', '=', 'unclear')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const noteDecision = async (
  tx: Writer,
  decided: Omit<Insertable<Tables['dispatchResend']>, 'position'>,
): Promise<void> => {
  await tx
    .insertInto('dispatchResend')
    .values({
      ...decided,
      position: sql<number>`(select count(*) + 1 from dispatch_resend where dispatch_id = ${decided.dispatchId})`,
    })
    .execute()
}

/** What was last said of the letters that carry these notices. */
export const decisionsOf = (db: Reader, noticeIds: readonly number[]) =>
  db
    .selectFrom('dispatchNotice')
    .innerJoin('dispatchResend', 'dispatchResend.dispatchId', 'dispatchNotice.dispatchId')
    .innerJoin('person', 'person.id', 'dispatchResend.personId')
    .where('dispatchNotice.noticeId', 'in', [...noticeIds, 0])
    .distinctOn('dispatchNotice.noticeId')
    .orderBy('dispatchNotice.noticeId')
    .orderBy('dispatchResend.position', 'desc')
    .select([
      'dispatchNotice.noticeId',
      'dispatchResend.decision',
      'dispatchResend.at',
      'dispatchResend.reason',
      'person.name as personName',
    ])
    .execute()
