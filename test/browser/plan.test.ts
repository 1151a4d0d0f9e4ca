import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlan, uploadPlan } from '../../domain/plan/index.ts'
import { openProvince, type Province, shortPlan } from '../api/plan/province.ts'
import { planOfSevenPages } from '../plan-reading/sevenPages.ts'
import { testApplication } from '../support/application.ts'
import { launchBrowser, patience } from '../support/browser.ts'
import { holdReading } from '../support/heldReading.ts'
import { type RunningProduct, startOnFreshDatabase } from '../support/runningProduct.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'
import { taken } from '../support/taken.ts'

/** The product’s clock runs, that far behind. */
const behind = Date.now() - Date.parse('2023-04-01T02:00:00Z')
let product: RunningProduct
let browser: Browser
let province: Province

beforeAll(async () => {
  product = await startOnFreshDatabase(() => new Date(Date.now() - behind))
  province = await openProvince(await testApplication(product.db))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** A page of the officer's, signed in. */
const officersPage = async (width = 1440): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await context.request.post(`${product.address}/api/session.open`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { username: 'can-bo', password: 'mot-mat-khau-dai' },
  })
  return page
}

describe('a scan', () => {
  it('is read while its officer is elsewhere, shows how far it is on the return, and becomes a plan by itself', async () => {
    const page = await officersPage()
    // Read as fast as it may be, its reading goes on for as long as the page needs to show it.
    const letGo = await holdReading(product.connectionString)
    await page.goto(`${product.address}/ke-hoach?them=1`)
    const file = { name: 'kế hoạch quét.pdf', mimeType: 'application/pdf', buffer: planOfSevenPages() }
    await page.setInputFiles('input[type=file]', file)
    await page.getByRole('heading', { level: 1, name: 'kế hoạch quét.pdf' }).waitFor()
    // Before the first page is read it has no length yet.
    const bar = page.getByRole('progressbar', { name: /Đang đọc trang \d trên 7/ })
    await bar.waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'Việc của tôi' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click()
    await page.getByRole('heading', { name: 'Bản quét đang đọc' }).waitFor()
    await bar.waitFor({ state: 'attached' })
    expect(await stumblingBlocks(page)).toEqual([])
    await letGo()

    const plan = page.getByRole('table').getByRole('link').first()
    await plan.waitFor()
    await page.getByRole('heading', { name: 'Bản quét đang đọc' }).waitFor({ state: 'detached' })
    await plan.click()
    await page.getByText('Chờ soát').first().waitFor()
    await page.getByRole('tab', { name: 'Thông tin' }).click()
    await page
      .getByText(/chắc chắn \d\d %/)
      .first()
      .waitFor()
    await expect.poll(() => page.getByText(/chắc chắn \d\d %/).count()).toBe(7)
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })
})

