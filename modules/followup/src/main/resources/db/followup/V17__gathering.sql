create table followup_gathering (
  id bigint primary key,
  programme_id bigint not null,
  title varchar(120) not null,
  zone varchar(60) not null,
  minutes integer not null,
  answer_by date not null,
  state varchar(10) not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  reason varchar(300) not null,
  rolls integer not null,
  sequence integer not null,
  version integer not null
);
create index followup_gathering_by_start on followup_gathering (starts_at);

create table followup_gathering_guest (
  id bigint primary key,
  gathering_id bigint not null references followup_gathering (id),
  person_id bigint not null,
  comes boolean not null,
  present boolean not null,
  unique (gathering_id, person_id)
);
create index followup_gathering_guest_by_person on followup_gathering_guest (person_id);

create table followup_gathering_time (
  id bigint primary key,
  gathering_id bigint not null references followup_gathering (id),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  taken varchar(8000) not null
);
create index followup_gathering_time_by_gathering on followup_gathering_time (gathering_id, starts_at);

create table followup_gathering_vote (
  id bigint primary key,
  gathering_id bigint not null references followup_gathering (id),
  time_id bigint not null references followup_gathering_time (id),
  person_id bigint not null,
  kind varchar(10) not null,
  unique (time_id, person_id)
);
create index followup_gathering_vote_by_gathering on followup_gathering_vote (gathering_id);
