import type { Reader, Writer } from '../../db/database.ts'

/** One feed a person: a new key takes the old one's place. */
export const putFeed = async (
  tx: Writer,
  personId: number,
  keyHash: string,
  openedAt: Date,
): Promise<void> => {
  await tx
    .insertInto('feed')
    .values({ personId, keyHash, openedAt })
    .onConflict(conflict => conflict.column('personId').doUpdateSet({ keyHash, openedAt }))
    .execute()
}

export const dropFeed = async (tx: Writer, personId: number): Promise<void> => {
  await tx.deleteFrom('feed').where('personId', '=', personId).execute()
}

export const feedOf = (db: Reader, personId: number) =>
  db.selectFrom('feed').where('personId', '=', personId).select('openedAt').executeTakeFirst()

/** The person behind a key while their account is open. */
export const personOfFeed = (db: Reader, keyHash: string) =>
  db
    .selectFrom('feed')
    .innerJoin('person', 'person.id', 'feed.personId')
    .where('feed.keyHash', '=', keyHash)
    .where('person.active', '=', true)
    .select(['person.id', 'person.unitId'])
    .executeTakeFirst()
