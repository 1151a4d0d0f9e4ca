import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport, readSubmission } from '../../domain/report/index.ts'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { type KillableBrowser, setLine, startBrowser } from '../fault/offline/writer.ts'
import { attach, goOn } from '../support/writing.ts'

/** Larger than one piece of the worker’s. */
const minutes = Buffer.concat([Buffer.from('%PDF-1.7 biên bản '), Buffer.alloc(300_000, 'x')])
/** It runs: when a report was finished is told by how long ago that was. */
const ahead = Date.parse('2023-04-10T02:00:00Z') - Date.now()
let stage: Stage
let browser: KillableBrowser

beforeAll(async () => {
  stage = await openStage(() => new Date(Date.now() + ahead))
  await stage.campaign.enter('cung-viet', 'Huyện Núi Xanh', 'reporter')
  browser = await startBrowser(stage.profile)
})

afterAll(async () => {
  await browser?.kill()
  await stage?.close()
})

/** The number under which the browser knows the product's worker. */
const registrationOf = async ({ commands }: KillableBrowser): Promise<string> => {
  const found = new Promise<string>(resolve => {
    commands.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(each => each.scopeURL === `${stage.address}/` && !each.isDeleted)
      if (own !== undefined) resolve(own.registrationId)
    })
  })
  await commands.send('ServiceWorker.enable')
  return found
}

/** What the browser does by itself once the system tells it of a line: a sync event for the worker, no page open. */
const wakeWorker = async (registrationId: string): Promise<void> => {
  await browser.commands.send('ServiceWorker.dispatchSyncEvent', {
    origin: stage.address,
    registrationId,
    tag: 'tongket.outbox',
    lastChance: false,
  })
}

const versions = async () =>
  (await stage.reporter.see(readReport, { reportId: stage.reportId })).submissions.map(
    ({ version }) => version,
  )

/** Written, with a file, and handed in while no server can be reached. */
const fileWithoutLine = async (): Promise<void> => {
  const { page } = browser
  const editor = () => page.getByRole('textbox', { name: /^Nội dung mục/ })
  await stage.signIn(browser)
  await page.goto(`${stage.address}/bao-cao/${stage.reportId}`)
  await editor().waitFor()
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
  await stage.stopServer()
  await setLine(browser, 'none')
  await page.reload()
  await editor().click()
  await page.keyboard.type('Viết khi mất mạng, gửi khi đã đóng trang.')
  await attach(page, 'bien-ban.pdf', minutes)
  await goOn(page, '2. Khó khăn')
  await editor().click()
  await page.keyboard.type('Khó khăn khi mất mạng.')
  await page.getByText('Kiểm tra và gửi').first().click()
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await page.getByText('Báo cáo đã viết xong và đang chờ gửi').waitFor()
}

/** The session of a colleague who may write the same report takes the writer's place in the browser; returns that one. */
const letColleagueIn = async () => {
  const { context } = browser
  const before = await context.cookies()
  const answer = await fetch(`${stage.address}/api/session.open`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ username: 'cung-viet', password: 'mot-mat-khau-dai' }),
  })
  const [name = '', value = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? []
  await context.clearCookies()
  await context.addCookies([{ name, value, url: stage.address }])
  return before
}

/** Time in which the worker would have sent everything, had it meant to. */
const enoughToSend = () => new Promise(resolve => setTimeout(resolve, 4000))

describe('a report that waits on a machine with no page open', () => {
  it('is handed in with its file by the browser’s worker once there is a line, for its writer only', async () => {
    await fileWithoutLine()
    const tags = await browser.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.ready) as ServiceWorkerRegistration & {
        readonly sync?: { readonly getTags: () => Promise<string[]> }
      }
      return registration.sync?.getTags()
    })
    expect(tags).toEqual(['tongket.outbox'])
    await browser.page.goto('about:blank')
    const registration = await registrationOf(browser)
    await wakeWorker(registration)
    await stage.startServer()
    expect(await versions()).toEqual([])

    const writer = await letColleagueIn()
    await setLine(browser, 'free')
    await wakeWorker(registration)
    await enoughToSend()
    expect(await versions()).toEqual([])

    await browser.context.clearCookies()
    await browser.context.addCookies(writer)
    await wakeWorker(registration)
    await expect.poll(versions).toEqual([1])

    const at = { reportId: stage.reportId, version: 1 }
    const { submission, sections, attachments } = await stage.officer.see(readSubmission, at)
    expect(JSON.stringify(sections)).toContain('Viết khi mất mạng, gửi khi đã đóng trang.')
    expect(attachments.map(({ name, size }) => [name, size])).toEqual([['bien-ban.pdf', minutes.length]])
    expect(submission.writtenAt).not.toBeNull()

    await wakeWorker(registration)
    await browser.page.goto(`${stage.address}/bao-cao/${stage.reportId}`)
    await browser.page.getByText('Biên nhận').first().waitFor()
    expect(await versions()).toEqual([1])
  })
})
