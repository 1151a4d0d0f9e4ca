import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningProduct } from '../support/runningProduct.ts'
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
    await expect.poll(() => field.inputValue()).toContain('Xã Suối Một')
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
    await page.getByRole('option').first().waitFor()
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
    await page.goto(`${product.address}/don-vi/su-kien-moi?loai=abolish`)
    await page.getByLabel('Số, ký hiệu').fill('Nghị quyết số 16/NQ-HĐND')
    await page.getByRole('button', { name: 'Ghi sự kiện' }).click()
    const summary = page.getByRole('alert')
    await summary.getByText('Chọn đơn vị.').click()
    await expect.poll(() => focused(page)).toContain('Đơn vị')
    // In 2023 the lists already know that the commune stands until 2024 and longer: nothing can end it before.
    await page.keyboard.type('xa hung hoa vinh')
    await page.getByRole('option').first().filter({ hasText: 'Hưng H' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ghi sự kiện' }).click()
    await summary
      .getByText(/Theo danh mục cả nước, “.*Hưng Hòa” còn như hiện nay/)
      .first()
      .waitFor()
    // The draft is kept a moment after the last stroke.
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Hưng Hòa'))
    await page.reload()
    await expect.poll(() => page.getByLabel('Số, ký hiệu').inputValue()).toBe('Nghị quyết số 16/NQ-HĐND')
    const chosen = () =>
      page.locator('input').evaluateAll(all => all.map(each => (each as HTMLInputElement).value))
    await expect.poll(async () => (await chosen()).join(' ')).toContain('Hưng Hòa')
    expect(await stumblingBlocks(page)).toEqual([])
    await page.context().close()
  })
})