describe('the plan’s page by keyboard alone', () => {
  it('picks, crosses to the text and back, filters, splits, merges, adds, drops and reads on', async () => {
    const { officer, provinceId } = province
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
    const stored = () => officer.see(readPlan, { planId })
    const live = async () => (await stored()).obligations.filter(each => each.state !== 'dropped')
    const page = await officersPage()
    const { keyboard } = page
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key)
    }
    await page.goto(`${product.address}/ke-hoach/${planId}`)
    await page.getByText('Chờ soát').first().waitFor()
    const before = (await live()).length

    /** The duty whose card has the focus. */
    const onCard = async (id?: number): Promise<number> => {
      const holds = (wanted: number | null) => {
        const held = Number(document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? 0)
        return held > 0 && (wanted === null || held === wanted) ? held : false
      }
      return Number(await (await page.waitForFunction(holds, id ?? null)).jsonValue())
    }
    const focused = (selector: string) =>
      page.waitForFunction(within => document.activeElement?.closest(within) != null, selector)

    await press('j')
    const first = await onCard()
    await press('t')
    await focused(`[data-duty~="${first}"]`)
    await press('t')
    await onCard(first)
    await press('Enter')
    await focused('form input')
    await press('Escape')
    await onCard(first)
    expect(await page.getByRole('button', { name: 'Lưu', exact: true }).count()).toBe(0)

    await press('f')
    await focused('[data-filters] input')
    await press('ArrowDown')
    await page.getByRole('option', { name: 'Đã xác nhận' }).waitFor()
    await press('ArrowDown', 'ArrowDown')
    await page.waitForFunction(() => document.querySelector('[data-combobox-selected]') !== null)
    await press('Enter')
    await page.waitForURL(/trang-thai=/)
    await page.getByRole('button', { name: 'Bỏ lọc' }).waitFor()
    await press('Tab', 'Tab', 'Tab', 'Tab')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Bỏ lọc')
    await press('Enter')
    await page.waitForURL(url => !url.search.includes('trang-thai'))

    await press('j')
    const second = await onCard()
    expect(second).not.toBe(first)
    await press('s')
    await focused('[role="dialog"] [aria-pressed="false"]')
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    await focused('[role="dialog"] [aria-pressed="true"]')
    expect(await stumblingBlocks(page)).toEqual([])
    await press('Tab', 'Tab', 'Enter')
    await expect.poll(async () => (await live()).length).toBe(before + 1)
    const part = await onCard()
    await page.getByText('Tách ra').first().waitFor()
    await press('m')
    await expect.poll(async () => (await live()).length).toBe(before)
    await onCard(part)

    const unread = async () => {
      const words = await page.getByText(/Chưa đọc hết: còn \d+ đoạn/).textContent()
      return Number(/\d+/.exec(words ?? '')?.[0])
    }
    const left = await unread()
    await press('n')
    await focused('[data-position][data-standing="unread"]')
    await press('r')
    await expect.poll(unread).toBe(left - 1)
    await expect.poll(async () => (await stored()).read.length).toBe(1)
    await focused('[data-position][data-standing="unread"]')

    await press('a')
    await focused('[role="dialog"] textarea')
    expect(await stumblingBlocks(page)).toEqual([])
    await press('Control+Home', 'Shift+Control+ArrowRight', 'Shift+Control+ArrowRight', 'Enter')
    await expect.poll(async () => (await live()).length).toBe(before + 1)
    const known = new Set(
      (await stored()).obligations.filter(each => each.origin === 'added').map(each => each.id),
    )
    const added = await onCard([...known][0])
    const words = (await stored()).obligations.find(each => each.id === added)?.text ?? ''
    expect(shortPlan).toContain(words)
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(3)

    await press('d')
    await focused('[role="dialog"] textarea')
    await keyboard.type('Không phải nhiệm vụ')
    await press('Enter')
    await expect.poll(async () => (await live()).length).toBe(before)
    await onCard(added)
    const dropped = (await stored()).obligations.find(each => each.id === added)
    expect(dropped).toMatchObject({ state: 'dropped', dropReason: 'Không phải nhiệm vụ' })

    await press('?')
    await page.getByRole('dialog').waitFor()
    await press('Escape')
    await onCard(added)
    await page.context().close()
  })
})

