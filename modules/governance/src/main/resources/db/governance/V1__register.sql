create sequence governance_seq start with 50 increment by 50;

create table governance_seat (
  id bigint primary key,
  function_name varchar(30) not null,
  person_id bigint not null,
  voting boolean not null,
  held_from date not null,
  held_until date,
  version integer not null
);
create index governance_seat_by_person on governance_seat (person_id);

create table governance_decision (
  id bigint primary key,
  number_year integer not null,
  number_in_year integer not null,
  title varchar(160) not null,
  why varchar(2000) not null,
  category varchar(30) not null,
  state varchar(30) not null,
  proposer_id bigint not null,
  meeting_on date not null,
  in_effect_on date not null,
  review_on date not null,
  measure varchar(200) not null,
  direction varchar(10) not null,
  decided_at timestamp with time zone,
  reviewed_on date,
  findings varchar(2000),
  version integer not null,
  constraint governance_decision_number unique (number_year, number_in_year)
);
create index governance_decision_by_state on governance_decision (state, in_effect_on);

create table governance_elector (
  decision_id bigint not null references governance_decision (id),
  person_id bigint not null,
  primary key (decision_id, person_id)
);
create index governance_elector_by_person on governance_elector (person_id);

create table governance_vote (
  id bigint primary key,
  decision_id bigint not null references governance_decision (id),
  person_id bigint not null,
  choice varchar(10) not null,
  reason varchar(300) not null,
  cast_at timestamp with time zone not null,
  constraint governance_vote_once unique (decision_id, person_id)
);

create table governance_numbering (
  number_year integer primary key,
  last_number integer not null
);
