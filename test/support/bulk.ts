import pg from 'pg'

export interface Bulk {
  readonly units: number
  readonly duties: number
  /** The last accepted instant of every duty, as the database reads it. */
  readonly dueAt: string
}

/**
 * A campaign as large as asked, put straight into an empty migrated database: so many units below one province, one
 * reporter with an address in each, and an open assignment of each duty for each unit. One audit row covers it.
 */
export const plantCampaign = async (connectionString: string, bulk: Bulk): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { units, duties, dueAt } = bulk
  const opened = "'2023-03-01T00:00:00Z'::timestamptz"
  await client.query('begin')
  await client.query(`insert into audit (at, action, about) values (${opened}, 'test.plant', 'campaign:1')`)
  await client.query(
    `insert into unit (kind, created_at) select 'area', ${opened} from generate_series(1, ${units + 1})`,
  )
  await client.query(`
    insert into unit_state (unit_id, valid, name, full_name, level, parent_id, position)
    select n, '[2000-01-01,)', 'Đơn vị ' || n, 'Đơn vị ' || n, case when n = 1 then 'province' else 'district' end,
      case when n > 1 then 1 end, n
    from generate_series(1, ${units + 1}) n`)
  await client.query(`
    insert into person (unit_id, username, name, email, password_hash, created_at)
    select n, 'nguoi-' || n, 'Người ' || n, 'nguoi-' || n || '@don-vi.example', '!', ${opened}
    from generate_series(2, ${units + 1}) n`)
  await client.query(`
    insert into role_grant (person_id, role, unit_id, granted_at)
    select id, 'reporter', unit_id, ${opened} from person`)
  await client.query(`
    insert into plan (unit_id, file_name, text, method, compiled, state, created_at, created_by, confirmed_at, confirmed_by)
    select 1, 'ke-hoach.txt', 'Kế hoạch', 'text', '{}', 'confirmed', ${opened}, min(id), ${opened}, min(id) from person`)
  await client.query(`
    insert into obligation (plan_id, origin, state, section, span, text, role, assignees, confidence)
    select 1, 'compiled', 'confirmed', 'II.' || n, int4range(n * 10, n * 10 + 5), 'Xây dựng báo cáo thứ ' || n, 'lead', '{}', 1
    from generate_series(1, ${duties}) n`)
  await client.query(`
    insert into campaign (plan_id, unit_id, standing_unit_id, name, map_on, opened_at)
    values (1, 1, 1, 'Đợt tổng kết lớn', '2023-03-01', ${opened})`)
  await client.query(
    `insert into assignment (campaign_id, obligation_id, unit_id, role, kind, due_on, due_at)
     select 1, duty.id, unit.id, 'lead', 'report', ($1::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, $1::timestamptz
     from obligation duty, unit where unit.id > 1`,
    [dueAt],
  )
  await client.query('commit')
  await client.query('analyze')
  await client.end()
}
