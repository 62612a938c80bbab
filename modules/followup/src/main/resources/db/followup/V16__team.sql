-- The cadence of all teams: a meeting a week and a training a fortnight for 13 weeks, then fortnightly and a focus day every four weeks.
insert into followup_cadence (programme_id, duration_minutes, holiday_rule, phases, quiet, version, rotation)
values (0, 30, 'NEXT_WORKING_DAY', '13x1 MEETING 0
13x2 TRAINING 90
0x2 MEETING 0
0x4 FOCUS_DAY 180', '', 1, 'FINANCE
CULTURE');

create table followup_team_rhythm (
  leader_id bigint primary key,
  first_day date not null,
  times varchar(8000) not null,
  changes integer not null,
  version integer not null
);

create table followup_team_session (
  id bigint primary key,
  leader_id bigint not null,
  employee_id bigint not null,
  kind varchar(10) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  planned_at timestamp with time zone not null,
  zone varchar(60) not null,
  state varchar(10) not null,
  cancelled boolean not null,
  sequence integer not null,
  version integer not null
);
create index followup_team_session_by_leader on followup_team_session (leader_id, starts_at);

create table followup_team_participant (
  session_id bigint not null references followup_team_session (id),
  person_id bigint not null,
  primary key (session_id, person_id)
);
create index followup_team_participant_by_person on followup_team_participant (person_id);
