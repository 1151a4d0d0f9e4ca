import type { Page } from 'playwright-core'

/** To the next section of a report; not before it is there is anything typed in it. */
export const goOn = async (page: Page, heading: string): Promise<void> => {
  await page.getByText('Mục sau').first().click()
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
}

/** Puts a file to the section; the editor has an input of its own, which takes pictures only. */
export const attach = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const input = page.locator('input[type=file][accept*=pdf]')
  await input.setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByText(name).first().waitFor()
}
