import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '../../../domain/org/index.ts'
import { launchBrowser, patience } from '../../support/browser.ts'
import { type RunningProduct, startOnFreshDatabase } from '../../support/runningProduct.ts'
import { look, watch } from './look.ts'
import { placesIn } from './places.ts'
import { readScan } from './scan.ts'
import { type Visit, visitsOf } from './visits.ts'

/** People looking at the same time; each at one page after the other. */
const together = 3
const widths = [1440, 390] as const
const samplePassword = 'tongket-mau'
const firstRun = '/bat-dau'

let product: RunningProduct
let browser: Browser
let visits: Readonly<Record<string, readonly Visit[]>>
let firstRunFaults: string[]

/** The addresses as the router has them; a page that is added there is in this list. */
const routes = async (): Promise<readonly string[]> => {
  const { doorPages, deskPages } = (await import(
    /* @vite-ignore */ new URL('../../../web/shell/addresses.ts', import.meta.url).href
  )) as Record<'doorPages' | 'deskPages', readonly { readonly path: string }[]>
  return [...doorPages, ...deskPages].map(({ path }) => path)
}

const signIn = async ({ request }: BrowserContext, username: string): Promise<void> => {
  const data = { username, password: samplePassword }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  await request.post(`${product.address}/api/${openSession.name}`, { data, headers })
}

const openPage = async (as: string | null, width: number): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  if (as !== null) await signIn(context, as)
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  return page
}

/** All that one person looks at, at one width. */
const walk = async (as: string | null, all: readonly Visit[], width: number): Promise<string[]> => {
  const page = await openPage(as, width)
  const onlooker = watch(page, width)
  const faults: string[] = []
  for (const visit of all) {
    const found = await look(onlooker, product.address, visit).catch((error: Error) => [
      `${as} ${visit.at} at ${width}: ${error.message}`,
    ])
    faults.push(...found)
  }
  await page.context().close()
  return faults
}

beforeAll(async () => {
  product = await startOnFreshDatabase()
  browser = await launchBrowser()
  // Before there is anything, as only then can it be seen.
  firstRunFaults = (
    await Promise.all(widths.map(width => walk(null, [{ as: null, at: firstRun }], width)))
  ).flat()
  await product.openSample()
  const places = placesIn(product.db)
  const officer = await browser.newContext()
  await signIn(officer, 'congan1')
  await readScan(officer.request, product, await places.unit('40'))
  await officer.close()
  visits = { ...(await visitsOf(places)), [firstRun]: [] }
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

describe('every page of the product', () => {
  it('has an example in the sample, and every example is of a page there is', async () => {
    expect(Object.keys(visits).sort()).toEqual([...(await routes())].sort())
  })

  it('the first page of an empty installation', () => {
    expect(firstRunFaults).toEqual([])
  })

  it.each(widths)(
    'at %i px has nothing a screen reader stumbles over, no error, and fits',
    async width => {
      const all = Object.values(visits).flat()
      const waiting = [...new Set(all.map(({ as }) => as))]
        .map(who => ({ who, visits: all.filter(({ as }) => as === who) }))
        .sort((a, b) => b.visits.length - a.visits.length)
      const faults: string[] = []
      const takeNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          faults.push(...(await walk(next.who, next.visits, width)))
      }
      await Promise.all(Array.from({ length: together }, takeNext))
      expect(faults.sort()).toEqual([])
    },
    900_000,
  )
})
