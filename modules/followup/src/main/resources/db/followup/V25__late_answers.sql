-- An answer to the time that a session had before says nothing of the time it has.
alter table followup_answer add column late boolean default false not null;

-- Answers to invitations of meetings with a team and of joint trainings, by their identity in every calendar.
create table followup_meeting_answer (
  id bigint primary key,
  entry varchar(80) not null,
  person_id bigint not null,
  kind varchar(10) not null,
  comment varchar(500) not null,
  proposed_start timestamp with time zone,
  sequence integer not null,
  late boolean not null,
  answered_at timestamp with time zone not null,
  version integer not null,
  constraint followup_meeting_answer_once unique (entry, person_id)
);
