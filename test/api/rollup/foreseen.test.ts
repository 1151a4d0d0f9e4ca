import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  giveShares,
  readDivisions,
  succeedUnit,
  type successionOrder,
  takeSharesBack,
} from '../../../domain/org/index.ts'
import { sum } from '../../../domain/report/index.ts'
import { foreseeShares, readPlaces, readRollup } from '../../../domain/rollup/index.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { resolution } from './redrawing.ts'
import { report, reportAccepted } from './reporting.ts'

const db = await testDatabase()
let campaign: OpenCampaign
let officer: Visitor
let idOf: (name: string) => number

const [coast, gate, mountain, peace] = [
  'Huyện Ven Biển',
  'Thị xã Cửa Sông',
  'Huyện Núi Xanh',
  'Thành phố Bình An',
] as const

beforeAll(async () => {
  campaign = await openTreeCampaign(await testApplication(db))
  officer = campaign.province.officer
  const { units } = campaign.province
  idOf = name => units[name] ?? 0
  const filed = (unit: string, planted: string, alive: string) =>
    reportAccepted(campaign, {
      unit,
      results: 'Đã trồng cây.',
      cells: [
        ['planted', '2021', planted],
        ['alive', '2021', alive],
        ['planted', '2022', '8'],
      ],
    })
  await filed(coast, '101', '50')
  await filed(peace, '10', '10')
})

const onDay = resolution.onDay
type Weights = readonly (readonly [name: string, weight: string])[]
const into = (weights: Weights) => weights.map(([name, weight]) => ({ unitId: idOf(name), weight }))

const order = async (ordered: z.input<typeof successionOrder>) =>
  (await officer.must(succeedUnit, { ...resolution, basis: null, order: ordered })).successionId

const placesOf = async (indicator: string) => {
  const asked = { campaignId: campaign.campaignId, indicator, mapOn: onDay }
  const { places } = await officer.see(readPlaces, asked)
  return new Map(places.map(place => [place.unitId, place.values]))
}

/** What is read on the map at each successor: by indicator, then as the figures of the preview stand. */
const readAt = async (weights: Weights, indicator: string, period: string) => {
  const places = await placesOf(indicator)
  return into(weights).map(({ unitId }) => places.get(unitId)?.find(each => each.period === period))
}

/** Foresees, then says so, and compares what was foreseen with what is then read on the map of that day. */
const foreseenIsRead = async (successionId: number, weights: Weights, indicators: readonly string[]) => {
  const asked = { unitId: idOf(coast), onDay, successionId, into: into(weights) }
  const { campaigns } = await officer.see(foreseeShares, asked)
  const figures = (campaigns[0]?.figures ?? []).filter(({ indicator }) => indicators.includes(indicator))
  expect(figures.length).toBeGreaterThan(0)
  const said = { basis: 'hand' as const, decision: 'Công văn số 5' }
  const { unitId, into: parts } = asked
  const given = await officer.must(giveShares, { ...said, successionId, unitId, into: parts })
  for (const { indicator, period, parts: foreseen } of figures) {
    const read = await readAt(weights, indicator, period)
    expect(
      read.map(each => ({ value: each?.value ?? null, apportioned: each?.apportioned ?? false })),
    ).toEqual(foreseen)
  }
  return { ...given, figures }
}

test('what is foreseen of each figure is what is then read on the map of the day, also where parts are equal', async () => {
  const successionId = await order({ kind: 'abolish', unitId: idOf(coast) })
  const indicators = ['planted', 'alive', 'survival']
  // Typed in the other order than that of the units, and 101 leaves one over between two equals.
  const first = await foreseenIsRead(
    successionId,
    [
      [mountain, '1'],
      [gate, '1'],
    ],
    indicators,
  )
  expect(
    first.figures.map(({ indicator, period, whole, sum: added }) => [indicator, period, whole, added]),
  ).toEqual([
    ['planted', '2021', '101', '101'],
    ['planted', '2022', '8', '8'],
    ['alive', '2021', '50', '50'],
    ['survival', '2021', '49.5', null],
  ])
  expect(first.figures[0]?.parts.map(({ apportioned }) => apportioned)).toEqual([true, true])
  expect(first.figures[1]?.parts).toEqual([
    { value: '4', apportioned: false },
    { value: '4', apportioned: false },
  ])
  await foreseenIsRead(
    successionId,
    [
      [gate, '0.7'],
      [mountain, '12.3'],
    ],
    indicators,
  )
})

