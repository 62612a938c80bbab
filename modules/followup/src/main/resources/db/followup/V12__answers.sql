create table followup_answer (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  person_id bigint not null,
  kind varchar(10) not null,
  comment varchar(500) not null,
  proposed_start timestamp with time zone,
  sequence integer not null,
  answered_at timestamp with time zone not null,
  version integer not null,
  constraint followup_answer_once unique (session_id, person_id)
);
