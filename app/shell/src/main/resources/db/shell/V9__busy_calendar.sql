create table shell_busy_calendar (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  name varchar(80) not null,
  address varchar(1000) not null,
  read_at timestamp with time zone,
  due_at timestamp with time zone not null,
  trouble varchar(10)
);
create index shell_busy_calendar_by_member on shell_busy_calendar (member_id);

create table shell_busy_time (
  id bigint primary key,
  calendar_id bigint not null references shell_busy_calendar (id) on delete cascade,
  member_id bigint not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index shell_busy_time_by_member on shell_busy_time (member_id, ends_at);
create index shell_busy_time_by_calendar on shell_busy_time (calendar_id);
