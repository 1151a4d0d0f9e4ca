import { beforeAll, describe, expect, test } from 'vitest'
import { askExtension, foreseeInheritance, listInheritances } from '../../../domain/campaign/index.ts'
import { foreseeObstacles, listObstacles, raiseObstacle } from '../../../domain/obstacle/index.ts'
import type { SuccessionOrder } from '../../../domain/org/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import { routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { madeBelow, successions } from '../../support/succession.ts'
import { reportAccepted } from '../rollup/reporting.ts'

const db = await testDatabase()
let application: TestApplication
let tree: OpenCampaign
let officer: Visitor

const [city, town, hills, coast] = [
  'Thành phố Bình An',
  'Thị xã Cửa Sông',
  'Huyện Núi Xanh',
  'Huyện Ven Biển',
] as const
const [police, finance] = ['Công an tỉnh', 'Sở Tài chính'] as const
const fresh = 'Huyện Sông Núi'

beforeAll(async () => {
  application = await testApplication(db)
  tree = await openTreeCampaign(application)
  officer = tree.province.officer
})

const unit = (name: string): number => tree.province.units[name] ?? 0
const make = (name: string, level: 'province' | 'district' = 'district') =>
  madeBelow(tree.province.provinceId, name, level)
const into = (name: string) => (unit(name) > 0 ? { unitId: unit(name) } : make(name))
const merge = (names: readonly string[], name: string, parts: readonly string[] = []): SuccessionOrder => ({
  kind: 'merge',
  fromUnitIds: names.map(unit),
  parts: parts.map(each => ({ unitId: unit(each), given: null, kept: null })),
  into: into(name),
})

const foresee = async (order: SuccessionOrder, onDay = '2023-04-01') =>
  officer.see(foreseeInheritance, { order: order as never, onDay })

/** Counts of equal lines. */
const counted = (lines: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const line of lines) counts[line] = (counts[line] ?? 0) + 1
  return counts
}

/** What the campaign says of inheriting, in the words of the preview. */
const happened = async () => {
  const { inherited, left, legs } = await officer.see(listInheritances, { campaignId: tree.campaignId })
  return {
    moved: counted(inherited.map(({ fromName, toName, goesOn }) => `${fromName} → ${toName} ${goesOn}`)),
    drafts: inherited.filter(({ how, fromState }) => how === 'moved' && fromState !== 'open').length,
    left: counted(left.map(({ unitName, why }) => `${unitName} ${why}`)),
    legs: counted(
      legs.filter(({ how }) => how !== 'joined').map(({ fromName, toName }) => `${fromName} → ${toName}`),
    ),
  }
}

const nothing = { moved: {}, drafts: 0, left: {}, legs: {} }

const foreseen = async (order: SuccessionOrder, onDay?: string) => {
  const { campaigns } = await foresee(order, onDay)
  const pairs = <Line>(lines: readonly Line[], said: (line: Line) => readonly [string, number]) =>
    Object.fromEntries(lines.map(said))
  const [own] = campaigns
  return {
    moved: pairs(own?.moved ?? [], line => [`${line.fromName} → ${line.toName} ${line.goesOn}`, line.duties]),
    drafts: (own?.moved ?? []).reduce((sum, { drafts }) => sum + drafts, 0),
    left: pairs(own?.left ?? [], ({ unitName, why, duties }) => [`${unitName} ${why}`, duties]),
    legs: pairs(own?.legs ?? [], ({ fromName, toName, count }) => [`${fromName} → ${toName}`, count]),
  }
}

/** Some way into the campaign: one has handed in, one has a draft, the others have done nothing. */
const onTheWay = async () => {
  await reportAccepted(tree, { unit: town, results: 'Đã trồng.', cells: [['planted', '2021', '7']] })
  await tree.province.reporter.must(startReport, tree.reportOf(hills))
}

test('of a new one made of whole units and a part of another, the other’s duties are not asked besides', async () => {
  const { campaigns } = await foresee(merge([hills, coast], fresh, [city]))
  const from = campaigns.flatMap(({ moved }) => moved.map(({ fromName }) => fromName))
  expect([...new Set(from)].sort()).toEqual([hills, coast].sort())
})

