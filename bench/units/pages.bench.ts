import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { openApplication } from '../../server/application.ts'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import { performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { launchBrowser } from '../../test/support/browser.ts'
import { line, median, onThrowawayDatabase } from '../measure.ts'

/**
 * `npm run bench:units-pages`: the tree of the whole country as a person meets it in a real browser, from the key to
 * the picture; the median of seven runs, each on a page that has seen nothing yet. The floor is the way of one small
 * read from the same page to the server and back to the screen.
 */
const runs = Number(process.env['RUNS'] ?? 7)
const account = { username: 'quantri', password: 'mot-mat-khau-dai' }
const pages = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Milliseconds in the page from now until a condition holds there and has been painted. */
const untilPainted = (page: Page, condition: string): Promise<number> =>
  page.evaluate(
    `new Promise((done, failed) => {
      const holds = () => ${condition}
      const look = () => {
        if (holds()) requestAnimationFrame(() => setTimeout(() => done(performance.now() - window.pressedAt)))
        else if (performance.now() - window.pressedAt > 30_000) failed(new Error(holds.toString()))
        else requestAnimationFrame(look)
      }
      look()
    })`,
  )

/** Remembers when the key of the next step reached the page. */
const watchKeys = async (page: Page): Promise<void> => {
  await page.addInitScript(`addEventListener('keydown', event => { window.pressedAt = event.timeStamp }, true)
    window.pressedAt = 0`)
}

const press = async (page: Page, key: string, condition: string): Promise<number> => {
  await page.keyboard.press(key)
  return untilPainted(page, condition)
}

const rows = (level: number) => `document.querySelectorAll('[role=treeitem][aria-level="${level}"]').length`
const says = (words: string) => `document.querySelector('main').textContent.includes('${words}')`
const answered = (phrase: string) =>
  `performance.getEntriesByType('resource').some(each => each.responseEnd > 0 && each.name.includes('phrase=${phrase.replaceAll(' ', '+')}&'))`

const opened = async (browser: Browser, address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  await watchKeys(page)
  await context.request.post(`${address}/api/session.open`, {
    headers: { 'idempotency-key': randomUUID() },
    data: account,
  })
  return page
}

interface Times {
  readonly cold: number[]
  readonly warm: number[]
  readonly expand: number[]
  readonly letters: number[]
  readonly day: number[]
  readonly floor: number[]
}

const walk = async (page: Page, address: string, times: Times): Promise<void> => {
  const tree = `${address}/don-vi?ngay=2025-03-01`
  await page.goto(tree, { waitUntil: 'commit' })
  times.cold.push(await untilPainted(page, `${rows(1)} > 5`))
  await page.waitForLoadState('networkidle')
  await page.goto(tree, { waitUntil: 'commit' })
  times.warm.push(await untilPainted(page, `${rows(1)} > 5`))
  await page.waitForLoadState('networkidle')
  times.floor.push(
    await page.evaluate(`new Promise(done => {
      const began = performance.now()
      fetch('/api/unit.changeDays').then(answer => answer.json()).then(() =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))))
    })`),
  )
  await page.getByRole('tree').focus()
  await page.keyboard.press('Home')
  times.expand.push(await press(page, 'ArrowRight', `${rows(2)} > 5`))
  await page.getByRole('slider').focus()
  times.day.push(await press(page, 'ArrowRight', `${says('3.321')} && ${says('Phường Ba Đình')}`))
  await page.getByLabel('Tìm đơn vị').focus()
  let typed = ''
  for (const letter of 'quang trung vinh') {
    typed += letter
    const time = await press(
      page,
      letter === ' ' ? 'Space' : letter,
      letter === ' ' ? 'true' : answered(typed),
    )
    if (letter !== ' ') times.letters.push(time)
  }
}

const measure = async (connectionString: string): Promise<void> => {
  const clock = () => new Date()
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const kernel = { db: openDatabase(pool), clock, policy, followers: new Map() }
  const sender = { token: null, subject: terminal, address: null }
  await performWrite(kernel, nationalImport(), {
    input: { sources: shippedSources() },
    key: randomUUID(),
    sender,
  })
  await kernel.db.destroy()
  const log = (words: Record<string, unknown>) => console.error(words)
  const application = await openApplication({
    ...{ connectionString, clock, pages, log },
    ...{ secureCookies: false, trustProxy: false },
  })
  const address = await application.server.listen({ port: 0, host: '127.0.0.1' })
  await fetch(`${address}/api/setup.administrator`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ provinceName: 'UBND tỉnh Nghệ An', name: 'Trần Văn Quản', ...account }),
  })
  const browser = await launchBrowser()
  const times: Times = { cold: [], warm: [], expand: [], letters: [], day: [], floor: [] }
  try {
    for (let at = 0; at < runs; at += 1) {
      const page = await opened(browser, address)
      await walk(page, address, times)
      await page.context().close()
    }
  } finally {
    await browser.close()
    await application.close()
  }
  const floor = median(times.floor)
  line('floor: one small read, drawn', floor, floor)
  line('the tree, first visit of a browser', median(times.cold), floor)
  line('the tree, next visit', median(times.warm), floor)
  line('opening a province', median(times.expand), floor)
  line('search, each letter', median(times.letters), floor)
  line('search, the slowest letter', Math.max(...times.letters), floor)
  line('the national map on another day', median(times.day), floor)
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`)
}

await onThrowawayDatabase(measure)
