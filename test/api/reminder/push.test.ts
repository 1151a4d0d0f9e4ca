import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { completeAssignment, readMatrix } from '../../../domain/campaign/index.ts'
import { allowLocalWebhooks, markNotices } from '../../../domain/org/index.ts'
import {
  listDevices,
  listReminders,
  offerPush,
  renewPush,
  subscribePush,
  testPush,
  unsubscribePush,
} from '../../../domain/reminder/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { deliverPushes } from '../../../server/reminder/push/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import {
  type Arrived,
  Browser,
  claimsOf,
  type PushService,
  startPushService,
} from '../../support/pushService.ts'

const how = { batch: 10, lines: 2, budget: 60_000, patience: 400 }
let database: FreshDatabase
let application: TestApplication
let open: OpenCampaign
let service: PushService
let police: Visitor

const at = (local: string) => {
  application.now = new Date(`${local}+07:00`)
}

beforeEach(async () => {
  database = await freshDatabase()
  service = await startPushService()
  application = await testApplication(database.db)
  at('2023-03-21T09:00:00')
  open = await openTreeCampaign(application)
  police = await open.enter('cong-an', 'Công an tỉnh', 'reporter')
  const { officer, provinceId } = open.province
  await officer.must(allowLocalWebhooks, { unitId: provinceId, allowed: true })
})
afterEach(async () => {
  await service.close()
  await database.drop()
})

const deliver = () => deliverPushes(application.kernel, how)
const pushes = () =>
  database.db.selectFrom('push').orderBy('id').select(['state', 'attempts', 'answer']).execute()

/** The duty of the province's police, due on 20/4: its reminders are what is pushed. */
const duty = async () => {
  const { cells } = await open.province.officer.see(readMatrix, { campaignId: open.campaignId })
  const found = cells.find(({ kind, role, dueAt }) => kind === 'other' && role === 'lead' && dueAt !== null)
  return { campaignId: open.campaignId, assignmentId: found?.assignmentId ?? 0 }
}

const subscribe = async (name = 'a', device = 'Điện thoại', who = police) => {
  const { publicKey } = await who.must(offerPush, {})
  const browser = new Browser(`${service.origin}/${name}`)
  const { subscriptionId } = await who.must(subscribePush, { ...browser.subscription, device })
  return { publicKey, browser, subscriptionId }
}

/** A day on which the ladder has one reminder for the police, and the morning after it was told. */
const reminded = async (local = '2023-04-19T08:00:00') => {
  at(local)
  await climbLadders(application.kernel)
}

const officerSees = async () => {
  at('2023-03-21T09:00:00')
  const { notices } = await open.province.officer.see(listReminders, { campaignId: open.campaignId })
  return notices.find(({ kind, push }) => kind.startsWith('reminder.') && push !== 'none')
}

