import { beforeAll, describe, expect, test } from 'vitest'
import { readCampaignOnMap, readMatrix, readWorkOnMap } from '../../../domain/campaign/index.ts'
import {
  countPlaced,
  giveShares,
  succeedUnit,
  takeSharesBack,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { type Indicator, readOutline, saveOutline } from '../../../domain/report/index.ts'
import {
  readContributors,
  readPlaces,
  readReportOnMap,
  readRollup,
  readUnitReports,
} from '../../../domain/rollup/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { redraw, resolution } from './redrawing.ts'
import { report, reportAccepted } from './reporting.ts'

const db = await testDatabase()
let application: TestApplication
let campaign: OpenCampaign
let officer: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  campaign = await openTreeCampaign(application)
  officer = campaign.province.officer
  const cells = (planted: string, alive: string) =>
    [
      ['planted', '2021', planted],
      ['alive', '2021', alive],
    ] as const
  const words = (unit: string, planted: string, alive: string) => ({
    unit,
    results: `${unit} đã trồng cây.`,
    cells: cells(planted, alive),
  })
  await reportAccepted(campaign, words('Thành phố Bình An', '10', '10'))
  await reportAccepted(campaign, words('Huyện Núi Xanh', '90', '0'))
  await reportAccepted(campaign, words('Huyện Ven Biển', '100', '50'))
})

const rollup = (mapOn?: string) =>
  officer.see(readRollup, { campaignId: campaign.campaignId, ...(mapOn === undefined ? {} : { mapOn }) })
const places = async (indicator: string, mapOn: string) => {
  const read = await officer.see(readPlaces, { campaignId: campaign.campaignId, indicator, mapOn })
  return read.places.map(({ unitName, overall, apportioned, from }) => [
    unitName,
    overall,
    apportioned,
    from.map(each => each.unitName),
  ])
}

