import { beforeAll, describe, expect, test } from 'vitest'
import { inheritDuties, readMatrix } from '../../../domain/campaign/index.ts'
import { succeedUnit } from '../../../domain/org/index.ts'
import { acceptReport, startReport } from '../../../domain/report/index.ts'
import { readRollup, sum } from '../../../domain/rollup/index.ts'
import {
  chooseSynthesisMap,
  readEvidence,
  readNumbers,
  readSynthesisMap,
  readUnitTable,
  writePassage,
} from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { redraw, resolution } from '../rollup/redrawing.ts'
import { reportAccepted, submit } from '../rollup/reporting.ts'

const db = await testDatabase()
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor
let campaignId: number

const given = [
  ['Thành phố Bình An', '10', '10'],
  ['Huyện Núi Xanh', '90', '0'],
  ['Huyện Ven Biển', '100', '50'],
] as const

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
  campaignId = campaign.campaignId
})

const reportAll = async () => {
  for (const [unit, planted, alive] of given) {
    const cells = [
      ['planted', '2021', planted],
      ['alive', '2021', alive],
    ] as const
    await reportAccepted(campaign, { unit, results: `${unit} đã trồng cây.`, cells })
  }
}

const choose = async (mapOn: string | null) => {
  const { revision } = await officer.see(readSynthesisMap, { campaignId })
  await officer.must(chooseSynthesisMap, { campaignId, mapOn, revision })
}

const table = () => officer.see(readUnitTable, { campaignId, section: '1' })
type Table = Awaited<ReturnType<typeof table>>

/** Each row: its unit, and its figures with a star where they were apportioned. */
const rowsOf = ({ rows }: Table) =>
  rows.map(({ unitName, figures }) => [
    unitName,
    ...figures.map(figure => (figure === null ? null : `${figure.value}${figure.apportioned ? '*' : ''}`)),
  ])

const column = ({ indicators, rows, totals }: Table, code: string) => {
  const at = indicators.findIndex(each => each.code === code)
  return { cells: rows.flatMap(({ figures }) => figures[at]?.value ?? []), total: totals[at] }
}

