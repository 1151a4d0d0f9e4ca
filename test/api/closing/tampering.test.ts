import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { coverPath, manifestPath, sumsPath } from '../../../domain/closing/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { bundleOf, closed, issuedReport, verified } from './closedFile.ts'
import { type Files, filesIn, forged, textOf, withText, zipped } from './forging.ts'

const db = await testDatabase()
let bundle: Uint8Array
let files: Files
let at = ''

/** One bundle for all of it: what is done to it is done to copies. */
beforeAll(async () => {
  if (at !== '') return
  const application = await testApplication(db)
  const campaign = await issuedReport(application)
  await closed(application, campaign)
  bundle = new Uint8Array(await bundleOf(campaign))
  files = filesIn(bundle)
  at = JSON.parse(textOf(files, manifestPath)).closing.at
})

const namedIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await verified(bytes)).checks.flatMap(({ faults }) => faults.map(({ path }) => path))

const faultsOf = async (tampered: Files): Promise<string[]> => {
  const { checks } = await verified(zipped(forged(tampered), at))
  return checks.flatMap(({ faults }) => faults.map(({ path, vi }) => `${path}: ${vi}`))
}

const pathLike = (ending: string): string => [...files.keys()].find(path => path.endsWith(ending)) ?? ''

test('the tampering hand writes the same container as the product', () => {
  expect(Buffer.compare(Buffer.from(zipped(files, at)), Buffer.from(bundle))).toBe(0)
})

