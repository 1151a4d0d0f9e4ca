import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planFile } from '../../sample/index.ts'
import { launchBrowser, patience } from '../support/browser.ts'
import { type RunningProduct, startOnFreshDatabase } from '../support/runningProduct.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'
import { goOn } from '../support/writing.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  product = await startOnFreshDatabase()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const newPage = async (width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  return page
}

/** Enters the sample as somebody, by the one click the sign-in page offers. */
const enter = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${product.address}/dang-nhap`)
  await page.getByText(name, { exact: false }).first().click()
  await page.getByRole('link', { name: 'Kế hoạch' }).first().waitFor()
}

describe('in the browser, by clicking', () => {
  it('opens the sample province from the first page', async () => {
    const page = await newPage(1440)
    await page.goto(product.address)
    await page.getByText('Mở tỉnh mẫu').click()
    await page.getByText('Vào thử với một vai').waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })

  it('takes a pasted plan in and shows it compiled beside its own words', async () => {
    const page = await newPage(1440)
    await enter(page, 'Lê Minh Họa')
    await page.goto(`${product.address}/ke-hoach?them=1`)
    await page.getByLabel('Nội dung văn bản').fill(readFileSync(planFile, 'utf8'))
    await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
    await page.getByText('Chờ soát').first().waitFor()
    await page.getByText('21 đơn vị').first().waitFor()
    await expect.poll(() => page.locator('mark, [data-obligation]').count()).toBeGreaterThan(10)
    expect(await stumblingBlocks(page)).toEqual([])
    await page.keyboard.press('j')
    await page.getByRole('button', { name: /^Xác nhận ?c$/ }).click()
    await page.getByText('Đã xác nhận', { exact: true }).filter({ visible: true }).first().waitFor()
    await page.context().close()
  })

  it('lets a unit write its report, hand it in late, and the standing agency accept it', async () => {
    const writer = await newPage(1440)
    await enter(writer, 'Phan Thị Giả Định')
    await writer.goto(`${product.address}/bao-cao`)
    await writer.getByText('Viết báo cáo').first().click()
    const editor = writer.getByRole('textbox', { name: /^Nội dung mục/ })
    for (let section = 1; section <= 8; section += 1) {
      await editor.click()
      await writer.keyboard.type(`Thị xã Thái Hòa thực hiện mục ${section} đúng kế hoạch.`)
      if (section < 8) await goOn(writer, `${section + 1}. `)
    }
    await writer
      .getByText(/Đã lưu/)
      .first()
      .waitFor()
    expect(await stumblingBlocks(writer)).toEqual([])
    await writer.getByText('Kiểm tra và gửi').first().click()
    await writer.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await writer.getByText('Biên nhận').first().waitFor()
    await writer.context().close()

    const officer = await newPage(1440)
    await enter(officer, 'Lê Minh Họa')
    await officer.goto(`${product.address}/bao-cao?xem=cho-tiep-nhan`)
    await officer
      .getByRole('link', { name: /Thái Ho/ })
      .first()
      .click()
    await officer.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
    await officer.getByText('Đã tiếp nhận').first().waitFor()
    expect(await stumblingBlocks(officer)).toEqual([])
    await officer.context().close()
  })

  it('shows a campaign: who owes what by when', async () => {
    const page = await newPage(1440)
    await enter(page, 'Lê Minh Họa')
    await page.goto(`${product.address}/dot-tong-ket/1`)
    await page.getByText('Trục thời gian').waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })

  it('shows figures with how complete they are, and who is missing', async () => {
    const page = await newPage(1440)
    await enter(page, 'Lê Minh Họa')
    await page.goto(`${product.address}/so-lieu/1`)
    await page
      .getByText(/^\d+\/\d+ đơn vị/)
      .first()
      .waitFor()
    await page
      .getByText(/Chưa có: \d+ đơn vị/)
      .first()
      .waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })

  it('quotes a report, keeps its source, and makes the consolidated report of it', async () => {
    const page = await newPage(1440)
    await enter(page, 'Lê Minh Họa')
    await page.goto(`${product.address}/tong-hop/1?muc=6`)
    await page.getByText('Mục này chưa có đoạn nào').waitFor()
    await page
      .getByRole('button', { name: /^Trích cả đoạn/ })
      .first()
      .click()
    await page.getByText('Mục này chưa có đoạn nào').waitFor({ state: 'detached' })
    expect(await stumblingBlocks(page)).toEqual([])
    await page.getByRole('link', { name: 'Lập dự thảo báo cáo' }).click()
    await page.getByRole('button', { name: 'Lập dự thảo', exact: true }).click()
    await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor()
    await page.getByRole('button', { name: 'Tải về' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'PDF', exact: true }).click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    await page.context().close()
  })

  it('opens a unit’s own reports on a phone', async () => {
    const page = await newPage(390)
    await page.goto(`${product.address}/dang-nhap`)
    await page.getByText('Nguyễn Thị Minh Họa').first().click()
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
    await page.goto(`${product.address}/bao-cao`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})
