create sequence followup_seq start with 50 increment by 50;

create table followup_cadence (
  programme_id bigint primary key,
  interval_days integer not null,
  duration_minutes integer not null,
  first_topic varchar(10) not null,
  holiday_rule varchar(20) not null
);

create table followup_calendar (
  person_id bigint primary key,
  changes bigint not null
);

create table followup_session (
  id bigint primary key,
  programme_id bigint not null,
  leader_id bigint not null,
  host_id bigint not null,
  series_number integer not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  zone varchar(60) not null,
  topic varchar(10) not null,
  state varchar(10) not null,
  moved boolean not null,
  sequence integer not null,
  version integer not null,
  constraint followup_session_number unique (programme_id, leader_id, series_number)
);
create index followup_session_by_leader on followup_session (leader_id, starts_at);
create index followup_session_by_host on followup_session (host_id, starts_at);
create index followup_session_by_programme on followup_session (programme_id, leader_id, series_number);

create table followup_own_topic (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  writer_id bigint not null,
  words varchar(200) not null
);
create index followup_own_topic_by_session on followup_own_topic (session_id);
