import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The program of a Chromium: the one CHROMIUM_PATH names, an installed one, Playwright's own, or Debian's,
 * installed now where this runs as root.
 *
 * @throws Error with one sentence that says what to do where there is none.
 */
export const findBrowser = (): string => {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`)
  }
  const browser = installedBrowser() ?? (installFromDebian() ? installedBrowser() : undefined)
  if (browser !== undefined) return browser
  throw new Error('No browser to test with: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

/**
 * How long a page is waited for, in milliseconds. A crowded machine takes its time, and that a page comes is what a test
 * shows, not when.
 */
export const patience = 180_000

/**
 * A browser without a window; a container allows it no sandbox of its own. With TONGKET_SLOW=6 each of its pages has
 * a sixth of the processor, which shows the test that counts on a page being quick.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const slow = Number(process.env['TONGKET_SLOW'] ?? 1)
  return slow > 1 ? slowed(browser, slow) : browser
}

const slowed = (browser: Browser, rate: number): Browser => {
  const open = browser.newContext.bind(browser)
  browser.newContext = async options => {
    const context = await open(options)
    context.on('page', page => {
      const session = context.newCDPSession(page)
      // A page that is closed at once needs no slowing down.
      session.then(it => it.send('Emulation.setCPUThrottlingRate', { rate })).catch(() => undefined)
    })
    return context
  }
  return browser
}

const installedBrowser = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = names.flatMap(name => folders.map(folder => join(folder, name)))
  return [...places, ...macPlaces, chromium.executablePath()].find(isProgram)
}

/** Whether Debian's Chromium could be installed; only root may, and only where apt is. */
const installFromDebian = (): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('No browser found: installing Chromium through apt.')
  try {
    apt('update')
    apt('install', '--yes', '--no-install-recommends', 'chromium')
    return true
  } catch {
    return false
  }
}

const apt = (...options: readonly string[]): void => {
  execFileSync('apt-get', ['-qq', ...options], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
