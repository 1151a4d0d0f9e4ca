import type { Meeting } from '../../../domain/exemplar/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { type Json, json } from '../../db/ledger.ts'

/** The minutes of a locality for its duty, or of the province's council where no duty is named. */
export const latestMeeting = (db: Reader, campaignId: number, assignmentId: number | null) =>
  db
    .selectFrom('exemplarMeeting')
    .where('campaignId', '=', campaignId)
    .where('assignmentId', assignmentId === null ? 'is' : '=', assignmentId)
    .select(['content', 'documentId', 'recordedAt'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

interface MeetingToAdd {
  readonly campaignId: number
  readonly assignmentId: number | null
  readonly meeting: Meeting
  readonly documentId: number | null
  readonly recordedAt: Date
  readonly recordedBy: number
}

export const addMeeting = async (tx: Writer, { meeting, ...row }: MeetingToAdd): Promise<void> => {
  const content = json(meeting as unknown as Json)
  await tx
    .insertInto('exemplarMeeting')
    .values({ ...row, heldOn: meeting.heldOn, content })
    .execute()
}
