-- What leader and host write about a session; the editions are where a writer's changes begin.
create table followup_notes (
  session_id bigint primary key references followup_session (id),
  edition integer not null,
  words varchar(20000) not null,
  writer_id bigint not null,
  written_at timestamp with time zone not null,
  version integer not null
);

create table followup_notes_edition (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  edition integer not null,
  words varchar(20000) not null,
  constraint followup_notes_edition_number unique (session_id, edition)
);
