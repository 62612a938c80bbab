-- Only the closed form of what a leader or host notes for nobody else.
create table followup_private_note (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  writer_id bigint not null,
  edition integer not null,
  closed varchar(60000) not null,
  version integer not null,
  constraint followup_private_note_writer unique (session_id, writer_id)
);
create index followup_private_note_by_writer on followup_private_note (writer_id);
