import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeFile, grouped, readClosing, saveBundle } from '../../../domain/closing/index.ts'
import { verifyBundle } from '../../../server/closing/verify/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { bundleOf, closed, type Issued, issuedReport } from './closedFile.ts'

const db = await testDatabase()
let application: TestApplication
let campaign: Issued
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongket-closing-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  application = await testApplication(db)
})

const verified = async (bytes: Uint8Array) => {
  const path = join(folder, 'goi.zip')
  await writeFile(path, bytes)
  return verifyBundle(path)
}

describe('a file that is closed', () => {
  beforeEach(async () => {
    campaign = await issuedReport(application)
  })

  test('is one ZIP that proves itself', async () => {
    await closed(application, campaign)
    const bytes = await bundleOf(campaign)
    const { checks, root, manifest } = await verified(bytes)
    expect(checks.flatMap(({ faults }) => faults)).toEqual([])
    const files = unzipSync(bytes)
    expect(Object.keys(files).slice(0, 4)).toEqual([
      'DOC-TRUOC.html',
      'BIEN-BAN.html',
      'MANIFEST.json',
      'SHA256SUMS.txt',
    ])
    console.log(Object.keys(files).join('\n'), checks.map(({ asked }) => asked.vi).join('\n'))
    expect(new TextDecoder().decode(files['BIEN-BAN.html'])).toContain(grouped(root ?? ''))
    expect(manifest?.closing.version).toBe(1)
  })
})
