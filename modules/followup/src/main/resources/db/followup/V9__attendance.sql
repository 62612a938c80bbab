-- Who was away from a session that was held or missed; of whom there is no row, was there.
create table followup_absentee (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  person_id bigint not null,
  reason varchar(20) not null,
  words varchar(200) not null
);
create index followup_absentee_by_session on followup_absentee (session_id);
