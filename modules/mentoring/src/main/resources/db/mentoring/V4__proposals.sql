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
  from_time time not null,
  until_time time not null
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
