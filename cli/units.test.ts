import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../test/support/database.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder = ''
let fresh: FreshDatabase

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command against a database of its own, as DATABASE_URL names it. */
const units = (...args: string[]): Promise<Ended> => run(args, { DATABASE_URL: fresh.connectionString })

const run = (args: readonly string[], where: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise(resolve => {
    const { TONGKET_LANG: _, TONGKET_DATA: __, DATABASE_URL: ___, ...env } = process.env
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', 'units', ...args],
      { cwd: root, env: { ...env, ...where } },
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
  })

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
    expect(stderr).toContain('provinces.0.communes.0.code: “Xã A”: mã phải gồm 2 đến 5 chữ số')
    const communes = Array.from({ length: 5_000 }, (_, at) => ({
      code: String(10_000 + (at === 4_999 ? 1 : at)),
      fullName: `Xã ${at}`,
    }))
    await writeFile(
      file,
      JSON.stringify({
        meta: { asOf: '2023-13-08', source: 'x' },
        provinces: [{ code: '98', fullName: 'Tỉnh A', communes }],
      }),
    )
    const twice = await units('import', file)
    expect([twice.code, twice.stderr]).toEqual([
      2,
      [
        `Tệp “${file}” có 2 chỗ chưa đúng nên chưa nhập gì:`,
        '  meta: “2023-13-08” không phải một ngày; xin ghi dạng 2023-04-15.',
        '  10001: “Xã 4999”: mã 10001 đã là của “Xã 1” trong cùng tệp.\n',
      ].join('\n'),
    ])
    expect((await units('import', '--shipped', '--province', 'Atlantis')).code).toBe(2)
    expect((await units('count', '--on', 'mai')).code).toBe(2)
  })

  test('loads both lists of the country and the maps between them from files, all or nothing', async () => {
    const file = (name: string) => join(root, 'units', `${name}.json.gz`)
    const files = ['vietnam-2023', 'vietnam-2025', 'map-2025-03_to_2025-07', 'nghe-an-map-2023_to_2025'].map(
      file,
    )
    const cut = join(folder, 'cut.json')
    await writeFile(cut, '{"meta": ')
    const refused = await units('import', ...files, cut)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('không phải JSON')])
    expect((await units('count', '--on', '2025-07-01', '--json')).stdout).not.toContain('3321')
    const loaded = await units('import', ...files)
    expect([loaded.code, loaded.stderr]).toEqual([0, expect.stringContaining('100%')])
    expect((await units('count', '--on', '2023-04-15', '--json')).stdout).toBe(
      '{"province":63,"district":705,"commune":10599}\n',
    )
    expect((await units('count', '--on', '2025-07-01', '--json')).stdout).toBe(
      '{"province":34,"commune":3321}\n',
    )
    expect((await units('import', ...files)).stdout).toBe('Không có gì thay đổi.\n')
  })

  test('uses the folder that --data or TONGKET_DATA names, and makes it where there is none', async () => {
    const data = join(folder, 'data')
    const loaded = await run(['import', '--shipped', '--province', 'Nghệ An', '--data', data], {})
    expect(loaded.code).toBe(0)
    const read = await run(['count', '--on', '2025-03-01', '--json'], { TONGKET_DATA: data })
    expect(read.stdout).toBe('{"province":1,"district":21,"commune":412}\n')
  })

  test('reads no folder that is not there, and makes none', async () => {
    const data = join(folder, 'absent')
    const { code, stdout, stderr } = await run(['count', '--data', data], {})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`Không có thư mục dữ liệu ${data}`)
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  })

  test('says that a command is missing under the list of them', async () => {
    const { code, stdout, stderr } = await units()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Lệnh:')
    expect(stderr.trim().split('\n').at(-1)).toBe('Còn thiếu lệnh; chọn một trong các lệnh trên.')
  })

  test.each([
    [['count', '--on', '2023-13-01'], '“2023-13-01” không phải một ngày; xin viết dạng 2023-04-15.'],
    [['import', '/khong/co.json'], 'Không đọc được tệp “/khong/co.json”.'],
    [['count', '--on', '2023-02-30'], '“2023-02-30” không phải một ngày; xin viết dạng 2023-04-15.'],
    [['list', '99'], 'Không có đơn vị này vào ngày đã chọn.'],
    [
      ['list', '40', '--level', 'xa'],
      'Giá trị của “--level <level>” không dùng được; chọn một trong: province, district, commune.',
    ],
    [['successors'], 'Còn thiếu “code”; xem “tongket --help”.'],
    [['count', '--ngay'], 'Không có tùy chọn “--ngay”; xem “tongket --help”.'],
    [['dem'], 'Không có lệnh “dem”; xem “tongket --help”.'],
    [['import'], /^Xin nêu ít nhất một tệp/],
  ])('says of %j in one sentence what is wrong, and leaves with 2', async (args, sentence) => {
    const { code, stdout, stderr } = await units(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trim()).toMatch(sentence)
  })
})
