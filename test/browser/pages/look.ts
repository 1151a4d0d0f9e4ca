import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { asked, settle } from '../../support/settled.ts'
import { type Judging, stumblingBlocks } from '../../support/stumblingBlocks.ts'
import type { Visit } from './visits.ts'

/** Screenshots of every look go here, for a person who wants to see them all: TONGKET_SHOTS=/tmp/looks. */
const shots = process.env['TONGKET_SHOTS']

/**
 * Best practice too, but for two rules that are no fault here: a dialog's title bar is a header of its own, and
 * what the component library puts outside the landmarks are its notices.
 */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
const notJudged = [
  'landmark-banner-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-unique',
  'region',
]

/** Colours are the same at every width and take most of the time: they are judged once. */
const judgesColours = 1440

const judgingAt = (width: number): Judging => ({
  tags: standards,
  off: width === judgesColours ? notJudged : [...notJudged, 'color-contrast'],
})

export interface Onlooker {
  readonly page: Page
  readonly width: number
  readonly faults: string[]
  readonly open: () => number
}

/** Watches a page for what its console says and for what goes wrong in it. */
export const watch = (page: Page, width: number): Onlooker => {
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  return { page, width, faults, open: asked(page) }
}

const nameOf = ({ as, at, press = [] }: Visit): string => [as ?? 'ai cũng xem', at, ...press].join(' ')

/** Goes to a page, presses what is to be pressed, and tells all that is wrong with it; empty where nothing is. */
export const look = async (onlooker: Onlooker, address: string, visit: Visit): Promise<string[]> => {
  const { page, width, open } = onlooker
  onlooker.faults.length = 0
  await page.goto(`${address}${visit.at}`)
  await settle(page, open)
  for (const name of visit.press ?? []) {
    await page.getByRole('button', { name }).first().click()
    await settle(page, open)
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  if (shots !== undefined) {
    mkdirSync(shots, { recursive: true })
    const file = `${nameOf(visit).replaceAll(/[^\p{L}\p{N}.]+/gu, '-')}-${width}.png`
    await page.screenshot({ path: join(shots, file), fullPage: true })
  }
  const faults = [
    ...(wide > width ? [`sideways: ${wide} px at ${width} px`] : []),
    ...onlooker.faults,
    ...(await stumblingBlocks(page, judgingAt(width))),
  ]
  return faults.map(fault => `${nameOf(visit)} at ${width}: ${fault}`)
}
