-- A leader's own limitations and knowledge needs (R7).
create table followup_need (
  id bigint primary key,
  leader_id bigint not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  words varchar(200) not null,
  changed_at timestamp with time zone not null,
  version integer not null
);
create index followup_need_by_leader on followup_need (leader_id);
