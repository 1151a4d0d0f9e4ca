import { type Kysely, sql } from 'kysely'

/** One column as the catalog describes it. */
export interface CatalogColumn {
  readonly table: string
  readonly name: string
  /** As one writes it: `numeric(20,4)`, `text[]`. */
  readonly type: string
  /** The type beneath domains and arrays: `int8`, `text`. */
  readonly base: string
  readonly isArray: boolean
  /** The words of an enumerated type. */
  readonly words: readonly string[] | null
  readonly notNull: boolean
  readonly default: string | null
  readonly identity: 'always' | 'by default' | null
  readonly generated: boolean
}

export interface CatalogConstraint {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** An object whose statement PostgreSQL itself writes. */
export interface CatalogObject {
  readonly on: string
  readonly name: string
  readonly definition: string
}

/** Objects in `public` that belong to no extension and are not the migrator's own tables. */
const ours = (catalog: string, oid: string) =>
  sql.raw(`not exists (
    select from pg_depend d
    where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e'
  )`)

const ourTables = sql.raw(`(
  select c.oid, c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not like 'kysely_migration%'
    and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
) as t`)

type Db = Kysely<unknown>

export const readColumns = async (db: Db): Promise<readonly CatalogColumn[]> => {
  const { rows } = await sql<CatalogColumn>`
    select t.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as "notNull", b.typname as base, element.oid is not null as "isArray",
      case when b.typtype = 'e'
        then (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = b.oid) end as words,
      pg_get_expr(def.adbin, def.adrelid) as default,
      case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
      a.attgenerated <> '' as generated
    from ${ourTables}
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    join pg_type own on own.oid = a.atttypid
    left join pg_type element on element.oid = own.typelem and own.typcategory = 'A'
    join pg_type b on b.oid = coalesce(nullif(coalesce(element.typbasetype, own.typbasetype), 0), element.oid, own.oid)
    left join pg_attrdef def on def.adrelid = t.oid and def.adnum = a.attnum
    order by t.relname collate "C", a.attnum`.execute(db)
  return rows
}

export const readConstraints = async (db: Db): Promise<readonly CatalogConstraint[]> => {
  const { rows } = await sql<CatalogConstraint>`
    select t.relname as "table", c.conname as name, pg_get_constraintdef(c.oid) as definition
    from ${ourTables} join pg_constraint c on c.conrelid = t.oid
    where c.contype in ('p', 'u', 'f', 'c', 'x')
    order by t.relname collate "C", array_position(array['p', 'u', 'f', 'c', 'x'], c.contype::text),
      c.conname collate "C"`.execute(db)
  return rows
}

/** Indexes that no constraint brings along. */
export const readIndexes = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select t.relname as on, c.relname as name, pg_get_indexdef(c.oid) as definition
    from ${ourTables} join pg_index i on i.indrelid = t.oid join pg_class c on c.oid = i.indexrelid
    where not exists (select from pg_constraint where conindid = c.oid and contype in ('p', 'u', 'x'))
    order by t.relname collate "C", c.relname collate "C"`.execute(db)
  return rows
}

export const readTriggers = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select t.relname as on, g.tgname as name, pg_get_triggerdef(g.oid) as definition
    from ${ourTables} join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
    order by t.relname collate "C", g.tgname collate "C"`.execute(db)
  return rows
}

export const readFunctions = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select '' as on, p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and ${ours('pg_proc', 'p.oid')}
    order by p.oid::regprocedure::text collate "C"`.execute(db)
  return rows
}

export const readViews = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select case c.relkind when 'm' then 'materialized view' else 'view' end as on, c.relname as name,
      pg_get_viewdef(c.oid) as definition
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and ${ours('pg_class', 'c.oid')}
    order by c.relname collate "C"`.execute(db)
  return rows
}

/** Enumerated types and domains. */
export const readTypes = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select '' as on, t.typname as name,
      case t.typtype
        when 'e' then format('create type %I as enum (%s)', t.typname,
          (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder)
           from pg_enum where enumtypid = t.oid))
        else concat_ws(' ', format('create domain %I as %s', t.typname, format_type(t.typbasetype, t.typtypmod)),
          (select string_agg(pg_get_constraintdef(oid), ' ' order by conname collate "C")
           from pg_constraint where contypid = t.oid))
      end as definition
    from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd') and ${ours('pg_type', 't.oid')}
    order by t.typname collate "C"`.execute(db)
  return rows
}

export const readExtensions = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select extname as name from pg_extension where extname <> 'plpgsql' order by extname collate "C"`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

/** Remarks on tables and columns, by `table` or `table.column`. */
export const readComments = async (db: Db): Promise<readonly CatalogObject[]> => {
  const { rows } = await sql<CatalogObject>`
    select case when d.objsubid = 0 then 'table' else 'column' end as on,
      concat_ws('.', t.relname, a.attname) as name, d.description as definition
    from ${ourTables} join pg_description d on d.objoid = t.oid and d.classoid = 'pg_class'::regclass
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid and d.objsubid > 0
    order by t.relname collate "C", d.objsubid`.execute(db)
  return rows
}

/** One right of a role that does not own the object; `PUBLIC` is everybody. */
export interface CatalogGrant {
  readonly kind: 'table' | 'sequence' | 'function' | 'schema' | 'default'
  readonly name: string
  readonly grantee: string
  readonly rights: string
}

/** Rights of others than the owner; a table's and its sequences', the functions', the schema's, and of tables to come. */
export const readGrants = async (db: Db): Promise<readonly CatalogGrant[]> => {
  const { rows } = await sql<CatalogGrant>`
    with held (kind, name, owner, acl) as (
      select case relkind when 'S' then 'sequence' else 'table' end, relname::text, relowner, relacl
      from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
        and ${ours('pg_class', 'c.oid')} and relname not like 'kysely_migration%'
      union all
      select 'function', p.oid::regprocedure::text, proowner, coalesce(proacl, acldefault('f', proowner))
      from pg_proc p where pronamespace = 'public'::regnamespace and ${ours('pg_proc', 'p.oid')}
      union all
      select 'schema', nspname::text, nspowner, nspacl from pg_namespace where nspname = 'public'
      union all
      select 'default', case defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        else 'types' end, defaclrole, defaclacl
      from pg_default_acl where defaclnamespace = 'public'::regnamespace
    )
    select kind, name, coalesce(pg_get_userbyid(nullif(x.grantee, 0)), 'PUBLIC') as grantee,
      string_agg(lower(x.privilege_type), ', ' order by x.privilege_type) as rights
    from held, aclexplode(acl) x
    where x.grantee <> owner and x.grantee <> current_user::regrole
    group by kind, name, x.grantee
    order by kind collate "C", name collate "C", 3`.execute(db)
  return rows
}
