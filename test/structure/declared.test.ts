import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What an action must declare is asked by its type. Planted beside the real ones, each of these is compiled. */
const root = fileURLToPath(new URL('../..', import.meta.url))

const declares = (declared: string, roles = "['reporter']"): string => `
import { z } from 'zod'
import { nothing, write } from '../domain/shared/index.ts'
import { action } from './http/action.ts'
const contract = write({
  name: 'test.write', label: { vi: 'Thử', en: 'Try' }, roles: ${roles}, input: z.object({}), output: nothing,
})
export const planted = action(contract, { ${declared} })
`

const event = "event: { about: 'test:1', unitId: null, campaignId: null }"
const reads = (statement: string): string => `
import type { Reader } from './db/database.ts'
export const planted = (db: Reader) => ${statement}
`

const sound: Readonly<Record<string, string>> = {
  'an action that declares itself': declares(`may: 'person', run: async () => ({ output: {}, ${event} })`),
  'a reader that reads': reads("db.selectFrom('unit').select('id').execute()"),
}

const unsound: Readonly<Record<string, string>> = {
  'an action without who may': declares(`run: async () => ({ output: {}, ${event} })`),
  'an action without its event': declares(`may: 'person', run: async () => ({ output: {} })`),
  'an action that does nothing': declares("may: 'person'"),
  'an action for a role that is none': declares(
    `may: 'person', run: async () => ({ output: {}, ${event} })`,
    "['king']",
  ),
  'an action for anyone that relies on somebody': declares(
    `may: 'anyone', run: async ({ subject }) => ({ output: {}, event: { about: subject.name, unitId: null, campaignId: null } })`,
  ),
  'a reader that writes': reads("db.deleteFrom('unit').execute()"),
  'a query that is written in a transaction nobody opened': `
import type { Database, Writer } from './db/database.ts'
export const planted = (db: Database): Promise<Writer> => db.transaction().execute(async tx => tx)
`,
}

/** What the compiler says of each text, as if it were a file in server/. */
const compiled = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const path = join(root, 'tsconfig.base.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: { compilerOptions: unknown } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const names = Object.keys(texts)
  const fileOf = (name: string): string => join(root, 'server', `planted-${names.indexOf(name)}.ts`)
  const files = new Map(names.map(name => [fileOf(name), texts[name] ?? '']))
  const settings = { ...options, composite: false, incremental: false, noEmit: true, types: ['node'] }
  const host = ts.createCompilerHost({ ...settings, emitDeclarationOnly: false })
  const { readFile, fileExists, getSourceFile } = host
  host.fileExists = file => files.has(file) || fileExists(file)
  host.readFile = file => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, version) => {
    const text = files.get(file)
    return text === undefined ? getSourceFile(file, version) : ts.createSourceFile(file, text, version)
  }
  const program = ts.createProgram([...files.keys()], { ...settings, emitDeclarationOnly: false }, host)
  const said = (name: string): string[] =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(fileOf(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return new Map(names.map(name => [name, said(name)]))
}

const said = compiled({ ...sound, ...unsound })

test.each(Object.keys(sound))('compiles: %s', name => {
  expect(said.get(name)).toEqual([])
})

test.each(Object.keys(unsound))('does not compile: %s', name => {
  expect(said.get(name)).not.toEqual([])
  // It is the type that refuses, not a word or a file that is not there.
  expect(said.get(name)?.join()).not.toMatch(/Cannot find (?:module|name)/)
})
