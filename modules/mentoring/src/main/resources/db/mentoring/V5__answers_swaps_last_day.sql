create table mentoring_consent (
  id bigint primary key,
  assignment_id bigint not null references mentoring_assignment (id),
  person_id bigint not null,
  stance varchar(12) not null,
  reason varchar(500),
  answered_at timestamp with time zone not null,
  version integer not null
);
create unique index mentoring_consent_by_assignment on mentoring_consent (assignment_id, person_id);

create table mentoring_swap (
  id bigint primary key,
  programme_id bigint not null,
  asker_place bigint not null references mentoring_assignment (id),
  other_place bigint not null references mentoring_assignment (id),
  asker_id bigint not null,
  other_id bigint not null,
  words varchar(300),
  state varchar(10) not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  version integer not null
);
create index mentoring_swap_by_asker on mentoring_swap (asker_id, state);
create index mentoring_swap_by_other on mentoring_swap (other_id, state);

alter table mentoring_mentor add column last_day date;
