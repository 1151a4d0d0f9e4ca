import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { launchBrowser } from '../support/browser.ts'
import { type RunningProduct, startOnFreshDatabase } from '../support/runningProduct.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'

const account = { username: 'quantri', password: 'mot-mat-khau-dai' }

let product: RunningProduct
let browser: Browser

/** Both lists of the country are in the house before anybody looks: 14,606 units. */
beforeAll(async () => {
  const clock = () => new Date('2023-04-15T02:00:00Z')
  product = await startOnFreshDatabase(clock)
  const kernel = { db: product.db, clock, policy, followers: new Map() }
  const sender = { token: null, subject: terminal, address: null }
  const input = { sources: shippedSources() }
  await post('setup.administrator', { provinceName: 'UBND tỉnh Nghệ An', name: 'Trần Văn Quản', ...account })
  await performWrite(kernel, nationalImport(), { input, key: randomUUID(), sender })
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const post = (name: string, input: unknown) =>
  fetch(`${product.address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(input),
  })

const enter = async (width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await context.request.post(`${product.address}/api/session.open`, {
    headers: { 'idempotency-key': randomUUID() },
    data: account,
  })
  return page
}

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
    expect(await chosen.getAttribute('aria-level')).toBe('3')
    await page.keyboard.press('ArrowLeft')
    expect(await chosen.getAttribute('aria-level')).toBe('2')
    await page.keyboard.press('ArrowLeft')
    expect(await chosen.getAttribute('aria-expanded')).toBe('false')
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
    expect(page.url()).toContain('ngay=2025-07-01')
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
    await expect.poll(() => chosen.textContent(), { timeout: 30_000 }).toBe('Tỉnh Cà Mau')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Cà Mau' }).waitFor()
    await page.goBack()
    await page.getByRole('tree').waitFor()
    await expect.poll(() => chosen.textContent(), { timeout: 30_000 }).toBe('Tỉnh Cà Mau')
    await expect
      .poll(() => chosen.evaluate(link => link.getBoundingClientRect().top < window.innerHeight))
      .toBe(true)
    expect(await page.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('is searched with the nearest name first, and the arrows lead from the box into the answers and back', async () => {
    const page = await enter(1440)
    await page.goto(`${product.address}/don-vi?ngay=2023-04-15`)
    const box = page.getByLabel('Tìm đơn vị')
    await box.pressSequentially('vinh')
    await page.getByRole('link', { name: 'Thành phố Vinh', exact: true }).waitFor()
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

  it.each([1440, 390])('has no stumbling blocks on the pages of units at %i pixels', async width => {
    const page = await enter(width)
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
      await page.waitForLoadState('networkidle')
      const blocks = await stumblingBlocks(page)
      if (blocks.length > 0) found[path] = blocks
    }
    expect(found).toEqual({})
    await page.context().close()
  })
})

/** Where the keyboard is, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const labels = at instanceof HTMLInputElement ? at.labels : null
    return (at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '').trim()
  })

/** Presses Tab until the keyboard is at what is named so. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let at = 0; at < 120; at += 1) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}`)
}

/** Types a part of a unit's name without accents and takes what is found first. */
const choose = async (page: Page, field: string, typed: string, found: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.type(typed)
  // The list shown before the first letter holds others on top.
  await page.getByRole('option').first().filter({ hasText: found }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** The same backwards. */
const back = async (page: Page, name: string): Promise<void> => {
  for (let at = 0; at < 60; at += 1) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error(`Shift and Tab never come back to ${name}`)
}

const addCommunes = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const fullName of names) {
    const name = fullName.replace('Xã ', '')
    const unit = { parentId: 1, kind: 'area', level: 'commune', name, fullName, shortName: null, code: null }
    const { request } = page.context()
    const made = await request.post(`${product.address}/api/unit.create`, {
      headers: { 'idempotency-key': randomUUID() },
      data: { ...unit, validFrom: '2010-01-01' },
    })
    expect(made.status()).toBe(200)
  }
}

const fill = async (page: Page, field: string, typed: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(typed)
}

describe('the choice of a unit', () => {
  it('never takes another unit than the typed one, however late the answer comes', async () => {
    const page = await enter(1440)
    await addCommunes(page, ['Xã Suối Hai', 'Xã Suối Một'])
    let answer = () => {}
    const held = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route(
      address => address.searchParams.get('phrase') === 'suoi mot',
      async route => {
        await held
        await route.continue()
      },
    )
    await page.goto(`${product.address}/don-vi/su-kien-moi`)
    const field = page.getByRole('combobox', { name: 'Đơn vị thứ 1' })
    await field.pressSequentially('suoi hai')
    await page.getByRole('option').first().filter({ hasText: 'Xã Suối Hai' }).waitFor()
    await field.fill('suoi mot')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('suoi mot')
    answer()
    await page.getByRole('option').first().filter({ hasText: 'Xã Suối Một' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toContain('Xã Suối Một')
    await page.context().close()
  })
})

describe('a merger of two communes and a part of a third', () => {
  it('is entered by keyboard alone, seen before and after, stands on the line of life, and is undone', async () => {
    const page = await enter(1440)
    await addCommunes(page, ['Xã Khe Gỗ', 'Xã Khe Nước', 'Xã Khe Đá'])
    await page.goto(`${product.address}/don-vi/su-kien-moi`)
    await page.getByRole('combobox', { name: 'Đơn vị thứ 1' }).waitFor()
    await tabTo(page, 'Số, ký hiệu')
    await page.keyboard.type('Nghị quyết số 15/NQ-UBTVQH')
    await fill(page, 'Ngày có hiệu lực', '1/4/2023')
    await choose(page, 'Đơn vị thứ 1', 'khe go', 'Xã Khe Gỗ')
    await choose(page, 'Đơn vị thứ 2', 'khe nuoc', 'Xã Khe Nước')
    await tabTo(page, 'Thêm đơn vị')
    await page.keyboard.press('Enter')
    await back(page, 'Đơn vị thứ 3')
    await choose(page, 'Đơn vị thứ 3', 'khe da', 'Xã Khe Đá')
    await tabTo(page, 'Nhập vào')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await fill(page, 'Chuyển đi', '250')
    await fill(page, 'Giữ lại', '750')
    await fill(page, 'Tên đầy đủ mới', 'Phường Ba Khe')
    const preview = page.getByRole('region', { name: 'Sự kiện này sẽ' })
    for (const line of [
      'Xã Khe Gỗ thôi tồn tại',
      /Phường Ba Khe bắt đầu, trực thuộc UBND tỉnh Nghệ An/,
      'Toàn bộ Xã Khe Gỗ, Xã Khe Nước nhập vào Phường Ba Khe',
      'Xã Khe Đá: giữ lại 75 %; 25 % chuyển cho Phường Ba Khe',
      'Không đợt tổng kết nào đang mở bị ảnh hưởng.',
    ])
      await preview.getByText(line).waitFor()
    await tabTo(page, 'Ghi sự kiện')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/don-vi\/su-kien\/\d+/)
    await page.getByText('Đã ghi sự kiện').waitFor()
    expect(await stumblingBlocks(page)).toEqual([])
    await page.getByRole('link', { name: /Phường Ba Khe bắt đầu/ }).click()
    await page.getByRole('heading', { name: 'Phường Ba Khe', level: 1 }).waitFor()
    await page.getByRole('link', { name: /Nghị quyết số 15/ }).click()
    await page.getByRole('button', { name: 'Hoàn tác sự kiện' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Sự kiện này đã hoàn tác').waitFor()
    const { request } = page.context()
    const found = await request.get(`${product.address}/api/unit.search?phrase=khe`)
    const { units }: { units: { fullName: string }[] } = await found.json()
    const names = units.map(({ fullName }) => fullName)
    expect(names).toEqual(expect.arrayContaining(['Xã Khe Gỗ', 'Xã Khe Nước', 'Xã Khe Đá']))
    expect(names).not.toContain('Phường Ba Khe')
    await page.context().close()
  })

  it('keeps what was entered when it is refused or left, and leads from each line of the summary to its field', async () => {
    const page = await enter(390)
    await page.goto(`${product.address}/don-vi/su-kien-moi?loai=rename`)
    await page.getByLabel('Số, ký hiệu').fill('Nghị quyết số 16/NQ-HĐND')
    await page.getByRole('button', { name: 'Ghi sự kiện' }).click()
    const summary = page.getByRole('alert')
    await summary.getByText('Chọn đơn vị.').click()
    expect(await focused(page)).toContain('Đơn vị')
    // In 2023 the lists already know that the commune ends in 2025.
    await page.keyboard.type('xa hung hoa vinh')
    await page.getByRole('option').first().filter({ hasText: 'Hưng H' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByLabel('Tên đầy đủ mới').fill('Xã Hưng Hòa Mới')
    await page.getByRole('button', { name: 'Ghi sự kiện' }).click()
    await summary
      .getByText(/đã có thay đổi từ ngày/)
      .first()
      .waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByLabel('Tên đầy đủ mới').waitFor()
    expect(await page.getByLabel('Tên đầy đủ mới').inputValue()).toBe('Xã Hưng Hòa Mới')
    expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('Nghị quyết số 16/NQ-HĐND')
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })
})
