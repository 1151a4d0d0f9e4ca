import type { Reader } from '../../../db/database.ts'

/** How many requests for more time wait under these duties. */
export const requestsUnder = async (
  db: Reader,
  campaignId: number,
  assignmentIds: readonly number[],
): Promise<number> => {
  const { requests } = await db
    .selectFrom('extension')
    .where('campaignId', '=', campaignId)
    .where('assignmentId', 'in', [0, ...assignmentIds])
    .where('state', '=', 'asked')
    .select(eb => eb.fn.countAll<number>().as('requests'))
    .executeTakeFirstOrThrow()
  return requests
}
