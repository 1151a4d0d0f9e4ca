import type { Page } from 'playwright-core'

/** Counts what the page still asks the server for; the live feed never ends and is left out. */
export const asked = (page: Page): (() => number) => {
  const open = new Set<object>()
  page.on('request', request => {
    if (request.url().includes('/api/') && !request.url().includes('/api/live')) open.add(request)
  })
  page.on('requestfinished', request => void open.delete(request))
  page.on('requestfailed', request => void open.delete(request))
  return () => open.size
}

/** Until the page has its heading, nothing is on its way and nothing of a skeleton is left, three looks in a row. */
export const settle = async (page: Page, open: () => number): Promise<void> => {
  await page.locator('h1').first().waitFor()
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(60)
    quiet = open() === 0 && (await page.locator('.mantine-Skeleton-root').count()) === 0 ? quiet + 1 : 0
  }
}
