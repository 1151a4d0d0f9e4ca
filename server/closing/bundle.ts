import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import {
  type BundleFile,
  closingProblems,
  coverPage,
  coverPath,
  type Manifest,
  manifestPath,
  manifest as manifestShape,
  manifestText,
  noRoot,
  type OpenPoint,
  openPage,
  type Retention,
  readmePage,
  readmePath,
  sumsPath,
  sumsText,
} from '../../domain/closing/index.ts'
import { attachmentPieces, campaignOr404 } from '../campaign/index.ts'
import type { Database } from '../db/database.ts'
import { planAsNamed } from '../document/index.ts'
import { dayOf, unitName } from '../org/index.ts'
import { planById } from '../plan/index.ts'
import { allParts, jsonPart, newChain, type Part, registerPart, textPart } from './gather/index.ts'
import { openPointsOf } from './open/queries.ts'
import type { PartToKeep, StoredClosing } from './queries.ts'

const hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Front pages stand before everything else; the parts follow in the order in which they came. */
const frontPositions = { readme: 1, cover: 2, manifest: 3, sums: 4 } as const
const firstPart = 10

export interface Put {
  readonly kept: PartToKeep
  readonly file: BundleFile
}

/** Size, check value and check sum of a part; what people attached is read through piece by piece, never held. */
const summed = async (
  db: Database,
  campaignId: number,
  position: number,
  { body, ...about }: Part,
): Promise<Put> => {
  const { path } = about
  if (body instanceof Uint8Array) {
    const sums = { size: body.length, sha256: hex(body) }
    const kept = { position, path, ...sums, crc: crc32(body), bytes: body, attachmentId: null }
    return { kept, file: { ...about, ...sums } }
  }
  const { attachmentId, size, sha256 } = body
  const hash = createHash('sha256')
  let [crc, read] = [0, 0]
  for await (const piece of attachmentPieces(db, campaignId, attachmentId)) {
    hash.update(piece)
    crc = crc32(piece, crc)
    read += piece.length
  }
  if (read !== size || hash.digest('hex') !== sha256)
    throw closingProblems.attachmentDamaged({ file: about.title })
  return {
    kept: { position, path, size, sha256, crc, bytes: null, attachmentId },
    file: { ...about, size, sha256 },
  }
}

export interface Made {
  readonly root: string
  readonly open: number
}

type Closing = Pick<
  StoredClosing,
  'campaignId' | 'version' | 'code' | 'retention' | 'reason' | 'closedAt' | 'closedByName'
>

/** What a bundle says of itself before anything is put into it. */
const factsOf = async (
  db: Database,
  closing: Closing,
  before: { readonly program: string; readonly previous: Manifest['previous']; readonly open: number },
): Promise<Omit<Manifest, 'files' | 'cover' | 'audit'>> => {
  const campaign = await campaignOr404(db, closing.campaignId)
  const plan = await planById(db, campaign.planId)
  const { id, name, windowFrom, windowTo, mapOn } = campaign
  const retention: Retention = closing.retention ?? 'permanent'
  return {
    kind: 'tongket.closing',
    format: 1,
    program: before.program,
    campaign: {
      ...{ id, name, windowFrom, windowTo, mapOn },
      plan: planAsNamed(plan?.number ?? null, plan?.title ?? name),
    },
    unit: (await unitName(db, campaign.unitId, dayOf(closing.closedAt))) ?? '',
    standingUnit: campaign.standingUnitName,
    file: { code: closing.code, retention },
    closing: {
      version: closing.version,
      reason: closing.reason,
      at: closing.closedAt.toISOString(),
      by: closing.closedByName,
    },
    previous: before.previous,
    open: before.open,
  }
}

/** Everything of the campaign, then what is open, then the register over all of it. */
async function* partsWithin(
  db: Database,
  closing: Closing,
  points: readonly OpenPoint[],
  put: readonly Put[],
  chain: ReturnType<typeof newChain>,
): AsyncGenerator<Part> {
  yield* allParts(db, closing.campaignId, chain)
  const title = 'Việc còn mở khi kết thúc hồ sơ'
  yield textPart({ path: 'viec-con-mo.html', kind: 'open', title }, openPage(points))
  yield jsonPart({ path: 'viec-con-mo.json', kind: 'open', title: `${title} (dữ liệu)` }, { open: points })
  const campaign = await campaignOr404(db, closing.campaignId)
  const about = { name: campaign.name, code: closing.code, unit: campaign.standingUnitName }
  yield await registerPart(
    { ...about, at: closing.closedAt },
    put.map(({ file }) => file),
  )
}

export interface Making {
  readonly db: Database
  readonly closing: Closing
  readonly program: string
  readonly previous: Manifest['previous']
  /** Takes what was put together so far; called with a megabyte or so at a time. */
  readonly keep: (parts: readonly PartToKeep[]) => Promise<void>
}

const batchBytes = 1_000_000

/** Puts a bundle together: one part in memory at a time, what is known of each at the end makes the front pages. */
export const makeBundle = async ({ db, closing, program, previous, keep }: Making): Promise<Made> => {
  const points = await openPointsOf(db, closing.campaignId)
  const facts = await factsOf(db, closing, { program, previous, open: points.length })
  const chain = newChain()
  const put: Put[] = []
  let batch: PartToKeep[] = []
  const add = async (position: number, part: Part): Promise<void> => {
    const one = await summed(db, closing.campaignId, position, part)
    put.push({ ...one, kept: { ...one.kept, bytes: null } })
    batch.push(one.kept)
    if (batch.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0) < batchBytes) return
    await keep(batch)
    batch = []
  }
  let position = firstPart
  for await (const part of partsWithin(db, closing, points, put, chain)) {
    await add(position, part)
    position += 1
  }
  const readme = readmePage(
    facts,
    put.map(({ file }) => file),
  )
  await add(
    frontPositions.readme,
    textPart({ path: readmePath, kind: 'readme', title: 'Hướng dẫn đọc và kiểm tra hồ sơ' }, readme),
  )
  const front = frontOf(facts, chain, put)
  await keep([...batch, ...front.kept])
  return { root: front.root, open: points.length }
}

/** The three pages that everything else hangs on: what is here, the list of check values, the cover with its root. */
const frontOf = (
  facts: Awaited<ReturnType<typeof factsOf>>,
  { rows, head }: { readonly rows: number; readonly head: string },
  put: readonly Put[],
): { readonly root: string; readonly kept: readonly PartToKeep[] } => {
  const inOrder = [...put].sort((one, other) => one.kept.position - other.kept.position)
  const files = inOrder.map(({ file }) => file)
  const blank = new TextEncoder().encode(coverPage(facts, files.length, noRoot))
  const cover = { size: blank.length, sha256: hex(blank) }
  const manifest = manifestText(manifestShape.parse({ ...facts, audit: { rows, head }, cover, files }))
  const sums = sumsText([...files, { path: manifestPath, sha256: hex(manifest) }])
  const root = hex(sums)
  const page = (position: number, path: string, text: string): PartToKeep => {
    const bytes = new TextEncoder().encode(text)
    const kept = { size: bytes.length, sha256: hex(bytes), crc: crc32(bytes), bytes, attachmentId: null }
    return { position, path, ...kept }
  }
  return {
    root,
    kept: [
      page(frontPositions.cover, coverPath, coverPage(facts, files.length, root)),
      page(frontPositions.manifest, manifestPath, manifest),
      page(frontPositions.sums, sumsPath, sums),
    ],
  }
}
