alter table mentoring_mentor add column languages varchar(200) default '' not null;
alter table mentoring_mentor add column strengths varchar(2000) default '' not null;

create table mentoring_wish_list (
  person_id bigint primary key,
  daypart varchar(10) not null,
  strengths varchar(2000) not null,
  wished varchar(2000) not null,
  unwished varchar(2000) not null,
  version integer not null
);

create table mentoring_leader_time (
  leader_id bigint not null references mentoring_wish_list (person_id),
  weekday varchar(10) not null,
  from_minute integer not null,
  until_minute integer not null
);
create index mentoring_leader_time_by_leader on mentoring_leader_time (leader_id);

create table mentoring_weighting (
  programme_id bigint primary key,
  weights varchar(200) not null,
  version integer not null
);

create table mentoring_proposal (
  id bigint primary key,
  programme_id bigint not null,
  running_no integer not null,
  everybody boolean not null,
  state varchar(10) not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  seconds integer not null,
  stopping boolean not null,
  cost double precision not null,
  least_cost double precision not null,
  placed integer not null,
  leaders integer not null,
  by_id bigint not null,
  version integer not null
);
create unique index mentoring_proposal_by_programme on mentoring_proposal (programme_id, running_no);

alter table mentoring_assignment add column proposal_id bigint;
alter table mentoring_assignment add column replaced_by bigint;
alter table mentoring_assignment add column locked boolean default false not null;
create index mentoring_assignment_by_proposal on mentoring_assignment (proposal_id);
delete from mentoring_assignment where state = 'PROPOSED';

-- A row of a collection is found again by all its columns, and a time does not equal itself there: minutes of the day do.
alter table mentoring_weekly_time add column from_minute integer default 0 not null;
alter table mentoring_weekly_time add column until_minute integer default 0 not null;
update mentoring_weekly_time set
  from_minute = cast(extract(hour from from_time) * 60 + extract(minute from from_time) as integer),
  until_minute = cast(extract(hour from until_time) * 60 + extract(minute from until_time) as integer);
alter table mentoring_weekly_time drop column from_time;
alter table mentoring_weekly_time drop column until_time;
