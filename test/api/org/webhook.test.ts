import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import { raiseObstacle } from '../../../domain/obstacle/index.ts'
import {
  allowLocalWebhooks,
  createWebhook,
  listWebhooks,
  openSession,
  removeWebhook,
  switchWebhook,
} from '../../../domain/org/index.ts'
import { startReport } from '../../../domain/report/index.ts'
import { routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign
const password = 'mot-mat-khau-dai'
const district = 'Huyện Núi Xanh'
const text = 'Ba xã đã mất sổ năm 2021 vì lũ, xin hướng dẫn cách ghi số liệu.'

beforeAll(async () => {
  application = await testApplication(db)
  open = await openTreeCampaign(application)
})

const reporter = () => open.province.reporter
const officer = () => open.province.officer

type Check = (secret: string, header: string, raw: string, now: number) => boolean

/** The very code that the documentation gives to receivers. */
const documentedCheck = async (): Promise<Check> => {
  const text = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
  const code = /```js\n([\s\S]+?)```/.exec(text)?.[1] ?? ''
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { isGenuine: Check }
  return loaded.isGenuine
}

interface Heard {
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

describe('a webhook', () => {
  let server: Server
  let heard: Heard[]
  let status: number
  let port: number

  beforeEach(async () => {
    heard = []
    status = 204
    server = createServer((request, response) => {
      let body = ''
      request.on('data', part => {
        body += String(part)
      })
      request.on('end', () => {
        heard.push({ body, headers: request.headers })
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterEach(() => new Promise<void>(resolve => void server.close(() => resolve())))

  const unitId = () => open.province.provinceId
  const page = () => officer().see(listWebhooks, { unitId: unitId() })
  const hook = async (events = ['obstacle.raise'], allowed = true, host = '127.0.0.1') => {
    await officer().must(allowLocalWebhooks, { unitId: unitId(), allowed })
    return officer().must(createWebhook, { unitId: unitId(), url: `http://${host}:${port}/nhan?a=1`, events })
  }
  const raise = () => reporter().must(raiseObstacle, { ...open.reportOf(district), text })
  const run = async () => {
    for (const routine of routines.filter(({ name }) => name === 'webhook.retry'))
      await routine.run(application.kernel)
  }
  const later = async (seconds: number) => {
    application.now = new Date(application.now.getTime() + seconds * 1000)
    await officer().must(openSession, { username: 'can-bo', password })
  }

  test('is told of the events it chose, signed over the time and the body, and of no others', async () => {
    const { secret } = await hook()
    const { obstacleId } = await raise()
    await reporter().must(startReport, open.reportOf(district))
    await run()
    await run()
    expect(heard).toHaveLength(1)
    const { body, headers } = heard[0] ?? { body: '', headers: {} as IncomingMessage['headers'] }
    expect(JSON.parse(body)).toMatchObject({ name: 'obstacle.raise', about: `obstacle:${obstacleId}` })
    expect(body).not.toContain('mất sổ')
    const seconds = Math.floor(application.now.getTime() / 1000)
    const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
    expect(headers['tongket-signature']).toBe(`t=${seconds},v1=${mac}`)
    expect((await page()).deliveries).toMatchObject([{ state: 'done', attempts: 1, status: 204 }])
  })

  test('is known as genuine by the example in docs/api.md: not altered, and not replayed later', async () => {
    const { secret } = await hook()
    await raise()
    await run()
    const { body, headers } = heard[0] ?? { body: '', headers: {} as IncomingMessage['headers'] }
    const header = String(headers['tongket-signature'])
    const seconds = Math.floor(application.now.getTime() / 1000)
    const isGenuine = await documentedCheck()
    expect(isGenuine(secret, header, body, seconds + 300)).toBe(true)
    expect(isGenuine(secret, header, body, seconds + 301)).toBe(false)
    expect(isGenuine(secret, header, `${body} `, seconds)).toBe(false)
    expect(isGenuine('another', header, body, seconds)).toBe(false)
    expect(isGenuine(secret, `t=${seconds}`, body, seconds)).toBe(false)
  })

  test('is tried again, further and further apart, not before its second, until it answers', async () => {
    status = 500
    await hook()
    await raise()
    await run()
    await later(59)
    await run()
    expect(heard).toHaveLength(1)
    await later(1)
    status = 200
    await run()
    expect(heard).toHaveLength(2)
    const { deliveries, webhooks } = await page()
    expect(deliveries).toMatchObject([{ state: 'done', attempts: 2 }])
    expect(webhooks).toMatchObject([{ failures: 0, enabled: true }])
  })

  test('is not followed through a redirect', async () => {
    status = 302
    await hook()
    await raise()
    await run()
    expect(heard).toHaveLength(1)
    expect((await page()).deliveries).toMatchObject([
      { state: 'waiting', status: 302, error: 'answered 302' },
    ])
  })

  test('is given up after seven attempts, and switched off after fifteen failures in a row', async () => {
    status = 500
    await hook()
    await raise()
    for (let attempt = 0; attempt < 8; attempt++) {
      await run()
      await later(13 * 3600)
    }
    expect(heard).toHaveLength(7)
    expect((await page()).deliveries).toMatchObject([{ state: 'givenUp', attempts: 7 }])
    await reporter().must(openSession, { username: 'bao-cao', password })
    await raise()
    await raise()
    for (let attempt = 0; attempt < 6; attempt++) {
      await run()
      await later(13 * 3600)
    }
    const { webhooks } = await page()
    expect(webhooks).toMatchObject([{ enabled: false }])
    const tried = heard.length
    await run()
    expect(heard).toHaveLength(tried)
    await officer().must(switchWebhook, { webhookId: webhooks[0]?.id ?? 0, enabled: true })
    expect((await page()).webhooks).toMatchObject([{ enabled: true, failures: 0 }])
  })

  test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])(
    'does not reach this machine by %s unless that is allowed',
    async host => {
      await hook(['*'], false, host)
      await raise()
      await run()
      expect(heard).toEqual([])
      const { deliveries } = await page()
      expect(deliveries[0]).toMatchObject({
        status: null,
        error: 'the address is this machine or its own link',
      })
    },
  )

  test('is for administrators, http or https, without a password in the address; removed it hears no more', async () => {
    const url = `http://127.0.0.1:${port}/`
    const wanted = { unitId: unitId(), url, events: ['*'] }
    expect((await reporter().write(createWebhook, wanted)).status).toBe(403)
    for (const bad of ['ftp://example.org/', 'file:///etc/passwd', 'http://a:b@example.org/', 'x'])
      expect((await officer().write(createWebhook, { ...wanted, url: bad })).status).toBe(422)
    const { webhookId } = await hook(['*'])
    await officer().must(removeWebhook, { webhookId })
    await raise()
    await run()
    expect(heard).toEqual([])
    expect((await officer().see(readMatrix, { campaignId: open.campaignId })).cells.length).toBeGreaterThan(0)
  })
})
