create sequence mentoring_seq start with 50 increment by 50;

create table mentoring_mentor (
  person_id bigint primary key,
  capacity integer not null,
  version integer not null
);

create table mentoring_weekly_time (
  mentor_id bigint not null references mentoring_mentor (person_id),
  weekday varchar(10) not null,
  from_time time not null,
  until_time time not null
);
create index mentoring_weekly_time_by_mentor on mentoring_weekly_time (mentor_id);

create table mentoring_assignment (
  id bigint primary key,
  programme_id bigint not null,
  leader_id bigint not null,
  mentor_id bigint not null,
  weekday varchar(10) not null,
  at_time time not null,
  parity integer not null,
  zone varchar(60) not null,
  state varchar(10) not null,
  since timestamp with time zone not null,
  until_at timestamp with time zone,
  version integer not null
);
create index mentoring_assignment_by_programme on mentoring_assignment (programme_id, state);
create index mentoring_assignment_by_leader on mentoring_assignment (leader_id, state);
create index mentoring_assignment_by_mentor on mentoring_assignment (mentor_id, state);
