import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { performWrite } from '../../server/http/kernel.ts'
import { nationalImport, policy, shippedSources, terminal } from '../../server/org/index.ts'
import { launchBrowser, patience } from '../support/browser.ts'
import { type RunningProduct, startOnFreshDatabase } from '../support/runningProduct.ts'

const account = { username: 'quantri', password: 'mot-mat-khau-dai' }

export interface Country {
  readonly product: RunningProduct
  /** A page of that width, with the administrator signed in. */
  readonly enter: (width: number) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Both lists of the country are in the house before anybody looks: 14,606 units. */
export const startCountry = async (): Promise<Country> => {
  const clock = () => new Date('2023-04-15T02:00:00Z')
  const product = await startOnFreshDatabase(clock)
  const post = (name: string, input: unknown) =>
    fetch(`${product.address}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(input),
    })
  await post('setup.administrator', { provinceName: 'UBND tỉnh Nghệ An', name: 'Trần Văn Quản', ...account })
  const kernel = { db: product.db, clock, policy, followers: new Map() }
  const sender = { token: null, subject: terminal, address: null }
  const input = { sources: shippedSources() }
  await performWrite(kernel, nationalImport(), { input, key: randomUUID(), sender })
  const browser = await launchBrowser()
  return {
    product,
    enter: async width => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      await context.request.post(`${product.address}/api/session.open`, {
        headers: { 'idempotency-key': randomUUID() },
        data: account,
      })
      return page
    },
    close: async () => {
      await browser.close()
      await product.close()
    },
  }
}
