import pg from 'pg'
import { findText } from '../../domain/search/index.ts'
import { openDatabase, openPool } from '../../server/db/database.ts'
import { applicationLogin } from '../../server/db/login.ts'
import type { Subject } from '../../server/http/action.ts'
import { performRead } from '../../server/http/kernel.ts'
import { policy } from '../../server/org/index.ts'
import { searchQueries } from '../../server/search/index.ts'
import { line, onThrowawayDatabase, timedWarm } from '../measure.ts'

/**
 * `npm run bench:search`: searching 100,000 sections of reports from 482 units of one province through the kernel,
 * for an officer who may read them all and for a clerk who may read one unit's, beside the floor of the same run,
 * one indexed read of one row. Words come with the frequencies of a language: a few everywhere, most of them rare.
 */
const documents = 100_000
const runs = 40

/** One province, 21 districts, 460 communes; the texts spread over all of them by a fixed draw. */
const fill = `
  set session_replication_role = replica;
  insert into unit (kind, created_at) select 'area', now() from generate_series(1, 482);
  insert into unit_state (unit_id, valid, level, name, full_name, parent_id, position)
  select n, daterange('2000-01-01', null),
    case when n = 1 then 'province' when n <= 22 then 'district' else 'commune' end,
    'Đơn vị ' || n, 'Ủy ban nhân dân đơn vị ' || n,
    case when n = 1 then null when n <= 22 then 1 else 2 + n % 21 end, n
  from generate_series(1, 482) n;
  select setseed(0.5);
  create temp table syllable as
    select n, (array['b','c','ch','d','đ','g','h','kh','l','m','n','ng','nh','ph','qu','r','s','t','th','tr','v','x'])[1 + n % 22]
      || (array['a','ă','â','e','ê','i','o','ô','ơ','u','ư','oa','iê','uô','ươ'])[1 + (n / 22) % 15]
      || (array['','n','ng','m','t','c','p','nh'])[1 + (n / 330) % 8] as word
    from generate_series(0, 2639) n;
  create temp table text_of as
    select d, (select string_agg(s.word, ' ' order by p) from (
      select p, floor(2640 * power(random(), 3))::int as n from generate_series(1, 120) p where d is not null) drawn
      join syllable s using (n)) as body
    from generate_series(1, 4000) d;
  insert into search_text (source, source_id, part, reader, unit_id, path, title, body, at)
  select 'report', d.d, '1', 'report', 1 + d.d % 482, '/bao-cao/' || d.d, '1. Kết quả',
    t.body || case when d.d % 500 = 0 then ' theo số ' || d.d || '/KH-UBND' else '' end, now()
  from generate_series(1, ${documents}) d(d) join text_of t on t.d = 1 + d.d % 4000;
  analyze;`

const subjectAt = (unitId: number, role: 'officer' | 'reporter'): Subject => ({
  personId: 1,
  unitId,
  name: '',
  language: 'vi',
  grants: [{ role, unitId }],
})

const measure = async (connectionString: string): Promise<void> => {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  const begun = performance.now()
  await owner.query(fill)
  const { rows } = await owner.query<{ rows: string }>('select count(*) as rows from search_text')
  console.log(`${rows[0]?.rows} texts in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  const pool = openPool((await applicationLogin(connectionString)).connectionString, 2)
  pool.on('error', () => undefined)
  const db = openDatabase(pool)
  const kernel = { db, clock: () => new Date(), policy, followers: new Map() }
  const search = (subject: Subject, words: readonly string[]) => (at: number) => {
    const [query] = searchQueries
    if (query === undefined) throw new Error(findText.name)
    return performRead(
      kernel,
      query,
      { words: words[at % words.length] },
      { token: null, subject, address: null },
    )
  }
  const officer = subjectAt(1, 'officer')
  const clerk = subjectAt(482, 'reporter')
  const common = ['ba ca', 'cha', 'ga ha', 'da']
  const rare = ['xươp', 'trươnh', 'vươp', 'thươp']
  const table: readonly [string, (at: number) => Promise<unknown>][] = [
    ['a rare word, with accents', search(officer, rare)],
    ['words that stand nearly everywhere', search(officer, common)],
    ['the same, for a clerk of one commune', search(clerk, common)],
    ['a phrase', search(officer, ['"ba ca"', '"cha ba"', '"ga ba"'])],
    ['a word not finished', search(officer, ['xươ', 'tru', 'ng'])],
    ['a symbol', search(officer, ['5000/KH-UBND', '500/KH-UBND', '99500/kh-ub'])],
  ]
  const floor = await timedWarm(runs, at =>
    owner.query('select * from search_text where id = $1', [at * 7 + 1]),
  )
  line('floor: one indexed read', floor, floor)
  for (const [name, run] of table) line(name, await timedWarm(runs, run), floor)
  await owner.end()
  await db.destroy()
}

await onThrowawayDatabase(measure)
