import { afterAll, beforeAll, expect, test } from 'vitest'
import { raiseObstacle } from '../../../domain/obstacle/index.ts'
import { createToken, openSession } from '../../../domain/org/index.ts'
import { type Application, openApplication } from '../../../server/application.ts'
import { testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { hearLive, type Told } from '../../support/liveStream.ts'

const now = new Date('2023-04-01T02:00:00Z')
let database: FreshDatabase
let open: OpenCampaign
let application: Application
let address: string

beforeAll(async () => {
  database = await freshDatabase()
  const direct = await testApplication(database.db)
  direct.now = now
  open = await openTreeCampaign(direct)
  application = await openApplication({
    ...{ connectionString: database.connectionString, clock: () => now, secureCookies: false },
    ...{ trustProxy: false, pages: '/nowhere', log: line => console.error(line) },
  })
  address = await application.server.listen({ port: 0, host: '127.0.0.1' })
})

afterAll(async () => {
  await application?.close()
  await database?.drop()
})

const post = (name: string, input: object, cookie = '') =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), cookie },
    body: JSON.stringify(input),
  })

const enter = async (username: string): Promise<string> => {
  const answer = await post(openSession.name, { username, password: 'mot-mat-khau-dai' })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** All that a person's open page is told, as it comes. */
const listen = async (cookie: string) => {
  const heard: Told[] = []
  return { heard, ...(await hearLive(address, cookie, told => void heard.push(told))) }
}

test('an open page of another person hears of a write when it is committed, and not of what is nobody else’s', async () => {
  const [officer, reporter] = [await enter('can-bo'), await enter('bao-cao')]
  const page = await listen(officer)
  const own = { name: 'Mã của riêng tôi', writes: [], unitId: null, days: 1 }
  expect((await post(createToken.name, own, reporter)).status).toBe(200)
  const duty = { ...open.reportOf('Huyện Núi Xanh'), text: 'Ba xã đã mất sổ vì lũ, xin hướng dẫn cách ghi.' }
  expect((await post(raiseObstacle.name, duty, reporter)).status).toBe(200)
  await expect.poll(() => page.heard.map(({ name }) => name)).toContain(raiseObstacle.name)
  const told = page.heard.find(({ name }) => name === raiseObstacle.name)
  expect(told?.campaignId).toBe(open.campaignId)
  expect(JSON.stringify(page.heard)).not.toContain('mất sổ')
  expect(page.heard.map(({ name }) => name)).not.toContain(createToken.name)
  await page.close()
})

test('nobody hears anything without signing in', async () => {
  expect((await fetch(`${address}/api/live`)).status).toBe(401)
})
