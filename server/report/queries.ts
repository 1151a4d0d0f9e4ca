import { type SqlBool, sql } from 'kysely'
import type { FrozenAttachment } from '../../domain/campaign/index.ts'
import type {
  ExplainedFinding,
  FrozenSource,
  OutlineSection,
  Remark,
  ReportState,
  SectionContent,
} from '../../domain/report/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Json, json } from '../db/ledger.ts'
import { knownOn } from '../org/index.ts'

export const startReport = async (
  tx: Writer,
  row: { campaignId: number; assignmentId: number; unitId: number },
): Promise<number> => {
  const { id } = await tx
    .insertInto('report')
    .values({
      ...row,
      outlineVersion: sql<number>`(
        select coalesce(max(version), 0) from outline where outline.campaign_id = ${row.campaignId})`,
    })
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'assignmentId']).doUpdateSet({ unitId: row.unitId }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const reports = (db: Reader, reportId: number) =>
  db
    .selectFrom('report')
    .innerJoin('campaign', 'campaign.id', 'report.campaignId')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'report.campaignId')
        .onRef('assignment.id', '=', 'report.assignmentId'),
    )
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'report.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('filingRule', 'filingRule.campaignId', 'report.campaignId')
    .where('report.id', '=', reportId)
    .select([
      'report.id',
      'report.campaignId',
      'report.assignmentId',
      'report.unitId',
      'report.state',
      'report.outlineVersion',
      'state.fullName as unitName',
      'campaign.name as campaignName',
      'campaign.unitId as campaignUnitId',
      'campaign.standingUnitId',
      'campaign.state as campaignState',
      'campaign.planId',
      'campaign.windowFrom',
      'campaign.windowTo',
      'assignment.state as assignmentState',
      'assignment.dueOn',
      'assignment.dueAt',
      'obligation.text as dutyText',
      'obligation.section as dutySection',
      'obligation.dueText',
      sql<boolean>`coalesce(filing_rule.leader_signs, false)`.as('leaderSigns'),
    ])

export const reportById = (db: Reader, reportId: number) => reports(db, reportId).executeTakeFirst()
export type StoredReport = NonNullable<Awaited<ReturnType<typeof reportById>>>

/** Writers of one report take turns, so that a check and the save after it see the same rows. */
export const lockedReport = (tx: Writer, reportId: number): Promise<StoredReport | undefined> =>
  reports(tx, reportId).forUpdate('report').executeTakeFirst()

/** Of which unit a report is: all that the question of who may needs. */
export const unitOfReport = async (db: Reader, reportId: number): Promise<number | undefined> =>
  (await db.selectFrom('report').where('id', '=', reportId).select('unitId').executeTakeFirst())?.unitId

export const setReportState = async (tx: Writer, reportId: number, state: ReportState): Promise<void> => {
  await tx.updateTable('report').set({ state }).where('id', '=', reportId).execute()
}

export const draftSections = (db: Reader, reportId: number) =>
  db
    .selectFrom('draftSection')
    .leftJoin('person', 'person.id', 'draftSection.savedBy')
    .where('reportId', '=', reportId)
    .select([
      'draftSection.section',
      'draftSection.content',
      'draftSection.revision',
      'draftSection.savedAt',
      'person.name as savedBy',
    ])
    .execute()

/** One section as it stands, with the sections of the outline in force; null where nobody has edited an outline yet. */
export const sectionToSave = (db: Reader, { id, campaignId }: StoredReport, section: string) =>
  db
    .selectFrom('report')
    .leftJoin('draftSection', join =>
      join
        .on('draftSection.campaignId', '=', campaignId)
        .on('draftSection.reportId', '=', id)
        .on('draftSection.section', '=', section),
    )
    .leftJoin('person', 'person.id', 'draftSection.savedBy')
    .where('report.id', '=', id)
    .select([
      'draftSection.content',
      'draftSection.revision',
      'draftSection.savedAt',
      'person.name as savedBy',
      sql<OutlineSection[] | null>`(
        select outline.sections from outline where outline.campaign_id = ${campaignId} order by version desc limit 1)`.as(
        'outline',
      ),
    ])
    .executeTakeFirstOrThrow()

