import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { findBrowser } from '../support/browser.ts'

let stage: Stage
let browser: Browser

beforeAll(async () => {
  stage = await openStage()
  await stage.campaign.enter('chi-lan', 'Huyện Núi Xanh', 'reporter')
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
})

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const enter = async (username: string, at: string): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${stage.address}/dang-nhap`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').first().fill('mot-mat-khau-dai')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  await page.goto(`${stage.address}/bao-cao/${stage.reportId}${at}`)
  return { page, context }
}

const saying = (page: Page, words: string) => page.getByText(words, { exact: true })

describe('two colleagues in one report', () => {
  it('see each other by section while they are there, and no longer once one has left or lost the line', async () => {
    const one = await enter('bao-cao', '?muc=1')
    const other = await enter('chi-lan', '?muc=2')
    const seen = one.page.getByText(/^Đang cùng soạn: chi-lan/)
    await saying(one.page, 'Đang cùng soạn: chi-lan (mục 2)').waitFor()
    await other.page.getByText(/^Đang cùng soạn: .*\(mục 1\)$/).waitFor()

    await other.page.goto(`${stage.address}/bao-cao/${stage.reportId}?muc=1`)
    await saying(one.page, 'chi-lan cũng đang ở mục này.').waitFor()

    // Still in the product, no longer in this report.
    await other.page.goto(`${stage.address}/`)
    await seen.waitFor({ state: 'detached' })

    await other.page.goto(`${stage.address}/bao-cao/${stage.reportId}?muc=3`)
    await saying(one.page, 'Đang cùng soạn: chi-lan (mục 3)').waitFor()
    await other.context.close()
    await seen.waitFor({ state: 'detached' })
    expect(await seen.count()).toBe(0)
    await one.context.close()
  })
})
