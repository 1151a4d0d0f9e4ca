import type pg from 'pg'
import { compile } from '../../domain/plan/index.ts'

/** About as many as the communes and districts of the whole country. */
export const units = 11_000
export const duties = 5

/** Units under one on top, and a confirmed plan that binds each of them to every one of its duties. */
export const seed = async (owner: pg.Client, scale = { units, duties }): Promise<void> => {
  const compiled = JSON.stringify(compile('KẾ HOẠCH', { file: 'ke-hoach.txt' }))
  // The tables are under the guard that asks for an audit row; this is no write of a person.
  await owner.query('begin')
  await owner.query("insert into audit (at, action, about) values (now(), 'bench.seed', 'bench:1')")
  await owner.query(
    `insert into unit (kind, created_at) select 'area', now() from generate_series(1, ${scale.units + 1})`,
  )
  await owner.query(`insert into unit_state (unit_id, level, name, full_name, parent_id, position, valid)
    select n, case when n = 1 then 'province' else 'commune' end, 'Xã ' || n, 'Xã ' || n,
      case when n = 1 then null else 1 end, n, '[2010-01-01,)' from generate_series(1, ${scale.units + 1}) n`)
  await owner.query(`insert into person (unit_id, username, password_hash, name, position, created_at)
    values (1, 'do', 'x', 'Đo', '', now())`)
  await owner.query(
    `insert into plan (unit_id, file_name, text, method, compiled, state, title, issued_on, created_at, confirmed_at)
     values (1, 'ke-hoach.txt', 'KẾ HOẠCH', 'text', $1, 'confirmed', 'Kế hoạch', '2023-03-20', now(), now())`,
    [compiled],
  )
  await owner.query(`insert into obligation (plan_id, origin, state, section, span, text, role, assignees, deliverable,
      due_on, due_relation, recipients, confidence)
    select 1, 'added', 'confirmed', 'III.' || n, int4range(n * 10, n * 10 + 5), 'Xây dựng báo cáo tổng kết số ' || n,
      'lead', array['UBND các xã'], 'báo cáo', date '2023-04-10' + n, 'before',
      '[{"to": "Xã 1", "via": []}]', 1 from generate_series(1, ${scale.duties}) n`)
  await owner.query(`insert into obligation_unit (obligation_id, unit_id, role, phrase)
    select o.id, u.id, 'lead', 'UBND các xã' from obligation o, unit u where u.id > 1`)
  await owner.query('commit')
  await owner.query('analyze')
}
