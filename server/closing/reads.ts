import {
  closeFile,
  closingProblems,
  containerSize,
  containerTime,
  directory,
  localHeader,
  type PartKind,
  readClosing,
  readClosingDesk,
  saveBundle,
} from '../../domain/closing/index.ts'
import type { DocumentKind } from '../../domain/document/index.ts'
import { reference } from '../../domain/document/index.ts'
import { allowedVerbs } from '../../domain/shared/index.ts'
import { attachmentPieces, campaignOr404 } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { type Query, query } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { obstaclesOf } from './gather/around/queries.ts'
import { attachmentsKept, documentsOf, obligationsOf, versionsOf } from './gather/index.ts'
import { plainName } from './gather/part.ts'
import { openPointsOf } from './open/queries.ts'
import { campaignsToClose, closingsOf, partBytes, partsOf, type StoredClosing } from './queries.ts'

const atCampaign = {
  at: async (db: Reader, { campaignId }: { campaignId: number }) =>
    (await campaignOr404(db, campaignId)).unitId,
}

const versionOf = (closing: StoredClosing) => ({
  version: closing.version,
  state: closing.state as 'building' | 'done' | 'failed',
  code: closing.code,
  retention: closing.retention ?? ('permanent' as const),
  reason: closing.reason,
  closedAt: closing.closedAt.toISOString(),
  closedBy: closing.closedByName,
  root: closing.root,
  files: closing.files ?? 0,
  size: closing.size ?? 0,
  open: closing.open,
  problem: closing.problem as { vi: string; en: string } | null,
})

/** What would go in if the file were closed now, by kind; a rough sum that needs no building. */
const partsNow = async (db: Reader, campaign: { id: number; planId: number }) => {
  const files = await attachmentsKept(db, campaign.id)
  const accepted = (await versionsOf(db, campaign.id)).filter(
    ({ verdict }) => verdict === 'accepted' || verdict === 'partly',
  )
  const documents = await documentsOf(db, campaign.id)
  const count = (kind: PartKind, number: number, size: number | null = null) => ({
    kind,
    count: number,
    size,
  })
  return [
    count('plan', 1),
    count('obligations', (await obligationsOf(db, campaign.planId)).length),
    count('submission', accepted.length),
    count('document', documents.length),
    count('proof', documents.filter(({ proven }) => proven).length),
    count('obstacles', (await obstaclesOf(db, campaign.id)).length),
    count(
      'attachment',
      files.length,
      files.reduce((sum, { size }) => sum + size, 0),
    ),
  ]
}

const standing = query(readClosing, {
  may: atCampaign,
  run: async ({ db, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(db, campaignId)
    const report = (await documentsOf(db, campaignId)).findLast(({ proven }) => proven)
    return {
      campaignName: campaign.name,
      report:
        report === undefined
          ? null
          : {
              documentId: report.id,
              name: reference({ ...report, kind: report.kind as DocumentKind }),
              issued: report.state === 'issued',
            },
      parts: await partsNow(db, campaign),
      open: await openPointsOf(db, campaignId),
      versions: (await closingsOf(db, campaignId)).map(versionOf),
      may: allowedVerbs([closeFile], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const desk = query(readClosingDesk, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const campaigns = []
    for (const { unitId, ...campaign } of await campaignsToClose(db)) {
      if (allowedVerbs([closeFile], await rolesAt(db, subject, unitId, now)).length > 0)
        campaigns.push(campaign)
    }
    return { campaigns }
  },
})

type StoredPart = Awaited<ReturnType<typeof partsOf>>[number]

/** The bundle from its first byte to its last, one part or one piece of an attachment in memory at a time. */
async function* piecesOf(
  db: Reader,
  at: { campaignId: number; version: number },
  parts: readonly StoredPart[],
  time: number,
): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    yield localHeader(part, time)
    if (part.attachmentId === null) yield await partBytes(db, { ...at, position: part.position })
    else yield* attachmentPieces(db, at.campaignId, part.attachmentId)
  }
  yield directory(parts, time)
}

const bundle = query(saveBundle, {
  may: atCampaign,
  run: async ({ db, input: { campaignId, version } }) => {
    const closing = (await closingsOf(db, campaignId)).find(each => each.version === version)
    if (closing === undefined) throw closingProblems.notFound()
    if (closing.state !== 'done') throw closingProblems.notReady()
    const parts = await partsOf(db, campaignId, version)
    const time = containerTime(closing.closedAt.toISOString())
    return {
      fileName: `ho-so-${plainName(closing.code)}-ban-${version}.zip`,
      mediaType: 'application/zip',
      size: containerSize(parts, time),
      pieces: piecesOf(db, { campaignId, version }, parts, time),
    }
  },
})

export const closingQueries: readonly Query[] = [standing, desk, bundle]