test('beside what a successor has by itself it is by how much this grows; Σ is the same before and after', async () => {
  const successionId = await order({ kind: 'abolish', unitId: idOf(coast) })
  const weights: Weights = [
    [peace, '2'],
    [gate, '1'],
  ]
  const asked = { unitId: idOf(coast), onDay, successionId, into: into(weights) }
  const { campaigns } = await officer.see(foreseeShares, asked)
  const own = (await readAt(weights, 'planted', '2021')).map(each => each?.value ?? '0')
  await officer.must(giveShares, {
    basis: 'hand',
    decision: 'x',
    successionId,
    unitId: asked.unitId,
    into: asked.into,
  })
  const after = (await readAt(weights, 'planted', '2021')).map(each => each?.value ?? '0')
  const grown = campaigns[0]?.figures[0]?.parts.map(({ value }, at) => sum([own[at] ?? '0', value ?? '0']))
  expect([own, after]).toEqual([
    ['10', '0'],
    ['77', '34'],
  ])
  expect(grown).toEqual(after)
  const { onMap } = await officer.see(readRollup, { campaignId: campaign.campaignId, mapOn: onDay })
  expect(onMap?.proofs[0]).toMatchObject({ reported: '127', carried: '127', held: '0' })
})

test('of a merger that was not whole it is foreseen and read in the same way, and taken back it is whole again', async () => {
  const make = {
    name: 'Xã Mới',
    fullName: 'Xã Mới',
    code: null,
    level: 'commune' as const,
    parentId: campaign.province.provinceId,
  }
  const successionId = await order({ kind: 'merge', fromUnitIds: [idOf(coast)], into: { make } })
  const { events } = await officer.see(readDivisions, { unitId: idOf(coast) })
  const made = events[0]?.own[0]?.unitId ?? 0
  const before = idOf
  idOf = name => (name === 'Xã Mới' ? made : before(name))
  const whole = async () => (await readAt([['Xã Mới', '1']], 'planted', '2021'))[0]?.value
  expect(await whole()).toBe('101')
  const { divisionId } = await foreseenIsRead(
    successionId,
    [
      ['Xã Mới', '3'],
      [gate, '1'],
    ],
    ['planted', 'alive', 'survival'],
  )
  expect(await whole()).toBe('76')
  const { onMap } = await officer.see(readRollup, { campaignId: campaign.campaignId, mapOn: onDay })
  expect(onMap?.proofs[0]).toMatchObject({ reported: '127', carried: '127', held: '0' })
  await officer.must(takeSharesBack, { divisionId, decision: 'Toàn bộ' })
  expect(await whole()).toBe('101')
})

test('counts what it does not tell, takes what is not judged yet, and is for those who may say the division', async () => {
  const { reporter } = await report(campaign, {
    unit: mountain,
    results: 'x',
    cells: [['planted', '2021', '3']],
  })
  const successionId = await order({ kind: 'abolish', unitId: idOf(mountain) })
  const asked = {
    unitId: idOf(mountain),
    onDay,
    successionId,
    into: into([
      [gate, '1'],
      [peace, '1'],
    ]),
  }
  const { campaigns } = await officer.see(foreseeShares, asked)
  expect(campaigns).toMatchObject([
    { more: 0, figures: [{ whole: '3', parts: [{ value: '1' }, { value: '2' }] }] },
  ])
  const coastal = await order({ kind: 'abolish', unitId: idOf(coast) })
  const many = { ...asked, unitId: idOf(coast), successionId: coastal, limit: 1 }
  expect((await officer.see(foreseeShares, many)).campaigns).toMatchObject([{ more: 3, figures: [{}] }])
  expect((await reporter.read(foreseeShares, asked)).problem.code).toBe('request.notAllowed')
  expect((await officer.read(foreseeShares, { ...asked, successionId: 999_999 })).problem.code).toBe(
    'org.notDivided',
  )
  const twice = {
    ...asked,
    into: into([
      [gate, '1'],
      [gate, '2'],
    ]),
  }
  expect((await officer.read(foreseeShares, twice)).problem.code).toBe('org.otherSuccessors')
})
