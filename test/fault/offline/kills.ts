import { plainText, readReport } from '../../../domain/report/index.ts'
import { type HeldShell, heldShell } from './shell.ts'
import type { Stage } from './stage.ts'
import { type KillableBrowser, setLine, startBrowser } from './writer.ts'

/** What one killed browser had said and what was there afterwards. */
export interface Kill {
  readonly line: 'none' | 'slow' | 'free'
  /** Typed without a look at what is kept; otherwise the last letter came only once all before it were. */
  readonly hurried: boolean
  /** Everything typed since the first kill. */
  readonly typed: string
  /** What the page had acknowledged as kept (on this machine or the server) before the kill. */
  readonly acknowledged: string
  /** What stood in the editor after the browser was started again. */
  readonly found: string
  /** How the page came up again: at once, after another try, or, its shell lost with the browser, with the line only. */
  readonly opened: Opened
  /** What the browser held of the site where the page did not come at once. */
  readonly held: HeldShell | null
}

interface Back {
  readonly opened: Opened
  readonly held: HeldShell | null
}

type Opened = 'at once' | 'again' | 'with the line'

/** The section's words, in the field that is there first as in the editor that takes them over. */
const written = '[role="textbox"][contenteditable="true"]'

/** In milliseconds; waited for only where a letter was lost. */
const takingUp = 10_000

const letters = 'abcdefghijklmnopqrstuvwxyz'
const editorOf = ({ page }: KillableBrowser) => page.getByRole('textbox', { name: /^Nội dung mục/ })

/** As a person would: another try where the page does not come, and in the end with the line. */
const navigate = async (browser: KillableBrowser, address: string): Promise<Back> => {
  let held: HeldShell | null = null
  for (const opened of ['at once', 'again', 'again', 'again'] as const) {
    try {
      await browser.page.goto(address)
      return { opened, held }
    } catch (error) {
      if (!String(error).includes('ERR_INTERNET_DISCONNECTED')) throw error
      held ??= await heldShell(browser, new URL(address).origin)
      await browser.page.waitForTimeout(1500)
    }
  }
  await setLine(browser, 'free')
  await browser.page.goto(address)
  return { opened: 'with the line', held }
}

/** The page at the report, its text in the editor; without a line it comes out of the machine itself. */
const openReport = async (
  browser: KillableBrowser,
  stage: Stage,
  typed: string,
): Promise<Back & { readonly found: string }> => {
  const back = await navigate(browser, `${stage.address}/bao-cao/${stage.reportId}`)
  const editor = editorOf(browser)
  const door = browser.page.getByLabel('Tên đăng nhập')
  await editor.or(door).first().waitFor()
  // A browser puts its cookies on the disk only now and then: after a kill one may have to sign in again.
  if (await door.isVisible()) {
    await stage.signIn(browser)
    await browser.page.goto(`${stage.address}/bao-cao/${stage.reportId}`)
    await editor.waitFor()
  }
  // Copies of a killed page are taken up right after the page is there. What never comes is told by what is found.
  await browser.page
    .waitForFunction(
      ([at, words]) => document.querySelector(at)?.textContent?.trim() === words,
      [written, typed] as const,
      { timeout: takingUp },
    )
    .catch(() => undefined)
  return { found: ((await editor.textContent()) ?? '').trim(), ...back }
}

/** Once in the page: remembers the last text that it showed as kept. */
const watchAcknowledged = async ({ page }: KillableBrowser): Promise<void> => {
  await page.evaluate(at => {
    const saving = document.querySelector('[data-state][role="status"]')
    if (saving === null) throw new Error('no editor')
    const look = (): void => {
      const state = saving.getAttribute('data-state')
      // Asked for anew each time: the editor takes the place of the field that one may have begun in.
      const words = document.querySelector(at)?.textContent ?? ''
      if (state === 'kept' || state === 'saved')
        document.documentElement.dataset['acknowledged'] = words.trim()
    }
    new MutationObserver(look).observe(saving, { attributes: true, childList: true, subtree: true })
  }, written)
}

const acknowledgedIn = ({ page }: KillableBrowser): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['acknowledged'] ?? '')

/** A word letter by letter. Where nothing hurries, the last one comes only once all before it are said to be kept. */
const typeWord = async (
  browser: KillableBrowser,
  before: string,
  word: string,
  hurried: boolean,
): Promise<void> => {
  const { keyboard } = browser.page
  await editorOf(browser).click()
  await keyboard.press('Control+End')
  for (const letter of word.slice(0, -1)) await keyboard.type(letter)
  if (!hurried && word.length > 1)
    await browser.page.waitForFunction(
      words => document.documentElement.dataset['acknowledged'] === words,
      before + word.slice(0, -1),
    )
  await keyboard.type(word.slice(-1))
}

/**
 * Types into one section and kills the browser at a random moment, again and again, with the line cut, slow or
 * free by turns. Every text is built up: nothing typed before may ever be missing.
 */
export const killWhileTyping = async (
  stage: Stage,
  times: number,
  draw: () => number,
  tell: (at: number, kill: Kill) => void,
): Promise<Kill[]> => {
  let browser = await startBrowser(stage.profile)
  await stage.signIn(browser)
  await openReport(browser, stage, '')
  await browser.page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
  const kills: Kill[] = []
  let before = ''
  for (let at = 0; at < times; at += 1) {
    const line = (['none', 'slow', 'free'] as const)[at % 3] ?? 'none'
    await setLine(browser, line)
    await watchAcknowledged(browser)
    const word = Array.from({ length: 12 }, () => letters[Math.floor(draw() * 26)]).join('')
    const cut = word.slice(0, Math.max(1, Math.ceil(draw() * word.length)))
    const hurried = at % 2 === 1
    await typeWord(browser, before, cut, hurried)
    const pause = Math.floor(draw() * 1200)
    await browser.page.waitForTimeout(pause)
    const acknowledged = await acknowledgedIn(browser)
    await browser.kill()
    browser = await startBrowser(stage.profile)
    await setLine(browser, line === 'slow' ? 'free' : line)
    const typed = before + cut
    const { found, ...back } = await openReport(browser, stage, typed)
    const kill = { line, hurried, typed, acknowledged, found, ...back }
    kills.push(kill)
    tell(at + 1, kill)
    before = found
  }
  await setLine(browser, 'free')
  await openReport(browser, stage, before)
  await browser.page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await browser.kill()
  const { sections } = await stage.reporter.see(readReport, { reportId: stage.reportId })
  const server = sections.map(({ content }) => plainText(content)).join('')
  const last = { line: 'free', hurried: false, opened: 'at once', held: null } as const
  kills.push({ ...last, typed: before, acknowledged: before, found: server })
  return kills
}
