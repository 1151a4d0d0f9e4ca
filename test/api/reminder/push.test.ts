import { beforeEach, describe, expect, test } from 'vitest'
import { completeAssignment } from '../../../domain/campaign/index.ts'
import { markNotices } from '../../../domain/org/index.ts'
import { listDevices } from '../../../domain/reminder/index.ts'
import { type Arrived, Browser, claimsOf } from '../../support/pushService.ts'
import { type PushStage, pushStage } from './pushStage.ts'

let { at, close, deliver, duty, officerSees, open, police, pushes, reminded, service, subscribe } =
  {} as PushStage

beforeEach(async () => {
  ;({ at, close, deliver, duty, officerSees, open, police, pushes, reminded, service, subscribe } =
    await pushStage())
  return () => close()
})

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
