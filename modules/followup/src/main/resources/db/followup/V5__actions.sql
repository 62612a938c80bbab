create table followup_action (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  programme_id bigint not null,
  leader_id bigint not null,
  owner_id bigint not null,
  words varchar(200) not null,
  due date not null,
  done_at timestamp with time zone,
  version integer not null
);
create index followup_action_by_leader on followup_action (leader_id, programme_id);
create index followup_action_by_owner on followup_action (owner_id);
