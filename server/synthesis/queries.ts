import { type SqlBool, sql } from 'kysely'
import type { Reader, Writer } from '../db/database.ts'
import { knownOn } from '../org/index.ts'

/**
 * A version that may be quoted: accepted, or accepted in part and nothing later judged. Of one accepted in part only
 * the accepted sections are.
 */
const counts = sql<SqlBool>`(verdict.verdict = 'accepted' or verdict.verdict = 'partly' and not exists (
  select from verdict later where later.campaign_id = verdict.campaign_id and later.report_id = verdict.report_id
    and later.version > verdict.version))`

const partly = sql<string[] | null>`case when verdict.verdict = 'partly' then verdict.accepted_sections end`

/** The last version that may be quoted of each report of a campaign, units in official order. */
export const acceptedReports = (db: Reader, campaignId: number) => {
  const accepted = db
    .selectFrom('verdict')
    .innerJoin('submission', join =>
      join
        .onRef('submission.campaignId', '=', 'verdict.campaignId')
        .onRef('submission.reportId', '=', 'verdict.reportId')
        .onRef('submission.version', '=', 'verdict.version'),
    )
    .innerJoin('campaign', 'campaign.id', 'verdict.campaignId')
    .innerJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'submission.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .where('verdict.campaignId', '=', campaignId)
    .where(counts)
    .distinctOn('verdict.reportId')
    .select([
      'verdict.reportId',
      'submission.version',
      'submission.unitId',
      'submission.sections',
      partly.as('acceptedSections'),
      'state.fullName as unitName',
      'state.level',
      'state.position',
      'state.name',
    ])
    .orderBy('verdict.reportId')
    .orderBy('verdict.version', 'desc')
  return db
    .selectFrom(accepted.as('accepted'))
    .select(['reportId', 'version', 'unitId', 'sections', 'acceptedSections', 'unitName'])
    .orderBy(sql`case level when 'central' then 0 when 'province' then 1 when 'district' then 2 else 3 end`)
    .orderBy('position')
    .orderBy('name')
    .execute()
}

export const acceptedSubmission = (db: Reader, campaignId: number, reportId: number, version: number) =>
  db
    .selectFrom('submission')
    .innerJoin('verdict', join =>
      join
        .onRef('verdict.campaignId', '=', 'submission.campaignId')
        .onRef('verdict.reportId', '=', 'submission.reportId')
        .onRef('verdict.version', '=', 'submission.version'),
    )
    .where(counts)
    .where('submission.campaignId', '=', campaignId)
    .where('submission.reportId', '=', reportId)
    .where('submission.version', '=', version)
    .select(['submission.sections', 'submission.unitId', partly.as('acceptedSections')])
    .executeTakeFirst()

export const passagesOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('passage')
    .innerJoin('campaign', 'campaign.id', 'passage.campaignId')
    .leftJoin('submission', join =>
      join
        .onRef('submission.campaignId', '=', 'passage.campaignId')
        .onRef('submission.reportId', '=', 'passage.reportId')
        .onRef('submission.version', '=', 'passage.version'),
    )
    .leftJoin('unitState as state', join =>
      join.onRef('state.unitId', '=', 'submission.unitId').on(knownOn('state', 'campaign.mapOn')),
    )
    .leftJoin('person', 'person.id', 'passage.writtenBy')
    .where('passage.campaignId', '=', campaignId)
    .select([
      'passage.id',
      'passage.section',
      'passage.position',
      'passage.text',
      'passage.reportId',
      'passage.version',
      'passage.sourceSection',
      sql<number | null>`lower(passage.source_span)`.as('start'),
      sql<number | null>`upper(passage.source_span)`.as('end'),
      'passage.revision',
      'passage.writtenAt',
      'person.name as writtenBy',
      'submission.unitId',
      'submission.sections',
      'state.fullName as unitName',
      sql<number | null>`(select max(later.version) from submission later
        where later.campaign_id = passage.campaign_id and later.report_id = passage.report_id)`.as(
        'latestVersion',
      ),
    ])
    .orderBy('passage.position')
    .orderBy('passage.id')
    .execute()

export interface PassageToAdd {
  readonly campaignId: number
  readonly section: string
  readonly text: string
  readonly source: {
    readonly reportId: number
    readonly version: number
    readonly section: string
    readonly start: number
    readonly end: number
  } | null
  readonly writtenBy: number
  readonly writtenAt: Date
}

export const addPassage = async (tx: Writer, passage: PassageToAdd): Promise<number> => {
  const { source, ...row } = passage
  const last = await tx
    .selectFrom('passage')
    .where('campaignId', '=', row.campaignId)
    .where('section', '=', row.section)
    .select(eb => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  const cited =
    source === null
      ? {}
      : {
          reportId: source.reportId,
          version: source.version,
          sourceSection: source.section,
          sourceSpan: sql<string>`int4range(${source.start}, ${source.end})`,
        }
  const position = (last?.position ?? 0) + 1
  const { id } = await tx
    .insertInto('passage')
    .values({ ...row, ...cited, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const passageById = (db: Reader, campaignId: number, passageId: number) =>
  db
    .selectFrom('passage')
    .leftJoin('person', 'person.id', 'passage.writtenBy')
    .where('passage.campaignId', '=', campaignId)
    .where('passage.id', '=', passageId)
    .select(['passage.id', 'passage.section', 'passage.revision', 'person.name as writtenBy'])
    .executeTakeFirst()

export const rewordPassage = async (
  tx: Writer,
  change: {
    campaignId: number
    passageId: number
    text: string
    revision: number
    personId: number
    at: Date
  },
): Promise<void> => {
  await tx
    .updateTable('passage')
    .set({ text: change.text, revision: change.revision, writtenBy: change.personId, writtenAt: change.at })
    .where('campaignId', '=', change.campaignId)
    .where('id', '=', change.passageId)
    .execute()
}

/** The passages of a section in the order of the ids, counted anew from 1. */
export const orderPassages = async (
  tx: Writer,
  campaignId: number,
  section: string,
  ids: readonly number[],
): Promise<void> => {
  await sql`update passage set section = ${section}, position = placed.position
    from unnest(${[...ids]}::int[]) with ordinality as placed(id, position)
    where passage.campaign_id = ${campaignId} and passage.id = placed.id`.execute(tx)
}

export const sectionOrder = async (db: Reader, campaignId: number, section: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('passage')
    .where('campaignId', '=', campaignId)
    .where('section', '=', section)
    .select('id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export const dropPassage = async (tx: Writer, campaignId: number, passageId: number): Promise<void> => {
  await tx.deleteFrom('passage').where('campaignId', '=', campaignId).where('id', '=', passageId).execute()
}
