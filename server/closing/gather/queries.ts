import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'
import { knownOn } from '../../org/index.ts'

const inOfficialOrder = sql`case state.level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`

/** What the plan and its amendments ask, in the order of the words. */
export const obligationsOf = (db: Reader, planId: number) =>
  db
    .selectFrom('obligation')
    .where('planId', '=', planId)
    .where('state', '=', 'confirmed')
    .select([
      'id',
      'section',
      'amendmentId',
      sql<number>`lower(span)`.as('start'),
      sql<number>`upper(span)`.as('end'),
      'text',
      'role',
      'assignees',
      'coordinators',
      'deliverable',
      'dueOn',
      'dueText',
    ])
    .orderBy(sql`amendment_id nulls first`)
    .orderBy(sql`lower(span)`)
    .orderBy('id')
    .execute()

export const amendmentsOf = (db: Reader, planId: number) =>
  db
    .selectFrom('planAmendment')
    .where('planId', '=', planId)
    .select(['id', 'text', 'fileName', 'fileId', 'title', 'number', 'issuedOn', 'state'])
    .orderBy('id')
    .execute()

export const assignmentsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .innerJoin('obligation', 'obligation.id', 'assignment.obligationId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('report', join =>
      join
        .onRef('report.campaignId', '=', 'assignment.campaignId')
        .onRef('report.assignmentId', '=', 'assignment.id'),
    )
    .where('assignment.campaignId', '=', campaignId)
    .select([
      'assignment.id',
      'assignment.obligationId',
      'assignment.unitId',
      'assignment.parentId',
      'assignment.role',
      'assignment.kind',
      'assignment.state',
      'assignment.dueOn',
      'assignment.dueAt',
      'assignment.extendedTo',
      'assignment.deliveredAt',
      'assignment.doneAt',
      'assignment.doneNote',
      'assignment.notArisen',
      'state.fullName as unit',
      'obligation.section',
      'obligation.text',
      'report.id as reportId',
    ])
    .orderBy(sql`lower(obligation.span)`)
    .orderBy(inOfficialOrder)
    .orderBy('state.position')
    .orderBy('state.name')
    .orderBy('assignment.id')
    .execute()

export const receiptsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('leg')
    .innerJoin('campaign', 'campaign.id', 'leg.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'leg.receiverUnitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('person', 'person.id', 'leg.receivedBy')
    .where('leg.campaignId', '=', campaignId)
    .select([
      'leg.assignmentId',
      'leg.position',
      'state.fullName as receiver',
      'leg.receivedAt',
      'person.name as receivedBy',
      'leg.note',
    ])
    .orderBy('leg.assignmentId')
    .orderBy('leg.position')
    .execute()

/** Every version that was handed in, with what was decided about it; not its words. */
export const versionsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('submission')
    .innerJoin('campaign', 'campaign.id', 'submission.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'submission.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('verdict', join =>
      join
        .onRef('verdict.campaignId', '=', 'submission.campaignId')
        .onRef('verdict.reportId', '=', 'submission.reportId')
        .onRef('verdict.version', '=', 'submission.version'),
    )
    .leftJoin('person as sender', 'sender.id', 'submission.submittedBy')
    .leftJoin('person as signer', 'signer.id', 'submission.signedBy')
    .leftJoin('person as judge', 'judge.id', 'verdict.personId')
    .where('submission.campaignId', '=', campaignId)
    .select([
      'submission.reportId',
      'submission.version',
      'submission.unitId',
      'state.fullName as unit',
      'submission.submittedAt',
      'submission.late',
      'submission.sha256',
      'sender.name as submittedBy',
      'signer.name as signedBy',
      'verdict.verdict',
      'verdict.reason',
      'verdict.at as verdictAt',
      'verdict.acceptedSections',
      'judge.name as verdictBy',
    ])
    .orderBy(inOfficialOrder)
    .orderBy('state.position')
    .orderBy('state.name')
    .orderBy('submission.reportId')
    .orderBy('submission.version')
    .execute()

export type HandedIn = Awaited<ReturnType<typeof versionsOf>>[number]

/** The words, figures and files of one version. */
export const versionContent = async (db: Reader, campaignId: number, reportId: number, version: number) => {
  const at = { campaignId, reportId, version }
  const content = await db
    .selectFrom('submission')
    .where('campaignId', '=', at.campaignId)
    .where('reportId', '=', at.reportId)
    .where('version', '=', at.version)
    .select(['sections', 'explanations', 'sources', 'attachments'])
    .executeTakeFirstOrThrow()
  const figures = await db
    .selectFrom('figure')
    .where('campaignId', '=', at.campaignId)
    .where('reportId', '=', at.reportId)
    .where('version', '=', at.version)
    .select(['indicator', 'period', sql<string>`coalesce(words, value::text)`.as('value')])
    .execute()
  return { ...content, figures }
}

/** Files that belong to the file of the campaign: handed in, or under a duty without report that is done. No award dossiers. */
export const attachmentsKept = (db: Reader, campaignId: number) =>
  db
    .selectFrom('attachment')
    .innerJoin('assignment', join =>
      join
        .onRef('assignment.campaignId', '=', 'attachment.campaignId')
        .onRef('assignment.id', '=', 'attachment.assignmentId'),
    )
    .innerJoin('campaign', 'campaign.id', 'attachment.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'assignment.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('attachment.campaignId', '=', campaignId)
    .where('attachment.keptAt', 'is not', null)
    .where('assignment.kind', '<>', 'exemplar')
    .where(eb =>
      eb.or([
        eb('attachment.frozen', '=', true),
        eb.and([
          eb('attachment.removedAt', 'is', null),
          eb('assignment.state', '=', 'done'),
          eb('assignment.kind', '=', 'other'),
        ]),
      ]),
    )
    .select([
      'attachment.id',
      'attachment.name',
      'attachment.size',
      'attachment.sha256',
      'attachment.about',
      'attachment.keptAt',
      'state.fullName as unit',
    ])
    .orderBy('attachment.id')
    .execute()

/** Numbered documents of the campaign, in the order in which they were. */
export const documentsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('officialDocument as document')
    .leftJoin('documentReading as reading', 'reading.documentId', 'document.id')
    .where('document.campaignId', '=', campaignId)
    .where('document.number', 'is not', null)
    .select([
      'document.id',
      'document.kind',
      'document.number',
      'document.symbol',
      'document.subject',
      'document.state',
      'document.issuedOn',
      sql<boolean>`reading.document_id is not null`.as('proven'),
    ])
    .orderBy('document.issuedOn')
    .orderBy('document.registeredAt')
    .orderBy('document.id')
    .execute()

export type NumberedDocument = Awaited<ReturnType<typeof documentsOf>>[number]
