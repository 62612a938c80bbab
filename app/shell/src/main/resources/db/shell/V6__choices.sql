create table shell_choice (
  member_id bigint primary key references shell_member (id),
  invitations boolean not null,
  muted varchar(400) not null,
  lead_minutes varchar(100) not null,
  quiet_from integer not null,
  quiet_until integer not null,
  digest_day varchar(10),
  changed_at timestamp with time zone not null
);

-- One row a reminder, written together with its mail: the second attempt is refused here.
create table shell_reminder (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  entry varchar(80) not null,
  starts_at timestamp with time zone not null,
  lead_minutes integer not null,
  constraint shell_reminder_once unique (member_id, entry, starts_at, lead_minutes)
);
create index shell_reminder_by_start on shell_reminder (starts_at);

create table shell_turn (
  job varchar(40) primary key,
  ends_at timestamp with time zone not null
);
insert into shell_turn (job, ends_at) values ('reminders', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into shell_turn (job, ends_at) values ('replies', timestamp with time zone '2000-01-01 00:00:00+00:00');
