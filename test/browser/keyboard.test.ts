import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSubmission, setFilingRule } from '../../domain/report/index.ts'
import { openStage, type Stage } from '../fault/offline/stage.ts'
import { type KillableBrowser, startBrowser } from '../fault/offline/writer.ts'
import { stumblingBlocks } from '../support/stumblingBlocks.ts'

const unit = 'Huyện Núi Xanh'
const password = 'mot-mat-khau-dai'
let stage: Stage
let browser: KillableBrowser

beforeAll(async () => {
  stage = await openStage()
  const { campaign } = stage
  await stage.officer.must(setFilingRule, { campaignId: campaign.campaignId, leaderSigns: true })
  await campaign.enter('lanh-dao', unit, 'leader')
  browser = await startBrowser(stage.profile)
})

afterAll(async () => {
  await browser?.kill()
  await stage?.close()
})

/** Where the keyboard is: what a screen reader would say of it. */
const nameOfFocused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return ''
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
    const label = at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? ''
    return label.replace(/\s+/g, ' ').trim()
  })

/**
 * Presses Tab until the keyboard is at what is named so; fails where Tab never comes there. What is not on the page yet
 * may come at the next round.
 */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const passed: string[] = []
  for (let at = 0; at < 600; at += 1) {
    const focused = await nameOfFocused(page)
    if (name.test(focused)) return
    passed.push(focused)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}; it passed ${passed.join(' | ')}`)
}

const pressAt = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

const enter = async (page: Page, username: string): Promise<void> => {
  await page.goto(`${stage.address}/dang-nhap`)
  await page.getByLabel('Tên đăng nhập').waitFor()
  await tabTo(page, /^Tên đăng nhập/)
  await page.keyboard.type(username)
  await tabTo(page, /^Mật khẩu/)
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
}

/** WCAG, and the good practice that Lighthouse takes too. */
const judging = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }

/** Words of the section that is shown; Escape leaves the editor, in which Tab belongs to tables and lists. */
const writeSection = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('textbox', { name: /^Nội dung mục/ }).waitFor()
  await tabTo(page, /^Nội dung mục/)
  await page.keyboard.type(words)
  await page.keyboard.press('Escape')
}

const cell = (indicator: string, period: string) => new RegExp(`${indicator}.*${period}`)

describe('a report by keyboard alone', () => {
  it('goes from sign-in over words, figures, a file and a check to the leader', async () => {
    const { page } = browser
    await enter(page, 'bao-cao')
    await pressAt(page, /^Mở báo cáo/)
    await writeSection(page, 'Huyện đã trồng cây ở cả hai vùng.')
    await tabTo(page, cell('Cây đã trồng', '2022'))
    await page.keyboard.type('100')
    await page.keyboard.press('Enter')
    await expect.poll(() => nameOfFocused(page)).toMatch(cell('cây còn sống', '2022'))
    await page.keyboard.type('120')
    const chooser = page.waitForEvent('filechooser')
    await pressAt(page, /^[Cc]họn tệp/)
    const file = {
      name: 'bien-ban.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 biên bản'),
    }
    await (await chooser).setFiles(file)
    await page.getByText('bien-ban.pdf').first().waitFor()
    expect(await stumblingBlocks(page, judging)).toEqual([])
    await pressAt(page, /^Mục sau/)
    await page.getByRole('heading', { name: /^2\. Khó khăn/ }).waitFor()
    await writeSection(page, 'Thiếu cây giống vào vụ xuân.')
    await pressAt(page, /^Mục sau/)
    await page.getByRole('heading', { name: /^3\. Kiến nghị/ }).waitFor()
    await pressAt(page, /^Kiểm tra và gửi/)
    await page.getByLabel('Vì sao số này đúng').first().waitFor()
    expect(await stumblingBlocks(page, judging)).toEqual([])
    await tabTo(page, /^Vì sao số này đúng/)
    await page.keyboard.type('Gồm cả cây trồng năm trước.')
    await page.getByText('Trình lãnh đạo duyệt gửi').waitFor()
    await pressAt(page, /^Trình lãnh đạo duyệt gửi/)
    await page.getByText(/trình lãnh đạo lúc/).waitFor()
  })

  it('is signed by the leader, and the receipt is there', async () => {
    const { page, context } = browser
    await context.clearCookies()
    await enter(page, 'lanh-dao')
    await page.goto(`${stage.address}/bao-cao/${stage.reportId}`)
    await page.getByText('Duyệt và gửi').first().waitFor()
    expect(await stumblingBlocks(page, judging)).toEqual([])
    await pressAt(page, /^Duyệt và gửi/)
    await page.getByText('Biên nhận').first().waitFor()
    expect(await stumblingBlocks(page, judging)).toEqual([])
    const at = { reportId: stage.reportId, version: 1 }
    const { figures, explanations, attachments } = await stage.officer.see(readSubmission, at)
    expect(figures.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['alive', '120'],
      ['planted', '100'],
    ])
    expect(explanations.map(({ text }) => text)).toEqual(['Gồm cả cây trồng năm trước.'])
    expect(attachments.map(({ name }) => name)).toEqual(['bien-ban.pdf'])
  })
})
