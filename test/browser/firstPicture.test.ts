import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentOf, readReport, saveSection } from '../../domain/report/index.ts'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { launchBrowser } from '../support/browser.ts'

let stage: Stage
let browser: Browser
let context: BrowserContext

/** A picture of one dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const picture = { name: 'rung-moi.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') }

const written = 'Đã trồng 1.000 cây.\n- Keo ở vùng cao\n- Thông ở ven suối'

beforeAll(async () => {
  stage = await openStage()
  const section = { reportId: stage.reportId, section: '1', content: contentOf(written), revision: 0 }
  await stage.reporter.must(saveSection, section)
  browser = await launchBrowser()
  context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, locale: 'vi-VN' },
    serviceWorkers: 'block',
  })
  const door = await context.newPage()
  await stage.signIn({ page: door })
  await door.close()
})

afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

/** Files whose address fits come only when the test lets them; everything else at once. */
const held = async (page: Page, files: RegExp): Promise<() => void> => {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(files, async route => {
    await released
    await route.continue()
  })
  return release
}

const open = async (files: RegExp) => {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const release = await held(page, files)
  await page.goto(`${stage.address}/bao-cao/${stage.reportId}`, { waitUntil: 'commit' })
  return { page, release }
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Nội dung mục/ })

const tops = async (page: Page): Promise<number[]> => {
  const all = [page.locator('h1'), page.locator('h2').first(), page.getByText('Đã trồng 1.000 cây.').first()]
  return Promise.all(all.map(async each => Math.round((await each.boundingBox())?.y ?? -1)))
}

/** What the server holds of the first section, once it is what is waited for. */
const eventually = async (wanted: string[]): Promise<void> => {
  const texts = async () => {
    const { sections } = await stage.reporter.see(readReport, { reportId: stage.reportId })
    const blocks = sections.find(({ section }) => section === '1')?.content.blocks ?? []
    return blocks.map(block => ('text' in block ? block.text : block.kind))
  }
  await expect.poll(texts).toEqual(wanted)
}

describe('a report over a weak line', () => {
  it('is there to be read before any script has come, and the page takes its place without moving it', async () => {
    const { page, release } = await open(/\/assets\/.*\.js$/)
    await page.getByText('Thông ở ven suối').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Báo cáo của Huyện Núi Xanh')
    expect(await page.getByText('Nêu kết quả trong 5 năm.').isVisible()).toBe(true)
    expect(await field(page).count()).toBe(0)
    const painted = await tops(page)
    release()
    await field(page).waitFor()
    const drawn = await tops(page)
    for (const [at, top] of painted.entries()) expect(Math.abs(top - (drawn[at] ?? 0))).toBeLessThanOrEqual(3)
    expect(await page.getByText('Thông ở ven suối').count()).toBe(1)
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved)
    expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.1)
    await page.close()
  })

  it('takes every letter before the editor has come, and the editor goes on in the middle of the word', async () => {
    const { page, release } = await open(/\/assets\/rich-text-.*\.js$/)
    await field(page).waitFor()
    await page.getByText('Đã trồng 1.000 cây.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Cây sống ')
    await eventually(['Đã trồng 1.000 cây. Cây sống', 'Keo ở vùng cao', 'Thông ở ven suối'])
    await page.keyboard.press('Enter')
    await page.keyboard.type('Xã Khe Mây tr')
    release()
    await page.locator('.ProseMirror').waitFor()
    await page.keyboard.type('ồng thêm.')
    await eventually([
      ...['Đã trồng 1.000 cây. Cây sống', 'Xã Khe Mây trồng thêm.'],
      ...['Keo ở vùng cao', 'Thông ở ven suối'],
    ])
    await page.close()
  })

  it('does what a tool was pressed for, and cleans what was pasted, once the editor is there', async () => {
    const { page, release } = await open(/\/assets\/rich-text-.*\.js$/)
    await field(page).waitFor()
    await page.getByText('Thông ở ven suối').click()
    await page.keyboard.press('End')
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<p><b>, dán vào</b></p>')
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
    await page.getByRole('button', { name: 'Bảng' }).click()
    release()
    await page.locator('.ProseMirror table').waitFor()
    await page.locator('.ProseMirror').getByText('dán vào').waitFor()
    await page.close()
  })

  it('says that a picture waits for the editor where the line is gone first, and takes it once there is one', async () => {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    let reached = false
    await page.route(/\/assets\/rich-text-.*\.js$/, route => (reached ? route.continue() : route.abort()))
    await page.goto(`${stage.address}/bao-cao/${stage.reportId}?muc=2`)
    await field(page).click()
    await page.keyboard.type('Rừng mới trồng:')
    await page.locator('[role=toolbar] input[type=file]').setInputFiles(picture)
    await page.getByText(/^Đang chờ mạng để mở đủ công cụ soạn thảo/).waitFor()
    reached = true
    await page.locator('.ProseMirror').getByLabel('Chữ thay hình: hình này cho thấy gì').waitFor()
    await page.locator('.ProseMirror').getByText('Rừng mới trồng:').waitFor()
    await page.close()
  })
})
