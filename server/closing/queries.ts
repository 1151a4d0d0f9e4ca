import { sql } from 'kysely'
import type { Retention } from '../../domain/closing/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { json } from '../db/ledger.ts'

/** The versions of a campaign's closed file with how much of each is put together, latest first. */
export const closingsOf = (db: Reader, campaignId: number) =>
  db
    .selectFrom('closing')
    .innerJoin('person', 'person.id', 'closing.closedBy')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('closingPart as part')
          .whereRef('part.campaignId', '=', 'closing.campaignId')
          .whereRef('part.version', '=', 'closing.version')
          .select([
            sql<number>`count(*)::int`.as('files'),
            sql<number>`coalesce(sum(part.size), 0)::bigint`.as('size'),
          ])
          .as('held'),
      join => join.onTrue(),
    )
    .where('closing.campaignId', '=', campaignId)
    .selectAll('closing')
    .select(['person.name as closedByName', 'held.files', 'held.size'])
    .orderBy('closing.version', 'desc')
    .execute()

export type StoredClosing = Awaited<ReturnType<typeof closingsOf>>[number]

/** Campaigns whose consolidated report is issued and whose file nobody has closed or is closing. */
export const campaignsToClose = (db: Reader) =>
  db
    .selectFrom('officialDocument as document')
    .innerJoin('documentReading as reading', 'reading.documentId', 'document.id')
    .innerJoin('campaign', 'campaign.id', 'document.campaignId')
    .where('document.state', '=', 'issued')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('closing')
            .whereRef('closing.campaignId', '=', 'campaign.id')
            .where('closing.state', '<>', 'failed')
            .select('closing.version'),
        ),
      ),
    )
    .groupBy(['campaign.id', 'campaign.name', 'campaign.unitId'])
    .select([
      'campaign.id as campaignId',
      'campaign.name as campaignName',
      'campaign.unitId',
      sql<string>`min(document.issued_on)`.as('issuedOn'),
    ])
    .orderBy(sql`min(document.issued_on)`)
    .execute()

/** Two people who close one campaign wait for each other. */
export const lockCampaign = async (tx: Writer, campaignId: number): Promise<void> => {
  await tx.selectFrom('campaign').where('id', '=', campaignId).select('id').forUpdate().execute()
}

interface ClosingToAdd {
  readonly campaignId: number
  readonly version: number
  readonly code: string
  readonly retention: Retention
  readonly reason: string
  readonly closedAt: Date
  readonly closedBy: number
}

/** A version that could not be put together is begun again in its place. */
export const addClosing = async (tx: Writer, { retention, ...row }: ClosingToAdd): Promise<void> => {
  const values = { ...row, retention: retention === 'permanent' ? null : retention }
  await tx
    .insertInto('closing')
    .values(values)
    .onConflict(conflict =>
      conflict
        .columns(['campaignId', 'version'])
        .doUpdateSet({ ...values, state: 'building', problem: null }),
    )
    .execute()
}

/** What an interrupted try left is put aside. */
export const dropParts = async (tx: Writer, campaignId: number, version: number): Promise<void> => {
  await tx
    .deleteFrom('closingPart')
    .where('campaignId', '=', campaignId)
    .where('version', '=', version)
    .execute()
}

export interface PartToKeep {
  readonly position: number
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly crc: number
  readonly bytes: Uint8Array | null
  readonly attachmentId: number | null
}

export const addParts = async (
  tx: Writer,
  at: { campaignId: number; version: number },
  parts: readonly PartToKeep[],
): Promise<void> => {
  await tx
    .insertInto('closingPart')
    .values(
      parts.map(part => ({ ...at, ...part, bytes: part.bytes === null ? null : Buffer.from(part.bytes) })),
    )
    .execute()
}

export const markDone = async (
  tx: Writer,
  at: { campaignId: number; version: number },
  done: { root: string; open: number; finishedAt: Date },
): Promise<void> => {
  await tx
    .updateTable('closing')
    .set({ ...done, state: 'done' })
    .where('campaignId', '=', at.campaignId)
    .where('version', '=', at.version)
    .execute()
}

export const markFailed = async (
  tx: Writer,
  at: { campaignId: number; version: number },
  { code, vi, en }: { code: string; vi: string; en: string },
): Promise<void> => {
  await tx
    .updateTable('closing')
    .set({ state: 'failed', problem: json({ code, vi, en }) })
    .where('campaignId', '=', at.campaignId)
    .where('version', '=', at.version)
    .execute()
}

/** The parts of a version in their order, without their bytes. */
export const partsOf = (db: Reader, campaignId: number, version: number) =>
  db
    .selectFrom('closingPart')
    .where('campaignId', '=', campaignId)
    .where('version', '=', version)
    .select(['position', 'path', 'size', 'crc', 'attachmentId'])
    .orderBy('position')
    .execute()

export const partBytes = async (
  db: Reader,
  at: { campaignId: number; version: number; position: number },
): Promise<Uint8Array> => {
  const { bytes } = await db
    .selectFrom('closingPart')
    .where('campaignId', '=', at.campaignId)
    .where('version', '=', at.version)
    .where('position', '=', at.position)
    .select('bytes')
    .executeTakeFirstOrThrow()
  return bytes ?? new Uint8Array()
}

/** What has happened in a campaign so far, the closing itself aside: the same before and after means nothing changed. */
export const campaignMark = async (db: Reader, campaignId: number): Promise<string> => {
  const { mark } = await db
    .selectFrom('audit')
    .where('campaignId', '=', campaignId)
    .where('action', 'not like', 'closing.%')
    .select(sql<string>`count(*) || ' ' || coalesce(max(id), 0)`.as('mark'))
    .executeTakeFirstOrThrow()
  return mark
}
