import { campaignProblems, carriedHere } from '../../../domain/campaign/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { dutyOf } from '../duty/index.ts'
import { assignmentOr404 } from '../stored.ts'
import { lockAssignment } from './queries.ts'

interface Of {
  readonly campaignId: number
  readonly assignmentId: number
}

export const assignmentOf = (db: Reader, { campaignId, assignmentId }: Of) =>
  assignmentOr404(db, campaignId, assignmentId)
export type Assignment = Awaited<ReturnType<typeof assignmentOf>>

/** Whoever may act for the unit that owes the duty. */
export const atOwner = {
  at: async (db: Reader, input: Of): Promise<number> => (await assignmentOf(db, input)).unitId,
}

/** The assignment while its campaign runs, with nobody else writing to it. */
export const runningAssignment = async (tx: Writer, of: Of): Promise<Assignment> => {
  await lockAssignment(tx, of)
  const assignment = await assignmentOf(tx, of)
  if (assignment.campaignState === 'closed') throw campaignProblems.closed()
  return assignment
}

/** The same where the unit may still change what it delivers: no report, not sent, not done, and asked for. */
export const changeable = async (tx: Writer, of: Of): Promise<Assignment> => {
  const assignment = await runningAssignment(tx, of)
  if (!carriedHere(assignment)) throw campaignProblems.onItsOwnPage()
  if (assignment.state === 'done') throw campaignProblems.alreadyDone()
  if (assignment.state === 'delivered') throw campaignProblems.onItsWay()
  if (assignment.conditionAt === null) {
    const duty = await dutyOf(tx, assignment.campaignId, assignment.obligationId)
    if (duty?.nature === 'conditional') throw campaignProblems.conditionFirst()
  }
  return assignment
}

export const happened = (
  { id, unitId, campaignId }: Assignment,
  data: Record<string, string | number | boolean | null>,
) => ({
  about: `assignment:${id}`,
  unitId,
  campaignId,
  data,
})