describe('the tables of the synthesis by units', () => {
  test('are as reported until an officer chooses a map; the choice is kept, audited and says by whom', async () => {
    await reportAll()
    await redraw(campaign)
    expect(await officer.see(readSynthesisMap, { campaignId })).toMatchObject({
      mapOn: null,
      revision: 0,
      chosenBy: null,
      proofs: [],
      may: ['synthesis.chooseMap'],
    })
    const reported = await table()
    expect(rowsOf(reported)).toEqual([
      ['Thành phố Bình An', '10', '10', '100'],
      ['Huyện Núi Xanh', '90', '0', '0'],
      ['Huyện Ven Biển', '100', '50', '50'],
    ])
    await choose('2025-07-01')
    expect(await officer.see(readSynthesisMap, { campaignId })).toMatchObject({
      mapOn: '2025-07-01',
      revision: 1,
      chosenBy: 'Nguyễn Thị Cán Bộ',
    })
    const audited = await db
      .selectFrom('audit')
      .where('about', '=', `synthesis:${campaignId}`)
      .select(['action'])
      .execute()
    expect(audited).toEqual([{ action: 'synthesis.chooseMap' }])
  })

  test('have on both maps one total to the last unit, rates anew, marks, and the reports they come from', async () => {
    await reportAll()
    await redraw(campaign)
    const reported = await table()
    await choose('2025-07-01')
    const read = await table()
    expect(rowsOf(read)).toEqual([
      ['Xã An Xanh', '100', '10', '10'],
      ['Xã Biển Bắc', '33*', '17*', '51.5*'],
      ['Xã Biển Nam', '67*', '33*', '49.3*'],
    ])
    expect(read.totals).toEqual(reported.totals)
    for (const code of ['planted', 'alive'])
      expect(sum(column(read, code).cells)).toBe(column(read, code).total)
    expect(read.proofs).toMatchObject([
      { indicator: 'planted', reported: '200', carried: '200', held: '0' },
      { indicator: 'alive', reported: '60', carried: '60', held: '0' },
    ])
    expect(
      read.rows.map(({ sources }) => sources.map(({ unitName, version, part }) => [unitName, version, part])),
    ).toEqual([
      [
        ['Thành phố Bình An', 1, false],
        ['Huyện Núi Xanh', 1, false],
      ],
      [['Huyện Ven Biển', 1, true]],
      [['Huyện Ven Biển', 1, true]],
    ])
    expect(read.rows.flatMap(({ sources }) => sources.map(({ reportId }) => reportId)).every(Boolean)).toBe(
      true,
    )
  })

  test('on the day before the change are by the old units, on the day of it by the new', async () => {
    await reportAll()
    await redraw(campaign)
    await choose('2025-06-30')
    expect(rowsOf(await table()).map(([name]) => name)).toEqual(given.map(([name]) => name))
    await choose('2025-07-01')
    expect(rowsOf(await table()).map(([name]) => name)).toEqual(['Xã An Xanh', 'Xã Biển Bắc', 'Xã Biển Nam'])
  })

  test('keep what nobody can place under its old name, last, and in the total', async () => {
    await reportAll()
    const order = { kind: 'abolish' as const, unitId: campaign.province.units['Huyện Ven Biển'] ?? 0 }
    await officer.must(succeedUnit, { ...resolution, basis: null, order })
    await choose('2025-07-01')
    const read = await table()
    expect(read.rows.at(-1)).toMatchObject({ unitName: 'Huyện Ven Biển', held: 'abolished', under: null })
    expect(column(read, 'planted')).toEqual({ cells: ['10', '90', '100'], total: '200' })
    expect(read.proofs[0]).toMatchObject({ reported: '200', carried: '100', held: '100' })
  })

  test('have a level that vanished below the province, under its own names', async () => {
    await reportAll()
    const { units } = campaign.province
    for (const name of Object.keys(units).filter(each => /^(Thành phố|Thị xã|Huyện)/.test(each))) {
      const order = { kind: 'abolish' as const, unitId: units[name] ?? 0 }
      await officer.must(succeedUnit, { ...resolution, basis: null, order })
    }
    await choose('2025-07-01')
    const { rows, proofs } = await table()
    expect(rows.map(({ under, held }) => [under?.unitName, held])).toEqual(
      given.map(() => ['Tỉnh Mẫu', null]),
    )
    expect(proofs[0]).toMatchObject({ reported: '200', carried: '200', below: '200', held: '0' })
  })
})

test('figures counted after a change go back only where one unit alone had become theirs', async () => {
  const { units, provinceId } = campaign.province
  const onDay = '2023-04-01'
  const into = (fullName: string) => ({
    make: { name: fullName, fullName, code: null, level: 'district' as const, parentId: provinceId },
  })
  const merge = (names: readonly string[], made: string) =>
    officer.must(succeedUnit, {
      ...resolution,
      onDay,
      basis: null,
      order: { kind: 'merge', fromUnitIds: names.map(name => units[name] ?? 0), into: into(made) },
    })
  await merge(['Thị xã Cửa Sông'], 'Thành phố Cửa Sông')
  await merge(['Huyện Núi Xanh', 'Thành phố Bình An'], 'Huyện An Xanh')
  await officer.must(inheritDuties, { campaignId })
  const { cells, units: rows } = await officer.see(readMatrix, { campaignId })
  for (const [name, planted] of [
    ['Thành phố Cửa Sông', '7'],
    ['Huyện An Xanh', '100'],
  ] as const) {
    const unitId = rows.find(row => row.name === name)?.id ?? 0
    const cell = cells.find(each => each.unitId === unitId && each.kind === 'report')
    const reporter = await campaign.enterAt(`bc-${unitId}`, unitId, 'reporter')
    const { reportId } = await reporter.must(startReport, {
      campaignId,
      assignmentId: cell?.assignmentId ?? 0,
    })
    await submit(reporter, reportId, { results: 'Đã trồng.', cells: [['planted', '2021', planted]] })
    await officer.must(acceptReport, { reportId, version: 1 })
  }
  await choose('2023-03-31')
  const read = await table()
  expect(read.rows.map(({ unitName, held }) => [unitName, held])).toEqual([
    ['Thị xã Cửa Sông', null],
    ['Huyện An Xanh', 'predecessors'],
  ])
  expect(column(read, 'planted')).toEqual({ cells: ['7', '100'], total: '107' })
  const { overall } = await officer.see(readRollup, { campaignId })
  expect(overall.find(({ indicator }) => indicator === 'planted')?.value).toBe('107')
})