interface Saved {
  readonly campaignId: number
  readonly reportId: number
  readonly revision: number
  readonly savedAt: Date
  readonly savedBy: number
}

export const putSection = async (
  tx: Writer,
  row: Saved & { section: string; content: SectionContent },
): Promise<void> => {
  const { content, ...rest } = row
  const { revision, savedAt, savedBy } = rest
  const stored = json(content as unknown as Json)
  await tx
    .insertInto('draftSection')
    .values({ ...rest, content: stored })
    .onConflict(conflict =>
      conflict
        .columns(['campaignId', 'reportId', 'section'])
        .doUpdateSet({ content: stored, revision, savedAt, savedBy }),
    )
    .execute()
}

export interface SubmissionToAdd {
  readonly campaignId: number
  readonly reportId: number
  readonly version: number
  readonly unitId: number
  readonly sections: Json
  readonly attachments: readonly FrozenAttachment[]
  readonly explanations: readonly ExplainedFinding[]
  readonly sources: readonly FrozenSource[]
  readonly sha256: string
  readonly late: boolean
  readonly outlineVersion: number
  readonly submittedAt: Date
  readonly submittedBy: number
  readonly writtenAt: Date | null
  readonly signedBy: number | null
}

export const addSubmission = async (tx: Writer, submission: SubmissionToAdd): Promise<void> => {
  await tx
    .insertInto('submission')
    .values({
      ...submission,
      sections: json(submission.sections),
      attachments: json(submission.attachments),
      explanations: json(submission.explanations),
      sources: json(submission.sources),
    })
    .execute()
}

export const submissionsOf = (db: Reader, reportId: number) =>
  db
    .selectFrom('submission')
    .leftJoin('verdict', join =>
      join
        .onRef('verdict.campaignId', '=', 'submission.campaignId')
        .onRef('verdict.reportId', '=', 'submission.reportId')
        .onRef('verdict.version', '=', 'submission.version'),
    )
    .leftJoin('person as sender', 'sender.id', 'submission.submittedBy')
    .leftJoin('person as judge', 'judge.id', 'verdict.personId')
    .leftJoin('person as signer', 'signer.id', 'submission.signedBy')
    .leftJoin('correction', join =>
      join
        .onRef('correction.campaignId', '=', 'submission.campaignId')
        .onRef('correction.reportId', '=', 'submission.reportId')
        .on(sql<SqlBool>`correction.version = submission.version - 1`),
    )
    .where('submission.reportId', '=', reportId)
    .select([
      'submission.version',
      'submission.submittedAt',
      'submission.late',
      'submission.sha256',
      'submission.sections',
      'submission.attachments',
      'submission.outlineVersion',
      'submission.writtenAt',
      'submission.explanations',
      'submission.sources',
      'sender.name as submittedBy',
      'signer.name as signedBy',
      'correction.reason as correctionReason',
      'verdict.inTimeReason',
      'verdict.verdict',
      'verdict.reason',
      'verdict.remarks',
      'verdict.acceptedSections',
      'verdict.at as verdictAt',
      'judge.name as verdictBy',
    ])
    .orderBy('submission.version', 'desc')
    .execute()

export const addVerdict = async (
  tx: Writer,
  verdict: {
    campaignId: number
    reportId: number
    version: number
    verdict: 'accepted' | 'partly' | 'returned'
    reason: string
    inTimeReason?: string | null
    remarks: readonly Remark[]
    acceptedSections: readonly string[]
    at: Date
    personId: number
  },
): Promise<void> => {
  await tx
    .insertInto('verdict')
    .values({
      ...verdict,
      remarks: json(verdict.remarks as unknown as Json),
      acceptedSections: json(verdict.acceptedSections),
    })
    .execute()
}
