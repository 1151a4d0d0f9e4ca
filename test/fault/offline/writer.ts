import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser, patience } from '../../support/browser.ts'

/** A browser of its own process and profile: it can be killed as a power cut would, and started again. */
export interface KillableBrowser {
  readonly page: Page
  readonly context: BrowserContext
  /** One for the whole life: conditions set over another session would stand beside these. */
  readonly commands: CDPSession
  /** The lines that the browser’s own process wrote since it was started. */
  readonly said: () => readonly string[]
  /** Lets a site do what the browser would ask its person about. */
  readonly grant: (permission: 'durableStorage', origin: string) => Promise<void>
  /** SIGKILL to the browser and everything it started; what it had not put on the disk’s queue is gone. */
  readonly kill: () => Promise<void>
}

const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** The address at which the browser takes commands: the first line that names it. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the browser ended before it listened')))
    child.stderr?.on('data', (part: Buffer) => {
      const found = /ws:\/\/\S+/.exec(part.toString())
      if (found !== null) resolve(found[0])
    })
  })

/** Starts the browser on a profile that outlives it. Its own process group, so that all of it can be killed. */
export const startBrowser = async (profile: string): Promise<KillableBrowser> => {
  const options = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--remote-debugging-port=0',
    '--enable-logging=stderr',
    '--lang=vi-VN',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const child = spawn(findBrowser(), options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const lines: string[] = []
  child.stderr.on('data', (part: Buffer) => lines.push(...part.toString().split('\n')))
  const browser: Browser = await chromium.connectOverCDP(await addressOf(child))
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(patience)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return {
    page,
    context,
    commands: await context.newCDPSession(page),
    said: () => lines,
    grant: async (permission, origin) => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.grantPermissions', { permissions: [permission], origin })
      await session.detach()
    },
    kill: async () => {
      killGroup(child)
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}

/** 50 kbit/s with half a second of delay: a commune’s line on a bad day. */
export const slowLine = { latency: 500, downloadThroughput: 6250, uploadThroughput: 6250 }
const noLine = { latency: 0, downloadThroughput: 0, uploadThroughput: 0 }

/** Cuts the line, or makes it as slow as it is there; for pages and their workers alike. */
export const setLine = async (
  { context, commands }: KillableBrowser,
  line: 'none' | 'slow' | 'free',
): Promise<void> => {
  await context.setOffline(line === 'none')
  await commands.send('Network.enable')
  const free = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
  const conditions = line === 'none' ? noLine : line === 'slow' ? slowLine : free
  await commands.send('Network.emulateNetworkConditions', { offline: line === 'none', ...conditions })
}
