import type { Kysely } from 'kysely'
import * as catalog from './catalog.ts'
import { writeTableTypes } from './tableTypes.ts'

/** The two files that are written from a migrated database. */
export interface SchemaFiles {
  /** `schema.sql`: the whole of `public` to read at once. */
  readonly sql: string
  /** `tables.ts`: the types of its tables. */
  readonly types: string
}

/** Describes a migrated database; the same migrations always give the same text. */
export const describeSchema = async (db: Kysely<unknown>): Promise<SchemaFiles> => {
  const columns = await catalog.readColumns(db)
  const constraints = await catalog.readConstraints(db)
  const parts = [
    section(
      'extensions',
      (await catalog.readExtensions(db)).map(name => `create extension ${name};`),
    ),
    section('types', (await catalog.readTypes(db)).map(statement)),
    section('tables', await writeTables(db, columns, constraints)),
    section(
      'views',
      (await catalog.readViews(db)).map(view => `create ${view.on} ${view.name} as\n${view.definition}`),
    ),
    section('functions', (await catalog.readFunctions(db)).map(statement)),
    section('rights', (await catalog.readGrants(db)).map(grant)),
  ]
  return {
    sql: `-- Written by \`npm run schema\` from the migrations; a test compares it. Do not edit.\n${parts.join('')}`,
    types: writeTableTypes(columns, constraints),
  }
}

const section = (title: string, statements: readonly string[]): string =>
  statements.length === 0
    ? ''
    : `\n-- ${title}\n\n${statements.join(title === 'tables' || title === 'functions' ? '\n\n' : '\n')}\n`

const statement = ({ definition }: catalog.CatalogObject): string => `${definition.trimEnd()};`

/** Each table with its constraints inside and its indexes, triggers and remarks below. */
const writeTables = async (
  db: Kysely<unknown>,
  columns: readonly catalog.CatalogColumn[],
  constraints: readonly catalog.CatalogConstraint[],
): Promise<string[]> => {
  const indexes = await catalog.readIndexes(db)
  const triggers = await catalog.readTriggers(db)
  const comments = await catalog.readComments(db)
  return [...new Set(columns.map(({ table }) => table))].map(table => {
    const inside = [
      ...columns.filter(column => column.table === table).map(writeColumn),
      ...constraints
        .filter(constraint => constraint.table === table)
        .map(({ name, definition }) => `constraint ${name} ${definition}`),
    ]
    return [
      `create table ${table} (\n${inside.map(line => `  ${line}`).join(',\n')}\n);`,
      ...[...indexes, ...triggers].filter(({ on }) => on === table).map(statement),
      ...comments
        .filter(({ name }) => name.split('.')[0] === table)
        .map(
          ({ on, name, definition }) => `comment on ${on} ${name} is '${definition.replaceAll("'", "''")}';`,
        ),
    ].join('\n')
  })
}

const writeColumn = (column: catalog.CatalogColumn): string =>
  [
    column.name,
    column.type,
    ...(column.notNull ? ['not null'] : []),
    ...(column.identity ? [`generated ${column.identity} as identity`] : []),
    ...(column.generated ? [`generated always as (${column.default}) stored`] : []),
    ...(column.default !== null && !column.generated ? [`default ${column.default}`] : []),
  ].join(' ')

const grant = ({ kind, name, grantee, rights }: catalog.CatalogGrant): string =>
  kind === 'default'
    ? `alter default privileges in schema public grant ${rights} on ${name} to ${grantee};`
    : `grant ${rights} on ${kind} ${name} to ${grantee};`
