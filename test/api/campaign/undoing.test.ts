import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { askExtension, decideExtension } from '../../../domain/campaign/index.ts'
import { forwardObstacle, raiseObstacle } from '../../../domain/obstacle/index.ts'
import { type SuccessionOrder, succeedUnit, undoSuccession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { followLast } from '../../support/followers.ts'
import { madeBelow } from '../../support/succession.ts'

const db = await testDatabase()
let application: TestApplication
let tree: OpenCampaign

const districts = ['Thành phố Bình An', 'Thị xã Cửa Sông', 'Huyện Núi Xanh', 'Huyện Ven Biển'] as const
const bodies = ['Công an tỉnh', 'Sở Tài chính', 'Sở Thông tin và Truyền thông'] as const
const words = 'Ba xã bị ngập, chưa chốt được số liệu; xin hướng dẫn và thêm thời gian.'

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-06T02:00:00Z')
  tree = await openTreeCampaign(application)
})

/** Every district with a date of its own, one question open and one difficulty that waits somewhere else. */
const begin = async () => {
  const { province, campaignId } = tree
  for (const [at, name] of districts.entries()) {
    const someone = await tree.enter(`bc-${at}`, name, 'reporter')
    const duty = tree.reportOf(name)
    const wantedOn = `2023-04-${15 + at}`
    if (at > 0) {
      const { extensionId } = await someone.must(askExtension, { ...duty, wantedOn, reason: words })
      await province.officer.must(decideExtension, { campaignId, extensionId, grantedOn: wantedOn, note: '' })
    }
    await someone.must(askExtension, { ...duty, wantedOn: '2023-05-10', reason: words })
    const { obstacleId } = await someone.must(raiseObstacle, { ...duty, text: words })
    const toUnitId = province.units[bodies[at % bodies.length] ?? ''] ?? 0
    const forwarded = { campaignId, obstacleId, toUnitId, note: '' }
    if (at % bodies.length > 0) await province.colleague.must(forwardObstacle, forwarded)
  }
}

/** All that may hang on a unit: duties with their dates, ways, questions and difficulties. What was made since is not owed. */
const standing = async () => {
  const table = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows
  return {
    duties:
      await table(sql`select id, obligation_id, unit_id, role, kind, state, due_on, due_at, due_relation, extended_to, parent_id
      from assignment where state <> 'inherited' order by id`),
    legs: await table(sql`select leg.* from leg join assignment own on own.campaign_id = leg.campaign_id
      and own.id = leg.assignment_id where own.state <> 'inherited' order by assignment_id, position`),
    questions: await table(sql`select * from extension order by id`),
    difficulties: await table(
      sql`select id, assignment_id, state, handler_unit_id from obstacle order by id`,
    ),
    answering:
      await table(sql`select obstacle.id, array(select assignment_id from duty_now(campaign_id, assignment_id))
      from obstacle order by id`),
  }
}

type Drawn = {
  readonly kind: 'merge' | 'split' | 'abolish'
  readonly of: 'district' | 'body'
  readonly picks: number[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('merge', 'merge', 'split', 'abolish'),
  of: fc.constantFrom('district', 'district', 'body'),
  picks: fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }),
})

/** An event over units that stand; those that events before it made stand too. */
const orderOf = ({ kind, of, picks }: Drawn, known: readonly number[], at: number): SuccessionOrder => {
  const level = of === 'body' ? 'province' : 'district'
  const pick = (which: number): number => known[(picks[which] ?? 0) % known.length] ?? 0
  const made = (name: string) => madeBelow(tree.province.provinceId, `${name} ${at}`, level)
  const old = (unitId: number) => ({ unitId })
  const fresh = (picks[2] ?? 0) % 2 === 0
  if (kind === 'abolish') return { kind, unitId: pick(0) }
  if (kind === 'merge')
    return { kind, fromUnitIds: [pick(0), pick(1)], into: fresh ? made('Hợp nhất') : old(pick(2)) }
  const other = fresh ? made('Phần hai') : old(pick(1))
  return {
    kind,
    fromUnitId: pick(0),
    into: [
      { target: made('Phần một'), weight: '1' },
      { target: other, weight: '2' },
    ],
  }
}

/** Enters what the rules allow of some events, the later on a later day. */
const enter = async (all: readonly Drawn[]) => {
  const { officer, units } = tree.province
  const known = {
    district: districts.map(name => units[name] ?? 0),
    body: bodies.map(name => units[name] ?? 0),
  }
  const entered: number[] = []
  for (const [at, each] of all.entries()) {
    const event = { decision: 'Quyết định', decidedOn: null, basis: null, onDay: `2023-04-0${at + 1}` }
    const order = orderOf(each, known[each.of], at) as never
    const { status, output } = await officer.write(succeedUnit, { ...event, order })
    if (status !== 200) continue
    await followLast(application, succeedUnit.name)
    entered.push(output.successionId)
    known[each.of].push(...output.madeUnitIds)
  }
  return entered
}

test('whatever events are entered and undone, duties, dates, ways, questions and difficulties are as they were', async () => {
  await begin()
  const before = await standing()
  let [happened, moved] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 4 }), async events => {
      const entered = await enter(events)
      happened += entered.length
      const between = await standing()
      if (JSON.stringify(between) !== JSON.stringify(before)) moved += 1
      for (const successionId of entered.toReversed()) {
        await tree.province.officer.must(undoSuccession, { successionId })
        await followLast(application, undoSuccession.name)
      }
      expect(await standing()).toEqual(before)
    }),
    { numRuns: 12, endOnFailure: true },
  )
  // The law says something only where events took place and changed what stands.
  expect(happened).toBeGreaterThan(5)
  expect(moved).toBeGreaterThan(3)
})
