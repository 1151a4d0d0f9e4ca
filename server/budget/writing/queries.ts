import { sql } from 'kysely'
import type { EstimateLine, Finding, Source } from '../../../domain/budget/index.ts'
import type { Writer } from '../../db/database.ts'
import type { StoredAllocation } from '../queries.ts'

/** The estimate is held until the end of the transaction: writers and finance take turns. */
export const lockEstimate = async (tx: Writer, campaignId: number, estimateId: number): Promise<void> => {
  await tx
    .selectFrom('estimate')
    .where('campaignId', '=', campaignId)
    .where('id', '=', estimateId)
    .select('id')
    .forUpdate()
    .execute()
}

interface EstimateToBegin {
  readonly campaignId: number
  readonly unitId: number
  readonly title: string
  readonly begunAt: Date
  readonly begunBy: number
}

export const addEstimate = async (tx: Writer, estimate: EstimateToBegin): Promise<number> =>
  (await tx.insertInto('estimate').values(estimate).returning('id').executeTakeFirstOrThrow()).id

interface Place {
  readonly campaignId: number
  readonly estimateId: number
}
interface Version extends Place {
  readonly version: number
}

export const putDraft = async (
  tx: Writer,
  { campaignId, estimateId, version }: Version,
  draft: { readonly title: string; readonly revision: number; readonly lines: readonly EstimateLine[] },
): Promise<void> => {
  const { title, revision, lines } = draft
  await tx
    .updateTable('estimate')
    .set({ title, revision })
    .where('campaignId', '=', campaignId)
    .where('id', '=', estimateId)
    .execute()
  await tx
    .deleteFrom('estimateLine')
    .where('campaignId', '=', campaignId)
    .where('estimateId', '=', estimateId)
    .where('version', '=', version)
    .execute()
  if (lines.length === 0) return
  const rows = lines.map((line, position) => ({ ...line, campaignId, estimateId, version, position }))
  await tx.insertInto('estimateLine').values(rows).execute()
}

export const dropDraft = async (tx: Writer, { campaignId, estimateId }: Place): Promise<void> => {
  await tx
    .deleteFrom('estimateLine')
    .where('campaignId', '=', campaignId)
    .where('estimateId', '=', estimateId)
    .execute()
  await tx.deleteFrom('estimate').where('campaignId', '=', campaignId).where('id', '=', estimateId).execute()
}

export const addSubmission = async (
  tx: Writer,
  submission: Version & {
    readonly title: string
    readonly note: string
    readonly submittedAt: Date
    readonly submittedBy: number
  },
): Promise<void> => {
  await tx.insertInto('estimateSubmission').values(submission).execute()
}

/** The lines of a returned version are where the next one begins. */
export const copyLines = async (
  tx: Writer,
  { campaignId, estimateId, version }: Version,
  to: number,
): Promise<void> => {
  await sql`
    insert into estimate_line
        (campaign_id, estimate_id, version, position, work, content, measure, quantity, unit_price, basis)
      select campaign_id, estimate_id, ${to}::integer, position, work, content, measure, quantity, unit_price, basis
      from estimate_line
      where campaign_id = ${campaignId} and estimate_id = ${estimateId} and version = ${version}`.execute(tx)
}

export const putFindings = async (
  tx: Writer,
  { campaignId, estimateId, version }: Version,
  findings: readonly Finding[],
): Promise<void> => {
  const rows = findings.map(finding => ({ ...finding, campaignId, estimateId, version }))
  await tx
    .insertInto('estimateFinding')
    .values(rows)
    .onConflict(conflict =>
      conflict
        .columns(['campaignId', 'estimateId', 'version', 'position'])
        .doUpdateSet({ accepted: sql`excluded.accepted`, reason: sql`excluded.reason` }),
    )
    .execute()
  await tx
    .updateTable('estimate')
    .set({ examination: sql`examination + 1` })
    .where('campaignId', '=', campaignId)
    .where('id', '=', estimateId)
    .execute()
}

export const addVerdict = async (
  tx: Writer,
  verdict: Version & {
    readonly verdict: 'returned' | 'appraised'
    readonly words: string
    readonly documentNumber: string | null
    readonly documentOn: string | null
    readonly decidedAt: Date
    readonly decidedBy: number
  },
): Promise<void> => {
  await tx.insertInto('estimateVerdict').values(verdict).execute()
}

export const addAllocation = async (
  tx: Writer,
  allocation: Omit<StoredAllocation, 'decidedByName'>,
  grants: readonly { readonly position: number; readonly granted: string }[],
  sources: readonly { readonly source: Source; readonly amount: string }[],
): Promise<void> => {
  const { campaignId, estimateId, version } = allocation
  await tx.insertInto('estimateAllocation').values(allocation).execute()
  const shares = grants.map(grant => ({ ...grant, campaignId, estimateId, version }))
  await tx.insertInto('estimateGrant').values(shares).execute()
  const given = sources.map(source => ({ ...source, campaignId, estimateId }))
  await tx.insertInto('estimateSource').values(given).execute()
}
