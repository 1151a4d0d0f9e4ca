import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, patience } from '../support/browser.ts'
import { type RunningProduct, startOnFreshDatabase } from '../support/runningProduct.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'

const account = { username: 'quantri', password: 'mot-mat-khau-dai' }

let product: RunningProduct
let browser: Browser
let page: Page
let districtId = 0
let mergedId = 0

const post = async <Output>(name: string, data: unknown): Promise<Output> => {
  const response = await page.context().request.post(`${product.address}/api/${name}`, {
    headers: { 'idempotency-key': randomUUID() },
    data,
  })
  if (!response.ok()) throw new Error(`${name}: ${await response.text()}`)
  return (await response.json()) as Output
}

const area = (key: string, parentKey: string | null, level: string) => ({
  key,
  parentKey,
  kind: 'area',
  level,
  code: key,
  name: key,
  fullName: key,
  shortName: null,
})

/** A district with two communes ends with its level; a commune beside it merges into another. */
beforeAll(async () => {
  product = await startOnFreshDatabase(() => new Date('2025-08-01T02:00:00Z'))
  browser = await launchBrowser()
  page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  ).newPage()
  page.setDefaultTimeout(patience)
  await post('setup.administrator', { provinceName: 'Tỉnh A', name: 'Trần Văn Quản', ...account })
  await post('session.open', account)
  const { ids } = await post<{ ids: Record<string, number> }>('unit.import', {
    underId: 1,
    validFrom: '2010-01-01',
    units: [
      area('Huyện Một', null, 'district'),
      area('Xã Bắc', 'Huyện Một', 'commune'),
      area('Xã Nam', 'Huyện Một', 'commune'),
      area('Xã Đông', null, 'commune'),
      area('Xã Tây', null, 'commune'),
    ],
  })
  districtId = ids['Huyện Một'] ?? 0
  mergedId = ids['Xã Đông'] ?? 0
  const event = { onDay: '2025-07-01', decision: 'Luật', decidedOn: null, basis: null }
  await post('unit.succeed', { ...event, order: { kind: 'abolish', unitId: districtId } })
  const merging = { kind: 'merge', fromUnitIds: [mergedId], into: { unitId: ids['Xã Tây'] } }
  await post('unit.succeed', { ...event, order: merging })
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const give = async (button: string, north: string, south: string, decision: string) => {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByLabel('Dân số (người) của Xã Bắc').fill(north)
  await page.getByLabel('Dân số (người) của Xã Nam').fill(south)
  await page.getByLabel(/^Căn cứ/).fill(decision)
}

const inForce = () => page.getByRole('table', { name: 'Cách chia đang dùng' })

it('is given from what is proposed, mended and taken back on the page of the unit', async () => {
  await page.goto(`${product.address}/don-vi/${districtId}`)
  await give('Ghi cách chia', '3.000', '1.000', 'Công văn số 1')
  // Reckoned while one types, before any field is left.
  const form = page.getByRole('dialog')
  await form.getByText('75,00 %').waitFor()
  await form.getByText('4.000', { exact: true }).waitFor()
  await form.getByText('100 %', { exact: true }).waitFor()
  await form.getByText(/Đơn vị này chưa gửi báo cáo nào/).waitFor()
  expect(await stumblingBlocks(page)).toEqual([])
  await form.getByRole('button', { name: 'Ghi cách chia' }).click()
  await inForce().getByText('75,00 %').waitFor()

  await give('Sửa cách chia', '1', '1', 'Công văn số 2')
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi cách chia' }).click()
  await inForce().getByText('50,00 %').first().waitFor()
  await page.getByText('Các lần trước (1)').waitFor()

  await page.getByRole('button', { name: 'Trở lại lần trước' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Lý do/).fill('Ghi nhầm')
  await dialog.getByRole('button', { name: 'Trở lại lần trước' }).click()
  await inForce().getByText('75,00 %').waitFor()
  await page.getByText('Các lần trước (1)').click()
  await page.getByText(/Thôi dùng: Ghi nhầm/).waitFor()
})

it('of a merger that was not whole is given with a successor that is found by its name', async () => {
  await page.goto(`${product.address}/don-vi/${mergedId}`)
  await page.getByRole('button', { name: 'Chỉ một phần vào đó: ghi cách chia' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('combobox').fill('xa nam')
  await page.getByRole('option', { name: 'Xã Nam' }).click()
  await form.getByLabel('Dân số (người) của Xã Tây').fill('4.500')
  await form.getByLabel('Dân số (người) của Xã Nam').fill('500')
  await form.getByLabel(/^Căn cứ/).fill('Công văn số 3')
  expect(await stumblingBlocks(page)).toEqual([])
  await form.getByRole('button', { name: 'Ghi cách chia' }).click()
  await inForce().getByText('90,00 %').waitFor()
  await inForce().getByRole('link', { name: 'Xã Nam' }).waitFor()
  await page.goto(`${product.address}/don-vi/${districtId}`)
})

it('keeps what was typed when the page is left, and fits a phone', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await give('Sửa cách chia', '12', '7', 'Chưa gửi')
  expect(await stumblingBlocks(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  // The draft is kept a moment after the last stroke.
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Chưa gửi'))
  await page.reload()
  await page.getByRole('button', { name: 'Sửa cách chia' }).click()
  await expect.poll(() => page.getByLabel('Dân số (người) của Xã Nam').inputValue()).toBe('7')
  await expect.poll(() => page.getByLabel(/^Căn cứ/).inputValue()).toBe('Chưa gửi')
})