describe('what is foreseen is what then happens', () => {
  test.each<[string, () => SuccessionOrder]>([
    ['three that merge into a new one', () => merge([town, hills, coast], fresh)],
    ['two and a part of a third that become a new one', () => merge([hills, coast], fresh, [city])],
    ['one that merges into another', () => merge([hills], coast)],
    ['one that merges into one that has handed in', () => merge([hills, coast], town)],
    ['one that is abolished', () => ({ kind: 'abolish', unitId: unit(hills) })],
    [
      'one that is divided into a new one and a neighbour',
      () => ({
        kind: 'split',
        fromUnitId: unit(hills),
        into: [make('Huyện Núi'), into(coast)].map(target => ({ target, weight: null })),
      }),
    ],
    [
      'one that goes on beside a new one',
      () => ({
        kind: 'split',
        fromUnitId: unit(coast),
        into: [into(coast), make('Huyện Biển')].map(target => ({ target, weight: '1' })),
      }),
    ],
    ['receivers that become one', () => merge([finance, police], 'Cơ quan mới')],
    ['a receiver that is abolished', () => ({ kind: 'abolish', unitId: unit(police) })],
  ])('%s', async (_, order) => {
    await onTheWay()
    const told = await foreseen(order())
    expect(told).not.toEqual(nothing)
    await successions(application, tree.province).decide(order())
    expect(told).toEqual(await happened())
  })

  test('nothing of a new name', async () => {
    await onTheWay()
    const order = { kind: 'rename', unitId: unit(hills), name: 'Núi', fullName: 'Huyện Núi' } as const
    expect((await foresee(order)).campaigns).toEqual([])
    await successions(application, tree.province).decide(order)
    expect(await happened()).toEqual(nothing)
  })

  test('also of an event after another one, which the preview of the second does not count again', async () => {
    await onTheWay()
    const { decide } = successions(application, tree.province)
    await decide(merge([hills, coast], fresh))
    const before = await happened()
    const order: SuccessionOrder = { kind: 'abolish', unitId: unit(city) }
    const told = await foreseen(order)
    await decide(order)
    const after = await happened()
    expect({ ...before, left: { ...before.left, ...told.left } }).toEqual(after)
    expect(Object.keys(told.left)).toEqual([`${city} nobody`])
    expect(told.moved).toEqual({})
  })

  test('of a coming day: nothing until then, and on it what was foreseen', async () => {
    await onTheWay()
    const order = merge([hills, coast], fresh)
    const told = await foreseen(order, '2023-04-10')
    expect((await foresee(order, '2023-04-10')).from).toBe('2023-04-10')
    await successions(application, tree.province).decide(order, '2023-04-10')
    expect((await happened()).moved).toEqual({})
    application.now = new Date('2023-04-09T17:05:00Z')
    for (const routine of routines.filter(({ name }) => name === 'campaign.inheritDaily'))
      await routine.run(application.kernel)
    const inherited = await db.selectFrom('inheritance').select('id').execute()
    const sum = Object.values(told.moved).reduce((all, count) => all + count, 0)
    expect(inherited).toHaveLength(sum)
    expect(sum).toBeGreaterThan(0)
  })
})

test('what stays, what waits and what is only read are said beside', async () => {
  await onTheWay()
  const reporter = await tree.enter('bc-bien', coast, 'reporter')
  await reporter.must(startReport, tree.reportOf(coast))
  await tree.province.reporter.must(askExtension, {
    ...tree.reportOf(hills),
    reason: 'Ba xã chưa gửi số liệu vì mưa lũ kéo dài.',
    wantedOn: '2023-06-30',
  })
  const { campaigns } = await foresee(merge([town, hills, coast], fresh))
  expect(campaigns).toMatchObject([
    { campaignId: tree.campaignId, stays: [{ unitName: town, duties: 1 }], draftsLeft: 1, requests: 1 },
  ])
  const [own] = campaigns
  expect(own?.moved.every(({ toUnitId, toName }) => toUnitId === null && toName === fresh)).toBe(true)
})

test('difficulties go on as foreseen', async () => {
  const raising = { ...tree.reportOf(hills), text: 'Ba xã mất sổ vì lũ, có được ghi số ước tính không?' }
  await tree.province.reporter.must(raiseObstacle, raising)
  const order: SuccessionOrder = {
    kind: 'merge',
    fromUnitIds: [unit(police), unit(hills)],
    into: make('Cơ quan mới', 'province'),
  }
  const ask = async (given: SuccessionOrder) =>
    (await officer.see(foreseeObstacles, { order: given as never, onDay: '2023-04-01' })).campaigns
  expect(await ask(merge([hills], fresh))).toMatchObject([{ raised: 1, passed: [], left: 0 }])
  // Who asks would answer itself: nobody is left to answer.
  expect(await ask(order)).toMatchObject([{ raised: 1, passed: [], left: 1 }])
  const alone: SuccessionOrder = { ...order, fromUnitIds: [unit(police)] }
  expect(await ask(alone)).toMatchObject([
    { raised: 0, passed: [{ fromName: police, toName: 'Cơ quan mới', count: 1 }], left: 0 },
  ])
  await successions(application, tree.province).decide(alone)
  expect((await officer.see(listObstacles, {})).obstacles[0]?.handlerName).toBe('Cơ quan mới')
})

test('only an administrator of the place foresees', async () => {
  const order = merge([hills], coast) as never
  const asked = await tree.province.reporter.read(foreseeInheritance, { order, onDay: '2023-04-01' })
  expect(asked.problem.code).toBe('request.notAllowed')
})
