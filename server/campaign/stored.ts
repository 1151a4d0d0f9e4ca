import { campaignProblems } from '../../domain/campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { assignmentById, campaignById } from './queries.ts'

/** The campaign, or the problem that there is none. */
export const campaignOr404 = async (db: Reader, campaignId: number) => {
  const campaign = await campaignById(db, campaignId)
  if (campaign === undefined) throw campaignProblems.notFound()
  return campaign
}

/** The assignment, or the problem that there is none. */
export const assignmentOr404 = async (db: Reader, campaignId: number, assignmentId: number) => {
  const assignment = await assignmentById(db, campaignId, assignmentId)
  if (assignment === undefined) throw campaignProblems.assignmentNotFound()
  return assignment
}
