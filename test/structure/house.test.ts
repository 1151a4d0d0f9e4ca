import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { flow, kernel, sideModules } from '../../flow.js'
import { inspect, rules } from './rules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['domain', 'server', 'web', 'cli', 'test', 'bench', 'sample']
const house = await inspect(root, folders)

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:tsx?|js)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))

describe('the house', () => {
  test('keeps every rule', () => {
    expect(house.violations).toEqual([])
  })

  test('is seen whole: a tool that reads nothing finds no fault', () => {
    expect(house.modules.toSorted()).toEqual(folders.flatMap(filesBelow).toSorted())
    expect(house.modules.length).toBeGreaterThan(500)
  })

  test('has no room that flow.js does not name', () => {
    const steps = [...flow, ...sideModules]
    const named = {
      domain: [...kernel.domain, ...steps],
      server: [...kernel.server, ...steps, 'sample'],
      web: [...kernel.web, ...steps, 'shell', 'public'],
    }
    for (const [runtime, names] of Object.entries(named)) {
      const rooms = readdirSync(join(root, runtime), { withFileTypes: true }).filter(each =>
        each.isDirectory(),
      )
      expect(names).toEqual(expect.arrayContaining(rooms.map(each => each.name)))
    }
  })

  test('writes its SQL in queries.ts only, also where nothing had to be imported for it', () => {
    const speaks = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(?:<[^`]*>)?`/
    const elsewhere = filesBelow('server').filter(
      file => !file.startsWith('server/db/') && !/(?:\/queries|\.test)\.ts$/.test(file),
    )
    expect(elsewhere.length).toBeGreaterThan(80)
    expect(elsewhere.filter(file => speaks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A small house that keeps every rule, with some files laid over it. */
const smallHouse = (planted: Readonly<Record<string, string>>): string => {
  const base = mkdtempSync(join(tmpdir(), 'tk-house-'))
  made.push(base)
  symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'))
  for (const [path, text] of Object.entries({ ...sound, ...planted })) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  return base
}

const sound: Readonly<Record<string, string>> = {
  'domain/shared/index.ts': "import { z } from 'zod'\nexport const day = z.string()\n",
  'domain/shared/calendar/index.ts': "export * from './day.ts'\n",
  'domain/shared/calendar/day.ts': 'export const first = 1\n',
  'domain/plan/index.ts': "export { plan } from './plan.ts'\n",
  'domain/plan/plan.ts': "import { day } from '../shared/index.ts'\nexport const plan = day\n",
  'domain/report/index.ts': "import { plan } from '../plan/index.ts'\nexport const report = plan\n",
  'domain/budget/index.ts': "import { report } from '../report/index.ts'\nexport const budget = report\n",
  'domain/conference/index.ts': 'export const conference = 1\n',
  'server/db/database.ts': "import { sql } from 'kysely'\nexport const select = sql\n",
  'server/http/kernel.ts': "import type pg from 'pg'\nexport type Pool = pg.Pool\n",
  'server/jobs/worker.ts': 'export const worker = 1\n',
  'server/plan/index.ts': "export { plans } from './queries.ts'\n",
  'server/plan/queries.ts': "import { sql } from 'kysely'\nexport const plans = sql\n",
  'server/application.ts': "import pg from 'pg'\nexport const pool = pg\n",
  'web/ui/index.ts': 'export const button = 1\n',
  'web/api/index.ts': "import { day } from '../../domain/shared/index.ts'\nexport const call = day\n",
  'web/shell/app.ts': "import { page } from '../plan/index.ts'\nexport const app = page\n",
  'web/plan/index.ts': "import { plan } from '../../domain/plan/index.ts'\nexport const page = plan\n",
  'sample/index.ts': 'export const sample = 1\n',
  'cli/main.ts': "import { plan } from '../domain/plan/index.ts'\nexport const main = plan\n",
}

const inspectSmall = async (planted: Readonly<Record<string, string>>) =>
  (await inspect(smallHouse(planted), ['domain', 'server', 'web', 'cli', 'sample'])).violations

test('a house that keeps the rules is left in peace', async () => {
  expect(await inspectSmall({})).toEqual([])
})

/** The rule, the file in which it is broken, what that file imports. */
const breaches: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['domain-is-pure', 'domain/plan/clock.ts', 'node:fs'],
  ['domain-is-pure', 'domain/plan/page.ts', 'react'],
  ['domain-is-pure', 'domain/plan/rows.ts', '../../server/db/database.ts'],
  ['web-meets-server-in-domain', 'web/plan/rows.ts', '../../server/plan/index.ts'],
  ['web-runs-in-a-browser', 'web/plan/disk.ts', 'node:path'],
  ['server-meets-web-in-domain', 'server/plan/page.ts', '../../web/ui/index.ts'],
  ['sample-only-by-its-loader', 'server/plan/sample.ts', '../../sample/index.ts'],
  ['plan-imports-earlier-steps', 'domain/plan/report.ts', '../report/index.ts'],
  ['report-imports-earlier-steps', 'web/report/budget.ts', '../../domain/budget/index.ts'],
  ['budget-imports-earlier-steps', 'domain/budget/talk.ts', '../conference/index.ts'],
  ['plan-through-its-door', 'domain/report/inner.ts', '../plan/plan.ts'],
  ['plan-through-its-door', 'server/report/rows.ts', '../plan/queries.ts'],
  ['plan-of-domain-through-a-door', 'web/plan/inner.ts', '../../domain/plan/plan.ts'],
  ['plan-of-server-through-a-door', 'cli/rows.ts', '../server/plan/queries.ts'],
  ['shared-through-its-doors', 'domain/plan/day.ts', '../shared/calendar/day.ts'],
  ['plumbing-knows-no-step', 'server/http/plans.ts', '../plan/index.ts'],
  ['plumbing-knows-no-step', 'server/jobs/plans.ts', '../../domain/plan/index.ts'],
  ['components-know-no-step', 'web/ui/plan.ts', '../../domain/plan/index.ts'],
  ['only-the-shell-knows-the-shell', 'web/report/app.ts', '../shell/app.ts'],
  ['queries-touch-the-database', 'server/plan/actions.ts', 'kysely'],
  ['queries-touch-the-database', 'server/http/pool.ts', 'pg'],
  ['all-is-found', 'domain/plan/lost.ts', './gone.ts'],
]

test.each(breaches)('%s is told of %s', async (rule, file, imports) => {
  const found = await inspectSmall({ [file]: `import * as other from '${imports}'\nexport default other\n` })
  expect(found).toContainEqual(expect.objectContaining({ rule, from: file }))
})

test('no-cycles is told of a detour, also of one in types alone', async () => {
  const found = await inspectSmall({
    'domain/plan/one.ts': "import type { Two } from './two.ts'\nexport type One = Two | 1\n",
    'domain/plan/two.ts': "import type { One } from './one.ts'\nexport type Two = One | 2\n",
  })
  expect(found.map(({ rule }) => rule)).toContain('no-cycles')
})

test('every kind of rule has been broken here', () => {
  const kind = (name: string): string =>
    name.replace(/^[a-z]+-(imports-earlier-steps|through-its-door|of-[a-z]+-through-a-door)$/, '$1')
  const broken = new Set([...breaches.map(([rule]) => kind(rule)), 'no-cycles'])
  const kinds = new Set(rules.map(({ name }) => kind(name ?? '')))
  expect([...kinds].filter(each => !broken.has(each))).toEqual([])
})
