create table shell_absence (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  first_day date not null,
  last_day date not null
);
create index shell_absence_by_member on shell_absence (member_id, last_day);