describe('a roll-up on the map after a change', () => {
  test('has the same totals and rates to the last unit, and proves it', async () => {
    await redraw(campaign)
    const reported = await rollup()
    const read = await rollup('2025-07-01')
    const valuesOf = ({ totals, overall }: typeof read) =>
      [...totals, ...overall].map(({ indicator, period, value }) => [indicator, period, value])
    expect(valuesOf(read)).toEqual(valuesOf(reported))
    expect(read.onMap?.proofs).toEqual([
      { indicator: 'planted', reported: '200', carried: '200', below: '0', held: '0', apportioned: 2 },
      { indicator: 'alive', reported: '60', carried: '60', below: '0', held: '0', apportioned: 2 },
    ])
    expect(reported.onMap).toBeNull()
  })

  test('adds the merged, divides the split by largest remainder with its mark, and derives rates anew', async () => {
    await redraw(campaign)
    expect(await places('planted', '2025-07-01')).toEqual([
      ['Xã An Xanh', '100', false, ['Thành phố Bình An', 'Huyện Núi Xanh']],
      ['Xã Biển Bắc', '33', true, ['Huyện Ven Biển']],
      ['Xã Biển Nam', '67', true, ['Huyện Ven Biển']],
    ])
    const rates = await places('survival', '2025-07-01')
    expect(rates.map(([name, value]) => [name, value])).toEqual([
      ['Xã An Xanh', '10'],
      ['Xã Biển Bắc', '51.5'],
      ['Xã Biển Nam', '49.3'],
    ])
  })

  test('has formulas on it too: of the same counts, of each place’s own', async () => {
    const { campaignId } = campaign
    const { outline } = await officer.see(readOutline, { campaignId })
    const { sections, indicators } = outline
    const lost = {
      ...indicators.find(({ code }) => code === 'planted'),
      code: 'lost',
      name: 'Cây đã chết',
      formula: 'planted - alive',
    } as Indicator
    await officer.must(saveOutline, { campaignId, sections, indicators: [...indicators, lost] })
    await redraw(campaign)
    const whole = async (mapOn?: string) =>
      (await rollup(mapOn)).overall.find(({ indicator }) => indicator === 'lost')?.value
    expect(await whole()).toBe('140')
    expect(await whole('2025-07-01')).toBe('140')
    expect((await places('lost', '2025-07-01')).map(([name, value]) => [name, value])).toEqual([
      ['Xã An Xanh', '90'],
      ['Xã Biển Bắc', '16'],
      ['Xã Biển Nam', '34'],
    ])
    const { units } = await officer.see(readContributors, { campaignId, indicator: 'lost' })
    expect(units.map(({ overall }) => overall)).toEqual(['0', null, '90', '50'])
  })

  test('says on that map which units are complete and whose reports are missing', async () => {
    const { onMap: before } = await rollup('2025-06-30')
    expect(before).toMatchObject({
      expected: 4,
      contributing: 3,
      missing: [{ unitName: 'Thị xã Cửa Sông', from: [] }],
    })
    await redraw(campaign)
    const into = {
      kind: 'merge' as const,
      fromUnitIds: [campaign.province.units['Thị xã Cửa Sông'] ?? 0],
      into: {
        unitId:
          (
            await officer.see(readPlaces, {
              campaignId: campaign.campaignId,
              indicator: 'planted',
              mapOn: '2025-07-01',
            })
          ).places[0]?.unitId ?? 0,
      },
    }
    await officer.must(succeedUnit, { ...resolution, onDay: '2025-08-01', basis: null, order: into })
    const { onMap: after } = await rollup('2025-08-01')
    expect(after).toMatchObject({
      expected: 3,
      contributing: 2,
      missing: [{ unitName: 'Xã An Xanh', from: [{ unitName: 'Thị xã Cửa Sông' }] }],
      held: [],
    })
  })

  test('the second before and the day of the change are two maps', async () => {
    await redraw(campaign)
    expect((await places('planted', '2025-06-30')).map(([name]) => name)).toEqual([
      'Thành phố Bình An',
      'Huyện Núi Xanh',
      'Huyện Ven Biển',
    ])
    expect((await places('planted', '2025-07-01')).map(([name]) => name)).toEqual([
      'Xã An Xanh',
      'Xã Biển Bắc',
      'Xã Biển Nam',
    ])
  })

  test('an event that is undone leaves no trace on any map', async () => {
    const before = await rollup('2025-07-01')
    const { successionId } = await redraw(campaign)
    await officer.must(undoSuccession, { successionId })
    const names = (await places('planted', '2025-07-01')).map(([name]) => name)
    expect(names).toContain('Thành phố Bình An')
    expect((await rollup('2025-07-01')).onMap?.expected).toBe((before.onMap?.expected ?? 0) + 1)
  })

  test('what is abolished without a successor is held at its name and stays in the sum', async () => {
    const { units } = campaign.province
    await officer.must(succeedUnit, {
      ...resolution,
      basis: null,
      order: { kind: 'abolish', unitId: units['Huyện Ven Biển'] ?? 0 },
    })
    const { onMap } = await rollup('2025-07-01')
    expect(onMap?.held).toMatchObject([{ unitName: 'Huyện Ven Biển', why: 'abolished' }])
    expect(onMap?.proofs[0]).toEqual({
      indicator: 'planted',
      reported: '200',
      carried: '100',
      below: '0',
      held: '100',
      apportioned: 0,
    })
  })

  test('a level that vanishes leaves its reports with its units, below the province and in Σ on the map', async () => {
    const { units } = campaign.province
    for (const name of Object.keys(units).filter(each => /^(Thành phố|Thị xã|Huyện)/.test(each))) {
      const order = { kind: 'abolish' as const, unitId: units[name] ?? 0 }
      await officer.must(succeedUnit, { ...resolution, basis: null, order })
    }
    const { onMap } = await rollup('2025-07-01')
    expect(onMap?.held).toEqual([])
    expect(onMap?.below).toContainEqual(
      expect.objectContaining({
        unitName: 'Huyện Ven Biển',
        under: expect.objectContaining({ unitName: 'Tỉnh Mẫu' }),
      }),
    )
    const sums = { reported: '200', carried: '200', below: '200', held: '0' }
    expect(onMap?.proofs[0]).toMatchObject({ indicator: 'planted', ...sums })
    expect((await rollup('2025-06-30')).onMap?.below).toEqual([])
  })

  test('what is said later of a division moves its parts and never the sum, and taken back they return', async () => {
    const { units } = campaign.province
    const coast = units['Huyện Ven Biển'] ?? 0
    const { successionId } = await officer.must(succeedUnit, {
      ...resolution,
      basis: null,
      order: { kind: 'abolish', unitId: coast },
    })
    const [one, other] = [units['Thị xã Cửa Sông'] ?? 0, units['Huyện Núi Xanh'] ?? 0]
    const give = (weight: string) =>
      officer.must(giveShares, {
        successionId,
        unitId: coast,
        basis: 'population',
        decision: 'Công văn số 5',
        into: [
          { unitId: one, weight: '1' },
          { unitId: other, weight },
        ],
      })
    const read = async () => {
      const { onMap } = await rollup('2025-07-01')
      const places = (await placesOf('planted')).map(([name, value]) => [name, value])
      return { proof: onMap?.proofs[0], places, held: onMap?.held.length }
    }
    const placesOf = (indicator: string) => places(indicator, '2025-07-01')
    const asked = { unitId: coast, before: '2025-07-01' }
    const { campaigns } = await officer.see(readUnitReports, asked)
    expect(campaigns).toMatchObject([{ campaignId: campaign.campaignId, reports: 1, figures: 2 }])
    const held = await read()
    expect(held).toMatchObject({ held: 1, proof: { reported: '200', carried: '100', held: '100' } })
    await give('2')
    expect(await read()).toMatchObject({
      held: 0,
      proof: { reported: '200', carried: '200', held: '0' },
      places: [
        ['Thành phố Bình An', '10'],
        ['Thị xã Cửa Sông', '33'],
        ['Huyện Núi Xanh', '157'],
      ],
    })
    const mended = await give('9')
    expect((await read()).places).toEqual([
      ['Thành phố Bình An', '10'],
      ['Thị xã Cửa Sông', '10'],
      ['Huyện Núi Xanh', '180'],
    ])
    await officer.must(takeSharesBack, { divisionId: mended.divisionId, decision: 'Đo lại' })
    expect((await read()).places[1]).toEqual(['Thị xã Cửa Sông', '33'])
    const { places: rows } = await officer.see(readCampaignOnMap, {
      campaignId: campaign.campaignId,
      onDay: '2025-07-01',
    })
    expect(rows.find(({ unitName }) => unitName === 'Huyện Núi Xanh')?.parts).toEqual([coast])
  })

  test('one report, the matrix and my work are read on it by the same rule', async () => {
    const { reporter, reportId } = await report(campaign, {
      unit: 'Thị xã Cửa Sông',
      results: 'Đã trồng.',
      cells: [['planted', '2021', '5']],
    })
    await redraw(campaign)
    const { campaignId } = campaign
    const own = await reporter.see(readReportOnMap, { reportId, version: 1, mapOn: '2025-07-01' })
    expect(own.proofs).toMatchObject([{ indicator: 'planted', reported: '5', carried: '5', held: '0' }])
    expect(own.places).toMatchObject([{ unitName: 'Thị xã Cửa Sông', held: null, parts: [] }])
    const { places: rows } = await officer.see(readCampaignOnMap, { campaignId, onDay: '2025-07-01' })
    const areas = rows.filter(({ level }) => level !== 'province')
    expect(areas.map(({ unitName, sources, parts }) => [unitName, sources.length, parts.length])).toEqual([
      ['Thị xã Cửa Sông', 1, 0],
      ['Xã An Xanh', 2, 0],
      ['Xã Biển Bắc', 1, 1],
      ['Xã Biển Nam', 1, 1],
    ])
    const work = await reporter.see(readWorkOnMap, { onDay: '2025-07-01' })
    expect(work.campaigns).toMatchObject([{ campaignId, places: [{ unitName: 'Thị xã Cửa Sông' }] }])
    const { cells } = await officer.see(readMatrix, { campaignId })
    const count = countPlaced(cells, rows)
    expect(count).toEqual({ reported: cells.length, carried: cells.length, held: 0 })
  })

  test('is read by those who may read the roll-up', async () => {
    const { reporter } = await report(campaign, { unit: 'Thị xã Cửa Sông', results: 'x', cells: [] })
    const asked = { campaignId: campaign.campaignId, indicator: 'planted', mapOn: '2025-07-01' }
    expect((await reporter.read(readPlaces, asked)).problem.code).toBe('request.notAllowed')
  })
})