describe('evidence and numbers on the chosen map', () => {
  test('say of each report where it lies there, and of none where figures are as reported', async () => {
    await reportAll()
    await redraw(campaign)
    const where = async () => {
      const { mapOn, evidence } = await officer.see(readEvidence, { campaignId, section: '1' })
      const places = evidence.map(each => [
        each.unitName,
        each.places.map(({ unitName, part }) => `${unitName}${part ? ' (một phần)' : ''}`).join(', '),
      ])
      return { mapOn, places: Object.fromEntries(places) }
    }
    expect(await where()).toMatchObject({ mapOn: null, places: { 'Huyện Núi Xanh': '' } })
    await choose('2025-07-01')
    expect(await where()).toEqual({
      mapOn: '2025-07-01',
      places: {
        'Thành phố Bình An': 'Xã An Xanh',
        'Huyện Núi Xanh': 'Xã An Xanh',
        'Huyện Ven Biển': 'Xã Biển Bắc (một phần), Xã Biển Nam (một phần)',
      },
    })
  })

  test('find a number that only a unit of the map has, and name the unit', async () => {
    await reportAll()
    await redraw(campaign)
    const text = 'Xã Biển Nam trồng 67 cây; toàn tỉnh 200 cây; 68 cây không có ở đâu.'
    await officer.must(writePassage, { campaignId, section: '1', text })
    const verdicts = async () => {
      const { passages } = await officer.see(readNumbers, { campaignId, section: '1' })
      return passages[0]?.numbers.map(({ value, verdict, found }) => [value, verdict, found?.unit ?? null])
    }
    expect(await verdicts()).toEqual([
      ['67', 'unknown', null],
      ['200', 'total', null],
      ['68', 'unknown', null],
    ])
    await choose('2025-07-01')
    expect(await verdicts()).toEqual([
      ['67', 'place', 'Xã Biển Nam'],
      ['200', 'total', null],
      ['68', 'unknown', null],
    ])
  })
})

describe('the choice', () => {
  test('of two officers: the second is told who was first, and nothing is written over', async () => {
    const { colleague } = campaign.province
    await colleague.must(chooseSynthesisMap, { campaignId, mapOn: '2025-07-01', revision: 0 })
    const late = await officer.write(chooseSynthesisMap, { campaignId, mapOn: null, revision: 0 })
    expect(late.problem).toMatchObject({ status: 409, code: 'synthesis.mapChanged' })
    expect(late.problem.vi).toContain('Lê Văn Đồng Nghiệp')
    expect((await officer.see(readSynthesisMap, { campaignId })).mapOn).toBe('2025-07-01')
  })

  test('is an officer’s; a reporter neither reads nor makes it', async () => {
    const { reporter } = campaign.province
    expect((await reporter.read(readSynthesisMap, { campaignId })).status).toBe(403)
    expect((await reporter.read(readUnitTable, { campaignId, section: '1' })).status).toBe(403)
    const asked = { campaignId, mapOn: null, revision: 0 }
    expect((await reporter.write(chooseSynthesisMap, asked)).status).toBe(403)
  })

  test('of a day that is none is refused', async () => {
    const refused = await officer.write(chooseSynthesisMap, { campaignId, mapOn: '2025-02-30', revision: 0 })
    expect([400, 422]).toContain(refused.status)
  })
})
