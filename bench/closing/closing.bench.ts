import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import pg from 'pg'
import type { z } from 'zod'
import { saveBundle } from '../../domain/closing/index.ts'
import type { streamAnswer } from '../../domain/shared/index.ts'
import { attachmentPieces } from '../../server/campaign/index.ts'
import { closingQueries } from '../../server/closing/index.ts'
import { verifyBundle } from '../../server/closing/verify/index.ts'
import { type Database, openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { type Kernel, performRead } from '../../server/http/kernel.ts'
import { closed, issuedReport } from '../../test/api/closing/closedFile.ts'
import { testApplication } from '../../test/support/application.ts'
import { line, onThrowawayDatabase } from '../measure.ts'

/**
 * `npm run bench:closing`: a campaign with 320 MB of attachments is closed, its bundle sent and verified. The floor of the
 * same run reads the attachments once and hashes them. Beside each: by how much the process grew meanwhile.
 */
const files = 40
const pieces = 32
const pieceBytes = 256 * 1024

interface Planted {
  readonly campaignId: number
  readonly assignmentId: number
}

const plant = async (connectionString: string, { campaignId, assignmentId }: Planted): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  for (let file = 0; file < files; file += 1) {
    const bytes = randomBytes(pieces * pieceBytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await client.query('begin')
    await client.query("insert into audit (at, action, about) values (now(), 'bench.seed', 'bench:3')")
    const { rows } = await client.query<{ id: number }>(
      `insert into attachment (campaign_id, assignment_id, upload_id, name, media_type, size, received, sha256,
         uploaded_by, begun_at, kept_at, frozen)
       values ($1, $2, $3, $4, 'application/zip', $5, $5, $6, 1, now(), now(), true) returning id`,
      [campaignId, assignmentId, randomUUID(), `tai-lieu-${file}.zip`, bytes.length, sha256],
    )
    for (let at = 0; at < bytes.length; at += pieceBytes)
      await client.query(
        'insert into attachment_piece (campaign_id, attachment_id, at_byte, bytes) values ($1, $2, $3, $4)',
        [campaignId, rows[0]?.id, at, bytes.subarray(at, at + pieceBytes)],
      )
    await client.query('commit')
  }
  await client.end()
}

/** Reads every attachment once and hashes it: nothing that tells a file true can do less. */
const hashAll = async (db: Database, campaignId: number): Promise<void> => {
  const all = await db.selectFrom('attachment').select('id').execute()
  for (const { id } of all) {
    const hash = createHash('sha256')
    let crc = 0
    for await (const piece of attachmentPieces(db, campaignId, id)) {
      hash.update(piece)
      crc = crc32(piece, crc)
    }
    hash.digest()
  }
}

/** Milliseconds, and megabytes by which the process stood above its beginning at the most. */
const watched = async (run: () => Promise<unknown>): Promise<{ time: number; grew: number }> => {
  const before = process.memoryUsage.rss()
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const begun = performance.now()
  await run()
  clearInterval(watching)
  return { time: performance.now() - begun, grew: (most - before) / 1e6 }
}

const saveTo = async (kernel: Kernel, campaignId: number, path: string): Promise<void> => {
  const query = closingQueries.find(({ contract }) => contract.name === saveBundle.name)
  if (query === undefined) throw new Error(saveBundle.name)
  const grants = [{ role: 'officer' as const, unitId: 1 }]
  const subject = { personId: 1, unitId: 1, name: '', language: 'vi' as const, grants }
  const input = { campaignId, version: 1 }
  const answer = await performRead(kernel, query, input, { token: null, subject, address: null })
  const { pieces: coming } = answer as z.output<typeof streamAnswer>
  await pipeline(Readable.from(coming, { objectMode: false }), createWriteStream(path))
}

await onThrowawayDatabase(async connectionString => {
  const folder = await mkdtemp(join(tmpdir(), 'tongket-bench-'))
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 4)
  const db = openDatabase(pool)
  try {
    const application = await testApplication(db)
    const campaign = await issuedReport(application)
    const { campaignId } = campaign
    await plant(connectionString, campaign.reportOf('Huyện Ven Biển'))
    await hashAll(db, campaignId)
    const path = join(folder, 'ho-so.zip')
    const floor = await watched(() => hashAll(db, campaignId))
    const told = async (name: string, run: () => Promise<unknown>) => {
      const { time, grew } = await watched(run)
      line(`${name} (+${grew.toFixed(0)} MB)`, time, floor.time)
    }
    console.log(`${(files * pieces * pieceBytes) / 1e6} MB of attachments`)
    line(`floor: read and hash them once (+${floor.grew.toFixed(0)} MB)`, floor.time, floor.time)
    await told('put together', () => closed(application, campaign))
    await told('sent', () => saveTo(application.kernel, campaignId, path))
    await told('verified', async () => {
      const { checks } = await verifyBundle(path)
      const faults = checks.flatMap(each => each.faults)
      if (faults.length > 0) throw new Error(JSON.stringify(faults))
    })
  } finally {
    await db.destroy()
    await rm(folder, { recursive: true })
  }
})
