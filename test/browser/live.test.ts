import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { launchBrowser, patience } from '../support/browser.ts'
import { Browser as PushedTo } from '../support/pushService.ts'
import { asked, settle } from '../support/settled.ts'
import { goOn } from '../support/writing.ts'

let stage: Stage
let browser: Browser

beforeAll(async () => {
  stage = await openStage()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

/** A person at a machine of their own. */
const enter = async (username: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
  await context.grantPermissions(['notifications'], { origin: stage.address })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await stage.signIn({ page }, username)
  return page
}

/** A page that was loaded anew would have forgotten this. */
const remember = (page: Page) => page.evaluate(() => document.body.setAttribute('data-still', 'here'))
const isStill = (page: Page) => page.evaluate(() => document.body.getAttribute('data-still'))

const words = (page: Page) => page.locator('main').textContent()

describe('a submission', () => {
  it('shows on the inbox and the campaign’s page of another person without a reload', async () => {
    const officer = await enter('can-bo')
    const inbox = officer
    const campaign = await officer.context().newPage()
    const [inboxAsked, campaignAsked] = [asked(inbox), asked(campaign)]
    await inbox.goto(`${stage.address}/bao-cao?xem=cho-tiep-nhan`)
    await inbox.getByRole('heading', { level: 1 }).waitFor()
    await campaign.goto(`${stage.address}/dot-tong-ket/${stage.campaign.campaignId}`)
    await campaign.getByText('Trục thời gian').waitFor()
    // Only what comes after a page is all there can have come by itself.
    await Promise.all([settle(inbox, inboxAsked), settle(campaign, campaignAsked)])
    const [inboxBefore, campaignBefore] = [await words(inbox), await words(campaign)]
    expect(inboxBefore).not.toContain('Núi Xanh')
    await Promise.all([remember(inbox), remember(campaign)])

    const reporter = await enter('bao-cao')
    await reporter.goto(`${stage.address}/bao-cao/${stage.reportId}`)
    const editor = reporter.getByRole('textbox', { name: /^Nội dung mục/ })
    await editor.click()
    await reporter.keyboard.type('Đã trồng đủ cây.')
    await goOn(reporter, '2. Khó khăn')
    await editor.click()
    await reporter.keyboard.type('Thiếu cây giống.')
    await reporter.getByText('Kiểm tra và gửi').first().click()
    await reporter.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await reporter.getByText('Biên nhận').first().waitFor()

    await inbox
      .getByText(/Núi Xanh/)
      .first()
      .waitFor()
    await expect.poll(() => words(campaign)).not.toBe(campaignBefore)
    expect([await isStill(inbox), await isStill(campaign)]).toEqual(['here', 'here'])
    await officer.context().close()
    await reporter.context().close()
  })
})

describe('a push', () => {
  it('that reaches the device is shown by the service worker, and leads to its page', async () => {
    const page = await enter('bao-cao')
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    const commands = await page.context().newCDPSession(page)
    const registered = new Promise<string>(resolve => {
      commands.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations
        if (first !== undefined) resolve(first.registrationId)
      })
    })
    await commands.send('ServiceWorker.enable')
    const pushed = {
      title: 'Tổng Kết',
      body: 'Còn 1 ngày làm việc.',
      path: '/viec-cua-toi',
      tag: 'tong-ket-1',
    }
    await commands.send('ServiceWorker.deliverPushMessage', {
      origin: stage.address,
      registrationId: await registered,
      data: JSON.stringify(pushed),
    })
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        const notifications = await registration.getNotifications()
        return notifications.map(({ title, body, tag, data }) => ({
          title,
          body,
          tag,
          data: data as unknown,
        }))
      })
    const { path, ...rest } = pushed
    await expect.poll(shown).toEqual([{ ...rest, data: { path } }])
    await page.context().close()
  })

  it('follows the device to the address that its push service gives it anew, with nobody at the page', async () => {
    const page = await enter('bao-cao')
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    const keysOf = (name: string) => ({ ...new PushedTo(`https://push.example/${name}`).subscription })
    const [old, moved] = [keysOf('cu'), keysOf('moi')]
    const device = { ...old, device: 'Máy bàn' }
    const post = { headers: { 'idempotency-key': crypto.randomUUID() }, data: device }
    expect((await page.request.post(`${stage.address}/api/push.subscribe`, post)).ok()).toBe(true)
    const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'))
    await worker.evaluate(
      async ([was, next]) => {
        const as = ({ endpoint, p256dh, auth }: typeof was) => ({ endpoint, keys: { p256dh, auth } })
        const event = Object.assign(new Event('pushsubscriptionchange'), {
          oldSubscription: as(was),
          newSubscription: as(next),
        })
        const done: Promise<unknown>[] = []
        Object.assign(event, { waitUntil: (work: Promise<unknown>) => done.push(work) })
        self.dispatchEvent(event)
        await Promise.all(done)
      },
      [old, moved] as const,
    )
    const read = await page.request.get(`${stage.address}/api/push.devices`)
    const { devices } = (await read.json()) as { devices: { id: number }[] }
    expect(devices).toMatchObject([{ device: 'Máy bàn', endpoint: moved.endpoint }])
    const given = {
      headers: { 'idempotency-key': crypto.randomUUID() },
      data: { subscriptionId: devices[0]?.id },
    }
    expect((await page.request.post(`${stage.address}/api/push.unsubscribe`, given)).ok()).toBe(true)
    await page.context().close()
  })

  it('is offered with an honest word about what this browser can do', async () => {
    const page = await enter('bao-cao')
    await page.goto(`${stage.address}/cai-dat/nhan-tin`)
    const device = page.getByRole('switch', { name: 'Báo trên thiết bị này' })
    await device.waitFor()
    expect(await device.isChecked()).toBe(false)
    await page.getByText('Đang tắt trên thiết bị này.').waitFor()
    await page.getByText('Chưa có thiết bị nào').waitFor()
    await page.context().close()
  })
})