describe('what was done to duties a moment ago', () => {
  it('is taken back: a split, a merger with its lit words, a duty added', async () => {
    const { officer, provinceId } = province
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
    const stored = async () => (await officer.see(readPlan, { planId })).obligations
    const live = async () => (await stored()).filter(each => each.state !== 'dropped')
    const whole = (await live()).map(({ text, dueOn, assignees }) => ({ text, dueOn, assignees }))
    const standing = async () =>
      (await live()).map(({ text, dueOn, assignees }) => ({ text, dueOn, assignees }))
    const page = await officersPage()
    const undo = () => page.getByRole('button', { name: 'Hoàn tác' }).last().click()
    await page.goto(`${product.address}/ke-hoach/${planId}`)
    await page.locator('[data-card]').first().waitFor()

    await page.keyboard.press('j')
    await page.getByRole('button', { name: 'Tách', exact: true }).click()
    await page.getByRole('dialog').locator('[aria-pressed]').nth(3).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tách', exact: true }).click()
    await expect.poll(async () => (await live()).length).toBe(whole.length + 1)
    await undo()
    await expect.poll(standing).toEqual(whole)

    // What the server holds is read anew: a page that has not heard of the last change yet is refused as stale.
    await page.reload()
    const chosen = Number(await page.locator('[data-card][data-open="true"]').getAttribute('data-card'))
    await page.getByRole('button', { name: 'Gộp với nhiệm vụ sau' }).click()
    // They state different days: both are shown, and one of them is chosen.
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /14\/4\/2023/ }).waitFor()
    expect(await dialog.getByRole('radio', { name: /28\/4\/2023/ }).isChecked()).toBe(true)
    expect(await stumblingBlocks(page)).toEqual([])
    await dialog.getByRole('radio', { name: /14\/4\/2023/ }).check()
    await dialog.getByRole('button', { name: 'Gộp', exact: true }).click()
    await expect.poll(async () => (await live()).length).toBe(whole.length - 1)
    await page.locator(`[data-duty~="${chosen}"]`).nth(1).waitFor()
    const dark = () => page.locator(`[data-duty~="${chosen}"]:not([data-chosen])`).count()
    await expect.poll(dark).toBe(0)
    await undo()
    await expect.poll(standing).toEqual(whole)

    await page.reload()
    await page.locator('[data-card]').first().waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm nhiệm vụ' }).click()
    await expect.poll(async () => (await live()).length).toBe(whole.length + 1)
    await undo()
    await expect.poll(standing).toEqual(whole)
    expect((await stored()).find(each => each.origin === 'added')?.dropReason).toBe('Thêm nhầm')
    await page.context().close()
  })
})

describe('the plan’s page at 390 px', () => {
  it('goes from the duties to the text where N and R ask for it, and from words tapped there to their duty', async () => {
    const { officer, provinceId } = province
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
    const page = await officersPage(390)
    await page.goto(`${product.address}/ke-hoach/${planId}`)
    const bar = page.getByRole('progressbar', { name: 'Mức độ đã soát' })
    const settled = async () => Number(await bar.getAttribute('aria-valuenow'))
    await page.locator('[data-card]').first().waitFor()
    const before = await settled()
    await page.keyboard.press('n')
    await page.locator('[data-position][data-standing="unread"]:focus').waitFor()
    await page.keyboard.press('r')
    await expect.poll(settled).toBe(before + 1)

    await page.goto(`${product.address}/ke-hoach/${planId}`)
    await page.locator('[data-card]').first().waitFor()
    await page.keyboard.press('r')
    await page.locator('[data-position][data-standing="unread"]:focus').waitFor()
    await page.keyboard.press('r')
    await expect.poll(settled).toBe(before + 2)

    const words = page.locator('[data-duty]').first()
    const duty = await words.getAttribute('data-duty')
    await words.click()
    await page.locator(`[data-card="${duty}"][data-open="true"]`).waitFor()
    await page.keyboard.press('t')
    await page.locator(`[data-duty~="${duty}"]:focus`).waitFor()

    await page.getByRole('button', { name: 'Xuất', exact: true }).click()
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('shows the whole ring of a tab that has the focus', async () => {
    const { officer, provinceId } = province
    const { planId } = taken(await officer.must(uploadPlan, { unitId: provinceId, text: shortPlan }))
    const page = await officersPage(390)
    await page.goto(`${product.address}/ke-hoach/${planId}`)
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    const outside = await page.evaluate(() => {
      const at = document.activeElement
      if (at === null) return null
      const { outlineOffset, outlineWidth } = getComputedStyle(at)
      return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
    })
    expect(outside).toBe(0)
    await page.context().close()
  })
})
