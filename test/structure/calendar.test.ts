import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/**
 * Clerks edit the calendar. What a server or a page reckons by the one that comes with the product would be wrong from
 * their first edit on, so neither names it; only the rules, the terminal and the tests may.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const shipped = /\b(defaultCalendar|defaultEntries|holidaysOf)\b/

/** Where the edits are laid over it. */
const allowed = new Set(['server/org/calendar/queries.ts'])

const offending = (files: Iterable<readonly [string, string]>): string[] =>
  [...files].flatMap(([path, text]) => (shipped.test(text) && !allowed.has(path) ? [path] : []))

const sources = (folder: string): (readonly [string, string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map(name => [join(folder, name), readFileSync(join(root, folder, name), 'utf8')])

test('servers and pages reckon by the calendar as clerks keep it', () => {
  const all = [...sources('server'), ...sources('web')]
  expect(all.length).toBeGreaterThan(500)
  expect(offending(all)).toEqual([])
})

test('the guard bites where somebody names the shipped calendar', () => {
  const planted = "import { defaultCalendar } from '../../domain/shared/calendar/index.ts'"
  expect(offending([['server/plan/planted.ts', planted]])).toEqual(['server/plan/planted.ts'])
})
