import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  composeReport,
  documentProof,
  editDocument,
  headOf,
  missingInWord,
  readDocument,
  registerDocument,
  saveDocx,
  savePdf,
  saveProof,
  verifyProof,
  wordTables,
} from '../../../domain/document/index.ts'
import { giveShares, succeedUnit } from '../../../domain/org/index.ts'
import { sum } from '../../../domain/rollup/index.ts'
import { chooseSynthesisMap, readSynthesisMap, writePassage } from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { redraw, resolution } from '../rollup/redrawing.ts'
import { reportAccepted } from '../rollup/reporting.ts'

const db = await testDatabase()
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor
let campaignId: number

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
  campaignId = campaign.campaignId
  for (const [unit, planted, alive] of [
    ['Thành phố Bình An', '1010', '10'],
    ['Huyện Núi Xanh', '90', '0'],
    ['Huyện Ven Biển', '100', '50'],
  ] as const) {
    const cells = [
      ['planted', '2021', planted],
      ['alive', '2021', alive],
    ] as const
    await reportAccepted(campaign, { unit, results: `${unit} đã trồng cây.`, cells })
  }
  await officer.must(writePassage, { campaignId, section: '3', text: 'Đề nghị tiếp tục trồng cây.' })
})

const abolishCoast = () =>
  officer.must(succeedUnit, {
    ...resolution,
    basis: null,
    order: { kind: 'abolish', unitId: campaign.province.units['Huyện Ven Biển'] ?? 0 },
  })

const choose = async (mapOn: string | null) => {
  const { revision } = await officer.see(readSynthesisMap, { campaignId })
  await officer.must(chooseSynthesisMap, { campaignId, mapOn, revision })
}

const compose = async () => (await officer.must(composeReport, { campaignId })).documentId

const xmlOf = async (documentId: number): Promise<string> => {
  const { bytes } = await officer.save(saveDocx, { documentId })
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
}
const wordsOf = (xml: string) => xml.replace(/<[^>]+>/g, '')

/** The table by units as it stands in the Word file: its head, its rows of units, its total. */
const unitTableIn = (xml: string) => {
  const table = wordTables(xml).find(([head]) => head?.[1] === 'Đơn vị')
  if (table === undefined) throw new Error('the document has no table by units')
  const [head = [], ...rows] = table
  return { head, units: rows.slice(0, -1), total: rows.at(-1) ?? [] }
}

const exact = (cell: string): string => cell.replace('*', '').replaceAll('.', '').replace(',', '.') || '0'

/** Σ of each column of counts, read out of the paper and added up by hand. */
const sums = ({ units, total }: ReturnType<typeof unitTableIn>) =>
  [2, 3].map(at => ({
    units: sum(units.map(cells => exact(cells[at] ?? ''))),
    total: exact(total[at] ?? ''),
  }))

const proofOf = async (documentId: number) => {
  const { bytes, name } = await officer.save(saveProof, { documentId })
  expect(name).toMatch(/chung-cu\.json$/)
  return documentProof.parse(JSON.parse(new TextDecoder().decode(bytes)))
}

