import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOutline, saveOutline } from '../../domain/report/index.ts'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { launchBrowser, patience } from '../support/browser.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'

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

/** Somebody's page at the width of a phone. */
const open = async (username: string, path: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await stage.signIn({ page }, username)
  await page.goto(`${stage.address}${path}`)
  return page
}

const duty = () => {
  const { campaignId, assignmentId } = stage.campaign.reportOf('Huyện Núi Xanh')
  return `/dot-tong-ket/${campaignId}?o=${assignmentId}`
}

describe('a form', () => {
  it('says in the page’s language, not the browser’s, that a field is left empty, and goes on once it is filled', async () => {
    const page = await open('bao-cao', duty())
    await page.getByRole('button', { name: 'Đề nghị gia hạn' }).click()
    const day = page.getByLabel('Gia hạn đến hết ngày')
    const said = () => day.evaluate((field: HTMLInputElement) => field.validationMessage)
    const send = page.getByRole('button', { name: 'Gửi đề nghị' })
    await send.click()
    expect(await said()).toBe('Xin điền mục này.')
    await day.fill('20/4/2023')
    await day.press('Tab')
    await page.getByLabel(/^Lý do/).fill('Đường vào ba xã bị sạt lở sau lũ.')
    await send.click()
    await page.getByText('20/4/2023').first().waitFor()
    await send.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('asks before a file goes that would have gone along with a difficulty, and names it rightly', async () => {
    const page = await open('bao-cao', duty())
    await page.getByRole('button', { name: 'Nêu vướng mắc' }).click()
    const file = { name: 'so-lieu.png', mimeType: 'image/png', buffer: onePixel }
    await page.setInputFiles('input[type=file]', file)
    await page.getByRole('button', { name: 'Gỡ so-lieu.png' }).click()
    await page.getByRole('group', { name: 'Gỡ “so-lieu.png”, không gửi kèm nội dung đang viết?' }).waitFor()
    expect(await page.getByText('khỏi nhiệm vụ này').count()).toBe(0)
    await page.getByRole('button', { name: 'Gỡ tệp' }).click()
    await page.getByRole('link', { name: 'so-lieu.png' }).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('a long page on a phone', () => {
  it('shows each due date of the ladder in one line, with its steps and words once it is opened', async () => {
    const page = await open('can-bo', `/dot-tong-ket/${stage.campaign.campaignId}/nhac-viec`)
    const due = page.getByRole('heading', { name: /^Hạn 23:59, 13\/4\/2023/ })
    await due.waitFor()
    await page.getByText('Tiếp theo: Trước hạn 1 ngày').first().waitFor()
    const words = page.getByText('Đã quá hạn 13/4/2023 1 ngày làm việc')
    expect(await words.first().isVisible()).toBe(false)
    await due.click()
    await words.first().waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })

  it('folds an outline of many sections, and opens the one that was refused', async () => {
    const { campaignId } = stage.campaign
    const { outline } = await stage.officer.see(readOutline, { campaignId })
    expect(outline.sections).toHaveLength(3)
    const page = await open('can-bo', `/dot-tong-ket/${campaignId}/de-cuong`)
    const titles = page.getByLabel('Tên mục')
    const second = page.getByText('Mục 2. Khó khăn')
    await second.waitFor()
    expect(await titles.nth(1).isVisible()).toBe(false)
    await second.click()
    await titles.nth(1).fill('')
    await page.getByText('Mục 2', { exact: false }).first().click()
    expect(await titles.nth(1).isVisible()).toBe(false)
    const refused = page.waitForResponse(response => response.url().endsWith(`/${saveOutline.name}`))
    await page.getByRole('button', { name: 'Lưu đề cương' }).click()
    // A report is being written along it: what its unit will be told stands there before anything is saved.
    await page.getByText('Mục 2 “Khó khăn” nay là “”').waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu và báo' }).click()
    expect((await refused).status()).toBe(422)
    await titles.nth(1).waitFor()
    await page.context().close()
  })
})

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
