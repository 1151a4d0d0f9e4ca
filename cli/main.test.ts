import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledPlan } from '../domain/plan/index.ts'
import { lockedPdf, typesetPdf } from '../test/plan-reading/papers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder = ''

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as COMPILE.md names it. */
const tongket = (...args: string[]): Promise<Ended> =>
  new Promise(resolve => {
    const { TONGKET_LANG: _, ...env } = process.env
    execFile(
      'npm',
      ['run', '--silent', 'tongket', '--', ...args],
      { cwd: root, env },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

/** What the package manager says about its own settings is not the command's. */
const said = ({ stderr }: Ended): string[] =>
  stderr.split('\n').filter(line => line !== '' && !line.startsWith('npm warn'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongket-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const plan = `KẾ HOẠCH
Tổng kết phong trào trồng cây

I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính
- Thẩm định dự toán kinh phí, trình UBND tỉnh trước ngày 15/4/2023.
`

describe('the command line', () => {
  test('compile prints one JSON object whose spans slice the text that --text prints', async () => {
    const file = join(folder, 'kế hoạch.txt')
    await writeFile(file, plan)
    const [compiled, text] = await Promise.all([tongket('compile', file), tongket('compile', '--text', file)])
    expect([compiled.code, text.code, said(compiled), said(text)]).toEqual([0, 0, [], []])
    expect(text.stdout).toBe(plan)
    const read = compiledPlan.parse(JSON.parse(compiled.stdout))
    expect(read.obligations.length).toBeGreaterThan(0)
    for (const { start, end, text: words } of read.obligations) expect(plan.slice(start, end)).toBe(words)
  })

  test('what cannot be read ends with 2, one sentence and nothing on standard output', async () => {
    const empty = join(folder, 'trống.txt')
    await writeFile(empty, '')
    const [missing, vietnamese, english] = await Promise.all([
      tongket('compile', join(folder, 'không có.txt')),
      tongket('compile', empty),
      tongket('compile', empty, '--lang', 'en'),
    ])
    for (const ended of [missing, vietnamese, english]) {
      expect([ended.code, ended.stdout, said(ended).length]).toEqual([2, '', 1])
    }
    expect(said(vietnamese)).toEqual(['Tệp “trống.txt” rỗng, không có chữ nào để đọc.'])
    expect(said(english)).toEqual(['The file “trống.txt” is empty: there is nothing to read.'])
  })

  test('a file of another kind, one with a password and one that is a folder are told apart', async () => {
    const old = join(folder, 'cũ.doc')
    const locked = join(folder, 'khóa.pdf')
    const blank = join(folder, 'trắng.pdf')
    await writeFile(old, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))
    await writeFile(locked, lockedPdf())
    await writeFile(blank, typesetPdf('#pagebreak()'))
    const ended = await Promise.all([old, locked, blank, folder].map(path => tongket('compile', path)))
    expect(ended.map(({ code, stdout }) => [code, stdout])).toEqual(ended.map(() => [2, '']))
    expect(ended.map(each => said(each).length)).toEqual([1, 1, 1, 1])
    expect(ended.map(each => said(each)[0])).toEqual([
      expect.stringMatching(/“cũ\.doc” là Word đời cũ.*lưu thành \.docx/),
      expect.stringMatching(/“khóa\.pdf” có đặt mật khẩu; xin gỡ/),
      expect.stringMatching(/“trắng\.pdf”; xin quét lại rõ hơn/),
      expect.stringMatching(/là một thư mục/),
    ])
  })

  test('a command that is mistyped ends with 2 and one sentence in the language asked for', async () => {
    const ended = await Promise.all([
      tongket('compile'),
      tongket('compile', '--lang', 'en'),
      tongket('dich'),
      tongket('compile', '--la', 'a.txt'),
    ])
    expect(ended.map(each => [each.code, each.stdout, said(each)])).toEqual([
      [2, '', ['Còn thiếu “file”; xem “tongket --help”.']],
      [2, '', ['“file” is missing; see “tongket --help”.']],
      [2, '', ['Không có lệnh “dich”; xem “tongket --help”.']],
      [2, '', ['Không có tùy chọn “--la”; xem “tongket --help”.']],
    ])
  })

  test('calendar says of each day whether it is worked, and why not', async () => {
    const { code, stdout } = await tongket('calendar', '2023-04', '--json')
    const days: { on: string; working: boolean; reason: string | null }[] = JSON.parse(stdout)
    expect([code, days.length]).toEqual([0, 30])
    expect(days[14]).toEqual({ on: '2023-04-15', working: false, reason: 'Thứ Bảy' })
    expect(days[16]).toEqual({ on: '2023-04-17', working: true, reason: null })
  })

  test('help lists every command in the language asked for', async () => {
    const [vietnamese, english] = await Promise.all([tongket('--help'), tongket('--help', '--lang', 'en')])
    for (const name of ['compile', 'calendar', 'score']) expect(vietnamese.stdout).toContain(name)
    expect(vietnamese.stdout).toContain('phân tích một kế hoạch')
    expect(english.stdout).toContain('compile a plan')
  })
})
