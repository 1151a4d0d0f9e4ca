import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, openApplication } from '../../server/application.ts'
import { performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { findBrowser } from '../support/browser.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

const pages = fileURLToPath(new URL('../../dist/web', import.meta.url))
const account = { username: 'quantri', password: 'mot-mat-khau-dai' }

let database: FreshDatabase
let application: Application
let browser: Browser
let address: string

/** Both lists of the country are in the house before anybody looks: 14,606 units. */
beforeAll(async () => {
  database = await freshDatabase()
  const clock = () => new Date('2023-04-15T02:00:00Z')
  const kernel = { db: database.db, clock, policy, followers: new Map() }
  const sender = { token: null, subject: terminal, address: null }
  const input = { sources: shippedSources() }
  const { connectionString } = database
  const log = (line: unknown) => console.error(line)
  application = await openApplication({
    connectionString,
    clock,
    secureCookies: false,
    trustProxy: false,
    pages,
    log,
  })
  address = await application.server.listen({ port: 0, host: '127.0.0.1' })
  await post('setup.administrator', { provinceName: 'UBND tỉnh Nghệ An', name: 'Trần Văn Quản', ...account })
  await performWrite(kernel, nationalImport(), { input, key: randomUUID(), sender })
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await application?.close()
  await database?.drop()
})

const post = (name: string, input: unknown) =>
  fetch(`${address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(input),
  })

const enter = async (width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await context.request.post(`${address}/api/session.open`, {
    headers: { 'idempotency-key': randomUUID() },
    data: account,
  })
  return page
}

const stumblingBlocks = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)
  })
}

describe('the tree of the whole country', () => {
  it('opens drawn as far as it is seen, and is walked by keyboard alone down to a commune and its page', async () => {
    const page = await enter(1440)
    await page.goto(`${address}/don-vi?ngay=2023-04-15`)
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
    await page.goto(`${address}/don-vi?ngay=2023-04-15`)
    await page.getByLabel('Tìm đơn vị').pressSequentially('quang trung vinh')
    await page.getByRole('link', { name: 'Phường Quang Trung', exact: true }).first().waitFor()
    await page.context().close()
  })

  it('is taken to another day by the arrows on the slider: 34 provinces and 3.321 communes', async () => {
    const page = await enter(1440)
    await page.goto(`${address}/don-vi?ngay=2023-04-15`)
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('End')
    await page.getByText(/3\.321/).waitFor()
    expect(page.url()).toContain('ngay=2025-07-01')
    await page.keyboard.press('Home')
    await page.getByText(/10\.599/).waitFor()
    await page.context().close()
  })

  it.each([1440, 390])('has no stumbling blocks on the pages of units at %i pixels', async width => {
    const page = await enter(width)
    const found: Record<string, readonly string[]> = {}
    for (const path of [
      '/don-vi',
      '/don-vi?tim=vinh',
      '/don-vi/1',
      '/don-vi/1?nhap=1',
      '/don-vi/cau-hoi',
      '/don-vi/nhap-tep',
      '/don-vi/nhom',
    ]) {
      await page.goto(address + path)
      await page.waitForLoadState('networkidle')
      const blocks = await stumblingBlocks(page)
      if (blocks.length > 0) found[path] = blocks
    }
    expect(found).toEqual({})
    await page.context().close()
  })
})