describe('a push', () => {
  test('reaches the device encrypted for it alone, signed by the key that was offered, and once', async () => {
    const { browser, publicKey } = await subscribe()
    await reminded()
    await deliver()
    await deliver()
    expect(service.arrived).toHaveLength(1)
    const nothing = { headers: {} as Arrived['headers'], body: Buffer.alloc(0) }
    const { headers, body } = service.arrived[0] ?? nothing
    expect(headers['content-encoding']).toBe('aes128gcm')
    expect(Number(headers['ttl'])).toBeGreaterThan(0)
    const claims = claimsOf(String(headers['authorization']), publicKey)
    expect(claims.aud).toBe(service.origin)
    expect(claims.sub).toMatch(/^(mailto:|https:)/)
    const read = browser.read(body) as { body: string; path: string }
    expect(read).toMatchObject({ title: 'Tổng Kết', path: expect.stringMatching(/^\/[^/]/) })
    expect(read.body.length).toBeLessThanOrEqual(160)
    expect(body.includes(Buffer.from(read.body.slice(0, 8)))).toBe(false)
    expect(() => new Browser(service.origin).read(body)).toThrow()
    expect(await pushes()).toMatchObject([{ state: 'sent', attempts: 1 }])
    expect(await officerSees()).toMatchObject({ push: 'sent' })
  })

  test('goes to each device of its person; another person’s device is told that person’s own', async () => {
    const phone = await subscribe('phone', 'Điện thoại')
    const desk = await subscribe('desk', 'Máy bàn')
    const other = await subscribe('other', 'Máy khác', open.province.reporter)
    await reminded()
    await deliver()
    const told = ({ browser }: Awaited<ReturnType<typeof subscribe>>) => {
      const own = service.arrived.filter(({ path }) => browser.endpoint.endsWith(path))
      return own.map(({ body }) => browser.read(body) as { body: string })
    }
    const words = [phone, desk, other].map(device => told(device).map(({ body }) => body))
    expect(words[0]).toHaveLength(1)
    expect(words[1]).toEqual(words[0])
    expect(words[2]).toHaveLength(1)
    expect(words[2]).not.toEqual(words[0])
  })

  test('says nothing of a duty that was handed in after it was queued', async () => {
    const done = await duty()
    await subscribe()
    await reminded('2023-04-19T22:00:00')
    await deliver()
    expect(await pushes()).toMatchObject([{ state: 'queued' }])
    at('2023-03-21T09:31:00')
    await open.province.officer.must(completeAssignment, { ...done, note: 'Đã làm xong.' })
    at('2023-04-20T06:00:00')
    await deliver()
    expect(service.arrived).toEqual([])
    expect(await pushes()).toMatchObject([{ state: 'dropped' }])
  })

  test('says nothing of what was read meanwhile', async () => {
    await subscribe()
    await reminded()
    at('2023-03-21T09:30:00')
    await police.must(markNotices, { upTo: 1_000_000 })
    at('2023-04-19T08:01:00')
    await deliver()
    expect(service.arrived).toEqual([])
  })

  test('does not leave in the quiet hours; it leaves in the second after them', async () => {
    await subscribe()
    await reminded('2023-04-19T21:00:00')
    await deliver()
    at('2023-04-20T05:59:59')
    await deliver()
    expect(service.arrived).toHaveLength(0)
    at('2023-04-20T06:00:00')
    await deliver()
    expect(service.arrived).toHaveLength(1)
  })

  test.each([404, 410])('that is answered %i ends the subscription', async status => {
    await subscribe()
    await reminded()
    service.mood = status
    await deliver()
    expect(await pushes()).toMatchObject([{ state: 'gone' }])
    at('2023-03-21T09:00:00')
    expect((await police.see(listDevices, {})).devices).toEqual([])
    expect(await officerSees()).toMatchObject({ push: 'gone', pushAnswer: `answered ${status}` })
  })

  test.each([429, 503])('that is answered %i is tried again, not before its time, and once', async status => {
    await subscribe()
    await reminded()
    service.mood = status
    await deliver()
    expect(await pushes()).toMatchObject([{ state: 'queued', attempts: 1, answer: `answered ${status}` }])
    service.mood = 'accept'
    at('2023-04-19T08:04:59')
    await deliver()
    expect(service.arrived).toHaveLength(1)
    at('2023-04-19T08:05:00')
    await deliver()
    await deliver()
    expect(service.arrived).toHaveLength(2)
    expect(await pushes()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })

  test('that is refused for good stays refused', async () => {
    await subscribe()
    await reminded()
    service.mood = 403
    await deliver()
    at('2023-04-19T10:00:00')
    await deliver()
    expect(service.arrived).toHaveLength(1)
    expect(await pushes()).toMatchObject([{ state: 'refused', answer: 'answered 403' }])
  })

  test.each(['hang', 'drop'] as const)(
    'whose service does %s may have arrived: never sent twice',
    async mood => {
      await subscribe()
      await reminded()
      service.mood = mood
      await deliver()
      service.mood = 'accept'
      at('2023-04-19T10:00:00')
      await deliver()
      expect(service.arrived).toHaveLength(1)
      expect(await pushes()).toMatchObject([{ state: 'unclear' }])
    },
  )

  test('to a service out of reach is said to be so, tried for a day, and then given up', async () => {
    await subscribe()
    await reminded()
    await service.close()
    await deliver()
    expect(await pushes()).toMatchObject([
      { state: 'queued', attempts: 0, answer: expect.stringContaining('ECONNREFUSED') },
    ])
    expect(await officerSees()).toMatchObject({ push: 'retrying' })
    at('2023-04-20T07:54:59')
    await deliver()
    expect(await pushes()).toMatchObject([{ state: 'queued' }])
    at('2023-04-20T07:59:59')
    await deliver()
    expect(await pushes()).toMatchObject([{ state: 'unreached' }])
  })
})

describe('a device', () => {
  test('is told at once that it works, by a test that says what its service said', async () => {
    const { browser, subscriptionId } = await subscribe()
    expect(await police.must(testPush, { subscriptionId })).toEqual({
      outcome: 'sent',
      answer: 'answered 201',
    })
    expect(browser.read(service.arrived[0]?.body ?? Buffer.alloc(0))).toMatchObject({
      path: '/cai-dat/nhan-tin',
    })
    service.mood = 410
    expect(await police.must(testPush, { subscriptionId })).toMatchObject({ outcome: 'gone' })
  })

  test('is its person’s alone to see, to test and to stop, and belongs to whoever asked last', async () => {
    const { subscriptionId } = await subscribe('shared', 'Máy chung')
    const { reporter } = open.province
    expect((await reporter.see(listDevices, {})).devices).toEqual([])
    for (const contract of [testPush, unsubscribePush])
      expect((await reporter.write(contract, { subscriptionId })).status).toBe(404)
    await subscribe('shared', 'Máy chung', reporter)
    expect((await police.see(listDevices, {})).devices).toEqual([])
    expect((await reporter.see(listDevices, {})).devices).toMatchObject([{ device: 'Máy chung' }])
  })

  test('that was stopped is told nothing more', async () => {
    const { subscriptionId } = await subscribe()
    await police.must(unsubscribePush, { subscriptionId })
    await reminded()
    await deliver()
    expect(service.arrived).toEqual([])
  })

  test('listens by https, and never on this machine, unless that is allowed', async () => {
    const { officer, provinceId } = open.province
    const device = 'Máy'
    const local = new Browser(service.origin).subscription
    const https = new Browser('https://127.0.0.1:1/x').subscription
    await officer.must(allowLocalWebhooks, { unitId: provinceId, allowed: false })
    expect((await police.write(subscribePush, { ...local, device })).problem.code).toBe(
      'reminder.pushAddress',
    )
    await police.must(offerPush, {})
    const { subscriptionId } = await police.must(subscribePush, { ...https, device })
    const { outcome, answer } = await police.must(testPush, { subscriptionId })
    expect([outcome, answer]).toEqual(['unavailable', 'the address is this machine or its own link'])
  })

  test('gets the same key however often it asks, and the key is in no answer, event or audit', async () => {
    const first = await police.must(offerPush, {})
    expect(await open.province.reporter.must(offerPush, {})).toEqual(first)
    const setting = await database.db
      .selectFrom('setting')
      .where('name', '=', 'push')
      .select('value')
      .executeTakeFirstOrThrow()
    const { privateKey } = setting.value as { privateKey: string }
    const kept = [
      await database.db.selectFrom('answer').selectAll().execute(),
      await database.db.selectFrom('audit').selectAll().execute(),
      await database.db.selectFrom('event').selectAll().execute(),
    ]
    expect(privateKey.length).toBeGreaterThan(20)
    expect(JSON.stringify(kept)).not.toContain(privateKey)
  })
})

describe('a device that its push service gave another address', () => {
  const renewal = (from: Browser, to: Browser) => ({
    was: { endpoint: from.subscription.endpoint, auth: from.subscription.auth },
    ...to.subscription,
  })
  const arrivedAt = (name: string) => service.arrived.filter(({ path }) => path === `/${name}`)
  const nobody = () => application.visitor()

  test('is told there from then on, with nobody signed in; what waited for the old one goes to the new', async () => {
    const { browser, subscriptionId } = await subscribe('cu')
    const moved = new Browser(`${service.origin}/moi`)
    await nobody().must(renewPush, renewal(browser, moved))
    const { devices } = await police.see(listDevices, {})
    expect(devices).toMatchObject([
      { id: subscriptionId, device: 'Điện thoại', endpoint: `${service.origin}/moi` },
    ])
    await reminded()
    await deliver()
    expect(arrivedAt('cu')).toHaveLength(0)
    expect(arrivedAt('moi')).toHaveLength(1)
    expect(moved.read(arrivedAt('moi')[0]?.body ?? Buffer.alloc(0))).toMatchObject({ title: 'Tổng Kết' })
  })

  test('is not told twice what the old address was told', async () => {
    const { browser } = await subscribe('cu')
    await reminded()
    await deliver()
    await nobody().must(renewPush, renewal(browser, new Browser(`${service.origin}/moi`)))
    await deliver()
    expect(arrivedAt('cu')).toHaveLength(1)
    expect(arrivedAt('moi')).toHaveLength(0)
  })

  test('comes back where the service had called the old address gone before the browser said so', async () => {
    const { browser } = await subscribe('cu')
    service.mood = 410
    await reminded()
    await deliver()
    at('2023-03-21T09:00:00')
    expect((await police.see(listDevices, {})).devices).toEqual([])
    await nobody().must(renewPush, renewal(browser, new Browser(`${service.origin}/moi`)))
    expect((await police.see(listDevices, {})).devices).toHaveLength(1)
  })

  test('is known by its secret alone, and not after its person switched it off', async () => {
    const { browser, subscriptionId } = await subscribe('cu')
    const thief = new Browser(`${service.origin}/trom`)
    const guessed = {
      ...renewal(browser, thief),
      was: { endpoint: browser.subscription.endpoint, auth: thief.subscription.auth },
    }
    expect((await nobody().write(renewPush, guessed)).problem.code).toBe('reminder.deviceUnknown')
    await police.must(unsubscribePush, { subscriptionId })
    const late = await nobody().write(renewPush, renewal(browser, thief))
    expect(late.problem).toMatchObject({ status: 404, code: 'reminder.deviceUnknown' })
  })
})
