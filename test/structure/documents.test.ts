import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { flow, sideModules } from '../../flow.js'
import { readConfiguration } from '../../server/configuration.ts'
import { actions, queries } from '../../server/steps.ts'
import { documents, problems } from './documents.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const sources = ['domain', 'server'].flatMap(folder =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
)

test.each(Object.keys(documents))('%s says what the code says (else: npm run docs)', path => {
  expect(read(path)).toBe(documents[path]?.())
})

describe('the catalogue of problems', () => {
  test('holds every table there is', () => {
    const declared = sources.flatMap(text =>
      [...text.matchAll(/= defineProblems\('(\w+)'/g)].map(found => found[1]),
    )
    const held = new Set(problems.map(([code]) => code.split('.')[0]))
    expect([...held].toSorted()).toEqual(declared.toSorted())
  })

  test('has each code once', () => {
    const codes = problems.map(([code]) => code)
    expect(codes.length).toBeGreaterThan(60)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test.each(problems)('%s says the same in both languages, as a whole sentence', (_code, { vi, en }) => {
    // Words put in may differ by language: {left} in one sentence is {leftEn} in the other.
    const fills = (sentence: string): string[] =>
      [...sentence.matchAll(/\{(\w+?)(?:En)?\}/g)].map(found => found[1] ?? '').toSorted()
    expect(fills(en)).toEqual(fills(vi))
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^\P{Ll}.*[.?!:}]$/su)
  })

  test('has no refusal that nothing gives', () => {
    const tables = sources.flatMap(text =>
      [...text.matchAll(/export const (\w+Problems) = defineProblems\('(\w+)'/g)].map(
        found => [found[2], found[1]] as const,
      ),
    )
    const nameOf = new Map(tables)
    const all = sources.join('\n')
    const idle = problems
      .map(([code]) => code.split('.'))
      .filter(([step = '', key = '']) => !new RegExp(`\\b${nameOf.get(step)}\\.${key}\\b`).test(all))
    expect(idle.map(parts => parts.join('.'))).toEqual([])
  })
})

test('no two contracts share a name, and each is called by its noun and verb in both languages', () => {
  const contracts = [...actions, ...queries].map(({ contract }) => contract)
  const names = contracts.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(40)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, label } of contracts) {
    expect(name).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*\.[a-z]+(?:[A-Z][a-z]+)*$/)
    expect(label.vi).not.toBe(label.en)
  }
})

describe('README.md', () => {
  const settings = [...read('README.md').matchAll(/^\| `([^`]+)` \|/gm)].map(found => found[1])

  test('lists every setting, and none that is not there', () => {
    const text = read('server/configuration.ts')
    const variables = [...text.matchAll(/environment\['(\w+)'\]/g)].map(found => found[1])
    const options = [...text.matchAll(/^ {6}(\w+): \{ type: '(\w+)' \}/gm)].map(found => `--${found[1]}`)
    expect(variables.length).toBeGreaterThan(4)
    expect(options.length).toBeGreaterThan(1)
    expect(settings.toSorted()).toEqual([...variables, ...options].toSorted())
  })

  test('states the port that is used where none is set', () => {
    expect(read('README.md')).toContain(`localhost:${readConfiguration([], {}).port}`)
  })
})

/** A name without a folder may be one that every step has. */
const exists = (place: string): boolean =>
  existsSync(join(root, place)) ||
  (!place.includes('/') &&
    flow.some(
      step => existsSync(join(root, 'server', step, place)) || existsSync(join(root, 'domain', step, place)),
    ))

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', name => {
  const text = read(name)

  test('names only files and folders that exist', () => {
    const places = [...text.matchAll(/`([\w./-]+)`|\]\(([\w./-]+)\)/g)]
      .map(found => found[1] ?? found[2] ?? '')
      .filter(place => /^\.?\w[\w.-]*\/|^[\w.-]+\.(?:js|ts|tsx|json|md|sql)$/.test(place))
      .filter(place => !/^(?:image|application|node)\//.test(place))
    expect(places.length).toBeGreaterThan(2)
    expect(places.filter(place => !exists(place))).toEqual([])
  })

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
    const run = [...text.matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(found => found[1] ?? '')
    expect(run.filter(script => !(script in scripts))).toEqual([])
  })
})

test('ARCHITECTURE.md draws the flow as flow.js has it', () => {
  const text = read('ARCHITECTURE.md')
  expect(text).toContain(flow.join(' → '))
  expect(text).toContain(sideModules.join(' · '))
})

test('CI runs what README tells a person to run', () => {
  const told = '`npm ci && npm test`'
  expect(read('README.md')).toContain(told)
  const run = read('.ci/run').split('\n')
  expect(run.filter(line => line.startsWith('npm ')).join(' && ')).toBe(told.slice(1, -1))
})
