import type { CatalogColumn, CatalogConstraint } from './catalog.ts'

/** What the driver gives for each type; the parsers of `database.ts` are part of this agreement. */
const typeScript: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  float4: 'number',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  oid: 'number',
  timestamptz: 'Date',
}

/** Ranges, numbers of exact value, days, vectors of words and all that is not listed arrive as text. */
const typeOf = (base: string): string => typeScript[base] ?? 'string'

/**
 * Writes the table types for Kysely: keys in camel case, as the code uses them through the CamelCasePlugin.
 * A text column checked against a list of words becomes a union of those words.
 */
export const writeTableTypes = (
  columns: readonly CatalogColumn[],
  constraints: readonly CatalogConstraint[],
): string => {
  const tables = [...new Set(columns.map(({ table }) => table))]
  const interfaces = tables.map(table => {
    const words = checkedWords(constraints.filter(constraint => constraint.table === table))
    const lines = columns
      .filter(column => column.table === table)
      .map(column => `  ${camelCase(column.name)}: ${columnType(column, words.get(column.name))}\n`)
    return `export interface ${pascalCase(table)}Table {\n${lines.join('')}}\n`
  })
  const index = tables.map(table => `  ${camelCase(table)}: ${pascalCase(table)}Table\n`)
  const body = `${interfaces.join('\n')}\nexport interface Tables {\n${index.join('')}}\n`
  const used = ['Generated', 'GeneratedAlways'].filter(name => body.includes(`${name}<`))
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from 'kysely'\n\n` : ''
  return `// Written by \`npm run schema\` from the migrations; a test compares it. Do not edit.\n${imports}${body}`
}

const columnType = (column: CatalogColumn, checked: readonly string[] | undefined): string => {
  const words = column.words ?? checked
  const single = words ? words.map(quote).join(' | ') : typeOf(column.base)
  const one = column.isArray ? arrayOf(single) : single
  const type = column.notNull || one === 'unknown' ? one : `${one} | null`
  if (column.generated || column.identity === 'always') return `GeneratedAlways<${type}>`
  return column.default !== null || column.identity !== null ? `Generated<${type}>` : type
}

const arrayOf = (single: string): string => (/\W/.test(single) ? `(${single})[]` : `${single}[]`)

/** The words of every check of the form `column in (…)` or, for arrays, `column <@ array[…]`. */
const checkedWords = (constraints: readonly CatalogConstraint[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const { definition } of constraints) {
    const match = /^CHECK \(\((\w+) (?:= ANY \(|<@ )ARRAY\[((?:'(?:[^']|'')*'::text(?:, )?)+)\]\)+$/.exec(
      definition,
    )
    const [, column, list] = match ?? []
    if (column === undefined || list === undefined) continue
    found.set(
      column,
      [...list.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word = '']) => word.replaceAll("''", "'")),
    )
  }
  return found
}

const quote = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** As Kysely's plugin does it: `input_hash` → `inputHash`. */
const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const pascalCase = (name: string): string => {
  const camel = camelCase(name)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}
