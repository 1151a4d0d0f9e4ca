import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'

export const evidenceOf = (db: Reader, campaignId: number, exemplarIds: readonly number[]) =>
  db
    .selectFrom('exemplarEvidence as evidence')
    .innerJoin('submission', join =>
      join
        .onRef('submission.campaignId', '=', 'evidence.campaignId')
        .onRef('submission.reportId', '=', 'evidence.reportId')
        .onRef('submission.version', '=', 'evidence.version'),
    )
    .where('evidence.campaignId', '=', campaignId)
    .where('evidence.exemplarId', 'in', [...exemplarIds, 0])
    .select([
      'evidence.id',
      'evidence.exemplarId',
      'evidence.reportId',
      'evidence.version',
      'evidence.section',
      sql<number>`lower(evidence.span)`.as('start'),
      sql<number>`upper(evidence.span)`.as('end'),
      'submission.sections',
    ])
    .orderBy('evidence.id')
    .execute()

/** Files cited, each with the list of what was handed in with its report. */
export const filesOf = (db: Reader, campaignId: number, exemplarIds: readonly number[]) =>
  db
    .selectFrom('exemplarFile as file')
    .innerJoin('submission', join =>
      join
        .onRef('submission.campaignId', '=', 'file.campaignId')
        .onRef('submission.reportId', '=', 'file.reportId')
        .onRef('submission.version', '=', 'file.version'),
    )
    .where('file.campaignId', '=', campaignId)
    .where('file.exemplarId', 'in', [...exemplarIds, 0])
    .select([
      'file.id',
      'file.exemplarId',
      'file.reportId',
      'file.version',
      'file.attachmentId',
      'submission.attachments',
    ])
    .orderBy('file.id')
    .execute()

/** The latest version that a unit handed in under a campaign, of any of its reports. */
export const latestSubmission = (db: Reader, campaignId: number, unitId: number) =>
  db
    .selectFrom('submission')
    .where('campaignId', '=', campaignId)
    .where('unitId', '=', unitId)
    .select(['reportId', 'version', 'sections', 'attachments'])
    .orderBy('submittedAt', 'desc')
    .limit(1)
    .executeTakeFirst()

export const submissionOf = (db: Reader, campaignId: number, reportId: number, version: number) =>
  db
    .selectFrom('submission')
    .where('campaignId', '=', campaignId)
    .where('reportId', '=', reportId)
    .where('version', '=', version)
    .select(['unitId', 'sections', 'attachments'])
    .executeTakeFirst()
