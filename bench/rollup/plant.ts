import type pg from 'pg'

/** The map on which the campaigns ask, before the change of 1 July 2025: communes and districts. */
export const askedOn = '2025-03-15'

export interface Scale {
  readonly indicators: number
  readonly periods: number
}

/**
 * One national campaign and one of every province on the real register: each unit below a province owes a report in
 * both; of twenty, one is not handed in and one is accepted in part. Of ten indicators one is a rate of two others,
 * one a formula and one a stock. Written as a restore writes, past triggers; these are no writes of a person.
 */
export const plant = async (owner: pg.Client, { indicators, periods }: Scale): Promise<void> => {
  await owner.query('set session_replication_role = replica')
  await plantUnits(owner)
  await plantCampaigns(owner, indicators)
  await plantReports(owner)
  await owner.query('alter table figure drop constraint figure_pkey; drop index figure_submission')
  await owner.query(
    `insert into figure (campaign_id, indicator, unit_id, period, report_id, version, value)
     select report.campaign_id, own.code, report.unit_id, (2014 + year)::text, report.id, 1,
       case when own.type = 'money' then (report.unit_id * 7 + own.position) % 997 + 0.25
         else (report.unit_id * 31 + own.position * 7 + year) % 997 end
     from report
     join submission using (campaign_id, unit_id)
     join indicator own on own.campaign_id = report.campaign_id and own.type <> 'rate' and own.formula is null
     cross join generate_series(1, $1) year
     where submission.report_id = report.id`,
    [periods],
  )
  // An index is built over millions of rows in a fraction of the time that it takes to grow with them.
  await owner.query(
    `set maintenance_work_mem = '512MB';
     alter table figure add constraint figure_pkey
       primary key (campaign_id, indicator, unit_id, period, report_id, version);
     create index figure_submission on figure (campaign_id, report_id, version)`,
  )
  await owner.query('set session_replication_role = origin')
  await owner.query('vacuum analyze')
}

const plantUnits = async (owner: pg.Client): Promise<void> => {
  await owner.query(`insert into unit (kind, created_at) values ('area', now())`)
  await owner.query(
    `insert into unit_state (unit_id, level, name, full_name, valid)
     select max(id), 'central', 'Trung ương', 'Cơ quan thường trực trung ương', '[2010-01-01,)' from unit`,
  )
  await owner.query(
    `create table planted as
     select owing.unit_id, place.unit_id as province_id, owing.position,
       (select max(id) from unit) as central_id, dense_rank() over (order by place.unit_id) as rank
     from unit_state owing
     left join unit_state above on above.unit_id = owing.parent_id and above.valid @> $1::date
     join unit_state place on place.valid @> $1::date and place.level = 'province'
       and place.unit_id = case when above.level = 'province' then above.unit_id else above.parent_id end
     where owing.valid @> $1::date and owing.level in ('district', 'commune')`,
    [askedOn],
  )
}

const plantCampaigns = async (owner: pg.Client, indicators: number): Promise<void> => {
  await owner.query(
    `insert into plan (unit_id, file_name, text, method, compiled, state, title, issued_on, created_at, confirmed_at)
     select central_id, 'ke-hoach.txt', 'KẾ HOẠCH', 'text', '{}', 'confirmed', 'Kế hoạch', '2025-03-01', now(), now()
     from planted limit 1`,
  )
  await owner.query(
    `insert into obligation (plan_id, origin, state, section, span, text, role, assignees, deliverable, due_on,
       due_relation, recipients, confidence)
     values (1, 'added', 'confirmed', 'III.1', '[1,5)', 'Báo cáo tổng kết', 'lead', array['UBND cấp xã'], 'báo cáo',
       '2025-04-10', 'before', '[]', 1)`,
  )
  await owner.query(
    `insert into campaign (plan_id, unit_id, standing_unit_id, name, map_on, window_from, window_to, opened_at)
     select 1, unit_id, unit_id, 'Đợt tổng kết', $1, '2015-01-01', '2024-12-31', now()
     from (select distinct 0 as rank, central_id as unit_id from planted
       union select rank, province_id from planted) asking order by rank`,
    [askedOn],
  )
  await owner.query(
    `insert into indicator (campaign_id, code, position, section, name, name_en, unit_of_measure, type, numerator,
       denominator, yearly, formula)
     select campaign.id, 'i' || n, n, (1 + n % 3)::text,
       case when n % 10 = 3 then 'Mô hình đang duy trì ' else 'Chỉ tiêu ' end || n, 'Indicator ' || n, 'lượt',
       case n % 10 when 9 then 'rate' when 5 then 'money' else 'count' end,
       case n % 10 when 9 then 'i' || n - 8 end, case n % 10 when 9 then 'i' || n - 7 end, true,
       case n % 10 when 8 then format('i%s - i%s', n - 7, n - 6) end
     from campaign, generate_series(1, $1) n`,
    [indicators],
  )
  await owner.query(
    `insert into outline (campaign_id, version, sections, created_at)
     select id, 1, (select jsonb_agg(jsonb_build_object('label', n::text, 'title', 'Mục ' || n, 'guidance', '',
       'required', true)) from generate_series(1, 3) n), now() from campaign`,
  )
}

/** A report's place in its campaign says what became of it: of twenty, one is a draft and one accepted in part. */
const plantReports = async (owner: pg.Client): Promise<void> => {
  await owner.query(
    `insert into assignment (campaign_id, obligation_id, unit_id, role, kind, state, delivered_at, done_at)
     select campaign.id, 1, planted.unit_id, 'lead', 'report', case when draft then 'drafting' else 'done' end,
       case when not draft then now() end, case when not draft then now() end
     from planted join campaign on campaign.unit_id in (planted.central_id, planted.province_id)
     cross join lateral (select planted.unit_id % 20 = 7 as draft) told
     order by campaign.id, planted.unit_id`,
  )
  await owner.query(
    `insert into report (campaign_id, assignment_id, unit_id, state)
     select campaign_id, id, unit_id, case state when 'done' then 'accepted' else 'draft' end from assignment`,
  )
  await owner.query(
    `insert into submission (campaign_id, report_id, version, unit_id, sections, sha256, late, submitted_at,
       outline_version)
     select campaign_id, id, 1, unit_id, '[]', md5(id::text), false, now() + id * interval '1 second', 1
     from report where state = 'accepted'`,
  )
  await owner.query(
    `insert into verdict (campaign_id, report_id, version, verdict, reason, at, accepted_sections)
     select campaign_id, report_id, 1, case when unit_id % 20 = 3 then 'partly' else 'accepted' end, 'x', now(),
       case when unit_id % 20 = 3 then '["1", "2"]' else '[]' end::jsonb from submission`,
  )
}
