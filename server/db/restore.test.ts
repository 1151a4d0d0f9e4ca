import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { query } from '../../test/support/postgres.ts'

// `pg_restore` works with no search path. What a table needs to exist (generated columns, checks, indexes) must find
// its functions then too, or the table is lost: a body read when it was made does, a body kept as a string does not.
test('every function that a table stands on is found by a restore', async () => {
  const fresh = await freshDatabase()
  const needed = `
    select distinct p.oid::regprocedure::text as name from pg_depend d
    join pg_proc p on d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
    where d.classid in ('pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_class'::regclass)
      and p.pronamespace = 'public'::regnamespace and p.prolang in (select oid from pg_language where lanname in ('sql', 'plpgsql'))`
  const names = (await query(fresh.connectionString, needed)).map(({ name }) => String(name))
  expect(names).toContain('search_fold(text)')
  const lost = await query(
    fresh.connectionString,
    `${needed} and p.prosqlbody is null and not exists (select from unnest(p.proconfig) c where c like 'search_path=%')`,
  )
  expect(lost).toEqual([])
  await fresh.drop()
})