describe('any single byte', () => {
  test('of the file as it lies is missed by nobody', async () => {
    const place = fc.integer({ min: 0, max: bundle.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (position, change) => {
        const tampered = bundle.slice()
        tampered[position] = (tampered[position] ?? 0) ^ change
        expect(await namedIn(tampered)).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('of a file in it, in a faultless container, names the file', async () => {
    const chosen = fc.constantFrom(...[...files.keys()].filter(path => path !== sumsPath))
    await fc.assert(
      fc.asyncProperty(chosen, fc.nat(), fc.integer({ min: 1, max: 255 }), async (path, where, change) => {
        const bytes = (files.get(path) ?? new Uint8Array()).slice()
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ change
        expect(await namedIn(zipped(new Map(files).set(path, bytes), at))).toContain(path)
      }),
      { numRuns: 60 },
    )
  })

  test('of the list of check values breaks the root on the cover', async () => {
    const tampered = withText(files, sumsPath, text =>
      text.replace(/[0-9a-f]/, digit => (digit === '0' ? '1' : '0')),
    )
    expect(await namedIn(zipped(tampered, at))).toContain(coverPath)
  })
})

describe('a file that is', () => {
  const some = () => fc.constantFrom(...files.keys())
  const within = (property: fc.IAsyncProperty<[string]>) => fc.assert(property, { numRuns: 15 })

  test('removed is named', () =>
    within(
      fc.asyncProperty(some(), async path => {
        const less = new Map(files)
        less.delete(path)
        expect(await namedIn(zipped(less, at))).toContain(path)
      }),
    ))

  test('renamed is named twice: as gone and as foreign', () =>
    within(
      fc.asyncProperty(some(), async path => {
        const renamed = new Map([...files].map(([own, bytes]) => [own === path ? `${own}x` : own, bytes]))
        expect(await namedIn(zipped(renamed, at))).toEqual(expect.arrayContaining([path, `${path}x`]))
      }),
    ))

  test('added is named, and so is one that stands there twice', async () => {
    const added = new Map(files).set('10-them/la.txt', strToU8('la'))
    expect(await namedIn(zipped(added, at))).toContain('10-them/la.txt')
  })

  test('swapped with another is named with it', async () => {
    const [one, other] = [pathLike('.txt'), pathLike('.docx')]
    const swapped = new Map(files)
    swapped.set(one, files.get(other) ?? new Uint8Array()).set(other, files.get(one) ?? new Uint8Array())
    expect(await namedIn(zipped(swapped, at))).toEqual(expect.arrayContaining([one, other]))
  })

  test('put in another place is named', async () => {
    expect(await namedIn(zipped(new Map([...files].reverse()), at))).not.toEqual([])
  })
})

describe('where every check value was made again, what the files say to each other tells', () => {
  test('nothing, where nothing was changed', async () => {
    expect(await faultsOf(files)).toEqual([])
  })

  test('a figure that was changed after the report was handed in', async () => {
    const path = pathLike('-lan-1.json')
    const found = await faultsOf(withText(files, path, text => text.replace('"1250"', '"9250"')))
    expect(found.join('\n')).toContain(`${path}: báo cáo của Huyện Ven Biển, lần gửi 1`)
    expect(found.join('\n')).toContain('số 1250 (chỉ tiêu planted, kỳ 2021')
  })

  test('a figure that was changed in the proof, and the cell that then differs', async () => {
    const path = pathLike('.chung-cu.json')
    const found = await faultsOf(withText(files, path, text => text.replace('"1250"', '"9250"')))
    expect(found.join('\n')).toContain('văn bản ghi “')
    expect(found.join('\n')).toContain('9250')
  })

  test('a cited sentence that the document no longer prints', async () => {
    const path = pathLike('bc-cat.docx')
    const word = unzipSync(files.get(path) ?? new Uint8Array())
    const xml = strFromU8(word['word/document.xml'] ?? new Uint8Array())
    word['word/document.xml'] = strToU8(xml.replace('1.250 cây', '9.250 cây'))
    const found = await faultsOf(new Map(files).set(path, zipSync(word)))
    expect(found.join('\n')).toContain('văn bản không in câu có dẫn nguồn')
    expect(found.join('\n')).toContain('Huyện trồng 1.250 cây ở hai xã')
  })

  test('a cited sentence that its source does not say', async () => {
    const path = pathLike('.dan-nguon.json')
    const found = await faultsOf(withText(files, path, text => text.replace('"start": 0', '"start": 3')))
    expect(found.join('\n')).toMatch(
      /câu “Huyện trồng 1\.250 cây ở hai xã\.?” không có ở nguồn đã dẫn: Báo cáo của Huyện Ven Biển/,
    )
  })

  test('a line of the audit that was taken out, in the middle and at the end', async () => {
    const path = pathLike('.jsonl')
    const without = (index: number) =>
      withText(files, path, text => text.split('\n').toSpliced(index, 1).join('\n'))
    expect((await faultsOf(without(2))).join('\n')).toContain(`${path}: dòng 3 không nối đúng với dòng trước`)
    const last = textOf(files, path).split('\n').length - 2
    expect((await faultsOf(without(last))).join('\n')).toContain('nhật ký bị bớt hoặc thêm dòng ở cuối')
  })

  test('a plan whose words were moved', async () => {
    const found = await faultsOf(withText(files, pathLike('ke-hoach.txt'), text => `Thêm.\n${text}`))
    expect(found.join('\n')).toContain('không nằm đúng ký tự')
  })
})

interface Ended {
  readonly code: number
  readonly stdout: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The command as an inspector runs it: no database, no server, a directory with nothing but the bundle. */
const verify = (...args: string[]): Promise<Ended> =>
  new Promise(resolve => {
    const { TONGKET_LANG: _, TONGKET_DATA: __, DATABASE_URL: ___, ...env } = process.env
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/main.ts', 'verify', ...args],
      { cwd: root, env },
      (error, stdout) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout }),
    )
  })

test('the command says what holds, compares the paper, and leaves with 1 naming what does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tongket-verify-'))
  const [whole, broken] = [join(folder, 'ho-so.zip'), join(folder, 'sua.zip')]
  const path = pathLike('-lan-1.json')
  const tampered = withText(files, path, text => text.replace('"1250"', '"9250"'))
  await writeFile(whole, bundle)
  await writeFile(broken, zipped(tampered, at))
  const paper = (await verified(bundle)).root ?? ''
  const [fine, wrong, json, forgedRoot] = await Promise.all([
    verify(whole, '--root', paper.toUpperCase()),
    verify(broken, '--lang', 'en'),
    verify(broken, '--json'),
    verify(whole, '--root', '0'.repeat(64)),
  ])
  await rm(folder, { recursive: true })
  expect(fine.stdout).toMatch(/^Tổng kết 5 năm trồng cây\nHồ sơ 12\/TKTC, bản 1/)
  expect(fine.stdout).toContain('[ĐÚNG] Mã gốc trùng với mã đã cho.')
  expect(fine.stdout).toMatch(/Gói hồ sơ đúng\.\n$/)
  expect(fine.code).toBe(0)
  expect(wrong.code).toBe(1)
  expect(wrong.stdout).toContain(`    ${path}: has been changed: its check value differs`)
  expect(wrong.stdout).toMatch(/The bundle does NOT hold\.\n$/)
  expect([json.code, JSON.parse(json.stdout).holds]).toEqual([1, false])
  expect([forgedRoot.code, forgedRoot.stdout.includes('khác mã đã cho')]).toEqual([1, true])
})