describe('the annex by units of an issued report', () => {
  test('reads as reported, and on the chosen map, with the same sums in the Word file itself', async () => {
    await redraw(campaign)
    const reported = unitTableIn(await xmlOf(await compose()))
    expect(reported.units.map(([, name]) => name)).toEqual([
      'Thành phố Bình An',
      'Huyện Núi Xanh',
      'Huyện Ven Biển',
    ])
    await choose('2025-07-01')
    const xml = await xmlOf(await compose())
    const read = unitTableIn(xml)
    expect(read.units.map(cells => cells.slice(1))).toEqual([
      ['Xã An Xanh', '1.100', '10', '0,9', 'Thành phố Bình An; Huyện Núi Xanh'],
      ['Xã Biển Bắc', '33*', '17*', '51,5*', 'một phần của Huyện Ven Biển'],
      ['Xã Biển Nam', '67*', '33*', '49,3*', 'một phần của Huyện Ven Biển'],
    ])
    for (const { units, total } of sums(read)) expect(units).toBe(total)
    expect(sums(read)).toEqual(sums(reported))
    const words = wordsOf(xml)
    expect(words).toContain('Theo địa giới, đơn vị ngày 01/7/2025')
    expect(words).toContain('Cây đã trồng: Tổng theo báo cáo: 1.200 = Tổng theo bản đồ: 1.200')
    expect(words).toContain('(*) Số phân bổ')
    expect(words).toContain('đơn vị ngày 01/7/2025 (03/04 đơn vị có đủ báo cáo)')
  })

  test('says which units of the map wait for whose report, those that wait for the same one together', async () => {
    const { units, provinceId } = campaign.province
    const into = (fullName: string, weight: string) => ({
      target: {
        make: { name: fullName, fullName, code: null, level: 'commune' as const, parentId: provinceId },
      },
      weight,
    })
    await officer.must(succeedUnit, {
      ...resolution,
      basis: 'population',
      order: {
        kind: 'split',
        fromUnitId: units['Thị xã Cửa Sông'] ?? 0,
        into: [into('Phường Cửa Bắc', '1'), into('Phường Cửa Nam', '1')],
      },
    })
    await choose('2025-07-01')
    const words = wordsOf(await xmlOf(await compose()))
    expect(words).toContain('(03/05 đơn vị có đủ báo cáo)')
    expect(words).toContain(
      'Chưa đủ báo cáo: Phường Cửa Bắc, Phường Cửa Nam (thiếu báo cáo của Thị xã Cửa Sông).',
    )
    expect(words).toContain('còn 01 đơn vị chưa có báo cáo được tiếp nhận: Thị xã Cửa Sông')
  })

  test('names what stays under an old name, and proves the sum with it', async () => {
    await abolishCoast()
    await choose('2025-07-01')
    const documentId = await compose()
    const xml = await xmlOf(documentId)
    const read = unitTableIn(xml)
    expect(read.units.at(-1)?.[1]).toBe(
      'Huyện Ven Biển (giữ ở tên cũ: kết thúc hoạt động, không có đơn vị kế thừa)',
    )
    for (const { units, total } of sums(read)) expect(units).toBe(total)
    expect(wordsOf(xml)).toContain(
      'Cây đã trồng: Tổng theo báo cáo: 1.200 = Tổng theo bản đồ: 1.100 + giữ ở tên cũ: 100',
    )
    const { bytes } = await officer.save(savePdf, { documentId })
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('is proven offline by the passages and shares it used', async () => {
    await redraw(campaign)
    await choose('2025-07-01')
    const documentId = await compose()
    const proof = await proofOf(documentId)
    const shares = proof.figures.roads?.passages.flatMap(({ into }) => into.map(({ share }) => share))
    expect(shares).toContainEqual({ weight: '1000', weightOf: '3000' })
    expect(verifyProof(proof)).toMatchObject({ tables: 1, sums: 2, differences: [] })
    expect(missingInWord(proof, wordTables(await xmlOf(documentId)))).toEqual([])
    const figures = proof.figures.figures.map(
      ([unitId, code, period, value], at) =>
        [unitId, code, period, at === 0 ? sum([value, '1']) : value] as [number, string, string, string],
    )
    const forged = { ...proof, figures: { ...proof.figures, figures } }
    expect(verifyProof(forged).differences.length).toBeGreaterThan(0)
    expect(missingInWord(forged, wordTables(await xmlOf(documentId))).length).toBeGreaterThan(0)
  })
})

test('shares that are given later move the next draft, never the one that was made before', async () => {
  const { successionId } = await abolishCoast()
  await choose('2025-07-01')
  const before = await compose()
  const held = await proofOf(before)
  const { units } = campaign.province
  await officer.must(giveShares, {
    successionId,
    unitId: units['Huyện Ven Biển'] ?? 0,
    basis: 'population',
    decision: 'Công văn số 5',
    into: [
      { unitId: units['Thị xã Cửa Sông'] ?? 0, weight: '1' },
      { unitId: units['Huyện Núi Xanh'] ?? 0, weight: '2' },
    ],
  })
  expect(await proofOf(before)).toEqual(held)
  expect(verifyProof(held).differences).toEqual([])
  expect(unitTableIn(await xmlOf(before)).units.at(-1)?.[1]).toContain('giữ ở tên cũ')
  const after = await compose()
  expect(verifyProof(await proofOf(after)).differences).toEqual([])
  const read = unitTableIn(await xmlOf(after))
  expect(read.units.map(([, name]) => name).join()).not.toContain('giữ ở tên cũ')
  expect(sums(read)).toEqual(sums(unitTableIn(await xmlOf(before))))
})

/** `tongket verify` as an office runs it. */
const tongketVerify = (...files: string[]) =>
  new Promise<{ code: number; said: string }>(resolve => {
    execFile('npm', ['run', '--silent', 'tongket', '--', 'verify', ...files], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    )
  })

test('the terminal proves an issued Word file without a database, and tells a figure that was changed', async () => {
  await redraw(campaign)
  await choose('2025-07-01')
  const documentId = await compose()
  const folder = await mkdtemp(join(tmpdir(), 'tongket-verify-'))
  try {
    const [proof, docx, forged] = ['chung-cu.json', 'bao-cao.docx', 'sai.json'].map(name =>
      join(folder, name),
    )
    if (proof === undefined || docx === undefined || forged === undefined) throw new Error('no names')
    const kept = Buffer.from((await officer.save(saveProof, { documentId })).bytes).toString('utf8')
    await writeFile(proof, kept)
    await writeFile(forged, kept.replaceAll('"1010"', '"1011"'))
    await writeFile(docx, (await officer.save(saveDocx, { documentId })).bytes)
    const [right, wrong, none] = await Promise.all([
      tongketVerify(proof, docx),
      tongketVerify(forged, docx),
      tongketVerify(docx),
    ])
    expect(right).toMatchObject({ code: 0, said: expect.stringContaining('Khớp hoàn toàn.') })
    expect(wrong.code).toBe(1)
    expect(wrong.said).toContain('1.100')
    expect(wrong.said).toContain('1.101')
    expect(none.code).toBe(2)
  } finally {
    await rm(folder, { recursive: true })
  }
})

describe('the choice of map', () => {
  const numbered = async (documentId: number) => {
    const { content, revision } = await officer.see(readDocument, { documentId })
    const head = { ...headOf(content), signerTitle: ['Giám đốc'], signerName: 'Lê Minh Họa' }
    const edited = await officer.must(editDocument, { documentId, revision, ...head })
    const asked = { documentId, revision: edited.revision, issuedOn: '2023-04-24' }
    return officer.write(registerDocument, asked)
  }

  test('is that of the moment of drafting, and is fixed when the report is numbered', async () => {
    await redraw(campaign)
    await choose('2025-07-01')
    const documentId = await compose()
    await choose(null)
    const other = await compose()
    expect((await officer.see(readDocument, { documentId })).reading).toEqual({ mapOn: '2025-07-01' })
    expect((await officer.see(readDocument, { documentId: other })).reading).toEqual({ mapOn: null })
    expect((await numbered(documentId)).status).toBe(200)
    const fixed = await officer.see(readSynthesisMap, { campaignId })
    expect(fixed).toMatchObject({ mapOn: '2025-07-01', may: [] })
    expect(fixed.fixedAt).not.toBeNull()
    const { revision } = fixed
    const refused = await officer.write(chooseSynthesisMap, { campaignId, mapOn: null, revision })
    expect(refused.problem).toMatchObject({ status: 409, code: 'synthesis.mapFixed' })
    const second = await numbered(other)
    expect(second.problem).toMatchObject({ status: 409, code: 'register.otherMap' })
    expect(second.problem.vi).toContain('theo địa giới, đơn vị ngày 01/7/2025')
    expect((await numbered(await compose())).status).toBe(200)
  })

  test('cannot be changed in the database once it is fixed, nor what a document was made of at any time', async () => {
    const documentId = await compose()
    expect((await numbered(documentId)).status).toBe(200)
    const change = db
      .transaction()
      .execute(tx =>
        tx
          .updateTable('synthesis')
          .set({ mapOn: '2025-07-01' })
          .where('campaignId', '=', campaignId)
          .execute(),
      )
    await expect(change).rejects.toThrow('stays')
    const forge = db
      .transaction()
      .execute(tx =>
        tx.updateTable('documentReading').set({ mapOn: null }).where('documentId', '=', documentId).execute(),
      )
    await expect(forge).rejects.toThrow('stays as it was')
  })
})
