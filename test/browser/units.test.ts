import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningProduct } from '../support/runningProduct.ts'
import { asked, settle } from '../support/settled.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'
import { type Country, startCountry } from './country.ts'

let country: Country
let product: RunningProduct
beforeAll(async () => {
  country = await startCountry()
  product = country.product
})
afterAll(() => country?.close())

const enter = (width: number): Promise<Page> => country.enter(width)

describe('the tree of the whole country', () => {
  it('opens drawn as far as it is seen, and is walked by keyboard alone down to a commune and its page', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const tree = page.getByRole('tree')
    await tree.waitFor()
    await page.getByText(/10\.599/).waitFor()
    expect(await page.getByRole('treeitem').count()).toBeLessThan(80)
    await tree.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('treeitem', { level: 2 }).first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('treeitem', { level: 3 }).first().waitFor()
    await page.keyboard.press('ArrowRight')
    const chosen = page.locator('[role=treeitem][aria-selected=true]')
    await expect.poll(() => chosen.getAttribute('aria-level')).toBe('3')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => chosen.getAttribute('aria-level')).toBe('2')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => chosen.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/don-vi\/\d+/)
    await page.context().close()
  })

  it('is searched as one types, without accents, in names and the unit above', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    await page.getByLabel('Tìm đơn vị').pressSequentially('quang trung vinh')
    await page.getByRole('link', { name: 'Phường Quang Trung', exact: true }).first().waitFor()
    await page.context().close()
  })

  it('is taken to another day by the arrows on the slider: 34 provinces and 3.321 communes', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('End')
    await page.getByText(/3\.321/).waitFor()
    await page.waitForURL(/ngay=2025-07-01/)
    await page.keyboard.press('Home')
    await page.getByText(/10\.599/).waitFor()
    await page.context().close()
  })

  it('is gone through by letters and whole levels, and is as it was on the way back from a unit', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const tree = page.getByRole('tree')
    await tree.waitFor()
    await tree.focus()
    await page.keyboard.press('*')
    await page.getByRole('treeitem', { level: 2 }).first().waitFor()
    await page.keyboard.type('ca mau')
    const chosen = page.locator('[role=treeitem][aria-selected=true]').getByRole('link')
    // Seven hundred districts come between it and the top meanwhile.
    await page.waitForLoadState('networkidle')
    await expect.poll(() => chosen.textContent()).toBe('Tỉnh Cà Mau')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Cà Mau' }).waitFor()
    await page.goBack()
    await page.getByRole('tree').waitFor()
    await expect.poll(() => chosen.textContent()).toBe('Tỉnh Cà Mau')
    await expect
      .poll(() => chosen.evaluate(link => link.getBoundingClientRect().top < window.innerHeight))
      .toBe(true)
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('is as it was also when one turns around before the page of the unit has come', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const tree = page.getByRole('tree')
    await tree.waitFor()
    await tree.focus()
    await page.keyboard.press('End')
    const last = page.getByRole('treeitem').last()
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true')
    const left = await page.evaluate(() => window.scrollY)
    expect(left).toBeGreaterThan(0)
    // A weak line: the code of the next page does not come, only its skeleton stands there.
    await page.route('**/assets/*.js', () => undefined)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/don-vi\/\d+/)
    await tree.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(left)
    await page.goBack()
    await tree.waitFor()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left)
    await page.context().close()
  })

  it('is searched with the nearest name first, and the arrows lead from the box into the answers and back', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const open = asked(page)
    const box = page.getByLabel('Tìm đơn vị')
    await box.pressSequentially('vinh')
    // What “vin” found stays until the answer to “vinh” is there.
    const first = page
      .getByRole('list')
      .filter({ has: page.locator('mark') })
      .getByRole('link')
      .first()
    await expect.poll(() => first.textContent()).toBe('Thành phố Vinh')
    await settle(page, open)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thành phố Vinh')
    await page.keyboard.press('ArrowUp')
    expect(await box.evaluate(field => field === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it.each([1440, 390])(
    'tells the life of a unit with its days, its heir and its share at %i pixels',
    async width => {
      const page = await enter(width)
      const asked = `${product.address}/api/unit.search?phrase=16681&onDay=2023-04-15`
      const found: { units: { id: number }[] } = await (await page.context().request.get(asked)).json()
      await page.goto(`${product.address}/don-vi/${found.units[0]?.id}`)
      await page.getByText('đến hết 30/6/2025').last().waitFor()
      const line = page.getByRole('listitem').filter({ hasText: 'Thôi tồn tại, nhập vào đơn vị khác' })
      expect(await line.locator('time').textContent()).toBe('01/7/2025')
      const heirs = line.getByRole('list', { name: 'Đơn vị kế thừa' }).getByRole('listitem')
      expect(await heirs.allInnerTexts()).toEqual([
        expect.stringMatching(/^Phường Thành Vinh\s+16681 · toàn bộ$/),
      ])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await page.context().close()
    },
  )

  it('has its open questions answered from the keyboard, with what the lists let one suppose, and taken back', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi/cau-hoi`)
    const left = page.getByText(/^Còn [\d.]+ câu hỏi/)
    await left.waitFor()
    const before = (await left.textContent()) ?? ''
    await page.getByLabel('Tìm trong bảng').fill('Xã Diễn Quảng')
    const field = page.getByRole('combobox', { name: 'Đơn vị kế thừa của Xã Diễn Quảng' })
    await page.getByText(/“Xã Diễn Hạnh” đổi thành “Xã Hạnh Quảng”, thêm chữ “Quảng”/).waitFor()
    await field.fill('hanh quang')
    await page.getByRole('option', { name: 'Xã Hạnh Quảng' }).first().waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.getByLabel(/^Căn cứ chung/).fill('NQ 1243')
    await page.getByRole('button', { name: 'Ghi 1 câu trả lời' }).click()
    await page.getByText('Đã trả lời (1)').click()
    await page.getByText(/căn cứ: NQ 1243/).waitFor()
    await page.getByText(before, { exact: true }).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Hoàn tác: Xã Diễn Quảng' }).click()
    await page.getByText(/Đã hoàn tác 1 câu trả lời/).waitFor()
    await field.waitFor()
    await page.getByText(before, { exact: true }).waitFor()
    await page.context().close()
  })

  it.each([1440, 390])('has no stumbling blocks on the pages of units at %i pixels', async width => {
    const page = await enter(width)
    const open = asked(page)
    const found: Record<string, readonly string[]> = {}
    for (const path of [
      '/don-vi',
      '/don-vi?tim=vinh',
      '/don-vi/1',
      '/don-vi/su-kien-moi?don-vi=1',
      '/don-vi/cau-hoi',
      '/don-vi/nhap-tep',
      '/don-vi/nhom',
    ]) {
      await page.goto(product.address + path)
      await settle(page, open)
      const blocks = await stumblingBlocks(page)
      if (blocks.length > 0) found[path] = blocks
    }
    expect(found).toEqual({})
    await page.context().close()
  })
})
