import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../test/support/database.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder = ''
let fresh: FreshDatabase

/** Runs the command against a database of its own, as DATABASE_URL names it. */
const units = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    const { TONGKET_LANG: _, TONGKET_DATA: __, ...env } = process.env
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', 'units', ...args],
      { cwd: root, env: { ...env, DATABASE_URL: fresh.connectionString } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongket-units-'))
  fresh = await freshDatabase({ migrated: false })
})
afterAll(async () => {
  await fresh.drop()
  await rm(folder, { recursive: true })
})

describe('tongket units', () => {
  test('loads a province with a bar on standard error, and again changes nothing', async () => {
    const first = await units('import', '--shipped', '--province', 'Nghệ An', '--json')
    expect(first.code).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({ units: 604 })
    expect(first.stderr).toContain('100%')
    const again = await units('import', '--shipped', '--province', 'Nghệ An')
    expect(again.stdout).toBe('Không có gì thay đổi.\n')
    const { stdout } = await units('count', '--on', '2023-04-15', '--json')
    expect(JSON.parse(stdout)).toEqual({ province: 1, district: 21, commune: 460 })
    const list = await units('list', '40', '--level', 'commune', '--on', '2025-07-01', '--json')
    expect(JSON.parse(list.stdout)).toHaveLength(130)
    const open = await units('successors', '16684', '--on', '2023-04-15', '--json')
    expect(JSON.parse(open.stdout)).toMatchObject({ successors: [], questions: [{ kind: 'successor' }] })
  }, 180_000)

  test('says which rows of a file are wrong, and leaves with 2', async () => {
    const file = join(folder, 'sai.json')
    const commune = { code: 'x', fullName: 'Xã A' }
    await writeFile(
      file,
      JSON.stringify({
        meta: { asOf: '2023-04-08', source: 'x' },
        provinces: [{ code: '98', fullName: 'Tỉnh A', communes: [commune] }],
      }),
    )
    const { code, stderr } = await units('import', file)
    expect(code).toBe(2)
    expect(stderr).toContain('provinces.0.communes.0.code')
    expect((await units('import', '--shipped', '--province', 'Atlantis')).code).toBe(2)
    expect((await units('count', '--on', 'mai')).code).toBe(2)
  }, 180_000)
})
