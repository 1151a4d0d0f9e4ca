-- Days off and swaps are data. The calendar that comes with the product stands below; what a clerk enters from the
-- yearly notices stands here and holds, each day with the notice that says so.

create table calendar_day (
  on_day date primary key,
  working boolean not null,
  reason text not null,
  decision text not null,
  edited_by integer not null references person,
  edited_at timestamptz not null
);
select guard('calendar_day');
