import { beforeEach, describe, expect, test } from 'vitest'
import { allowLocalWebhooks } from '../../../domain/org/index.ts'
import {
  listDevices,
  offerPush,
  renewPush,
  subscribePush,
  testPush,
  unsubscribePush,
} from '../../../domain/reminder/index.ts'
import { Browser } from '../../support/pushService.ts'
import { type PushStage, pushStage } from './pushStage.ts'

let { application, at, close, database, deliver, open, police, reminded, service, subscribe } =
  {} as PushStage

beforeEach(async () => {
  ;({ application, at, close, database, deliver, open, police, reminded, service, subscribe } =
    await pushStage())
  return () => close()
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
